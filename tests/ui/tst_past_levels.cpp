#include "ui/chart/data/past_levels.h"

#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::sys_days(std::chrono::year(2024) / 8 / 8)};
const auto btc = *Symbol::fromText(std::string_view("BTCUSDT"));

Trade trade(std::int64_t id, std::chrono::microseconds after)
{
    return {btc, id, origin + after, Decimal::fromUnits(100), Decimal::fromUnits(1), false};
}

ChartCandle candle(Timestamp openedAt, std::chrono::seconds span, std::int64_t trades)
{
    ChartCandle candle;
    candle.openedAt = candle.firstAt = candle.lowAt = candle.highAt = openedAt;
    candle.lastAt = openedAt + span - 1us;
    candle.open = candle.high = candle.low = candle.close = Decimal::fromUnits(100);
    candle.span = span;
    candle.ticks = trades;
    return candle;
}

// What the record says of a time in which nothing was traded.
ChartAnswer quiet(ChartResolution resolution, TimeRange time)
{
    return {btc, time.from, time.to, resolution, time, {}, {}, {}, {}, {}};
}

} // namespace

class PastLevelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void tellsEachKnownMomentOnce_data();
    void tellsEachKnownMomentOnce();
    void looksAtNothingFinerThanIsOfUse();
    void aLoadedTimeReplacesWhatWasFolded();
    void whatIsTooMuchMovesUp();
};

void PastLevelsTest::startsEmpty()
{
    const PastLevels levels(100);
    QVERIFY(levels.isEmpty() && !levels.oldest() && !levels.newest() && !levels.at(origin));
    QVERIFY(levels.parts({origin, origin + 1h}, PastLevels::Live).empty());
    QVERIFY(levels.parts({origin, origin}, PastLevels::Live).empty());
    QCOMPARE(levels.tradesIn({origin, origin + 1h}), 0);
}

void PastLevelsTest::tellsEachKnownMomentOnce_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Whatever knows a moment, one part of a view tells it, and a part of whole cells is made up of them.
void PastLevelsTest::tellsEachKnownMomentOnce()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    PastLevels levels(20 + random() % 100);
    constexpr auto length = 30h;
    const auto somewhen = [&] { return std::chrono::microseconds(std::int64_t(random()) * 1'000 % std::chrono::microseconds(length).count()); };
    std::vector<Trade> live;
    auto at = somewhen();
    for (int id = 0; id < 400; ++id, at += std::chrono::microseconds(random() % 20'000'000))
        if (random() % 20 != 0)
            live.push_back(trade(id, at));
    (void)levels.add(live);
    for (int i = 0; i < 12; ++i) {
        const auto resolution = ChartResolution(random() % 4);
        const auto cell = std::max<std::chrono::seconds>(spanOf(resolution), 1s);
        const auto from = touchedSpans({origin + somewhen(), origin + length}, cell).from;
        levels.load(quiet(resolution, {from, from + cell * (1 + random() % 100)}));
    }
    for (int i = 0; i < 200; ++i) {
        const auto from = origin + somewhen();
        const TimeRange view{from, from + std::chrono::microseconds(1 + random() % 4'000'000'000)};
        const auto ideal = std::array{PastLevels::Live, PastLevels::Seconds, PastLevels::Minutes, PastLevels::Hours}[random() % 4];
        const auto parts = levels.parts(view, ideal);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            QVERIFY(k == 0 || parts[k - 1].time.to <= parts[k].time.from);
            QVERIFY(!parts[k].isWhole || touchedSpans(parts[k].time, parts[k].level->span()) == parts[k].time);
            QVERIFY(parts[k].level->known().missingIn(parts[k].time).empty());
        }
        TimeRanges told;
        for (const auto &part : parts)
            told.add(part.time);
        TimeRanges known;
        for (int name = PastLevels::Live; name <= PastLevels::Days; ++name)
            for (const auto &part : levels.level(PastLevels::Name(name)).known().within(view))
                known.add(part);
        QCOMPARE(told.within(view), known.within(view));
    }
}

void PastLevelsTest::looksAtNothingFinerThanIsOfUse()
{
    PastLevels levels(100);
    const TimeRange hour{origin, origin + 1h};
    levels.load(quiet(ChartResolution::Trades, hour));
    levels.load(quiet(ChartResolution::Minute, hour));
    const auto levelOf = [&](PastLevels::Name ideal) {
        const auto parts = levels.parts(hour, ideal);
        return parts.size() == 1 ? parts.front().level : nullptr;
    };
    QCOMPARE(levelOf(PastLevels::Live), &levels.level(PastLevels::Trades));
    QCOMPARE(levelOf(PastLevels::Minutes), &levels.level(PastLevels::Minutes));
    QCOMPARE(levelOf(PastLevels::Hours), &levels.level(PastLevels::Minutes));
    QCOMPARE(levels.idealFor(59s), PastLevels::Seconds);
    QCOMPARE(levels.idealFor(60s), PastLevels::Minutes);
    QCOMPARE(levels.idealFor(999ms), PastLevels::Live);
}

void PastLevelsTest::aLoadedTimeReplacesWhatWasFolded()
{
    CandleLevel minutes(1min, 100);
    const TimeRange two{origin, origin + 2min};
    const std::vector ours{candle(origin, 1min, 3), candle(origin + 1min, 1min, 4)};
    minutes.fold(two, ours);
    QVERIFY(minutes.isOwn(origin) && minutes.stale().isEmpty());
    // A late trade is ours to add where we folded; else only the record can say whether it has it.
    auto single = static_cast<PriceSpan>(candle(origin + 1min, 1s, 1));
    minutes.addLate(single);
    QCOMPARE(minutes.tradesIn(two), 8.0);
    const auto loaded = candle(origin, 1min, 9);
    minutes.load({origin, origin + 1min}, {&loaded, 1});
    minutes.fold(two, ours); // known already
    QCOMPARE(minutes.tradesIn(two), 14.0);
    QVERIFY(!minutes.isOwn(origin) && minutes.isOwn(origin + 1min));
    single.firstAt = origin + 5s;
    minutes.addLate(single);
    QCOMPARE(minutes.tradesIn(two), 14.0);
    QCOMPARE(minutes.stale().ranges(), (std::vector<TimeRange>{{origin, origin + 1min}}));
    minutes.forgetStale(two);
    QCOMPARE(minutes.tradesIn(two), 5.0);
    QCOMPARE(minutes.known().ranges(), (std::vector<TimeRange>{{origin + 1min, origin + 2min}}));
    QCOMPARE(minutes.tradesIn({origin + 1min, origin + 90s}), 2.5); // its share
}

void PastLevelsTest::whatIsTooMuchMovesUp()
{
    CandleLevel minutes(1min, 1'000);
    CandleLevel hours(1h, 1'000);
    std::vector<ChartCandle> all;
    for (int i = 0; i < 1'200; ++i)
        all.push_back(candle(origin + i * 1min, 1min, 1));
    const TimeRange time{origin, origin + 1'200min};
    minutes.load(time, all);
    minutes.trimInto(hours, origin + 1'100min);
    // The older end goes, in whole hours; nothing is in both.
    QVERIFY(*minutes.oldest() > origin);
    QCOMPARE(touchedSpans({*minutes.oldest(), time.to}, 1h).from, *minutes.oldest());
    QCOMPARE(hours.known().ranges(), (std::vector<TimeRange>{{origin, *minutes.oldest()}}));
    QCOMPARE(minutes.known().ranges(), (std::vector<TimeRange>{{*minutes.oldest(), time.to}}));
    QCOMPARE(hours.tradesIn(time) + minutes.tradesIn(time), 1'200.0);
    const auto kept = minutes.tradesIn(time);
    minutes.trimInto(hours, origin); // not too much any more
    QCOMPARE(minutes.tradesIn(time), kept);
}

TIDEMARK_TEST(PastLevelsTest, QCoreApplication)
#include "tst_past_levels.moc"
