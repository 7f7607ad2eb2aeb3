#include "session/market_tracker.h"

#include "core/candle.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp start = timestampFromMicros(1'700'000'000'000'000);

Trade trade(std::int64_t id, Timestamp at, std::int64_t price = 100)
{
    return {btc, id, at, Decimal::fromUnits(price), Decimal::fromUnits(1), false};
}

std::optional<LowHigh> bruteForce(const std::vector<Trade> &trades, Timestamp from)
{
    std::optional<LowHigh> found;
    for (const auto &t : trades) {
        if (t.tradedAt < from)
            continue;
        const Extreme here{t.price, t.tradedAt};
        if (!found)
            found = LowHigh{here, here};
        if (t.price < found->low.price || (t.price == found->low.price && t.tradedAt > found->low.at))
            found->low = here;
        if (t.price > found->high.price || (t.price == found->high.price && t.tradedAt > found->high.at))
            found->high = here;
    }
    return found;
}

// What change over a window is measured from: to the second, and to the minute for an hour and more.
std::optional<Extreme> openingByBruteForce(const std::vector<Trade> &trades, std::chrono::seconds span, Timestamp now)
{
    const auto grid = span < 1h ? 1s : 60s;
    const auto begins = spanStart(now - span, grid);
    const Trade *last = nullptr;
    const Trade *first = nullptr;
    for (const auto &t : trades) {
        const auto place = spanStart(t.tradedAt, grid);
        const auto lastPlace = last ? spanStart(last->tradedAt, grid) : Timestamp{};
        if (t.tradedAt < begins && (!last || place > lastPlace || (place == lastPlace && t.id > last->id)))
            last = &t;
        if (t.tradedAt >= begins && (!first || t.id < first->id))
            first = &t;
    }
    const auto *opening = last ? last : first;
    return opening ? std::optional(Extreme{opening->price, opening->tradedAt}) : std::nullopt;
}

} // namespace

class TestMarketTracker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesATradeOnce();
    void answersWindowsLikeBruteForce();
    void saysSinceWhenAWindowIsComplete();
    void isCompleteAgainOnceHealed();
    void goesOnFromTheRecord();
    void isCompleteFromBeforeTheGapOnceThatIsHealed();
    void claimsNoMoreThanItKnows();
    void takesASkippedTradeThatComesAllTheSame();
    void isNotCompleteBeyondWhatWasSkipped();
    void placesLostStretchesInTime();
    void knowsTheRecordsOwnGapsInTime();
    void measuresChangeFromTheOldestPriceOfTheDay();
    void measuresChangeFromTheWindowsBeginning_data();
    void measuresChangeFromTheWindowsBeginning();
    void knowsTheWindowsBeginningFromTheRecord();
    void keepsNoPricesThatNobodyAsksFor();
};

void TestMarketTracker::takesATradeOnce()
{
    MarketTracker tracker(btc);
    QVERIFY(tracker.add(trade(7, start)));
    QVERIFY(!tracker.add(trade(7, start)));
    tracker.cover({8, 9});
    QVERIFY(!tracker.add(trade(8, start)));
    QCOMPARE(tracker.newestId(), 9);
}

void TestMarketTracker::answersWindowsLikeBruteForce()
{
    std::mt19937_64 random(5);
    std::vector<Trade> trades;
    for (int i = 0; i < 3000; ++i) {
        const auto at = start + std::chrono::seconds(i * 40) + std::chrono::microseconds(random() % 3);
        trades.push_back(trade(i, at, std::int64_t(1000 + random() % 200)));
    }
    auto shuffled = trades;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    MarketTracker tracker(btc);
    for (const auto &t : shuffled)
        tracker.add(t);
    const auto now = trades.back().tradedAt + 1s;
    tracker.forget(now);
    const auto pulse = tracker.pulse(now);
    for (const auto &window : pulse.windows)
        QVERIFY(window.extremes == bruteForce(trades, now - window.span));
    QCOMPARE(pulse.last->id, 2999);
    QCOMPARE(pulse.missing, 0);
}

void TestMarketTracker::saysSinceWhenAWindowIsComplete()
{
    MarketTracker tracker(btc);
    tracker.add(trade(1, start));
    tracker.add(trade(2, start + 90s));
    const auto pulse = tracker.pulse(start + 90s);
    QVERIFY(pulse.windows[0].isComplete);  // 1 min
    QVERIFY(!pulse.windows[1].isComplete); // 5 min
    QCOMPARE(*pulse.windows[1].completeSince, start);
}

void TestMarketTracker::isCompleteAgainOnceHealed()
{
    MarketTracker tracker(btc);
    tracker.add(trade(1, start));
    tracker.add(trade(4, start + 100s));
    auto pulse = tracker.pulse(start + 130s);
    QCOMPARE(pulse.missing, 2);
    QVERIFY(!pulse.windows[0].isComplete);
    QCOMPARE(*pulse.windows[0].completeSince, start + 100s);
    tracker.add(trade(3, start + 99s));
    tracker.add(trade(2, start + 98s));
    pulse = tracker.pulse(start + 130s);
    QCOMPARE(pulse.missing, 0);
    QVERIFY(pulse.windows[0].isComplete);
    QCOMPARE(*pulse.windows[0].completeSince, start);
}

void TestMarketTracker::goesOnFromTheRecord()
{
    MarketTracker tracker(btc);
    tracker.add(trade(103, start + 10s, 500));
    MarketPast past;
    past.symbol = btc;
    past.covered.add({1, 100});
    past.last = trade(100, start, 400);
    past.extremePoints = {{Decimal::fromUnits(50), start - 1h}, {Decimal::fromUnits(900), start - 2h}};
    past.contiguous = RunStart{1, start - 20h};
    tracker.learn(past);
    auto pulse = tracker.pulse(start + 10s);
    QCOMPARE(pulse.last->id, 103);
    QCOMPARE(pulse.missing, 2);
    QCOMPARE(pulse.windows[4].extremes->low.price.units(), 50);
    QCOMPARE(pulse.windows[4].extremes->high.price.units(), 900);
    tracker.add(trade(101, start + 1s));
    tracker.add(trade(102, start + 2s));
    pulse = tracker.pulse(start + 10s);
    QVERIFY(pulse.windows[3].isComplete);
    QCOMPARE(*pulse.windows[4].completeSince, start - 20h);
}

// As where live trades were stored before the record was read: its newest stretch is theirs, and begins with the start.
void TestMarketTracker::isCompleteFromBeforeTheGapOnceThatIsHealed()
{
    MarketTracker tracker(btc);
    tracker.add(trade(103, start + 10s));
    MarketPast past;
    past.symbol = btc;
    past.covered.add({1, 100});
    past.covered.add({103, 103});
    past.last = trade(103, start + 10s);
    past.lost = {RecordStretch{StretchKind::Missing, {101, 102}, start, start + 10s}};
    past.runsBeforeGaps = {RunStart{1, start - 20h}};
    past.contiguous = RunStart{103, start + 10s};
    tracker.learn(past);
    QCOMPARE(tracker.completeSince(), std::optional(start + 10s));
    tracker.add(trade(101, start + 1s));
    QCOMPARE(tracker.completeSince(), std::optional(start + 10s));
    tracker.add(trade(102, start + 2s));
    QCOMPARE(tracker.completeSince(), std::optional(start - 20h));
}

void TestMarketTracker::claimsNoMoreThanItKnows()
{
    MarketTracker tracker(btc);
    tracker.cover({1, 100}); // whenever that was
    tracker.add(trade(103, start));
    tracker.add(trade(104, start + 200s));
    tracker.add(trade(102, start - 1s));
    tracker.add(trade(101, start - 2s));
    const auto pulse = tracker.pulse(start + 200s);
    QCOMPARE(pulse.missing, 0);
    QVERIFY(pulse.windows[0].isComplete);
    QVERIFY(*pulse.windows[0].completeSince <= start);
    QVERIFY(*pulse.windows[0].completeSince >= start - 2s);
}

void TestMarketTracker::takesASkippedTradeThatComesAllTheSame()
{
    MarketTracker tracker(btc);
    tracker.add(trade(1, start));
    tracker.add(trade(10, start));
    tracker.skip({0, 5});
    QCOMPARE(tracker.gaps(), (std::vector<IdRange>{{6, 9}}));
    QCOMPARE(tracker.lacking({0, 12}), (std::vector<IdRange>{{0, 0}, {2, 9}, {11, 12}}));
    QVERIFY(!tracker.add(trade(1, start)));
    QVERIFY(tracker.add(trade(3, start)));
    QVERIFY(!tracker.add(trade(3, start)));
    QCOMPARE(tracker.lacking({2, 5}), (std::vector<IdRange>{{2, 2}, {4, 5}}));
    QCOMPARE(tracker.gaps(), (std::vector<IdRange>{{6, 9}}));
    tracker.unskip({0, 4});
    QCOMPARE(tracker.gaps(), (std::vector<IdRange>{{2, 2}, {4, 4}, {6, 9}}));
}

void TestMarketTracker::isNotCompleteBeyondWhatWasSkipped()
{
    MarketTracker tracker(btc);
    tracker.add(trade(1, start));
    tracker.add(trade(10, start + 9s));
    tracker.skip({2, 9});
    QCOMPARE(tracker.missing(), 0);
    QCOMPARE(tracker.completeSince(), std::optional(start + 9s));
    QVERIFY(!tracker.pulse(start + 68s).windows[0].isComplete);
    // What heals behind it begins there.
    tracker.skip({11, 12});
    tracker.add(trade(15, start + 14s));
    tracker.add(trade(13, start + 12s));
    QCOMPARE(tracker.completeSince(), std::optional(start + 14s));
    tracker.add(trade(14, start + 13s));
    QCOMPARE(tracker.completeSince(), std::optional(start + 12s));
    QVERIFY(tracker.pulse(start + 72s).windows[0].isComplete);
    // And what was skipped comes all the same.
    for (const auto id : {11, 12, 9, 8, 7, 6, 5, 4, 3, 2})
        tracker.add(trade(id, start + std::chrono::seconds(id - 1)));
    QCOMPARE(tracker.completeSince(), std::optional(start));
}

void TestMarketTracker::placesLostStretchesInTime()
{
    MarketTracker tracker(btc);
    tracker.add(trade(1, start));
    tracker.add(trade(2, start + 1s));
    tracker.add(trade(10, start + 9s));
    const auto since = start - 1h;
    using Lost = std::vector<RecordStretch>;
    const auto whole = tracker.lost({}, since, 10);
    QCOMPARE(whole, (Lost{{StretchKind::Missing, {3, 9}, start + 1s, start + 9s}}));
    tracker.add(trade(6, start + 5s));
    tracker.add(trade(3, start + 2s));
    tracker.add(trade(9, start + 8s));
    const auto parts = tracker.lost(IdRanges({{7, 7}}), since, 10);
    QCOMPARE(parts, (Lost{{StretchKind::Missing, {4, 5}, start + 2s, start + 5s},
                          {StretchKind::Fetching, {7, 8}, start + 5s, start + 8s}}));
    QCOMPARE(tracker.lost({}, since, 1).front().ids, (IdRange{7, 8}));
    QVERIFY(tracker.lost({}, start + 10s, 10).empty());
    for (const auto id : {4, 5, 7, 8})
        tracker.add(trade(id, start + std::chrono::seconds(id - 1)));
    QVERIFY(tracker.lost({}, since, 10).empty());
}

void TestMarketTracker::knowsTheRecordsOwnGapsInTime()
{
    MarketTracker tracker(btc);
    MarketPast past;
    past.symbol = btc;
    past.covered = IdRanges({{1, 50}, {61, 100}});
    past.skipped = IdRanges({{101, 110}});
    past.last = trade(100, start);
    past.lost = {{StretchKind::Missing, {51, 60}, start - 20s, start - 10s}};
    tracker.learn(past);
    QCOMPARE(tracker.gaps(), (std::vector<IdRange>{{51, 60}}));
    QCOMPARE(tracker.lost({}, start - 1h, 10), past.lost);
}

void TestMarketTracker::measuresChangeFromTheOldestPriceOfTheDay()
{
    MarketTracker tracker(btc);
    tracker.add(trade(1, start, 100));
    tracker.add(trade(2, start + 1s, 110));
    tracker.add(trade(3, start + 2h, 120));
    QCOMPARE(tracker.pulse(start + 3h).reference->price.units(), 100);
    tracker.forget(start + 25h);
    QCOMPARE(tracker.pulse(start + 25h).reference->price.units(), 120);
}

void TestMarketTracker::measuresChangeFromTheWindowsBeginning_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// Trades arrive in pieces, of which some come late, while the window moves on and forgets.
void TestMarketTracker::measuresChangeFromTheWindowsBeginning()
{
    QFETCH(int, seed);
    std::mt19937_64 random{std::uint64_t(seed)};
    MarketTracker tracker(btc);
    std::vector<Trade> trades;
    std::vector<Trade> delayed;
    auto at = start;
    for (int id = 0; id < 2'500; ++id) {
        at += std::chrono::milliseconds(random() % 20 == 0 ? random() % 2'600'000 : random() % 3'000);
        const auto fresh = trade(id, at, std::int64_t(1'000 + random() % 200));
        trades.push_back(fresh);
        if (random() % 10 == 0)
            delayed.push_back(fresh);
        else
            tracker.add(fresh);
        if (id % 50 != 49)
            continue;
        for (const auto &late : std::exchange(delayed, {}))
            tracker.add(late);
        const auto now = at + std::chrono::milliseconds(random() % 90'000);
        tracker.forget(now);
        for (const auto &window : tracker.pulse(now).windows)
            QVERIFY(window.opening == openingByBruteForce(trades, window.span, now));
    }
    QVERIFY(at > start + 26h); // beyond the longest window
}

void TestMarketTracker::knowsTheWindowsBeginningFromTheRecord()
{
    const auto minute = spanStart(start, 60s);
    MarketTracker tracker(btc);
    MarketPast past;
    past.symbol = btc;
    past.covered.add({1, 100});
    past.last = trade(100, minute, 400);
    past.minutes = candlesOf({trade(7, minute - 2h, 300), trade(8, minute - 2h + 1s, 310), trade(9, minute - 50min, 320)}, 60s);
    past.secondCloses = {trade(50, minute - 10min, 350), trade(60, minute - 200s, 360), trade(100, minute, 400)};
    tracker.learn(past);
    const auto windows = tracker.pulse(minute + 10s).windows;
    QCOMPARE(windows[0].opening->price.units(), 360); // 1 min
    QCOMPARE(windows[1].opening->price.units(), 350); // 5 min: the trade of 200 s ago is inside
    QCOMPARE(windows[2].opening->price.units(), 320); // 15 min: only the minutes reach back so far
    QCOMPARE(windows[3].opening->price.units(), 310); // 1 h
    QCOMPARE(windows[4].opening->price.units(), 300); // the record begins within 24 h
}

// A recorder without a screen would keep tens of megabytes of them, of a whole exchange.
void TestMarketTracker::keepsNoPricesThatNobodyAsksFor()
{
    MarketTracker asked(btc);
    MarketTracker unasked(btc);
    unasked.setKeepsPrices(false);
    MarketPast past;
    past.symbol = btc;
    past.covered.add({1, 100});
    past.last = trade(100, start, 400);
    past.minutes = candlesOf({trade(7, start - 2h, 300), trade(9, start - 50min, 320)}, 60s);
    past.secondCloses = {trade(100, start, 400)};
    for (auto *tracker : {&asked, &unasked}) {
        tracker->learn(past);
        for (int id = 101; id < 200; ++id)
            tracker->add(trade(id, start + std::chrono::seconds(id), id));
    }
    QVERIFY(asked.pricesHeld() > 100);
    QCOMPARE(unasked.pricesHeld(), std::size_t(0));
    const auto now = start + 200s;
    QVERIFY(unasked.extremes().since(start) == asked.extremes().since(start)); // alerts ask for these
    QCOMPARE(unasked.last()->id, asked.last()->id);
    QCOMPARE(unasked.pulse(now).missing, asked.pulse(now).missing);
    unasked.setKeepsPrices(true);
    unasked.add(trade(200, now, 500));
    QVERIFY(unasked.pricesHeld() > 0);
}

TIDEMARK_TEST(TestMarketTracker, QCoreApplication)
#include "tst_market_tracker.moc"
