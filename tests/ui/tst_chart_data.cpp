#include "ui/chart/data/chart_data.h"

#include "core/candle.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::sys_days(std::chrono::year(2024) / 8 / 8) + 22h};
const auto btc = *Symbol::fromText(std::string_view("BTCUSDT"));


// Bursts with one stamp, silences of minutes, now and then of hours.
std::vector<Trade> randomTrades(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Trade> trades;
    auto at = origin;
    std::int64_t cents = 6'000'000;
    for (int i = 0; i < count; ++i) {
        const auto kind = random() % 1'000;
        at += std::chrono::microseconds(kind == 0 ? random() % 9'000'000'000 : kind < 20 ? random() % 200'000'000
                                        : kind < 600 ? random() % 900'000 : 0);
        cents += std::int64_t(random() % 21) - 10;
        trades.push_back({btc, 1'000 + i, at, Decimal::fromUnits(cents * 1'000'000), Decimal::fromUnits(1 + random() % 1'000'000'000),
                          random() % 2 == 0});
    }
    return trades;
}

PriceSpan spanOf(const Trade &trade)
{
    PriceSpan single{trade.tradedAt, trade.tradedAt, trade.price, trade.price, trade.price, trade.price, 1};
    single.lowAt = single.highAt = trade.tradedAt;
    single.volume.add(trade.quantity);
    return single;
}

// The record, and its answers the plain way.
struct PlainRecord {
    std::vector<Trade> trades; // ascending

    [[nodiscard]] std::vector<Trade> between(Timestamp from, Timestamp to) const
    {
        std::vector<Trade> found;
        std::copy_if(trades.begin(), trades.end(), std::back_inserter(found),
                     [&](const Trade &trade) { return trade.tradedAt >= from && trade.tradedAt < to; });
        return found;
    }
    [[nodiscard]] std::vector<ChartCandle> candles(std::chrono::seconds span, Timestamp from, Timestamp to) const
    {
        std::vector<ChartCandle> candles;
        for (const auto &trade : between(from, to))
            appendCandle(candles, spanOf(trade), span);
        return candles;
    }
    [[nodiscard]] ChartAnswer answer(const ChartQuestion &question) const
    {
        ChartAnswer answer{question.symbol, question.from, question.to, question.resolution};
        answer.known = {question.from, question.from};
        if (trades.empty())
            return answer;
        answer.recordBegins = trades.front().tradedAt;
        answer.recordEnds = trades.back().tradedAt;
        answer.known.to = std::clamp<Timestamp>(std::chrono::floor<std::chrono::seconds>(*answer.recordEnds) + 1s, question.from, question.to);
        if (question.resolution == ChartResolution::Trades) {
            answer.trades = between(question.from, answer.known.to);
            return answer;
        }
        auto from = question.from;
        for (const auto span : std::array<std::chrono::seconds, 4>{24h, 1h, 1min, 1s}) {
            if (span > tidemark::spanOf(question.resolution))
                continue;
            const auto to = spanStart(answer.known.to, span);
            for (auto candle : candles(span, from, to)) {
                if (span > 1s) {
                    candle.firstAt = candle.openedAt;
                    candle.lastAt = candle.endsAt() - 1us;
                }
                answer.candles.push_back(candle);
            }
            from = std::max(from, to);
        }
        return answer;
    }
};

// What is compared: at which moments the first and last trade were is not known of every source.
struct Told {
    Timestamp openedAt;
    std::chrono::seconds span;
    std::array<Decimal, 4> prices;
    WideDecimal volume;
    std::int64_t trades;

    friend bool operator==(const Told &, const Told &) = default;
};

std::vector<Told> told(const std::vector<ChartCandle> &candles)
{
    std::vector<Told> told;
    for (const auto &candle : candles)
        told.push_back({candle.openedAt, candle.span, {candle.open, candle.high, candle.low, candle.close}, candle.volume, candle.ticks});
    return told;
}

struct Clock {
    ChartData::Clock::time_point now = ChartData::Clock::now() + 1h;
};

// Asks until there is nothing left to ask; how often.
int askAll(ChartData &data, const PlainRecord &record, ChartData::View view, Clock &clock)
{
    int asked = 0;
    while (const auto question = data.wanted(view, clock.now)) {
        if (++asked > 100)
            break;
        data.take(record.answer(*question), clock.now);
    }
    clock.now += 10s;
    return asked;
}

} // namespace

class ChartDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void joinsRecordAndLiveWithoutASeam_data();
    void joinsRecordAndLiveWithoutASeam();
    void countsEachTradeOnce_data();
    void countsEachTradeOnce();
    void countsAMinuteOfWhichSecondsAreKnown();
    void whatIsDroppedStaysVisible();
    void asksTheCoarsePictureFirst();
    void asksForNothingThatItHas();
    void keepsWhatItKnowsWhileTheRecordIsAway();
    void takesInWhatComesLate();
    void aNewerQuestionOvertakes();
    void showsOneSpikeAmongAMillionAtEveryWidth();
    void aCoarseCandleStandsAtItsTrueTimes();
    void readsOnWhereTheRecordEnds();
    void theMinuteThatGoesOnIsOurs();
};

void ChartDataTest::startsEmpty()
{
    ChartData data;
    QVERIFY(data.isEmpty() && !data.oldest() && !data.newest() && !data.at(origin));
    QVERIFY(data.columns(origin, origin + 1h, 100).empty());
    QVERIFY(data.candles(60s, origin, origin + 1h).empty());
    QVERIFY(!data.span(origin, origin + 1h));
    QVERIFY(!data.wanted({origin, origin, 100}, {}));
}

void ChartDataTest::joinsRecordAndLiveWithoutASeam_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<double>("liveFrom");   // share of the trades
    QTest::addColumn<double>("recordUntil");
    QTest::newRow("all in the record") << 1 << 1'000 << 1.0 << 1.0;
    QTest::newRow("all live") << 2 << 100'000 << 0.0 << 0.0;
    QTest::newRow("one after the other") << 3 << 100'000 << 0.6 << 0.62;
    QTest::newRow("overlapping") << 4 << 100'000 << 0.6 << 0.9;
    QTest::newRow("live, folded") << 5 << 700 << 0.3 << 0.4;
    QTest::newRow("live, much folded") << 6 << 64 << 0.1 << 0.95;
}

void ChartDataTest::joinsRecordAndLiveWithoutASeam()
{
    QFETCH(int, seed);
    QFETCH(int, capacity);
    QFETCH(double, liveFrom);
    QFETCH(double, recordUntil);
    const auto trades = randomTrades(12'000, unsigned(seed));
    const PlainRecord all{trades};
    const auto count = double(trades.size());
    PlainRecord record{{trades.begin(), trades.begin() + std::ptrdiff_t(count * recordUntil)}};
    if (!record.trades.empty() && recordUntil < 1) {
        const auto end = std::chrono::floor<std::chrono::seconds>(record.trades.back().tradedAt);
        record.trades = record.between(origin, end);
    }
    ChartData data{std::size_t(capacity)};
    // As batches arrive: a little out of order.
    std::vector<Trade> live(trades.begin() + std::ptrdiff_t(count * liveFrom), trades.end());
    std::mt19937 random{unsigned(seed)};
    for (std::size_t i = 0; i < live.size(); i += 40) {
        const auto end = live.begin() + std::ptrdiff_t(std::min(live.size(), i + 40));
        std::shuffle(live.begin() + std::ptrdiff_t(i), end, random);
        data.addTrades({live.begin() + std::ptrdiff_t(i), end});
    }
    Clock clock;
    const auto length = (trades.back().tradedAt - origin).count();
    for (int round = 0; round < 60; ++round) {
        const auto spans = std::array<std::chrono::seconds, 8>{1s, 5s, 15s, 1min, 5min, 15min, 1h, 24h};
        const auto span = spans[std::size_t(round) % spans.size()];
        const auto from = origin + std::chrono::microseconds(std::int64_t(random()) * 1'000 % length);
        const auto to = from + span * int(2 + random() % 60) + std::chrono::microseconds(random() % 1'000'000);
        askAll(data, record, {from, to, 500, span}, clock);
        const auto whole = touchedSpans({from, to}, span);
        QCOMPARE(told(data.candles(span, from, to)), told(all.candles(span, whole.from, whole.to)));
        // The tick line counts every trade once, wherever its pixels are cut.
        askAll(data, record, {from, to, 500}, clock);
        const auto columns = data.columns(from, to, 500);
        std::int64_t ticks = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            QVERIFY(i == 0 || columns[i].number > columns[i - 1].number);
            ticks += columns[i].span.ticks;
        }
        if (data.hasTicks(from, to))
            QCOMPARE(ticks, std::int64_t(all.between(from, to).size()));
    }
}

void ChartDataTest::countsEachTradeOnce_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("capacity");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed << std::array{64, 700, 100'000}[std::size_t(seed) % 3];
}

// Live trades with gaps and the record's answers at any resolution come in any order. At no time does a candle count a trade
// twice, and what is known in single trades is counted in full; once all was asked for, all of them are, at every zoom.
void ChartDataTest::countsEachTradeOnce()
{
    QFETCH(int, seed);
    QFETCH(int, capacity);
    std::mt19937 random{unsigned(seed)};
    const PlainRecord all{randomTrades(4'000, unsigned(seed))};
    const auto day = touchedSpans({origin, all.trades.back().tradedAt + 1us}, 24h);
    const auto countOf = [](const auto &trades) { return std::int64_t(trades.size()); };
    const auto spans = std::array<std::chrono::seconds, 8>{1s, 5s, 15s, 1min, 5min, 15min, 1h, 24h};
    const auto somewhen = [&] {
        return origin + std::chrono::microseconds(std::int64_t(random()) * 1'000 % (all.trades.back().tradedAt - origin).count());
    };
    const auto counted = [](const std::vector<PricePyramid::Column> &columns) {
        return std::accumulate(columns.begin(), columns.end(), std::int64_t(0),
                               [](std::int64_t sum, const auto &column) { return sum + column.span.ticks; });
    };
    // The next one that more than a second of silence precedes: what is lost begins and ends there.
    const auto quietAfter = [&](std::size_t index) {
        while (index < all.trades.size() && index > 0 && all.trades[index].tradedAt - all.trades[index - 1].tradedAt <= 1s)
            ++index;
        return std::min(index, all.trades.size());
    };
    ChartData data{std::size_t(capacity)};
    Clock clock;
    auto live = quietAfter(random() % all.trades.size());
    const auto addUntil = [&](std::size_t next) {
        data.addTrades(std::span(all.trades).subspan(live, next - live));
        live = next;
    };
    for (int round = 0; round < 80; ++round) {
        if (random() % 2 == 0) {
            live = quietAfter(live + random() % 100); // lost on the way
            addUntil(quietAfter(live + random() % 100));
        } else {
            const auto resolution = ChartResolution(random() % 5);
            const auto cell = std::max<std::chrono::seconds>(tidemark::spanOf(resolution), 1s);
            const auto from = touchedSpans({somewhen(), day.to}, cell).from;
            data.take(all.answer({btc, from, from + cell * (1 + random() % 60), resolution}), clock.now);
        }
        const auto span = spans[random() % spans.size()];
        const auto from = somewhen();
        const auto to = from + span * (1 + random() % 50);
        Timestamp before = Timestamp::min();
        for (const auto &candle : data.candles(span, from, to)) {
            QVERIFY(before <= candle.openedAt);
            before = candle.endsAt();
            QVERIFY(candle.ticks <= countOf(all.between(candle.openedAt, candle.endsAt())));
        }
        const auto newest = data.live().newest(); // what comes after it was not to be seen yet
        if (data.hasTicks(from, to) && (!newest || to <= newest->at))
            QCOMPARE(counted(data.columns(from, to, 1'000'000)), countOf(all.between(from, to)));
    }
    live = std::min(live, quietAfter(all.trades.size() - 200)); // the end itself is not lost: nothing would tell so
    addUntil(all.trades.size());
    for (const auto span : spans) {
        const auto from = touchedSpans({somewhen(), day.to}, span).from;
        const auto to = std::min<Timestamp>(day.to, from + span * 500);
        askAll(data, all, {from, to, 500, span}, clock);
        QCOMPARE(told(data.candles(span, from, to)), told(all.candles(span, from, to)));
        QCOMPARE(counted(data.columns(from, to, int((to - from) / span))), countOf(all.between(from, to)));
    }
}

// What a narrow view knew to the second begins and ends anywhere in a minute, and a wide one asks for nothing finer than minutes.
void ChartDataTest::countsAMinuteOfWhichSecondsAreKnown()
{
    PlainRecord record;
    for (int i = 0; i < 18'000; ++i)
        record.trades.push_back({btc, i, origin + i * 400ms, Decimal::fromUnits(100 + i % 7), Decimal::fromUnits(1 + i % 11), false});
    const auto to = record.trades.back().tradedAt + 1us;
    const auto ask = [&](ChartData &data, Timestamp from, Timestamp until, ChartResolution resolution) {
        data.take(record.answer({btc, from, until, resolution}), ChartData::Clock::now());
    };
    for (const auto fine : {ChartResolution::Second, ChartResolution::Trades}) {
        ChartData data;
        ask(data, origin + 20min + 13s, origin + 40min + 47s, fine);
        ask(data, origin, origin + 110min, ChartResolution::Minute);
        data.addTrades(std::span(record.trades).subspan(16'000)); // from 23:46:40 on, and 40 s of that minute are a candle's alone
        const auto all = data.span(origin, to);
        QVERIFY(all);
        QCOMPARE(all->ticks, std::int64_t(record.trades.size()));
        PriceSpan whole;
        for (const auto &trade : record.trades)
            whole.add(spanOf(trade));
        QCOMPARE(all->volume, whole.volume);
        // Beyond the view nothing is taken away from: of a minute that reaches out of it only the prices inside count.
        QVERIFY(data.span(origin + 20min + 5s, to)->ticks <= std::int64_t(record.between(origin + 20min + 5s, to).size()));
    }
}

void ChartDataTest::whatIsDroppedStaysVisible()
{
    const auto trades = randomTrades(30'000, 9);
    ChartData data(1'000);
    for (const auto &trade : trades)
        data.addTrades({&trade, 1});
    QVERIFY(data.live().size() <= 1'000);
    const PlainRecord all{trades};
    const auto to = trades.back().tradedAt + 1us;
    for (const auto span : {1s, 60s})
        QCOMPARE(told(data.candles(span, origin, to)), told(all.candles(span, origin, to)));
    QCOMPARE(data.span(origin, to)->ticks, std::int64_t(trades.size()));
}

void ChartDataTest::asksTheCoarsePictureFirst()
{
    const PlainRecord record{randomTrades(5'000, 4)};
    ChartData data;
    const ChartData::View view{origin, origin + 10min, 1'000};
    const auto now = ChartData::Clock::now();
    const auto first = data.wanted(view, now);
    QCOMPARE(first->resolution, ChartResolution::Minute);
    QVERIFY(first->from <= view.from && first->to >= view.to);
    QVERIFY(data.isAwaited({view.from, view.to}, now));
    QVERIFY(!data.wanted(view, now)); // its answer decides
    data.take(record.answer(*first), now);
    QVERIFY(!data.columns(view.from, view.to, 1'000).empty());
    const auto second = data.wanted(view, now);
    QCOMPARE(second->resolution, ChartResolution::Trades);
    data.take(record.answer(*second), now);
    QVERIFY(!data.wanted(view, now));
    QVERIFY(data.hasTicks(view.from, view.to));
    // As wide as years: days first and for good.
    const auto wide = data.wanted({origin - 24h * 3'000, origin + 24h * 300, 1'000}, now);
    QCOMPARE(wide->resolution, ChartResolution::Day);
}

void ChartDataTest::asksForNothingThatItHas()
{
    const auto trades = randomTrades(2'000, 8);
    ChartData data;
    data.addTrades(trades);
    const auto now = ChartData::Clock::now();
    const auto first = std::chrono::ceil<std::chrono::seconds>(trades.front().tradedAt);
    QVERIFY(!data.wanted({first, first + 1min, 1'000}, now));
    const auto question = data.wanted({first - 1h, first + 1h, 1'000}, now);
    QVERIFY(question && question->to <= first);
    // Nothing was traded before the record begins, and nobody needs to be asked.
    ChartData begun;
    const PlainRecord record{trades};
    Clock clock;
    askAll(begun, record, {trades.front().tradedAt - 1h, trades.front().tradedAt + 1h, 1'000}, clock);
    QVERIFY(!begun.wanted({trades.front().tradedAt - 24h, trades.front().tradedAt - 23h, 1'000}, clock.now));
    QCOMPARE(begun.oldest(), std::optional(trades.front().tradedAt));
}

void ChartDataTest::keepsWhatItKnowsWhileTheRecordIsAway()
{
    const PlainRecord record{randomTrades(5'000, 4)};
    ChartData data;
    Clock clock;
    const ChartData::View view{origin, origin + 10min, 1'000};
    askAll(data, record, view, clock);
    const auto before = data.columns(view.from, view.to, 1'000).size();
    const ChartData::View elsewhere{origin + 1h, origin + 70min, 1'000};
    const auto question = data.wanted(elsewhere, clock.now);
    auto refused = ChartAnswer{btc, question->from, question->to, question->resolution};
    refused.problem = QStringLiteral("away");
    data.take(refused, clock.now);
    QCOMPARE(data.columns(view.from, view.to, 1'000).size(), before);
    QVERIFY(!data.isAwaited({elsewhere.from, elsewhere.to}, clock.now));
    QVERIFY(!data.wanted(elsewhere, clock.now + 1s)); // no storm of questions
    QVERIFY(data.wanted(elsewhere, clock.now + 6s));
}

void ChartDataTest::takesInWhatComesLate()
{
    auto trades = randomTrades(20'000, 12);
    std::vector<Trade> late;
    for (std::size_t i = 500; i < trades.size() - 2'000; i += 700)
        late.push_back(trades[i]);
    ChartData data(1'000);
    for (const auto &trade : trades) {
        const bool isLate = std::find(late.begin(), late.end(), trade) != late.end();
        if (!isLate)
            data.addTrades({&trade, 1});
    }
    data.addTrades(late);
    data.addTrades(late); // not twice
    const PlainRecord all{trades};
    const auto to = trades.back().tradedAt + 1us;
    QCOMPARE(told(data.candles(60s, origin, to)), told(all.candles(60s, origin, to)));
    // What was loaded is asked for again, once it is stored.
    const PlainRecord holed{{trades.begin(), trades.begin() + 3'000}};
    ChartData loaded;
    Clock clock;
    const ChartData::View view{origin, trades[1'000].tradedAt, 1'000, 1min};
    askAll(loaded, holed, view, clock);
    loaded.addTrades({&trades[15'000], 1});
    auto missed = trades[600];
    missed.id = 1;
    missed.tradedAt += 1us;
    loaded.addTrades({&missed, 1});
    QVERIFY(loaded.wanted(view, clock.now));
}

void ChartDataTest::aNewerQuestionOvertakes()
{
    ChartData data;
    const auto now = ChartData::Clock::now();
    const ChartData::View here{origin, origin + 10min, 1'000};
    const ChartData::View there{origin + 48h, origin + 48h + 10min, 1'000};
    QVERIFY(data.wanted(here, now));
    QVERIFY(data.wanted(there, now));
    // The first one may never be answered: whoever comes back asks again.
    QVERIFY(data.wanted(here, now));
}

void ChartDataTest::showsOneSpikeAmongAMillionAtEveryWidth()
{
    const auto spike = Decimal::fromUnits(9'000'000'000'000);
    std::vector<Trade> trades;
    for (int i = 0; i < 1'000'000; ++i)
        trades.push_back({btc, i, origin + i * 10ms, i == 123'457 ? spike : Decimal::fromUnits(6'000'000'000'000 + i % 7),
                          Decimal::fromUnits(1), false});
    ChartData data(50'000);
    data.addTrades(trades);
    QVERIFY(data.live().size() <= 50'000);
    for (const int width : {1, 2, 7, 319, 1200, 3840}) {
        const auto columns = data.columns(origin, origin + 10'000s, width);
        const auto hit = std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.span.high == spike; });
        QVERIFY(hit != columns.end());
        QVERIFY(std::abs(hit->number - int(123'457ll * width / 1'000'000)) <= (width > 1'000 ? 1 : 0));
    }
    QCOMPARE(data.span(origin, origin + 10'000s)->high, spike);
}

void ChartDataTest::aCoarseCandleStandsAtItsTrueTimes()
{
    ChartCandle hour;
    hour.span = 1h;
    hour.openedAt = hour.firstAt = origin;
    hour.lastAt = origin + 1h - 1us;
    hour.open = Decimal::fromUnits(100);
    hour.low = Decimal::fromUnits(50);
    hour.lowAt = origin + 10min;
    hour.high = Decimal::fromUnits(150);
    hour.highAt = origin + 30min;
    hour.close = Decimal::fromUnits(120);
    hour.ticks = 9;
    ChartData data;
    const TimeRange known{origin, origin + 1h};
    data.take({btc, known.from, known.to, ChartResolution::Hour, known, {}, {hour}, origin, origin + 24h, {}}, {});
    const auto columns = data.columns(origin, origin + 1h, 60);
    QCOMPARE(columns.size(), std::size_t(4));
    QCOMPARE(columns[1].number, 10);
    QCOMPARE(columns[1].span.low, hour.low);
    QCOMPARE(columns[2].number, 30);
    QCOMPARE(columns[2].span.high, hour.high);
    QCOMPARE(columns[3].span.close, hour.close);
    QCOMPARE(data.at(origin + 15min)->price, hour.low);
    // Finer candles are wanted than are known: the coarse one is better than nothing.
    QCOMPARE(data.candles(60s, origin, origin + 1h), std::vector{hour});
}

void ChartDataTest::readsOnWhereTheRecordEnds()
{
    const auto trades = randomTrades(4'000, 21);
    PlainRecord record{{trades.begin(), trades.begin() + 2'000}};
    ChartData data;
    Clock clock;
    const ChartData::View view{trades[1'500].tradedAt, trades[2'500].tradedAt, 1'000, 1min};
    askAll(data, record, view, clock);
    record.trades = trades;
    askAll(data, record, view, clock);
    const auto whole = touchedSpans({view.from, view.to}, 1min);
    QCOMPARE(told(data.candles(1min, view.from, view.to)), told(record.candles(1min, whole.from, whole.to)));
}

// At the record's very end: the exchange's candle of it would stand beside our trades as if they were missing.
void ChartDataTest::theMinuteThatGoesOnIsOurs()
{
    const std::vector<Trade> trades{{btc, 1, origin + 10s, Decimal::fromUnits(6'000'000), Decimal::fromUnits(1), false},
                                    {btc, 2, origin + 20s, Decimal::fromUnits(6'000'001), Decimal::fromUnits(1), true}};
    Candle minute;
    minute.symbol = btc;
    minute.openedAt = origin;
    minute.open = minute.high = minute.low = minute.close = Decimal::fromUnits(6'000'000);
    ChartData data;
    data.addTrades(trades);
    data.exchange().add({minute});
    const TimeRange view{origin - 1min, origin + 3min};
    data.exchange().noteAnswered({origin, origin + 25s});
    QVERIFY(data.exchangeParts(view, {}).empty());
    data.exchange().noteAnswered({origin, origin + 2min}); // it is over, and most of it was not recorded
    QCOMPARE(data.exchangeParts(view, {}).size(), std::size_t(1));
}

TIDEMARK_TEST(ChartDataTest, QCoreApplication)
#include "tst_chart_data.moc"
