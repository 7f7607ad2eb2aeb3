#include "core/block_packer.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = Symbol::fromText(std::string_view("BTCUSDT")).value();
const Timestamp noon = parseTimestamp(u"2024-08-08T12:00:00Z").value();

Trade tradeOf(std::int64_t id, Timestamp at = noon, std::int64_t price = 100, std::int64_t quantity = 5, bool maker = false)
{
    return {btc, id, at, Decimal::fromUnits(price), Decimal::fromUnits(quantity), maker};
}

std::vector<Trade> contiguous(std::int64_t firstId, int count)
{
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i)
        trades.push_back(tradeOf(firstId + i, noon + i * 1ms, 100 + i % 7, 5 + i % 3, i % 2 == 0));
    return trades;
}

std::vector<Trade> unpacked(const std::vector<PackedBlock> &blocks)
{
    std::vector<Trade> trades;
    for (const auto &block : blocks) {
        const auto more = BlockPacker::unpackChecked(block);
        must(more);
        trades.insert(trades.end(), more->begin(), more->end());
    }
    return trades;
}

// Values of every size, times that fall, gaps, months.
std::vector<Trade> wildTrades(std::uint64_t seed, int count)
{
    std::mt19937_64 random(seed);
    std::vector<Trade> trades;
    std::int64_t id = std::int64_t(random() % 5000) - 2500;
    auto at = parseTimestamp(u"2024-07-31T23:59:00Z").value();
    const auto value = [&]() -> std::int64_t {
        switch (random() % 40) {
        case 0:
            return std::numeric_limits<std::int64_t>::max();
        case 1:
            return std::numeric_limits<std::int64_t>::min();
        case 2:
            return 0;
        case 3:
            return 1;
        case 4:
            return std::int64_t(random());
        default:
            return std::int64_t(random() % 1'000'000) * 1000;
        }
    };
    const bool isWild = seed % 2 == 0;
    for (int i = 0; i < count; ++i) {
        id += random() % 300 == 0 ? 1 + std::int64_t(random() % 5000) : 1;
        at += std::chrono::microseconds(random() % 200'000) - 50ms;
        const auto price = isWild ? value() : std::int64_t(random() % 1000) * 50;
        const auto quantity = isWild ? value() : std::int64_t(random() % 1000) * 7;
        trades.push_back(tradeOf(id, at, price, quantity, random() % 2 == 0));
    }
    return trades;
}

} // namespace

class TestBlockPacker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wildTradesComeBack()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto trades = wildTrades(seed, 3000);
            const auto blocks = BlockPacker::pack(trades);
            QCOMPARE(unpacked(blocks), trades);
            for (const auto &block : blocks) {
                QVERIFY(block.ids.count() >= 1 && block.ids.count() <= 1024);
                QVERIFY(BlockPacker::reachOf(block) >= block.lastAt - block.firstAt);
            }
        }
    }

    // In whatever portions, as long as those that share a block come together.
    void theSameTradesMakeTheSameBlocks()
    {
        const auto trades = wildTrades(7, 6000);
        const auto whole = BlockPacker::pack(trades);
        std::vector<PackedBlock> parts;
        for (auto begin = trades.begin(); begin != trades.end();) {
            auto end = begin + std::min<std::ptrdiff_t>(700, trades.end() - begin);
            while (end != trades.end() && BlockPacker::mayShareBlock(*(end - 1), *end))
                ++end;
            const auto more = BlockPacker::pack({begin, end});
            parts.insert(parts.end(), more.begin(), more.end());
            begin = end;
        }
        QCOMPARE(parts.size(), whole.size());
        QVERIFY(parts == whole);
    }

    void whereBlocksAreCut_data()
    {
        QTest::addColumn<std::vector<Trade>>("trades");
        QTest::addColumn<std::vector<qint64>>("firstIds");
        const auto row = [](const char *name, std::vector<Trade> trades, std::vector<qint64> firstIds) {
            QTest::newRow(name) << std::move(trades) << std::move(firstIds);
        };
        row("one trade", {tradeOf(7)}, {7});
        row("1,024 in place", contiguous(1024, 1024), {1024});
        row("1,025", contiguous(1024, 1025), {1024, 2048});
        row("1,024 across a border", contiguous(1000, 1024), {1000, 1024});
        row("below zero", contiguous(-3, 6), {-3, 0});
        row("a gap", {tradeOf(5), tradeOf(6), tradeOf(8)}, {5, 8});
        row("months", {tradeOf(5, noon), tradeOf(6, noon + 24h * 30), tradeOf(7, noon)}, {5, 6, 7});
        row("values too far apart",
            {tradeOf(5, noon, std::numeric_limits<std::int64_t>::min()), tradeOf(6, noon, std::numeric_limits<std::int64_t>::max()), tradeOf(7, noon, 1)}, {5, 6});
    }
    void whereBlocksAreCut()
    {
        QFETCH(std::vector<Trade>, trades);
        QFETCH(std::vector<qint64>, firstIds);
        const auto blocks = BlockPacker::pack(trades);
        std::vector<qint64> found;
        for (const auto &block : blocks)
            found.push_back(block.ids.first);
        QCOMPARE(found, firstIds);
        QCOMPARE(unpacked(blocks), trades);
    }

    void itsOwnUnits()
    {
        const auto blocks = BlockPacker::pack(std::vector{tradeOf(1, noon + 3ms, 500, 70), tradeOf(2, noon, 300, 10), tradeOf(3, noon + 5ms, 400, 40)});
        QCOMPARE(blocks.size(), std::size_t(1));
        const auto &block = blocks.front();
        QCOMPARE(block.firstAt, noon);
        QCOMPARE(block.lastAt, noon + 5ms);
        QCOMPARE(block.atUnit, std::chrono::microseconds(1ms));
        QCOMPARE(block.at, (std::vector<std::int64_t>{3, 0, 5}));
        QCOMPARE(block.priceUnit, Decimal::fromUnits(100));
        QCOMPARE(block.prices, (std::vector<std::int64_t>{2, 0, 1}));
        QCOMPARE(block.quantityUnit, Decimal::fromUnits(30));
        QCOMPARE(block.quantities, (std::vector<std::int64_t>{2, 0, 1}));
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<PackedBlock>("block");
        const auto whole = BlockPacker::pack(contiguous(1, 100)).front();
        const auto row = [&](const char *name, auto change) {
            auto block = whole;
            change(block);
            QTest::newRow(name) << block;
        };
        row("a time", [](PackedBlock &block) { ++block.at[5]; });
        row("a price", [](PackedBlock &block) { ++block.prices[5]; });
        row("two prices that change places", [](PackedBlock &block) { std::swap(block.prices[5], block.prices[6]); });
        row("a quantity", [](PackedBlock &block) { block.quantities[5] = 1; });
        row("the side", [](PackedBlock &block) { block.makers[5] = !block.makers[5]; });
        row("a unit", [](PackedBlock &block) { block.priceUnit = Decimal::fromUnits(2); });
        row("a trade less", [](PackedBlock &block) { block.prices.pop_back(); });
        row("its ids", [](PackedBlock &block) { block.ids = {2, 101}; });
        row("its end", [](PackedBlock &block) { block.lastAt += 1us; });
        row("below its lowest", [](PackedBlock &block) { block.prices[5] = -1; });
        row("beyond 64 bits", [](PackedBlock &block) {
            block.priceUnit = Decimal::fromUnits(std::numeric_limits<std::int64_t>::max());
        });
    }
    void damageIsNoticed()
    {
        QFETCH(PackedBlock, block);
        const auto trades = BlockPacker::unpackChecked(block);
        QVERIFY(!trades.ok());
        QVERIFY2(trades.message().contains(QStringLiteral("BTCUSDT are damaged")), qPrintable(trades.message()));
    }
};

TIDEMARK_TEST(TestBlockPacker, QCoreApplication)
#include "tst_block_packer.moc"
