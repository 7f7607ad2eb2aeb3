#include "ui/settings/keep_page.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/number_format.h"
#include "ui/record/room_card.h"
#include "ui/settings/keep_sentences.h"
#include "ui/settings/verdict_line.h"
#include "ui/status/window_banners.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

class KeepPort : public ScriptedPort {
public:
    void stopUpkeep(bool isStopped) override { stops.push_back(isStopped); }
    std::vector<bool> stops;
};

KeepingAnswer recorded()
{
    KeepingAnswer answer;
    answer.markets = {symbol("BTCUSDT"), symbol("ETHUSDT")};
    answer.months = {{symbol("BTCUSDT"), at("2026-08-01"), 1'000'000, 0, 0, 80'000'000, 0, 40'000'000, 1'000'000},
                     {symbol("BTCUSDT"), at("2026-09-01"), 500'000, 0, 0, 40'000'000, 0, 20'000'000, 500'000},
                     {symbol("ETHUSDT"), at("2026-09-01"), 500'000, 0, 0, 40'000'000, 0, 20'000'000, 500'000}};
    answer.bytes = 1'200'000'000;
    answer.bytesPerDay = 310'000'000;
    answer.room = 41'000'000'000;
    answer.fullAt = at("2027-01-28");
    return answer;
}

} // namespace

class KeepPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init();
    void cleanup()
    {
        m_page.reset();
        m_port.reset();
    }
    void theRecordIsTold();
    void packingNeedsNoConsent();
    void droppingNeedsConsentWithFigures();
    void figuresBeforeAnythingIsApplied();
    void liftingAnExceptionNeedsConsentToo();
    void whatMakesNoSenseIsSaid();
    void aRefusalChangesNothing();
    void byKeyboardAlone();
    void everyControlHasAName();
    void compressionIsOffered();
    void oneChangeAtATime();
    void theRoomByMarketAndMonth();
    void aThousandMarkets();
    void upkeepIsStoppedAndGoesOn();
    void theDiskWarnsInABanner();

private:
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (auto *widget : m_page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("There is no %s", qPrintable(name));
    }
    template <typename Button = QPushButton>
    [[nodiscard]] Button *button(const char *words) const
    {
        for (auto *candidate : m_page->findChildren<Button *>()) {
            if (candidate->text().remove(QLatin1Char('&')) == QLatin1String(words))
                return candidate;
        }
        qFatal("There is no button %s", words);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void setRule(const QString &markets, int pack, int drop) const
    {
        named<QLineEdit>(QStringLiteral("Markets"))->setText(markets);
        named<QSpinBox>(QStringLiteral("Packed after"))->setValue(pack);
        named<QSpinBox>(QStringLiteral("Dropped after"))->setValue(drop);
        button("Set rule")->click();
    }
    // What the newest tried rules would take away.
    void answerTried(std::vector<DueDrop> due = {}) const
    {
        auto answer = recorded();
        answer.due = std::move(due);
        m_port->answer<KeepingQuestion>(answer);
    }

    std::unique_ptr<KeepPort> m_port;
    std::unique_ptr<KeepPage> m_page;
};

void KeepPageTest::init()
{
    m_port = std::make_unique<KeepPort>();
    m_page = std::make_unique<KeepPage>(*m_port);
    m_page->resize(640, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_port->answer<KeepingQuestion>(recorded());
}

void KeepPageTest::theRecordIsTold()
{
    QVERIFY(says(QStringLiteral("1.2 GB")));
    QVERIFY(says(QStringLiteral("full on 28 January")));
    for (const auto &[now, words] : {std::pair("2026-12-01", "full on 28 January 2027 at this rate"), std::pair("2027-01-02", "full on 28 January at this rate")})
        QVERIFY2(roomWords(recorded(), at(now), QLocale::c()).contains(QLatin1String(words)), words);
    QVERIFY(!button("Apply")->isEnabled());
    QVERIFY(!button<QCheckBox>("I agree that these trades are dropped for good")->isVisible());
}

void KeepPageTest::packingNeedsNoConsent()
{
    button("Pack everything after 30 days")->click();
    QCOMPARE(m_port->question<KeepingQuestion>().tried, std::optional(KeepingRules({{QStringLiteral("ALL"), {30, {}}}})));
    QVERIFY(!button("Apply")->isEnabled());
    answerTried();
    QVERIFY(!button<QCheckBox>("I agree that these trades are dropped for good")->isVisible());
    QVERIFY(button("Apply")->isEnabled());
    button("Apply")->click();
    const auto change = m_port->question<KeepingChange>();
    QCOMPARE(change.set, (std::vector{KeepingRule{QStringLiteral("ALL"), {30, {}}}}));
    QVERIFY(change.removed.isEmpty() && !change.compress);
    m_port->answer<KeepingChange>({});
    QVERIFY(says(QStringLiteral("kept by these rules from now on")));
    QVERIFY(!button("Apply")->isEnabled());
}

void KeepPageTest::droppingNeedsConsentWithFigures()
{
    setRule(QStringLiteral("*usdt"), 7, 30);
    answerTried({{symbol("BTCUSDT"), at("2026-08-01"), at("2026-08-17"), 501'234}});
    QVERIFY(says(QStringLiteral("501,234 trades")));
    QVERIFY(says(QStringLiteral("2026-08-01 to 2026-08-16")));
    QVERIFY(!button("Apply")->isEnabled());
    auto *agreed = button<QCheckBox>("I agree that these trades are dropped for good");
    QVERIFY(agreed->isVisible());
    agreed->click();
    QVERIFY(button("Apply")->isEnabled());
    // What was agreed to was something else.
    setRule(QStringLiteral("*USDT"), 7, 20);
    QVERIFY(!agreed->isChecked());
    QVERIFY(!button("Apply")->isEnabled());
    answerTried({});
    agreed->click();
    button("Apply")->click();
    QCOMPARE(m_port->question<KeepingChange>().set, (std::vector{KeepingRule{QStringLiteral("*USDT"), {7, 20}}}));
}

void KeepPageTest::figuresBeforeAnythingIsApplied()
{
    setRule(QStringLiteral("ALL"), -1, 30);
    QVERIFY(!button<QCheckBox>("I agree that these trades are dropped for good")->isEnabled());
    KeepingAnswer away;
    away.problem = QStringLiteral("The record cannot be read now.");
    m_port->answer<KeepingQuestion>(away);
    QVERIFY(says(away.problem));
    QVERIFY(!button<QCheckBox>("I agree that these trades are dropped for good")->isEnabled());
    QVERIFY(!button("Apply")->isEnabled());
}

void KeepPageTest::liftingAnExceptionNeedsConsentToo()
{
    auto answer = recorded();
    answer.rules = KeepingRules({{QStringLiteral("ALL"), {{}, 30}}, {QStringLiteral("BTCUSDT"), {}}});
    m_page->hide();
    m_page->show();
    m_port->answer<KeepingQuestion>(answer);
    auto *table = named<QTableWidget>(QStringLiteral("Rules, the most specific one first"));
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("BTCUSDT"));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    answerTried({{symbol("BTCUSDT"), at("2026-08-01"), at("2026-08-17"), 42}});
    QVERIFY(!button("Apply")->isEnabled());
    button<QCheckBox>("I agree that these trades are dropped for good")->click();
    button("Apply")->click();
    QCOMPARE(m_port->question<KeepingChange>().removed, QStringList{QStringLiteral("BTCUSDT")});
}

void KeepPageTest::whatMakesNoSenseIsSaid()
{
    setRule(QStringLiteral("BTC/USDT"), 7, 0);
    QVERIFY(says(QStringLiteral("BTC/USDT")));
    setRule(QStringLiteral("ALL"), 30, 7);
    QVERIFY(says(QStringLiteral("before they are packed")));
    QCOMPARE(m_port->count<KeepingQuestion>(), 1);
    QVERIFY(!button("Apply")->isEnabled());
}

void KeepPageTest::aRefusalChangesNothing()
{
    setRule(QStringLiteral("ALL"), 30, 0);
    answerTried();
    button("Apply")->click();
    m_port->answer<KeepingChange>({QStringLiteral("How the record is kept could not be changed.")});
    QVERIFY(says(QStringLiteral("could not be changed")));
    m_port->answer<KeepingQuestion>(recorded()); // how it is
    answerTried();
    QVERIFY(button("Apply")->isEnabled()); // to try again
    QVERIFY(says(QStringLiteral("could not be changed")));
    setRule(QStringLiteral("ALL"), 60, 0);
    QVERIFY(!says(QStringLiteral("could not be changed")));
}

void KeepPageTest::byKeyboardAlone()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *markets = named<QLineEdit>(QStringLiteral("Markets"));
    markets->setFocus();
    QTest::keyClicks(markets, QStringLiteral("all"));
    QTest::keyClick(markets, Qt::Key_Tab);
    QVERIFY(named<QSpinBox>(QStringLiteral("Packed after"))->hasFocus());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Up);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QVERIFY(named<QSpinBox>(QStringLiteral("Dropped after"))->hasFocus());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QVERIFY(button("Set rule")->hasFocus());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    answerTried();
    for (int steps = 0; steps < 5 && !button("Apply")->hasFocus(); ++steps)
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QVERIFY(button("Apply")->hasFocus());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_port->question<KeepingChange>().set, (std::vector{KeepingRule{QStringLiteral("ALL"), {0, {}}}}));
}

void KeepPageTest::everyControlHasAName()
{
    for (const auto *widget : m_page->findChildren<QWidget *>()) {
        const auto *asButton = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QTableWidget *>(widget);
        if (asButton && asButton->focusPolicy() != Qt::NoFocus)
            QVERIFY(!asButton->text().isEmpty());
        if (isControl)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void KeepPageTest::compressionIsOffered()
{
    QVERIFY(!button("Compress new files")->isVisible());
    auto answer = recorded();
    answer.compression = QStringLiteral("/data is on btrfs without compression.");
    m_page->hide();
    m_page->show();
    m_port->answer<KeepingQuestion>(answer);
    setRule(QStringLiteral("ALL"), 30, 0); // not applied
    button("Compress new files")->click();
    const auto change = m_port->question<KeepingChange>();
    QVERIFY(change.compress && change.set.empty() && change.removed.isEmpty());
    m_port->answer<KeepingChange>({});
    m_port->answer<KeepingQuestion>(recorded());
    answerTried(); // the rule that waits is still no more than that
    QVERIFY(button("Apply")->isEnabled());
}

// The second would take the place of the first, which nobody would hear of.
void KeepPageTest::oneChangeAtATime()
{
    auto answer = recorded();
    answer.compression = QStringLiteral("/data is on btrfs without compression.");
    m_page->hide();
    m_page->show();
    m_port->answer<KeepingQuestion>(answer);
    setRule(QStringLiteral("ALL"), 30, 0);
    answerTried();
    QVERIFY(button("Apply")->isEnabled() && button("Compress new files")->isEnabled());
    button("Apply")->click();
    QVERIFY(!button("Apply")->isEnabled() && !button("Compress new files")->isEnabled());
    m_port->answer<KeepingChange>({QStringLiteral("The database is away.")});
    QVERIFY(button("Compress new files")->isEnabled());
    m_port->answer<KeepingQuestion>(answer);
    answerTried();
    QVERIFY(button("Apply")->isEnabled());
    button("Compress new files")->click();
    QVERIFY(!button("Apply")->isEnabled() && !button("Compress new files")->isEnabled());
    m_port->answer<KeepingChange>({});
    QVERIFY(button("Compress new files")->isEnabled());
}

void KeepPageTest::theRoomByMarketAndMonth()
{
    RoomCard card(*m_port);
    card.resize(560, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    m_port->answer<KeepingQuestion>(recorded());
    auto *tree = card.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    const auto *btc = tree->topLevelItem(0);
    QCOMPARE(btc->text(0), QStringLiteral("BTCUSDT"));
    QCOMPARE(btc->text(1), formatBytes(181'500'000, QLocale()));
    QCOMPARE(btc->childCount(), 2);
    QCOMPARE(btc->child(0)->text(0), QStringLiteral("2026-08"));
    QCOMPARE(btc->child(0)->text(2), formatBytes(80'000'000, QLocale()));
    QVERIFY(!tree->accessibleName().isEmpty());
    // Not asked while nobody can see it.
    m_page->hide();
    const auto asked = m_port->count<KeepingQuestion>();
    card.hide();
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<KeepingQuestion>(), asked);
    card.setUnavailable(QStringLiteral("away"));
    card.show();
    QCOMPARE(m_port->count<KeepingQuestion>(), asked);
    card.setUnavailable({});
    QCOMPARE(m_port->count<KeepingQuestion>(), asked + 1);
}

void KeepPageTest::aThousandMarkets()
{
    KeepingAnswer answer;
    for (int i = 0; i < 1'000; ++i) {
        answer.markets.push_back(symbol("M" + std::to_string(i)));
        for (const auto *month : {"2026-07-01", "2026-08-01", "2026-09-01"})
            answer.months.push_back({answer.markets.back(), at(month), 1'000, 0, 0, 80'000, 0, 40'000, 10'000});
    }
    RoomCard card(*m_port);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    m_port->answer<KeepingQuestion>(answer);
    auto *tree = card.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 1'000);
    QVERIFY(card.sizeHint().height() < 600); // it scrolls by itself
    QVERIFY2(dueWords({1'000, DueDrop{symbol("BTCUSDT"), at("2026-08-01"), at("2026-08-02"), 5}}, QLocale()).count(QLatin1Char('\n')) < 10, "a few of them");
}

void KeepPageTest::upkeepIsStoppedAndGoesOn()
{
    RoomCard card(*m_port);
    card.show();
    auto *stop = card.findChild<QPushButton *>();
    QVERIFY(!stop->isVisible());
    UpkeepStatus status;
    status.state = UpkeepStatus::State::Working;
    status.doing = QStringLiteral("Packing BTCUSDT of 2026-08-03");
    status.packed = 1'204'000;
    Q_EMIT m_port->upkeepChanged(status);
    const auto labels = card.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(status.doing) && label->text().contains(QStringLiteral("1,204,000")); }));
    QVERIFY(stop->isVisible());
    stop->click();
    status.state = UpkeepStatus::State::Stopped;
    Q_EMIT m_port->upkeepChanged(status);
    QCOMPARE(stop->text().remove(QLatin1Char('&')), QStringLiteral("Go on"));
    stop->click();
    QCOMPARE(m_port->stops, (std::vector{true, false}));
}

void KeepPageTest::theDiskWarnsInABanner()
{
    WindowBanners banners(true, m_port.get());
    banners.show();
    const auto told = [&](const QString &words) {
        const auto labels = banners.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    UpkeepStatus status;
    status.warning = QStringLiteral("The disk of the record will be full on 14 March at this rate.");
    Q_EMIT m_port->upkeepChanged(status);
    QVERIFY(told(QStringLiteral("14 March")));
    for (auto *dismiss : banners.findChildren<QPushButton *>()) {
        if (dismiss->isVisible() && dismiss->text() == QStringLiteral("Dismiss"))
            dismiss->click();
    }
    QVERIFY(!told(QStringLiteral("14 March")));
    status.dropped = 5; // the same warning is no news
    Q_EMIT m_port->upkeepChanged(status);
    QVERIFY(!told(QStringLiteral("14 March")));
    status.warning = QStringLiteral("The disk of the record will be full on 13 March at this rate.");
    Q_EMIT m_port->upkeepChanged(status);
    QVERIFY(told(QStringLiteral("13 March")));
    status.warning.clear();
    Q_EMIT m_port->upkeepChanged(status);
    QVERIFY(!told(QStringLiteral("13 March")));
}

TIDEMARK_TEST(KeepPageTest, QApplication)

#include "tst_keep_page.moc"
