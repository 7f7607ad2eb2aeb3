#include "core/alert_watch.h"

#include "core/alert_bench.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

// How rules live: set, told, resting, changed and switched off.
class TestAlertWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsACrossingWithItsTrade();
    void tellsNothingOfBeforeTheRuleWasSet();
    void onceIsOnce();
    void restsAsLongAsItIsTold();
    void goesOnWhereItStoodWhenOtherRulesChange();
    void aChangedRuleStartsAtTheNewestTrade();
    void disabledRulesTellNothing();
    void restsWhatAnotherRecorderTold();
    void judgesAnewWhereIdsStartAgain();
    void goesOnAfterIdsStartedAgain_data();
    void goesOnAfterIdsStartedAgain();
    void whatWaitsOfARuleThatIsGoneIsForgotten_data();
    void whatWaitsOfARuleThatIsGoneIsForgotten();
};

void TestAlertWatch::tellsACrossingWithItsTrade()
{
    auto bench = begun({rule(AlertKind::Crossing, AlertDirection::Up)});
    QVERIFY(bench.add(1, 1s, "99").empty());
    const auto told = bench.add(2, 2s, "100.5");
    QCOMPARE(told.size(), std::size_t(1));
    const auto &event = told.front();
    QCOMPARE(event.rule, AlertId(1));
    QCOMPARE(event.symbol, btc());
    QCOMPARE(event.direction, AlertDirection::Up);
    QCOMPARE(event.at, start + 2s);
    QVERIFY(event.price == *Decimal::fromText(std::string_view("100.5")));
    QVERIFY(event.reference == *Decimal::fromText(std::string_view("100")));
    QVERIFY(!event.isWhileAway && !event.isLate);
}

void TestAlertWatch::tellsNothingOfBeforeTheRuleWasSet()
{
    auto young = rule(AlertKind::Crossing);
    young.since = start + 10s;
    auto bench = begun({young});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(2, 2s, "101").empty());
    QVERIFY(bench.add(3, 11s, "101").empty());
    QCOMPARE(bench.add(4, 12s, "99").size(), std::size_t(1));
}

void TestAlertWatch::onceIsOnce()
{
    auto once = rule(AlertKind::Crossing);
    once.rest.reset();
    auto bench = begun({once});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QCOMPARE(bench.add(2, 2s, "101").size(), std::size_t(1));
    QVERIFY(bench.add(3, 3s, "99").empty());
    bench.watch.setRules({once}); // another rule was edited before anybody heard of it
    QVERIFY(bench.add(4, 4s, "101").empty());
    once.since = start + 5s; // switched on again
    bench.watch.setRules({once});
    QCOMPARE(bench.add(5, 5s, "99").size(), std::size_t(1));
}

void TestAlertWatch::restsAsLongAsItIsTold()
{
    auto resting = rule(AlertKind::Crossing, AlertDirection::Up);
    resting.rest = 60s;
    auto bench = begun({resting});
    QVERIFY(bench.add(1, 0s, "99").empty());
    QCOMPARE(bench.add(2, 1s, "101").size(), std::size_t(1));
    QVERIFY(bench.add(3, 2s, "99").empty());
    QVERIFY(bench.add(4, 3s, "101").empty());  // rests
    QVERIFY(bench.add(5, 62s, "101").empty()); // an edge of the rest is not told after it
    QVERIFY(bench.add(6, 63s, "99").empty());
    QCOMPARE(bench.add(7, 64s, "101").size(), std::size_t(1));

    // A restart does not end the rest.
    resting.raisedAt = start + 64s;
    Bench restarted({resting});
    restarted.watch.begin(btc(), start + 65s);
    QVERIFY(restarted.add(8, 66s, "99").empty());
    QVERIFY(restarted.add(9, 67s, "101").empty());
    QVERIFY(restarted.add(10, 130s, "99").empty());
    QCOMPARE(restarted.add(11, 131s, "101").size(), std::size_t(1));
}

void TestAlertWatch::goesOnWhereItStoodWhenOtherRulesChange()
{
    auto first = rule(AlertKind::Crossing, AlertDirection::Up);
    auto second = rule(AlertKind::Crossing, AlertDirection::Up, "200");
    second.id = 2;
    auto bench = begun({first});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(3, 3s, "98").empty());
    first.note = QStringLiteral("words change nothing");
    bench.watch.setRules({first, second});
    const auto told = bench.add(2, 2s, "101"); // late; a rule that had started over would not see it
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().note, first.note);
}

void TestAlertWatch::aChangedRuleStartsAtTheNewestTrade()
{
    auto changing = rule(AlertKind::Crossing, AlertDirection::Up, "200");
    auto bench = begun({changing});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(2, 2s, "101").empty());
    changing.level = *Decimal::fromText(std::string_view("100"));
    changing.since = start + 3s;
    bench.watch.setRules({changing});
    QVERIFY(bench.add(3, 4s, "102").empty()); // above it was already
    QVERIFY(bench.add(4, 5s, "99").empty());
    QCOMPARE(bench.add(5, 6s, "100").size(), std::size_t(1));
}

void TestAlertWatch::disabledRulesTellNothing()
{
    auto off = rule(AlertKind::Crossing);
    off.isEnabled = false;
    auto bench = begun({off});
    QVERIFY(bench.add(1, 1s, "99").empty());
    QVERIFY(bench.add(2, 2s, "101").empty());
}

void TestAlertWatch::restsWhatAnotherRecorderTold()
{
    auto resting = rule(AlertKind::Crossing, AlertDirection::Up);
    resting.rest = 60s;
    auto bench = begun({resting});
    QVERIFY(bench.add(1, 1s, "99").empty());
    resting.raisedAt = start + 2s;
    bench.watch.setRules({resting});
    QVERIFY(bench.add(2, 3s, "101").empty());
    QVERIFY(bench.add(3, 60s, "99").empty());
    bench.watch.end(btc(), start + 60s); // nor does a market that is left and taken up again end the rest
    bench.watch.begin(btc(), start + 60s);
    QVERIFY(bench.add(4, 61s, "101").empty());
    QVERIFY(bench.add(5, 62s, "99").empty());
    QCOMPARE(bench.add(6, 63s, "101").size(), std::size_t(1));
}

// The former series' price is no side of the level for the new one.
void TestAlertWatch::judgesAnewWhereIdsStartAgain()
{
    auto bench = begun({rule(AlertKind::Crossing)});
    QVERIFY(bench.add(1'000, 1s, "99").empty());
    bench.watch.startOver(btc());
    QVERIFY(!bench.watch.hasBegun(btc()));
    bench.watch.begin(btc(), start + 2s);
    QVERIFY(bench.add(1, 2s, "101").empty());
    QCOMPARE(bench.add(2, 3s, "99").size(), std::size_t(1));
}

void TestAlertWatch::goesOnAfterIdsStartedAgain_data()
{
    QTest::addColumn<AlertKind>("kind");
    QTest::newRow("crossing") << AlertKind::Crossing;
    QTest::newRow("new extreme") << AlertKind::NewExtreme;
    QTest::newRow("move") << AlertKind::Move;
}

void TestAlertWatch::goesOnAfterIdsStartedAgain()
{
    QFETCH(AlertKind, kind);
    auto bench = begun({rule(kind)});
    QVERIFY(bench.add(1'000, 1s, "99").empty());
    bench.watch.startOver(btc());
    bench.extremes = {};
    bench.watch.begin(btc(), start + 2s);
    bench.watch.noteCompleteSince(btc(), start - 1h);
    bench.add(1, 2s, "99");
    QCOMPARE(bench.add(2, 3s, "120").size(), std::size_t(1));
}

void TestAlertWatch::whatWaitsOfARuleThatIsGoneIsForgotten_data()
{
    QTest::addColumn<std::vector<AlertRule>>("rules");
    auto off = rule(AlertKind::Crossing);
    off.isEnabled = false;
    QTest::newRow("deleted") << std::vector<AlertRule>();
    QTest::newRow("switched off") << std::vector{off};
}

void TestAlertWatch::whatWaitsOfARuleThatIsGoneIsForgotten()
{
    QFETCH(std::vector<AlertRule>, rules);
    auto bench = begun({rule(AlertKind::Crossing)});
    for (std::int64_t id = 1; id <= 2; ++id)
        bench.watch.add(trade(id, start + std::chrono::seconds(id), id == 1 ? "99" : "101"), bench.extremes);
    QCOMPARE(bench.watch.take(start + 3s).size(), std::size_t(1));
    bench.watch.add(trade(3, start + 4s, "99"), bench.extremes);
    QVERIFY(bench.watch.take(start + 5s).empty()); // told too short ago
    bench.watch.setRules(rules);
    QVERIFY(bench.watch.takeAll().empty());
}

TIDEMARK_TEST(TestAlertWatch, QCoreApplication)
#include "tst_alert_watch.moc"
