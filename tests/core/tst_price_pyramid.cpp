#include "core/price_pyramid.h"

#include "core/candle.h"
#include "core/chart_candle.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::seconds(1'723'161'300)};

Trade trade(std::int64_t id, std::chrono::microseconds after, std::int64_t cents)
{
    return {*Symbol::fromText("BTCUSDT"), id, origin + after, Decimal::fromUnits(cents * 1'000'000),
            Decimal::fromUnits(id + 1), id % 3 == 0};
}

Tick tickOf(const Trade &t)
{
    return {t.tradedAt, t.id, t.price, t.quantity, t.buyerIsMaker};
}

bool earlier(const Tick &a, const Tick &b)
{
    return std::tie(a.at, a.id) < std::tie(b.at, b.id);
}

// The same answers the plain way.
struct Plain {
    std::vector<Tick> ticks;
    std::set<std::int64_t> ids;

    void add(const Trade &t)
    {
        if (ids.insert(t.id).second)
            ticks.push_back(tickOf(t));
    }
    void sort() { std::sort(ticks.begin(), ticks.end(), earlier); }

    [[nodiscard]] std::optional<PriceSpan> span(Timestamp from, Timestamp to) const
    {
        std::optional<PriceSpan> found;
        for (const auto &tick : ticks) {
            if (tick.at < from || tick.at >= to)
                continue;
            if (!found)
                found = PriceSpan{tick.at, tick.at, tick.price, tick.price, tick.price, tick.price, 0, WideDecimal(), tick.at, tick.at};
            if (tick.price < found->low)
                found->lowAt = tick.at;
            if (tick.price > found->high)
                found->highAt = tick.at;
            found->volume.add(tick.quantity);
            found->lastAt = tick.at;
            found->close = tick.price;
            found->high = std::max(found->high, tick.price);
            found->low = std::min(found->low, tick.price);
            ++found->ticks;
        }
        return found;
    }
    [[nodiscard]] std::vector<ChartCandle> candles(Timestamp from, Timestamp to, std::chrono::seconds width) const
    {
        std::vector<ChartCandle> found;
        for (auto opened = spanStart(from, width); opened < to; opened += width)
            if (const auto inside = span(std::max(opened, from), std::min<Timestamp>(opened + width, to)))
                found.push_back(chartCandle(*inside, width));
        return found;
    }
    [[nodiscard]] std::optional<Tick> at(Timestamp moment) const
    {
        std::optional<Tick> found;
        for (const auto &tick : ticks)
            if (tick.at <= moment)
                found = tick;
        return found;
    }
};

// Bursts with one stamp, silences, walks and jumps; `disorder` moves trades by up to that many places.
std::vector<Trade> randomTrades(int count, std::size_t disorder, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Trade> trades;
    std::chrono::microseconds at{0};
    std::int64_t cents = 6'000'000;
    for (int i = 0; i < count; ++i) {
        if (random() % 3 != 0)
            at += std::chrono::microseconds(random() % (random() % 50 == 0 ? 2'000'000 : 900));
        cents += std::int64_t(random() % 21) - 10;
        trades.push_back(trade(1'000 + i, at, cents));
    }
    for (std::size_t i = 0; disorder > 0 && i < trades.size(); ++i)
        std::swap(trades[i], trades[std::min(trades.size() - 1, i + random() % disorder)]);
    return trades;
}

} // namespace

class PricePyramidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void answersLikeThePlainWay_data();
    void answersLikeThePlainWay();
    void staysRightWhileItGrows();
    void ignoresIdsThatAreThere();
    void showsOneSpikeAmongAMillionAtEveryWidth();
    void takesAMillionOlderTicks();
    void dropsTheOldestBeyondItsCapacity_data();
    void dropsTheOldestBeyondItsCapacity();
    void doesNotTakeDroppedTicksAgain();
    void dropsWhatIsBeforeAMoment();
    void tellsWhereTradesMayBeMissing();
    void cutsRangesThatDoNotDivide();
};

void PricePyramidTest::startsEmpty()
{
    PricePyramid pyramid;
    QVERIFY(pyramid.isEmpty());
    QVERIFY(!pyramid.oldest() && !pyramid.newest() && !pyramid.at(origin));
    QVERIFY(!pyramid.span(origin, origin + 1h));
    QVERIFY(pyramid.columns(origin, origin + 1h, 100).empty());
    QVERIFY(pyramid.ticks(origin, origin + 1h, 100).empty());
    pyramid.add(trade(1, 0s, 100));
    QVERIFY(pyramid.columns(origin, origin, 100).empty());
    QVERIFY(pyramid.columns(origin, origin + 1h, 0).empty());
    pyramid.clear();
    QVERIFY(pyramid.isEmpty() && pyramid.size() == 0);
    pyramid.add(trade(1, 0s, 100));
    QCOMPARE(pyramid.size(), std::size_t(1));
}

void PricePyramidTest::answersLikeThePlainWay_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("disorder");
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("a block and one more") << 65 << 0;
    QTest::newRow("exactly a chunk") << 4096 << 0;
    QTest::newRow("a chunk and one more") << 4097 << 0;
    QTest::newRow("chunks in order") << 13'000 << 0;
    QTest::newRow("a little out of order") << 13'000 << 5;
    QTest::newRow("far out of order") << 13'000 << 9'000;
}

void PricePyramidTest::answersLikeThePlainWay()
{
    QFETCH(int, count);
    QFETCH(int, disorder);
    const auto trades = randomTrades(count, std::size_t(disorder), unsigned(count + disorder));
    PricePyramid pyramid;
    Plain plain;
    pyramid.add(trades);
    for (const auto &t : trades)
        plain.add(t);
    plain.sort();

    QCOMPARE(pyramid.size(), plain.ticks.size());
    QCOMPARE(pyramid.oldest(), std::optional(plain.ticks.front()));
    QCOMPARE(pyramid.newest(), std::optional(plain.ticks.back()));
    QCOMPARE(pyramid.ticks(origin - 1h, origin + 240h, 1'000'000), plain.ticks);

    std::mt19937 random(7);
    const auto length = (plain.ticks.back().at - origin).count() + 2'000;
    for (int round = 0; round < 60; ++round) {
        auto from = origin + std::chrono::microseconds(std::int64_t(random() % std::uint64_t(length)) - 1'000);
        auto to = origin + std::chrono::microseconds(std::int64_t(random() % std::uint64_t(length)));
        if (round % 3 == 0)
            to = from + std::chrono::microseconds(random() % 5'000);
        QCOMPARE(pyramid.span(from, to), plain.span(from, to));
        QCOMPARE(pyramid.at(from), plain.at(from));
        if (round % 10 == 0) {
            for (const auto width : {1s, 5s, 15s, 60s})
                QCOMPARE(pyramid.candles(from, to, width), plain.candles(from, to, width));
        }
        if (to <= from)
            continue;
        const int width = 1 + int(random() % 40);
        const auto columns = pyramid.columns(from, to, width);
        std::int64_t sum = 0;
        int before = -1;
        for (const auto &column : columns) {
            QVERIFY(column.number > before && column.number < width);
            const auto cut = [&](int i) { return from + (to - from) / width * i + (to - from) % width * i / width; };
            QCOMPARE(std::optional(column.span), plain.span(cut(column.number), cut(column.number + 1)));
            sum += column.span.ticks;
            before = column.number;
        }
        QCOMPARE(sum, plain.span(from, to).value_or(PriceSpan{}).ticks);
    }
}

void PricePyramidTest::staysRightWhileItGrows()
{
    const auto trades = randomTrades(9'000, 40, 11);
    PricePyramid pyramid;
    Plain plain;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        pyramid.add(trades[i]);
        plain.add(trades[i]);
        if (i % 611 == 0) {
            plain.sort();
            QCOMPARE(pyramid.span(origin, origin + 1h), plain.span(origin, origin + 1h));
            QCOMPARE(pyramid.newest(), std::optional(plain.ticks.back()));
        }
    }
}

void PricePyramidTest::ignoresIdsThatAreThere()
{
    auto trades = randomTrades(10'000, 100, 3);
    PricePyramid pyramid;
    pyramid.add(trades);
    const auto before = pyramid.ticks(origin, origin + 24h, 100'000);
    pyramid.add(trades);
    auto moved = trades[500]; // the same trade under a coarser stamp
    moved.tradedAt -= 250us;
    pyramid.add(moved);
    QCOMPARE(pyramid.size(), std::size_t(10'000));
    QCOMPARE(pyramid.ticks(origin, origin + 24h, 100'000), before);
}

void PricePyramidTest::showsOneSpikeAmongAMillionAtEveryWidth()
{
    PricePyramid pyramid;
    for (int i = 0; i < 1'000'000; ++i)
        pyramid.add(trade(i, i * 100us, i == 654'321 ? 7'000'000 : 6'000'000 + i % 7));
    const auto spike = Decimal::fromUnits(7'000'000ll * 1'000'000);
    for (const int width : {1, 2, 3, 7, 64, 319, 800, 1200, 1999, 3840}) {
        const auto columns = pyramid.columns(origin, origin + 100s, width);
        QCOMPARE(int(columns.size()), width);
        QCOMPARE(std::count_if(columns.begin(), columns.end(), [&](const auto &c) { return c.span.high == spike; }), 1);
        const auto hit = std::find_if(columns.begin(), columns.end(), [&](const auto &c) { return c.span.high == spike; });
        QCOMPARE(hit->number, int(654'321ll * width / 1'000'000));
    }
}

void PricePyramidTest::takesAMillionOlderTicks()
{
    PricePyramid pyramid;
    const auto add = [&](int first, int last) {
        std::vector<Trade> page;
        for (int i = first; i < last; ++i)
            page.push_back(trade(i, i * 1ms, 100 + i % 1'000));
        pyramid.add(page);
    };
    add(1'000'000, 1'005'000);
    // One by one, newest first: the hardest order.
    for (int i = 999'999; i >= 900'000; --i)
        pyramid.add(trade(i, i * 1ms, 100 + i % 1'000));
    // Pages as a reader delivers them, looked at in between.
    for (int first = 899'000; first >= 0; first -= 1'000) {
        add(first, first + 1'000);
        QCOMPARE(pyramid.oldest()->id, std::int64_t(first));
    }
    QCOMPARE(pyramid.size(), std::size_t(1'005'000));
    const auto columns = pyramid.columns(origin, origin + 1005s, 1005);
    QCOMPARE(columns.size(), std::size_t(1005));
    for (const auto &column : columns) {
        QCOMPARE(column.span.ticks, 1'000);
        QCOMPARE(column.span.open, Decimal::fromUnits(100'000'000));
        QCOMPARE(column.span.close, Decimal::fromUnits(1'099'000'000));
    }
}

void PricePyramidTest::dropsTheOldestBeyondItsCapacity_data()
{
    QTest::addColumn<int>("capacity");
    for (const int capacity : {1, 2, 100, 5'000, 20'000})
        QTest::addRow("%d", capacity) << capacity;
}

void PricePyramidTest::dropsTheOldestBeyondItsCapacity()
{
    QFETCH(int, capacity);
    const auto trades = randomTrades(50'000, 30, 5);
    PricePyramid pyramid{std::size_t(capacity)};
    Plain plain;
    for (const auto &t : trades) {
        pyramid.add(t);
        plain.add(t);
        QVERIFY(pyramid.size() <= std::size_t(capacity));
    }
    plain.sort();
    const auto kept = pyramid.size();
    QVERIFY(kept >= std::size_t(capacity - std::min(4096, capacity / 16)));
    const auto from = pyramid.oldest()->at + 1us;
    QCOMPARE(pyramid.newest(), std::optional(plain.ticks.back()));
    QCOMPARE(pyramid.span(from, origin + 24h), plain.span(from, origin + 24h));
}

void PricePyramidTest::doesNotTakeDroppedTicksAgain()
{
    PricePyramid pyramid(1'000);
    for (int i = 0; i < 1'001; ++i)
        pyramid.add(trade(i, i * 1s, 100));
    const auto oldest = pyramid.oldest();
    QVERIFY(oldest->id > 0);
    pyramid.add(trade(0, 0s, 100));
    pyramid.add(trade(-5, -5s, 100));
    QCOMPARE(pyramid.oldest(), oldest);
}

void PricePyramidTest::dropsWhatIsBeforeAMoment()
{
    const auto trades = randomTrades(20'000, 30, 17);
    PricePyramid pyramid;
    Plain plain;
    for (const auto &t : trades) {
        pyramid.add(t);
        plain.add(t);
    }
    plain.sort();
    const auto cut = plain.ticks[9'000].at;
    pyramid.dropBefore(cut);
    std::erase_if(plain.ticks, [&](const Tick &tick) { return tick.at < cut; });
    QCOMPARE(pyramid.ticks(origin, origin + 240h, 100'000), plain.ticks);
    QCOMPARE(pyramid.add(trade(-1, cut - 1us - origin, 100)), PricePyramid::Taken::TooOld);
    QCOMPARE(pyramid.add(trade(-1, cut - 1us - origin, 100)), PricePyramid::Taken::Known);
    QCOMPARE(pyramid.add(trade(-2, cut - origin, 100)), PricePyramid::Taken::Kept);
    QCOMPARE(pyramid.size(), plain.ticks.size() + 1);
    QCOMPARE(pyramid.momentBefore(plain.ticks.size()), std::optional(cut));
    QCOMPARE(pyramid.momentBefore(0), std::optional(plain.ticks.back().at));
    QVERIFY(!pyramid.momentBefore(plain.ticks.size() + 1));
}

// Ids that do not go on are a break where it lasts a second, wherever it falls in the chunks.
void PricePyramidTest::tellsWhereTradesMayBeMissing()
{
    PricePyramid pyramid;
    std::vector<TimeRange> expected;
    for (int i = 0; i < 20'000; ++i) {
        const bool isBroken = i % 4'096 == 0 || i == 777;
        const auto after = i * 1s;
        if (isBroken)
            expected.push_back({origin + after, {}});
        pyramid.add(trade(i + (i / 4'096) * 10 + (i >= 777 ? 5 : 0), after, 100));
        expected.back().to = origin + after + 1us;
    }
    QCOMPARE(pyramid.unbroken(), expected);
    PricePyramid quick;
    for (int i = 0; i < 10'000; ++i)
        quick.add(trade(i * 2, i * 999ms, 100));
    QCOMPARE(quick.unbroken().size(), std::size_t(1));
}

void PricePyramidTest::cutsRangesThatDoNotDivide()
{
    PricePyramid pyramid;
    for (int i = 0; i < 10; ++i)
        pyramid.add(trade(i, std::chrono::microseconds(i), 100 + i));
    // More columns than microseconds: each tick keeps a column of its own.
    QCOMPARE(pyramid.columns(origin, origin + 10us, 1'000).size(), std::size_t(10));
    // A range of many years neither overflows nor loses a tick.
    const auto columns = pyramid.columns(origin - 24h * 365 * 40, origin + 24h * 365 * 40, 3'840);
    QCOMPARE(columns.size(), std::size_t(1));
    QCOMPARE(columns.front().number, 1'920);
    QCOMPARE(columns.front().span.ticks, 10);
}

TIDEMARK_TEST(PricePyramidTest, QCoreApplication)
#include "tst_price_pyramid.moc"
