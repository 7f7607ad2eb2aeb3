#include "ui/alerts/alert_sentences.h"

#include "alert_ui_values.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const SymbolScales scales;
const AlertTelling telling{scales, TimeFormat(), QLocale(QStringLiteral("en_US"))};

// Spaces that must not break read like others.
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace

class TestAlertSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void ofManyMarkets();
    void spikes();
    void previews();
    void previewsSayWhyNothingIsTold();
    void distances_data();
    void distances();
    void events_data();
    void events();
    void wordsForTheDesktop();
};

void TestAlertSentences::conditions_data()
{
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<AlertDirection>("direction");
    QTest::addColumn<QString>("text");
    const auto row = [](AlertKind kind, AlertDirection direction, const char *text) {
        QTest::newRow(text) << kind << direction << QString::fromLatin1(text);
    };
    row(AlertKind::Crossing, AlertDirection::Up, "Crosses 61,850.00 upwards");
    row(AlertKind::Crossing, AlertDirection::Down, "Crosses 61,850.00 downwards");
    row(AlertKind::Crossing, AlertDirection::Either, "Crosses 61,850.00");
    row(AlertKind::NewExtreme, AlertDirection::Up, "New high of 5 min");
    row(AlertKind::NewExtreme, AlertDirection::Down, "New low of 5 min");
    row(AlertKind::NewExtreme, AlertDirection::Either, "New low or high of 5 min");
    row(AlertKind::Move, AlertDirection::Up, "Rises 1.5 % within 5 min");
    row(AlertKind::Move, AlertDirection::Down, "Falls 1.5 % within 5 min");
    row(AlertKind::Move, AlertDirection::Either, "Moves 1.5 % within 5 min");
    row(AlertKind::Stale, AlertDirection::Either, "The feed goes stale");
    row(AlertKind::Gap, AlertDirection::Either, "Trades are found missing");
}

void TestAlertSentences::conditions()
{
    QFETCH(AlertKind, kind);
    QFETCH(AlertDirection, direction);
    QTEST(plain(alertConditionText(alertRule(1, kind, direction), telling)), "text");
}

void TestAlertSentences::ofManyMarkets()
{
    auto many = alertRule(1, AlertKind::Move, AlertDirection::Either);
    many.symbol = {};
    many.markets = QStringLiteral("*USDT");
    QCOMPARE(plain(alertPreview(many, nullptr, telling)), QStringLiteral("Tells when any of *USDT moves 1.5 % within 5 min."));
    QCOMPARE(alertWhoText(many), QStringLiteral("*USDT"));
    many.markets = QStringLiteral("ALL");
    QCOMPARE(plain(alertPreview(many, nullptr, telling)), QStringLiteral("Tells when any market moves 1.5 % within 5 min."));
    auto event = alertEvent(AlertKind::Move);
    event.alsoIn = {symbol("ETHUSDT"), symbol("SOLUSDT")};
    QVERIFY2(plain(alertText(event, telling)).endsWith(QStringLiteral("; also in ETHUSDT and 1 more.")), qPrintable(alertText(event, telling)));
}

void TestAlertSentences::spikes()
{
    auto rule = alertRule(1, AlertKind::Volume, AlertDirection::Either);
    rule.factor = decimal("5");
    QCOMPARE(plain(alertConditionText(rule, telling)), QStringLiteral("Trades, in 5 min, 5 times what is usual"));
    rule.kind = AlertKind::Rate;
    rule.least = decimal("1000");
    QCOMPARE(plain(alertConditionText(rule, telling)), QStringLiteral("Trades as often, over 5 min, as 5 times what is usual and at least 1,000 per second"));
    auto event = alertEvent(AlertKind::Volume);
    event.amount = decimal("1500");
    event.reference = decimal("300");
    QCOMPARE(plain(alertText(event, telling)), QStringLiteral("BTCUSDT traded a value of 1,500 within 5 min, 5.0 times what is usual."));
    event.reference = Decimal();
    QCOMPARE(plain(alertText(event, telling)), QStringLiteral("BTCUSDT traded a value of 1,500 within 5 min."));
}

void TestAlertSentences::previews()
{
    const auto pulse = pulseAt("61837.63");
    QCOMPARE(plain(alertPreview(alertRule(1), &pulse, telling)),
             QStringLiteral("Tells when BTCUSDT crosses 61,850.00 upwards; now 61,837.63, 0.02 % below."));
    auto every = alertRule(1, AlertKind::Stale);
    every.symbol = {};
    QCOMPARE(alertPreview(every, nullptr, telling), QStringLiteral("Tells when the feed of a market goes stale."));
    QCOMPARE(plain(alertPreview(alertRule(1, AlertKind::Move), &pulse, telling)),
             QStringLiteral("Tells when BTCUSDT rises 1.5 % within 5 min; now 61,837.63."));
    QCOMPARE(alertPreview(alertRule(1, AlertKind::Gap), &pulse, telling),
             QStringLiteral("Tells when trades of BTCUSDT are found missing."));
}

void TestAlertSentences::previewsSayWhyNothingIsTold()
{
    QVERIFY(alertPreview(alertRule(1), nullptr, telling).endsWith(QStringLiteral("the alert waits until it is.")));
    auto pulse = pulseAt("61837.63");
    const auto extreme = alertRule(1, AlertKind::NewExtreme);
    pulse.windows[1] = {std::chrono::minutes(5), LowHigh{{decimal("61800"), alertsNow}, {decimal("61900"), alertsNow}}, false,
                        at("2024-08-08T11:58:00Z")};
    QVERIFY(alertPreview(extreme, &pulse, telling).contains(QStringLiteral("known since 2024-08-08 11:58:00 only")));
    pulse.windows[1].isComplete = true;
    QCOMPARE(plain(alertPreview(extreme, &pulse, telling)),
             QStringLiteral("Tells when BTCUSDT makes a new high of 5 min; now 61,837.63, between 61,800.00 and 61,900.00."));
}

void TestAlertSentences::distances_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("text");
    QTest::newRow("below") << "60000" << "2.99 % below";
    QTest::newRow("above") << "62000" << "0.24 % above";
    QTest::newRow("close") << "61849.99" << "<0.01 % below";
    QTest::newRow("at it") << "61850" << "at the level";
}

void TestAlertSentences::distances()
{
    QFETCH(QString, price);
    QTEST(plain(alertDistanceText(decimal("61850"), *Decimal::fromText(QStringView(price)), telling.locale)), "text");
    QCOMPARE(plain(alertDistanceText(decimal("0.00001"), decimal("61837.63"), telling.locale)), QStringLiteral("618,376,299,900 % above"));
}

void TestAlertSentences::events_data()
{
    QTest::addColumn<AlertEvent>("event");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const AlertEvent &event, const char *text) {
        QTest::newRow(name) << event << QString::fromLatin1(text);
    };
    row("crossing", alertEvent(), "BTCUSDT crossed 61,850.00 upwards.");
    auto away = alertEvent(AlertKind::Crossing, AlertDirection::Down);
    away.isWhileAway = true;
    row("away", away, "BTCUSDT crossed 61,850.00 downwards while it was not watched.");
    auto late = alertEvent();
    late.isLate = true;
    row("late", late, "BTCUSDT crossed 61,850.00 upwards, in trades that came late.");
    auto storm = alertEvent();
    storm.times = 1'234;
    row("storm", storm, "BTCUSDT crossed 61,850.00 upwards; 1,234 times since it was last told.");
    row("high", alertEvent(AlertKind::NewExtreme), "BTCUSDT made a new high of 5 min, above 61,850.00.");
    row("low", alertEvent(AlertKind::NewExtreme, AlertDirection::Down), "BTCUSDT made a new low of 5 min, below 61,850.00.");
    auto fall = alertEvent(AlertKind::Move, AlertDirection::Down);
    fall.price = decimal("60922.25");
    row("move", fall, "BTCUSDT fell 1.50 % within 5 min, from 61,850.00.");
    auto stale = alertEvent(AlertKind::Stale);
    stale.alsoIn = {symbol("ETHUSDT"), symbol("SOLUSDT")};
    row("stale", stale, "The feeds of BTCUSDT, ETHUSDT and 1 more went stale: their prices may be old.");
    auto gap = alertEvent(AlertKind::Gap);
    gap.missing = 1'482;
    row("gap", gap, "1,482 trades of BTCUSDT were found missing.");
    gap.missing = 1;
    row("one", gap, "1 trade of BTCUSDT was found missing.");
}

void TestAlertSentences::events()
{
    QFETCH(AlertEvent, event);
    QTEST(plain(alertText(event, telling)), "text");
}

void TestAlertSentences::wordsForTheDesktop()
{
    auto event = alertEvent();
    event.note = QStringLiteral("sell half");
    const auto words = alertWords(event, telling);
    QCOMPARE(words.title, QStringLiteral("BTCUSDT 61,850.01"));
    QCOMPARE(words.text, QStringLiteral("BTCUSDT crossed 61,850.00 upwards.\nsell half"));
}

TIDEMARK_TEST(TestAlertSentences, QCoreApplication)
#include "tst_alert_sentences.moc"
