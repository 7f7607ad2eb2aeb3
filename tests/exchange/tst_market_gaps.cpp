#include "exchange/made_history.h"
#include "exchange/id_sets.h"
#include "exchange/market_gaps.h"
#include "exchange/random_ids.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Moment = MarketGaps::Moment;
using Random = std::mt19937;
using test::MadeHistory;
using test::randomGaps;
using test::upTo;

constexpr FetchPatience patience{60s, 1s, 60s, 900s, 3};
constexpr Moment start{1h};

} // namespace

// One market's healing against a made exchange, in time that the test makes.
struct Healing {
    explicit Healing(MadeHistory made) : history(std::move(made)) {}

    // Makes calls, `atOnce` of them in flight, until nothing is left to do. A call fails with the given chance.
    void run(Random &random, int atOnce = 1, double failing = 0)
    {
        std::vector<HistoryCall> flying;
        while (true) {
            gaps.wake(now);
            tooOld.add(gaps.takeTooOld());
            while (int(flying.size()) < atOnce) {
                const auto call = gaps.nextCall(now);
                if (!call)
                    break;
                gaps.sent(*call);
                flying.push_back(*call);
                ++calls;
            }
            if (flying.empty() && gaps.nextAt() == Moment::max())
                return;
            if (flying.empty()) {
                now = std::max(now, gaps.nextAt());
                continue;
            }
            const auto place = flying.begin() + upTo(random, int(flying.size()) - 1);
            const auto call = *place;
            flying.erase(place);
            now += 50ms;
            if (std::bernoulli_distribution(failing)(random))
                gaps.takeBack(call);
            else
                take(gaps.answered(call, history.answer(call), now));
        }
    }

    void take(const MarketGaps::Findings &findings)
    {
        for (const auto &trade : findings.found.trades) {
            twice += found.contains(trade.id) ? 1 : 0;
            found.add(trade.id);
        }
        absent.add(findings.absent);
    }

    MadeHistory history;
    MarketGaps gaps{patience};
    Moment now = start;
    IdRanges found;
    IdRanges absent;
    IdRanges tooOld;
    int twice = 0;
    int calls = 0;
};

class TestMarketGaps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTheFewestCalls();
    void findsEverythingOnceOrSaysWhyNot();
    void asksNewestFirst();
    void absentNeedsAMinute();
    void lateIdsDoNotHoldBackOthers();
    void openEndIsAskedAFewTimesMore();
    void openEndFollowsALaggingDatabase();
    void tellsWhatIsTooOldOnce();
    void holesAtTheBeginningAreNotTooOld();
    void aHoleBehindIdZeroIsNotTooOld();
    void cancelledIsNotFetched();
    void waitsWithWhatLiesBeyondAnOpenEnd();
    void unreadableTradesAreNoHoles();
    void holdsAtTheEndsOf64Bits();
};

void TestMarketGaps::makesTheFewestCalls()
{
    Random random(12);
    for (int round = 0; round < 50; ++round) {
        const auto ids = randomGaps(random, upTo(random, 5'000), 1 + upTo(random, 60), 600, 1'500);
        Healing healing({.newest = 1'000'000});
        for (const auto &gap : ids.ranges())
            healing.gaps.request(gap);
        const auto least = leastCalls(ids, HistoryCall::idsPerCall);
        QCOMPARE(healing.gaps.callsNeeded(), least);
        healing.run(random, 1 + round % 3);
        QCOMPARE(healing.found, ids);
        QCOMPARE(healing.calls, least);
    }
}

void TestMarketGaps::findsEverythingOnceOrSaysWhyNot()
{
    Random random(13);
    for (int round = 0; round < 200; ++round) {
        Healing healing({.oldest = round % 3 == 0 ? upTo(random, 15'000) : 0, .newest = 30'000});
        for (int i = upTo(random, 60); i > 0; --i)
            healing.history.holes.insert(upTo(random, 29'999));
        auto asked = randomGaps(random, 0, 1 + upTo(random, 30), 900, 1'000);
        asked.remove({30'000, 100'000});
        for (const auto &gap : asked.ranges()) {
            healing.gaps.request(gap);
            healing.gaps.request({gap.first, gap.first + upTo(random, int(gap.count()) - 1)}); // asked for already
        }
        healing.run(random, 1 + upTo(random, 2), round % 2 == 0 ? 0.2 : 0);
        IdRanges there;
        IdRanges notThere;
        for (const auto &range : asked.ranges()) {
            for (auto id = range.first; id <= range.last; ++id)
                (healing.history.has(id) ? there : notThere).add(id);
        }
        QCOMPARE(healing.found, there);
        QCOMPARE(healing.twice, 0);
        auto explained = healing.absent;
        explained.add(healing.tooOld);
        QCOMPARE(explained, notThere);
        QCOMPARE(healing.gaps.pendingCount(), 0);
        QVERIFY(healing.tooOld.highest().value_or(-1) < healing.history.oldest);
    }
}

void TestMarketGaps::asksNewestFirst()
{
    MarketGaps gaps(patience);
    for (const auto &range : {IdRange{100, 4'000}, IdRange{9'000, 9'005}, IdRange{9'900, 9'950}})
        gaps.request(range);
    QCOMPARE(gaps.nextCall(start)->ids, (IdRange{9'000, 9'950}));
    gaps.sent(*gaps.nextCall(start));
    QCOMPARE(gaps.nextCall(start)->ids, (IdRange{3'001, 4'000}));
    gaps.request({9'940, 9'960}); // newer ones than when the first call went out
    QCOMPARE(gaps.nextCall(start)->ids, (IdRange{9'951, 9'960}));
    QCOMPARE(gaps.pending(), IdRanges({{100, 4'000}, {9'000, 9'005}, {9'900, 9'960}}));
}

void TestMarketGaps::absentNeedsAMinute()
{
    Random random(14);
    Healing healing({.newest = 1'000, .holes = {105, 106, 110}});
    healing.gaps.request({100, 110});
    healing.run(random);
    QCOMPARE(healing.absent, IdRanges({{105, 106}, {110, 110}}));
    QCOMPARE(healing.calls, 2);
    QVERIFY(healing.now - start >= patience.secondAnswer);
}

void TestMarketGaps::lateIdsDoNotHoldBackOthers()
{
    MarketGaps gaps(patience);
    const MadeHistory history{.newest = 8'000};
    gaps.request({7'990, 8'010});
    gaps.request({100, 110});
    const auto first = *gaps.nextCall(start);
    gaps.sent(first);
    QCOMPARE(gaps.answered(first, history.answer(first), start).found.trades.size(), std::size_t(11));
    QCOMPARE(gaps.pending(), IdRanges({{100, 110}, {8'001, 8'010}}));
    QCOMPARE(gaps.nextCall(start)->ids, (IdRange{100, 110}));
    gaps.wake(start + 2s);
    QCOMPARE(gaps.nextCall(start + 2s)->ids, (IdRange{8'001, 8'010}));
}

void TestMarketGaps::openEndIsAskedAFewTimesMore()
{
    Random random(15);
    Healing healing({.newest = 3'500});
    healing.gaps.requestFrom(1'000);
    healing.run(random);
    QCOMPARE(healing.found, IdRanges({{1'000, 3'500}}));
    QCOMPARE(healing.calls, 3 + patience.openEndRepeats);
    QVERIFY(healing.now - start >= 7 * patience.firstRetry);
    healing.gaps.requestFrom(3'501);
    QCOMPARE(healing.gaps.pendingCount(), 0);
    QVERIFY(healing.gaps.nextCall(healing.now, true));
}

void TestMarketGaps::openEndFollowsALaggingDatabase()
{
    Random random(16);
    Healing healing({.newest = 3'500});
    healing.gaps.requestFrom(3'501);
    const auto call = *healing.gaps.nextCall(start);
    healing.gaps.sent(call);
    healing.take(healing.gaps.answered(call, healing.history.answer(call), start));
    QVERIFY(!healing.gaps.nextCall(start));
    QVERIFY(!healing.gaps.nextCall(start + patience.firstRetry, true)); // no longer urgent
    healing.history.newest = 3'600;
    healing.run(random);
    QCOMPARE(healing.found, IdRanges({{3'501, 3'600}}));
}

void TestMarketGaps::tellsWhatIsTooOldOnce()
{
    Random random(17);
    Healing healing({.oldest = 5'000'000, .newest = 5'010'000});
    healing.gaps.request({0, 5'000'100});
    healing.run(random, 2);
    QCOMPARE(healing.found, IdRanges({{5'000'000, 5'000'100}}));
    QCOMPARE(healing.tooOld, IdRanges({{0, 4'999'999}}));
    QVERIFY2(healing.calls <= 4, qPrintable(QString::number(healing.calls)));
    healing.gaps.request({10, 20}); // known without another call
    QCOMPARE(healing.gaps.takeTooOld(), IdRanges({{10, 20}}));
}

void TestMarketGaps::holesAtTheBeginningAreNotTooOld()
{
    Random random(18);
    Healing healing({.oldest = 1, .newest = 9'000, .holes = {4'000, 6'000}});
    healing.gaps.request({4'000, 4'010});
    healing.gaps.request({6'000, 6'010});
    healing.run(random);
    QCOMPARE(healing.absent, IdRanges({{4'000, 4'000}, {6'000, 6'000}}));
    QVERIFY(healing.tooOld.isEmpty());
}

// An exchange that counts from 0 and never gave out 1 and 2 still has all that there was.
void TestMarketGaps::aHoleBehindIdZeroIsNotTooOld()
{
    Random random(19);
    Healing healing({.oldest = 0, .newest = 30, .holes = {1, 2}});
    healing.gaps.request({1, 2});
    healing.run(random);
    QCOMPARE(healing.absent, IdRanges({{1, 2}}));
    QVERIFY(healing.tooOld.isEmpty());
}

void TestMarketGaps::cancelledIsNotFetched()
{
    MarketGaps gaps(patience);
    const MadeHistory history{.newest = 8'000, .holes = {107}};
    gaps.request({100, 110});
    gaps.request({3'000, 3'010});
    gaps.requestFrom(8'001);
    gaps.cancel({3'000, 9'000});
    QCOMPARE(gaps.nextCall(start)->ids.first, 9'001); // of the open end
    gaps.sent(*gaps.nextCall(start));
    const auto call = *gaps.nextCall(start);
    gaps.sent(call);
    gaps.cancel({105, 110});
    const auto findings = gaps.answered(call, history.answer(call), start);
    QCOMPARE(findings.found.trades.size(), std::size_t(5));
    QVERIFY(gaps.pending().isEmpty());
}

void TestMarketGaps::waitsWithWhatLiesBeyondAnOpenEnd()
{
    MarketGaps gaps(patience);
    gaps.requestFrom(500);
    gaps.request({510, 520});
    const auto call = *gaps.nextCall(start);
    QCOMPARE(call.ids.first, 500);
    gaps.sent(call);
    QVERIFY(!gaps.nextCall(start));
    const auto findings = gaps.answered(call, MadeHistory{.newest = 600}.answer(call), start);
    QCOMPARE(findings.found.trades.size(), std::size_t(101));
    QVERIFY(gaps.pending().isEmpty());
}

void TestMarketGaps::unreadableTradesAreNoHoles()
{
    MarketGaps gaps(patience);
    gaps.request({100, 103});
    const auto call = *gaps.nextCall(start);
    gaps.sent(call);
    TradeBatch answer;
    answer.trades = {test::tradeOfId(100), test::tradeOfId(103)};
    answer.rejected = {{.symbol = {}, .tradeId = {}, .raw = "{}", .reason = {}, .notedAt = {}},
                       {.symbol = {}, .tradeId = 101, .raw = "{}", .reason = {}, .notedAt = {}}};
    const auto findings = gaps.answered(call, answer, start);
    QCOMPARE(findings.found.rejected.size(), std::size_t(2));
    QCOMPARE(gaps.pending(), IdRanges({{102, 102}}));
    gaps.wake(start + 2s); // again soon, not in a minute
    QCOMPARE(gaps.nextCall(start + 2s)->ids, (IdRange{102, 102}));
}

void TestMarketGaps::holdsAtTheEndsOf64Bits()
{
    Random random(19);
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    Healing healing({.newest = 50});
    healing.gaps.request({-5, 3});
    healing.gaps.request({10, 5}); // nothing
    healing.run(random);
    QCOMPARE(healing.found, IdRanges({{0, 3}}));
    healing.gaps.request({most - 10, most});
    QCOMPARE(healing.gaps.nextCall(healing.now)->ids, (IdRange{most - 10, most - 1}));
    healing.gaps.cancel({0, most});
    QCOMPARE(healing.gaps.pendingCount(), 0);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestMarketGaps, QCoreApplication)
#include "tst_market_gaps.moc"
