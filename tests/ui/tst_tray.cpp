#include "ui/tray/tray.h"

#include "support/await.h"
#include "support/test_program.h"
#include "ui/theme.h"
#include "ui/tray/tray_area.h"
#include "ui/tray/tray_sentences.h"
#include "ui_values.h"

#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

// A tray that only notes what it is told.
class NotingArea : public TrayArea {
public:
    [[nodiscard]] bool isAvailable() const override { return isThere; }
    void show(QMenu &shown) override { menu = &shown; }
    void setIcon(const QIcon &icon) override
    {
        picture = icon.pixmap(22).toImage();
        ++pictures;
    }
    void setToolTip(const QString &words) override { toolTips += words; }
    void say(const QString &title, const QString &sentence) override { said = title + QLatin1Char('|') + sentence; }

    bool isThere = true;
    QMenu *menu = nullptr;
    QImage picture;
    int pictures = 0;
    QStringList toolTips;
    QString said;
};

LiveUpdate update(const char *price)
{
    LiveUpdate result;
    result.exchangeNow = at("2024-08-08T12:00:10Z");
    for (const auto *name : {"BTCUSDT", "ETHUSDT"}) {
        MarketPulse pulse;
        pulse.symbol = symbol(name);
        pulse.state = MarketState::Live;
        result.markets.push_back(pulse);
    }
    result.markets[0].last = trade("BTCUSDT", 7, at("2024-08-08T12:00:05.5Z"), price);
    result.markets[0].reference = Extreme{decimal("50000"), at("2024-08-07T12:00Z")};
    result.status.feed.state = FeedState::Live;
    result.status.database.state = DatabaseState::Ready;
    return result;
}

} // namespace

class TrayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init()
    {
        auto area = std::make_unique<NotingArea>();
        m_area = area.get();
        m_tray = std::make_unique<Tray>(std::move(area));
    }
    void tellsPrices();
    void tellsHowOldPricesAre();
    void tellsAtMostOnceASecond();
    void theMenuIsFilledWhenItOpens();
    void troubleIsSeenWithoutColour();
    void nothingIsDoneWithoutATray();
    void leadsToTheWindowAndToTheEnd();
    void manyMarketsAreCutInWords();
    void troubleInFewWords_data();
    void troubleInFewWords();

private:
    [[nodiscard]] QStringList entries() const
    {
        QStringList texts;
        for (const auto *action : m_area->menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                texts += action->text();
        }
        return texts;
    }

    NotingArea *m_area = nullptr;
    std::unique_ptr<Tray> m_tray;
};

// Nothing was heard yet, and the record is of 2024.
void TrayTest::tellsHowOldPricesAre()
{
    auto old = update("61837.63");
    old.isNowHeard = false;
    old.markets[0].state = MarketState::Waiting;
    m_tray->showUpdate(old);
    const auto words = m_area->toolTips.last().replace(QChar::Nbsp, QLatin1Char(' '));
    QVERIFY2(words.contains(QRegularExpression(QStringLiteral("BTCUSDT .*\\([0-9,]+ d old\\)"))), qPrintable(words));
}

void TrayTest::tellsPrices()
{
    m_tray->showUpdate(update("60000.5"));
    QCOMPARE(m_area->toolTips, QStringList(QStringLiteral("Tidemark\nBTCUSDT  60,000.50  +20.00\u00a0%\nETHUSDT  no price yet")));
    QVERIFY(m_area->menu);
    m_tray->learn({market("BTC", "USDT", "TRADING", "0.001")});
    m_tray->showUpdate(update("60000.5"));
    AWAIT_TEXT(m_area->toolTips.last(), QLatin1String("60,000.500"), answerMs);
}

void TrayTest::tellsAtMostOnceASecond()
{
    for (int i = 0; i < 50; ++i)
        m_tray->showUpdate(update(qPrintable(QString::number(60'000 + i))));
    QCOMPARE(m_area->toolTips.size(), 1);
    QVERIFY(m_area->toolTips[0].contains(QLatin1String("60,000")));
    QTRY_COMPARE(m_area->toolTips.size(), 2);
    QVERIFY(m_area->toolTips[1].contains(QLatin1String("60,049")));
}

void TrayTest::theMenuIsFilledWhenItOpens()
{
    m_tray->showUpdate(update("60000.5"));
    const QStringList frame{QStringLiteral("&Hide Tidemark"), QStringLiteral("&Quit")};
    QCOMPARE(entries(), frame);
    Q_EMIT m_area->menu->aboutToShow();
    QCOMPARE(entries(), QStringList({frame[0], QStringLiteral("BTCUSDT  60,000.50  +20.00\u00a0%"),
                                     QStringLiteral("ETHUSDT  no price yet"), frame[1]}));
    auto fewer = update("60001");
    fewer.markets.pop_back();
    m_tray->showUpdate(fewer);
    Q_EMIT m_area->menu->aboutToShow();
    QCOMPARE(entries(), QStringList({frame[0], QStringLiteral("BTCUSDT  60,001.00  +20.00\u00a0%"), frame[1]}));
}

void TrayTest::troubleIsSeenWithoutColour()
{
    m_tray->showUpdate(update("60000"));
    const auto fine = m_area->picture.convertToFormat(QImage::Format_Grayscale8);
    auto troubled = update("60000");
    troubled.status.spool.problem = QStringLiteral("The disk is full.");
    m_tray->showUpdate(troubled);
    QTRY_COMPARE(m_area->pictures, 2);
    const auto bad = m_area->picture.convertToFormat(QImage::Format_Grayscale8);
    int differing = 0;
    for (int y = 0; y < fine.height(); ++y) {
        for (int x = 0; x < fine.width(); ++x)
            differing += std::abs(qGray(fine.pixel(x, y)) - qGray(bad.pixel(x, y))) > 60 ? 1 : 0;
    }
    QVERIFY2(differing > fine.width() * fine.height() / 20, qPrintable(QString::number(differing)));
    QVERIFY(m_area->toolTips.last().startsWith(QLatin1String("Tidemark: Not recording\n")));
    Q_EMIT m_area->menu->aboutToShow();
    QVERIFY(entries().contains(QLatin1String("Not recording")));
    m_tray->showUpdate(update("60000"));
    QTRY_COMPARE(m_area->pictures, 3);
    QCOMPARE(m_area->picture.convertToFormat(QImage::Format_Grayscale8), fine);
}

void TrayTest::nothingIsDoneWithoutATray()
{
    m_area->isThere = false;
    m_tray->showUpdate(update("60000"));
    QVERIFY(!m_tray->isAvailable());
    QVERIFY(m_area->toolTips.isEmpty() && !m_area->menu);
    QSignalSpy changed(m_tray.get(), &Tray::availableChanged);
    m_area->isThere = true; // the desktop's panel came up
    Q_EMIT m_area->availableChanged();
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_area->menu);
}

void TrayTest::leadsToTheWindowAndToTheEnd()
{
    m_tray->showUpdate(update("60000"));
    QSignalSpy window(m_tray.get(), &Tray::windowWanted);
    QSignalSpy quit(m_tray.get(), &Tray::quitWanted);
    Q_EMIT m_area->pressed();
    QCOMPARE(window.takeFirst()[0].toBool(), false);
    m_tray->setWindowShown(false);
    QCOMPARE(entries().first(), QStringLiteral("&Show Tidemark"));
    Q_EMIT m_area->pressed();
    QCOMPARE(window.takeFirst()[0].toBool(), true);
    m_area->menu->actions().first()->trigger();
    QCOMPARE(window.takeFirst()[0].toBool(), true);
    m_area->menu->actions().last()->trigger();
    QCOMPARE(quit.size(), 1);
    m_tray->say(QStringLiteral("a"), QStringLiteral("b"));
    QCOMPARE(m_area->said, QStringLiteral("a|b"));
    Q_EMIT m_area->sayingPressed();
    QCOMPARE(window.takeFirst()[0].toBool(), true);
}

void TrayTest::manyMarketsAreCutInWords()
{
    auto many = update("60000");
    many.markets.resize(40, many.markets[1]);
    m_tray->showUpdate(many);
    QCOMPARE(m_area->toolTips[0].count(QLatin1Char('\n')), 6);
    QVERIFY(m_area->toolTips[0].endsWith(QLatin1String("\nand 35 more")));
    Q_EMIT m_area->menu->aboutToShow();
    QStringList shown;
    for (const auto *action : m_area->menu->actions())
        shown += action->isVisible() && !action->isSeparator() ? QStringList(action->text()) : QStringList();
    QCOMPARE(shown.size(), 1 + 12 + 1 + 1); // the window, markets, the others, and the end
    QCOMPARE(shown[13], QStringLiteral("and 28 more"));
}

void TrayTest::troubleInFewWords_data()
{
    QTest::addColumn<RecorderStatus>("status");
    QTest::addColumn<QString>("words");
    const auto fine = update("1").status;
    QTest::newRow("none") << fine << QString();
    auto status = fine;
    status.database.state = DatabaseState::Starting;
    QTest::newRow("starting is none") << status << QString();
    status.database.state = DatabaseState::Away;
    status.database.since = at("2024-08-08T12:00:00Z");
    QTest::newRow("away") << status << QStringLiteral("Database away since 2024-08-08 12:00:00");
    status.database.state = DatabaseState::Refused;
    QTest::newRow("refused") << status << QStringLiteral("Database refused");
    status.spool.problem = QStringLiteral("The disk is full.");
    QTest::newRow("the graver one") << status << QStringLiteral("Not recording");
    status = fine;
    status.feed.state = FeedState::Waiting;
    status.feed.since = at("2024-08-08T12:00:00Z");
    QTest::newRow("cut off") << status << QStringLiteral("Not connected since 2024-08-08 12:00:00");
}

void TrayTest::troubleInFewWords()
{
    QFETCH(RecorderStatus, status);
    TroubleTimes troubles;
    followTroubles(troubles, status, at("2024-08-08T12:00:01Z"));
    const TellingTime telling{TimeFormat(), at("2024-08-09T12:00:00Z"), QLocale::c()};
    QTEST(trayTrouble(status, troubles, telling), "words");
}

TIDEMARK_TEST(TrayTest, QApplication)
#include "tst_tray.moc"
