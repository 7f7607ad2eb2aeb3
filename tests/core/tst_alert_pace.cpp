#include "core/alert_pace.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Timestamp start = timestampFromMicros(1'700'000'000'000'000);

AlertEvent alert(AlertId rule, Timestamp at, const char *symbol = "BTCUSDT")
{
    AlertEvent event;
    event.rule = rule;
    event.at = at;
    event.symbol = *Symbol::fromText(symbol);
    return event;
}

} // namespace

class TestAlertPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstGoesOnAtOnce();
    void aStormBecomesOneEvent();
    void rulesDoNotHoldUpOneAnother();
    void namesTheMarketsThatWentTogether();
    void aClockThatIsSetBackSilencesNothing();
    void theEndTellsWhatWaits();
};

void TestAlertPace::theFirstGoesOnAtOnce()
{
    AlertPace pace;
    QVERIFY(pace.take(start).empty());
    pace.add(alert(1, start));
    const auto told = pace.take(start);
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().times, 1);
    QVERIFY(pace.take(start + 1h).empty());
}

void TestAlertPace::aStormBecomesOneEvent()
{
    AlertPace pace;
    std::vector<AlertEvent> told;
    for (int i = 0; i < 50'000; ++i) {
        const auto now = start + i * 1ms;
        pace.add(alert(1, now));
        for (const auto &one : pace.take(now))
            told.push_back(one);
    }
    for (const auto &one : pace.takeAll())
        told.push_back(one);
    QCOMPARE(told.size(), std::size_t(6)); // at 0, 10, 20, 30, 40 and 50 s
    int times = 0;
    for (const auto &one : told)
        times += one.times;
    QCOMPARE(times, 50'000);
    QCOMPARE(told[1].at, start + 10s); // the newest
    QCOMPARE(told[1].times, 10'000);
}

void TestAlertPace::rulesDoNotHoldUpOneAnother()
{
    AlertPace pace;
    pace.add(alert(1, start));
    QCOMPARE(pace.take(start).size(), std::size_t(1));
    pace.add(alert(1, start + 1s));
    pace.add(alert(2, start + 1s));
    const auto told = pace.take(start + 1s);
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().rule, AlertId(2));
}

void TestAlertPace::namesTheMarketsThatWentTogether()
{
    AlertPace pace;
    for (const auto *symbol : {"BTCUSDT", "ETHUSDT", "BTCUSDT", "SOLUSDT"})
        pace.add(alert(1, start, symbol));
    const auto told = pace.take(start);
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().times, 4);
    QCOMPARE(told.front().symbol.toString(), QStringLiteral("SOLUSDT"));
    QCOMPARE(told.front().alsoIn, (std::vector{*Symbol::fromText("BTCUSDT"), *Symbol::fromText("ETHUSDT")}));
}

void TestAlertPace::aClockThatIsSetBackSilencesNothing()
{
    AlertPace pace;
    pace.add(alert(1, start));
    QCOMPARE(pace.take(start).size(), std::size_t(1));
    pace.add(alert(1, start - 1h));
    QCOMPARE(pace.take(start - 1h).size(), std::size_t(1));
}

void TestAlertPace::theEndTellsWhatWaits()
{
    AlertPace pace;
    pace.add(alert(1, start));
    QCOMPARE(pace.take(start).size(), std::size_t(1));
    pace.add(alert(1, start + 1s));
    QVERIFY(pace.take(start + 1s).empty());
    QCOMPARE(pace.takeAll().size(), std::size_t(1));
    QVERIFY(pace.takeAll().empty());
}

TIDEMARK_TEST(TestAlertPace, QCoreApplication)
#include "tst_alert_pace.moc"
