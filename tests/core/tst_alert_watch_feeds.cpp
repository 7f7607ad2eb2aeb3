#include "core/alert_watch.h"

#include "core/alert_bench.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

// Feeds that go stale and gaps that open.
class TestAlertWatchFeeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staleNeedsALiveMarketAndAMoment();
    void oneRuleWatchesEveryFeed();
    void gapsAreToldOnceAndNotAtTheStart();
};

void TestAlertWatchFeeds::staleNeedsALiveMarketAndAMoment()
{
    auto bench = begun({rule(AlertKind::Stale)});
    const auto look = [&bench](int second, MarketState state) {
        bench.watch.noteState(btc(), state, start, start + std::chrono::seconds(second));
        return bench.take().size();
    };
    QCOMPARE(look(0, MarketState::Stale), std::size_t(0)); // it never was live
    QCOMPARE(look(20, MarketState::Stale), std::size_t(0));
    QCOMPARE(look(30, MarketState::Live), std::size_t(0));
    QCOMPARE(look(31, MarketState::Stale), std::size_t(0)); // reconnected at once
    QCOMPARE(look(33, MarketState::Live), std::size_t(0));
    QCOMPARE(look(40, MarketState::Stale), std::size_t(0));
    QCOMPARE(look(43, MarketState::Waiting), std::size_t(0));
    QCOMPARE(look(45, MarketState::Stale), std::size_t(1));
    QCOMPARE(look(60, MarketState::Stale), std::size_t(0)); // told
    QCOMPARE(look(70, MarketState::Live), std::size_t(0));
    QCOMPARE(look(80, MarketState::Refused), std::size_t(0));
    QCOMPARE(look(85, MarketState::Refused), std::size_t(1));
}

void TestAlertWatchFeeds::oneRuleWatchesEveryFeed()
{
    auto every = rule(AlertKind::Stale);
    every.symbol = {};
    every.rest.reset(); // once: of all markets that go together
    auto bench = begun({every});
    for (const auto &symbol : {btc(), eth()})
        bench.watch.noteState(symbol, MarketState::Live, start, start);
    for (const auto &now : {start + 1s, start + 6s}) {
        for (const auto &symbol : {btc(), eth()})
            bench.watch.noteState(symbol, MarketState::Stale, start, now);
    }
    const auto told = bench.take();
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().symbol, eth());
    QCOMPARE(told.front().alsoIn, std::vector{btc()});
    bench.watch.noteState(btc(), MarketState::Live, start, start + 7s);
    bench.watch.noteState(btc(), MarketState::Stale, start, start + 8s);
    bench.watch.noteState(btc(), MarketState::Stale, start, start + 20s);
    QVERIFY(bench.take().empty());
}

void TestAlertWatchFeeds::gapsAreToldOnceAndNotAtTheStart()
{
    auto bench = begun({rule(AlertKind::Gap)});
    const auto look = [&bench](int second, const std::vector<IdRange> &gaps) -> std::int64_t {
        bench.watch.noteGaps(btc(), gaps, start + std::chrono::seconds(second));
        const auto told = bench.take();
        return told.empty() ? 0 : told.front().missing;
    };
    const IdRange past{10, 99};
    QVERIFY(bench.add(100, 1s, "99").empty());
    QCOMPARE(look(1, {past}), 0); // between the record and now
    QCOMPARE(look(2, {past}), 0);
    QCOMPARE(look(3, {past, {105, 106}}), 0); // frames may be reordered
    QCOMPARE(look(4, {past}), 0);
    QCOMPARE(look(5, {past, {110, 119}}), 0);
    QCOMPARE(look(6, {past, {112, 119}}), 8);
    QCOMPARE(look(7, {past, {112, 119}}), 0);
    QCOMPARE(look(8, {{115, 119}, {130, 130}}), 0);
    QCOMPARE(look(9, {{115, 119}, {130, 130}}), 1);
    QCOMPARE(look(10, {}), 0);
    QCOMPARE(look(11, {{115, 119}}), 0); // lost again after it was healed
    QCOMPARE(look(12, {{115, 119}}), 5);
}

TIDEMARK_TEST(TestAlertWatchFeeds, QCoreApplication)
#include "tst_alert_watch_feeds.moc"
