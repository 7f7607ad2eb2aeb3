#include "ui/alerts/alerts_page.h"

#include "alert_ui_values.h"
#include "support/test_program.h"
#include "ui/alerts/alert_form.h"
#include "ui/alerts/alert_history_model.h"
#include "ui/alerts/alerts_table.h"
#include "ui/status/notice_line.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;

// The tab Alerts by keys and mouse, as a person uses it.
class TestAlertsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_page.reset(); }
    void makesAnAlertByKeys();
    void theFormSaysWhatIsWrong_data();
    void theFormSaysWhatIsWrong();
    void theFormFollowsThePrice();
    void theFormAsksForWhatItsKindNeeds();
    void makesAnAlertOfManyMarkets();
    void waitsForSpikes();
    void tellsHowItIsTold();
    void aSoundStaysUntilAFileIsChosen();
    void aPriceFromTheChartIsTaken();
    void changesAnAlert();
    void aNoteAloneChangesNoCondition();
    void whatIsNotOfferedStays();
    void switchesByKeyAndMouse();
    void deletesAndBringsBack();
    void countsWhatIsUnread();
    void aClickOpensTheMoment();
    void clearsAndBringsBack();
    void levelsAreForTheirCharts();
    void arrangementComesBack();
    void everyControlHasAName();
    void emptyListsSayWhatTheyAreFor();

private:
    template <typename Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        for (auto *widget : m_page->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        qFatal("there is no %s", name);
    }
    [[nodiscard]] QPushButton *button(const char *words) const
    {
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QString::fromUtf8(words))
                return button;
        }
        qFatal("there is no button %s", words);
    }
    [[nodiscard]] AlertForm *form() const { return m_page->findChild<AlertForm *>(); }
    [[nodiscard]] QString said() const
    {
        QString said;
        for (auto *label : form()->findChildren<QLabel *>()) {
            if (label->wordWrap())
                said = label->text();
        }
        return said.replace(QChar::Nbsp, QLatin1Char(' '));
    }
    [[nodiscard]] std::vector<AlertRule> lastRules() const
    {
        return m_changed->last().first().value<std::vector<AlertRule>>();
    }
    void show(const std::vector<MarketPulse> &pulses)
    {
        LiveUpdate update;
        update.exchangeNow = alertsNow;
        update.markets = pulses;
        m_page->showUpdate(update);
    }

    std::unique_ptr<AlertsPage> m_page;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestAlertsPage::init()
{
    m_page = std::make_unique<AlertsPage>(std::make_shared<SymbolScales>());
    m_changed = std::make_unique<QSignalSpy>(m_page.get(), &AlertsPage::alertsChanged);
    m_page->setSymbols({symbol("BTCUSDT"), symbol("ETHUSDT")});
    show({pulseAt("61837.63"), pulseAt("2500.5", "ETHUSDT")});
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QApplication::setActiveWindow(m_page.get());
}

void TestAlertsPage::makesAnAlertByKeys()
{
    QTest::keyClick(button("New alert…"), Qt::Key_Space);
    QTRY_VERIFY(form()->isVisible());
    auto *level = named<QLineEdit>("Price");
    QCOMPARE(level->text(), QStringLiteral("61,837.63")); // marked, so that typing replaces it
    QTest::keyClicks(level, QStringLiteral("61,850"));
    QCOMPARE(said(), QStringLiteral("Tells when BTCUSDT crosses 61,850.00; now 61,837.63, 0.02 % below."));
    QTest::keyClick(named<QComboBox>("Way"), Qt::Key_Down);
    QCOMPARE(said(), QStringLiteral("Tells when BTCUSDT crosses 61,850.00 upwards; now 61,837.63, 0.02 % below."));
    QTest::keyClicks(named<QLineEdit>("Note"), QStringLiteral("sell"));
    QTest::keyClick(level, Qt::Key_Return);
    QTRY_VERIFY(!form()->isVisible());
    QCOMPARE(m_changed->count(), 1);
    const auto rule = lastRules().front();
    QCOMPARE(rule.id, AlertId(1));
    QCOMPARE(rule.symbol, symbol("BTCUSDT"));
    QVERIFY(rule.level == decimal("61850"));
    QCOMPARE(rule.direction, AlertDirection::Up);
    QCOMPARE(rule.note, QStringLiteral("sell"));
    QVERIFY(rule.isEnabled && !rule.rest);
    QVERIFY(rule.since >= alertsNow);
    QCOMPARE(named<AlertsTable>("Alerts")->selectedRow(), 0);
}

void TestAlertsPage::theFormSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << "" << "Write the price";
    QTest::newRow("words") << "high" << "is not a number";
    QTest::newRow("misplaced group") << "61,85" << "is not a number";
    QTest::newRow("zero") << "0" << "more than zero";
    QTest::newRow("negative") << "-5" << "more than zero";
    QTest::newRow("too fine") << "61850.001" << "have 2 decimals at most";
}

void TestAlertsPage::theFormSaysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    m_page->startAlert(symbol("BTCUSDT"));
    named<QLineEdit>("Price")->setText(text);
    QVERIFY2(said().contains(words), qPrintable(said()));
    QVERIFY(!button("Create alert")->isEnabled());
    QTest::keyClick(named<QLineEdit>("Price"), Qt::Key_Return);
    QCOMPARE(m_changed->count(), 0);
}

void TestAlertsPage::theFormFollowsThePrice()
{
    m_page->startAlert(symbol("BTCUSDT"), decimal("62000"));
    show({pulseAt("62000")});
    QTRY_VERIFY2(said().contains(QStringLiteral("at the level")), qPrintable(said()));
    named<QComboBox>("Market")->setCurrentIndex(1);
    QVERIFY2(said().contains(QStringLiteral("ETHUSDT")), qPrintable(said()));
}

void TestAlertsPage::theFormAsksForWhatItsKindNeeds()
{
    m_page->startAlert(symbol("ETHUSDT"));
    auto *kind = named<QComboBox>("Tell when");
    const auto visible = [this](const char *name) { return named<QWidget>(name)->isVisible(); };
    kind->setCurrentIndex(kind->findData(int(AlertKind::Move)));
    QVERIFY(visible("Percent") && visible("Time") && !visible("Price"));
    QVERIFY2(said().contains(QStringLiteral("ETHUSDT moves 1 % within 5 min")), qPrintable(said()));
    named<QLineEdit>("Percent")->setText(QStringLiteral("0"));
    QVERIFY(said().contains(QStringLiteral("0.01")));
    kind->setCurrentIndex(kind->findData(int(AlertKind::Stale)));
    QVERIFY(!visible("Percent") && !visible("Time") && !visible("Way"));
    auto *market = named<QComboBox>("Market");
    market->setCurrentIndex(0);
    QCOMPARE(market->currentText(), QStringLiteral("Every market"));
    QTest::mouseClick(button("Create alert"), Qt::LeftButton);
    QVERIFY(lastRules().front().symbol.isEmpty());
    QCOMPARE(lastRules().front().kind, AlertKind::Stale);
}

void TestAlertsPage::makesAnAlertOfManyMarkets()
{
    m_page->startAlert(symbol("ETHUSDT"));
    auto *kind = named<QComboBox>("Tell when");
    kind->setCurrentIndex(kind->findData(int(AlertKind::Move)));
    auto *market = named<QComboBox>("Market");
    auto *pattern = named<QLineEdit>("Pattern");
    QVERIFY(!pattern->isVisible());
    market->setCurrentIndex(market->findText(QStringLiteral("Those of a pattern")));
    QVERIFY(pattern->isVisible());
    QVERIFY2(said().contains(QStringLiteral("*USDT are all that end so")), qPrintable(said()));
    QVERIFY(!button("Create alert")->isEnabled());
    pattern->setText(QStringLiteral("btc/*"));
    QVERIFY(!button("Create alert")->isEnabled());
    pattern->setText(QStringLiteral("*usdt, BTC*"));
    QVERIFY2(said().contains(QStringLiteral("any of *USDT,BTC* moves 1 % within 5 min")), qPrintable(said()));
    QTest::mouseClick(button("Create alert"), Qt::LeftButton);
    QVERIFY(lastRules().front().symbol.isEmpty());
    QCOMPARE(lastRules().front().markets, QStringLiteral("*USDT,BTC*"));
    m_page->startAlert(symbol("ETHUSDT"));
    kind->setCurrentIndex(kind->findData(int(AlertKind::Move)));
    market->setCurrentIndex(market->findText(QStringLiteral("Every market")));
    QTest::mouseClick(button("Create alert"), Qt::LeftButton);
    QCOMPARE(lastRules().back().markets, QStringLiteral("ALL"));
}

void TestAlertsPage::waitsForSpikes()
{
    m_page->startAlert(symbol("ETHUSDT"));
    auto *kind = named<QComboBox>("Tell when");
    kind->setCurrentIndex(kind->findData(int(AlertKind::Rate)));
    const auto visible = [this](const char *name) { return named<QWidget>(name)->isVisible(); };
    QVERIFY(visible("Times what is usual") && visible("At least") && visible("Time") && !visible("Way") && !visible("Percent"));
    QVERIFY(!button("Create alert")->isEnabled());
    named<QLineEdit>("Times what is usual")->setText(QStringLiteral("1"));
    QVERIFY2(said().contains(QStringLiteral("more than 1")), qPrintable(said()));
    named<QLineEdit>("Times what is usual")->setText(QStringLiteral("5"));
    named<QLineEdit>("At least")->setText(QStringLiteral("100"));
    QVERIFY2(said().contains(QStringLiteral("5 times what is usual and at least 100 per second")), qPrintable(said()));
    QTest::mouseClick(button("Create alert"), Qt::LeftButton);
    QCOMPARE(lastRules().front().kind, AlertKind::Rate);
    QVERIFY(lastRules().front().factor == decimal("5") && lastRules().front().least == decimal("100"));
}

void TestAlertsPage::tellsHowItIsTold()
{
    AlertDestination phone;
    phone.name = QStringLiteral("phone");
    m_page->setDestinations({phone});
    auto known = alertRule(5);
    known.percent = {}; // a crossing has none, and no window
    known.window = {};
    known.to = {QStringLiteral("phone")};
    known.sound = {QStringLiteral("bell"), 40};
    known.until = alertsNow + std::chrono::hours(1);
    m_page->setRules({known});
    named<AlertsTable>("Alerts")->select(0);
    QTest::mouseClick(button("Change…"), Qt::LeftButton);
    QCOMPARE(named<QComboBox>("Deliver")->currentText(), QStringLiteral("To phone alone"));
    QCOMPARE(named<QComboBox>("Sound")->currentText(), QStringLiteral("Bell"));
    const auto draft = form()->draft();
    QVERIFY2(draft.ok() && *draft == known, qPrintable(draft.message())); // nothing changes by itself
    named<QComboBox>("Deliver")->setCurrentIndex(0);
    named<QComboBox>("Sound")->setCurrentIndex(0);
    named<QComboBox>("For how long")->setCurrentIndex(0);
    QVERIFY(!form()->draft()->to && !form()->draft()->until && form()->draft()->sound == AlertSound());
    QTest::keyClick(form(), Qt::Key_Escape);
}

void TestAlertsPage::aSoundStaysUntilAFileIsChosen()
{
    auto known = alertRule(5);
    known.sound = {QStringLiteral("bell"), 40};
    m_page->setRules({known});
    named<AlertsTable>("Alerts")->select(0);
    QTest::mouseClick(button("Change…"), Qt::LeftButton);
    auto *sound = named<QComboBox>("Sound");
    sound->setCurrentIndex(sound->count() - 1);
    auto *chooser = form()->findChild<QFileDialog *>();
    QVERIFY(chooser);
    QCOMPARE(sound->currentText(), QStringLiteral("Bell"));
    const auto own = QStringLiteral("/sounds/own.wav");
    for (int time = 0; time < 2; ++time) { // a second time it is there already
        Q_EMIT chooser->fileSelected(own);
        QCOMPARE(sound->currentText(), QStringLiteral("own.wav"));
        QCOMPARE(sound->findText(QStringLiteral("own.wav")), sound->count() - 2);
    }
    QVERIFY(form()->draft()->sound == (AlertSound{own, 40}));
    sound->setCurrentIndex(sound->count() - 1);
    for (auto *each : form()->findChildren<QFileDialog *>())
        each->reject();
    QCOMPARE(sound->currentText(), QStringLiteral("own.wav"));
    QTest::keyClick(form(), Qt::Key_Escape);
}

void TestAlertsPage::aPriceFromTheChartIsTaken()
{
    m_page->startAlert(symbol("ETHUSDT"), decimal("2600.25"));
    QCOMPARE(named<QLineEdit>("Price")->text(), QStringLiteral("2,600.25"));
    QCOMPARE(named<QComboBox>("Market")->currentText(), QStringLiteral("ETHUSDT"));
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_VERIFY(!form()->isVisible());
    QCOMPARE(m_changed->count(), 0);
}

void TestAlertsPage::changesAnAlert()
{
    auto told = alertRule(5);
    told.isEnabled = false;
    told.rest = std::chrono::minutes(15);
    m_page->setRules({told});
    auto *table = named<AlertsTable>("Alerts");
    table->select(0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(form()->isVisible());
    QCOMPARE(named<QComboBox>("How often")->currentText().replace(QChar::Nbsp, QLatin1Char(' ')),
             QStringLiteral("Again after 15 min"));
    named<QLineEdit>("Price")->setText(QStringLiteral("62,000"));
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    QCOMPARE(lastRules().size(), std::size_t(1));
    QCOMPARE(lastRules().front().id, AlertId(5));
    QVERIFY(lastRules().front().level == decimal("62000"));
    QVERIFY(lastRules().front().isEnabled); // who changes what it waits for wants to be told
}

void TestAlertsPage::aNoteAloneChangesNoCondition()
{
    auto rule = alertRule(5);
    rule.percent = {}; // as the form leaves what a level does not need
    rule.window = {};
    rule.raisedAt = alertsNow;
    m_page->setRules({rule});
    named<AlertsTable>("Alerts")->select(0);
    QTest::mouseClick(button("Change…"), Qt::LeftButton);
    named<QLineEdit>("Note")->setText(QStringLiteral("new words"));
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    QVERIFY(isSameCondition(lastRules().front(), rule));
    QCOMPARE(lastRules().front().note, QStringLiteral("new words"));
}

// A rule of the command line may have another time, and a longer note, than can be chosen here.
void TestAlertsPage::whatIsNotOfferedStays()
{
    auto rule = alertRule(5, AlertKind::Move);
    rule.level = {};
    rule.window = std::chrono::seconds(90);
    rule.note = QString(300, u'n');
    m_page->setRules({rule});
    named<AlertsTable>("Alerts")->select(0);
    QTest::mouseClick(button("Change…"), Qt::LeftButton);
    QCOMPARE(named<QComboBox>("Time")->currentData().toInt(), 90);
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    QVERIFY(isSameCondition(lastRules().front(), rule));
    QCOMPARE(lastRules().front().note, rule.note);
}

void TestAlertsPage::switchesByKeyAndMouse()
{
    m_page->setRules({alertRule(1), alertRule(2)});
    auto *table = named<AlertsTable>("Alerts");
    table->setCurrentIndex(table->model()->index(1, 2)); // whichever column
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(lastRules()[0].isEnabled && !lastRules()[1].isEnabled);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(lastRules()[1].isEnabled);
    QVERIFY(lastRules()[1].since > alertsNow - std::chrono::seconds(1));
    const auto cell = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 2 * gap, cell.center().y()));
    QVERIFY(!lastRules()[0].isEnabled);
}

void TestAlertsPage::deletesAndBringsBack()
{
    m_page->setRules({alertRule(1), alertRule(2), alertRule(3)});
    auto *table = named<AlertsTable>("Alerts");
    table->select(1);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(lastRules().size(), std::size_t(2));
    const auto notices = m_page->findChildren<NoticeLine *>();
    const auto shown = std::find_if(notices.begin(), notices.end(), [](const NoticeLine *line) { return line->isVisible(); });
    QVERIFY(shown != notices.end());
    auto *notice = *shown;
    QVERIFY2(notice->sentence().startsWith(QStringLiteral("Deleted: BTCUSDT")), qPrintable(notice->sentence()));
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(lastRules(), (std::vector{alertRule(1), alertRule(2), alertRule(3)}));
}

void TestAlertsPage::countsWhatIsUnread()
{
    QSignalSpy unread(m_page.get(), &AlertsPage::unreadChanged);
    QSignalSpy read(m_page.get(), &AlertsPage::historyRead);
    m_page->add(alertEvent()); // seen at once
    QCOMPARE(unread.count(), 0);
    QCOMPARE(read.count(), 1);
    m_page->hide();
    QCOMPARE(m_page->findChild<AlertHistoryModel *>()->unread(), 0);
    m_page->add(alertEvent());
    m_page->add(alertEvent());
    QCOMPARE(unread.last().first().toInt(), 2);
    m_page->show();
    QCOMPARE(unread.last().first().toInt(), 0);
    QCOMPARE(m_page->findChild<AlertHistoryModel *>()->unread(), 2); // they stand out until the page is left
    m_page->hide();
    QCOMPARE(m_page->findChild<AlertHistoryModel *>()->unread(), 0);
}

void TestAlertsPage::aClickOpensTheMoment()
{
    auto older = alertEvent();
    older.at -= std::chrono::hours(1);
    older.symbol = symbol("ETHUSDT");
    m_page->setHistory({older, alertEvent()}, 0);
    QSignalSpy picked(m_page.get(), &AlertsPage::momentPicked);
    auto *table = named<AlertsTable>("What alerts have told");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 2)).center());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.last()[0].value<Symbol>(), symbol("ETHUSDT"));
    QCOMPARE(picked.last()[1].value<Timestamp>(), older.at);
    table->select(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(picked.last()[0].value<Symbol>(), symbol("BTCUSDT"));
}

void TestAlertsPage::clearsAndBringsBack()
{
    m_page->setHistory({alertEvent()}, 0);
    QSignalSpy changed(m_page.get(), &AlertsPage::historyChanged);
    QTest::mouseClick(button("Clear"), Qt::LeftButton);
    QVERIFY(changed.last().first().value<std::vector<AlertEvent>>().empty());
    QVERIFY(!button("Clear")->isEnabled());
    m_page->add(alertEvent(AlertKind::Gap));
    for (auto *notice : m_page->findChildren<NoticeLine *>()) {
        if (notice->isVisible())
            QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    }
    QCOMPARE(changed.last().first().value<std::vector<AlertEvent>>(), (std::vector{alertEvent(), alertEvent(AlertKind::Gap)}));
}

void TestAlertsPage::levelsAreForTheirCharts()
{
    auto told = alertRule(2);
    told.isEnabled = false;
    told.note = QStringLiteral("sell");
    auto other = alertRule(3);
    other.symbol = symbol("ETHUSDT");
    m_page->setRules({alertRule(1), told, other, alertRule(4, AlertKind::Move)});
    const auto levels = m_page->levelsOf(symbol("BTCUSDT"));
    QCOMPARE(levels.size(), std::size_t(2));
    QVERIFY(levels[0].isArmed && !levels[1].isArmed);
    QCOMPARE(levels[1].label, QStringLiteral("sell"));
}

void TestAlertsPage::arrangementComesBack()
{
    auto *table = named<AlertsTable>("Alerts");
    table->horizontalHeader()->resizeSection(1, 333);
    m_page->findChild<QSplitter *>()->setSizes({500, 150});
    const auto state = m_page->state();
    init();
    m_page->restoreState(state);
    QCOMPARE(named<AlertsTable>("Alerts")->horizontalHeader()->sectionSize(1), 333);
    const auto sizes = m_page->findChild<QSplitter *>()->sizes();
    QVERIFY(sizes[0] > 2 * sizes[1]);
    m_page->restoreState({}); // of an older program
}

void TestAlertsPage::everyControlHasAName()
{
    m_page->startAlert(symbol("BTCUSDT"));
    for (auto *widget : m_page->findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
        const auto *press = qobject_cast<QPushButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (press && !press->text().isEmpty());
        const bool isInside = qobject_cast<QComboBox *>(widget->parentWidget());
        QVERIFY2(!isControl || isNamed || isInside, widget->metaObject()->className());
    }
}

// The words are painted, so the picture of an empty table is more than its ground.
void TestAlertsPage::emptyListsSayWhatTheyAreFor()
{
    for (const auto *name : {"Alerts", "What alerts have told"}) {
        auto *table = named<AlertsTable>(name);
        const auto picture = table->viewport()->grab().toImage();
        const auto ground = picture.pixel(1, 1);
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                inked += picture.pixel(x, y) != ground;
        }
        QVERIFY(inked > 500);
    }
}

TIDEMARK_TEST(TestAlertsPage, QApplication)
#include "tst_alerts_page.moc"
