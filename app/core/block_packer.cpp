#include "core/block_packer.h"

#include "core/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 5> reaches{4s, 2min, 1h, 24h, 768h};
constexpr std::size_t checksumBytes = 8;

[[nodiscard]] std::int64_t blockOf(std::int64_t id)
{
    constexpr auto most = PackedBlock::mostTrades;
    return id >= 0 ? id / most : -((-(id + 1)) / most) - 1;
}

[[nodiscard]] std::chrono::year_month monthOf(Timestamp moment)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(moment));
    return day.year() / day.month();
}

// The lowest and highest value of a column so far, and whether one more can still be told as an offset.
struct Extent {
    std::int64_t low = 0;
    std::int64_t high = 0;

    explicit Extent(std::int64_t first) : low(first), high(first) {}

    [[nodiscard]] bool takes(std::int64_t value) const
    {
        std::int64_t distance = 0;
        return !__builtin_sub_overflow(std::max(high, value), std::min(low, value), &distance);
    }
    void add(std::int64_t value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

struct Column {
    std::int64_t low = 0;
    std::int64_t unit = 1;
    std::vector<std::int64_t> offsets;
};

template <typename Value>
[[nodiscard]] Column columnOf(std::span<const Trade> trades, Value valueOf)
{
    Column column;
    column.offsets.reserve(trades.size());
    for (const auto &trade : trades)
        column.offsets.push_back(valueOf(trade));
    column.low = *std::min_element(column.offsets.begin(), column.offsets.end());
    std::int64_t unit = 0;
    for (auto &offset : column.offsets) {
        offset -= column.low;
        unit = unit == 1 ? 1 : std::gcd(unit, offset);
    }
    column.unit = std::max<std::int64_t>(unit, 1);
    if (column.unit > 1) {
        for (auto &offset : column.offsets)
            offset /= column.unit;
    }
    return column;
}

[[nodiscard]] PackedBlock blockOf(std::span<const Trade> trades)
{
    PackedBlock block;
    block.symbol = trades.front().symbol;
    block.ids = {trades.front().id, trades.back().id};
    auto at = columnOf(trades, [](const Trade &trade) { return microsOf(trade.tradedAt); });
    auto prices = columnOf(trades, [](const Trade &trade) { return trade.price.units(); });
    auto quantities = columnOf(trades, [](const Trade &trade) { return trade.quantity.units(); });
    block.firstAt = timestampFromMicros(at.low);
    block.atUnit = std::chrono::microseconds(at.unit);
    block.lastAt = block.firstAt + *std::max_element(at.offsets.begin(), at.offsets.end()) * block.atUnit;
    block.priceLow = Decimal::fromUnits(prices.low);
    block.priceUnit = Decimal::fromUnits(prices.unit);
    block.quantityLow = Decimal::fromUnits(quantities.low);
    block.quantityUnit = Decimal::fromUnits(quantities.unit);
    block.at = std::move(at.offsets);
    block.prices = std::move(prices.offsets);
    block.quantities = std::move(quantities.offsets);
    block.makers.reserve(trades.size());
    for (const auto &trade : trades)
        block.makers.push_back(trade.buyerIsMaker);
    block.checksum = BlockPacker::checksumOf(trades);
    return block;
}

// How many of the trades, from the first on, make one block.
[[nodiscard]] std::size_t lengthOfBlock(std::span<const Trade> trades)
{
    Extent prices(trades.front().price.units());
    Extent quantities(trades.front().quantity.units());
    std::size_t length = 1;
    for (; length < trades.size() && BlockPacker::mayShareBlock(trades[length - 1], trades[length]); ++length) {
        const auto price = trades[length].price.units();
        const auto quantity = trades[length].quantity.units();
        if (!prices.takes(price) || !quantities.takes(quantity))
            break;
        prices.add(price);
        quantities.add(quantity);
    }
    return length;
}

// low + offset × unit, where that is a number.
[[nodiscard]] std::optional<std::int64_t> valueAt(std::int64_t low, std::int64_t offset, std::int64_t unit)
{
    std::int64_t above = 0;
    std::int64_t value = 0;
    if (offset < 0 || __builtin_mul_overflow(offset, unit, &above) || __builtin_add_overflow(low, above, &value))
        return std::nullopt;
    return value;
}

[[nodiscard]] Error damaged(const PackedBlock &block, const QString &what)
{
    return {QStringLiteral("the packed trades %1–%2 of %3 are damaged: %4. Restore them from a backup, or delete that row of the table packed and "
                           "have the ids fetched anew")
                .arg(block.ids.first).arg(block.ids.last).arg(block.symbol.toString(), what)};
}

} // namespace

bool BlockPacker::mayShareBlock(const Trade &trade, const Trade &next)
{
    return next.id == trade.id + 1 && blockOf(next.id) == blockOf(trade.id)
        && (next.tradedAt == trade.tradedAt || monthOf(next.tradedAt) == monthOf(trade.tradedAt));
}

std::vector<PackedBlock> BlockPacker::pack(std::span<const Trade> trades)
{
    std::vector<PackedBlock> blocks;
    while (!trades.empty()) {
        const auto length = lengthOfBlock(trades);
        blocks.push_back(blockOf(trades.first(length)));
        trades = trades.subspan(length);
    }
    return blocks;
}

Result<std::vector<Trade>> BlockPacker::unpack(const PackedBlock &block)
{
    return unpackBetween(block, Timestamp::min(), Timestamp::max());
}

Result<std::vector<Trade>> BlockPacker::unpackBetween(const PackedBlock &block, Timestamp from, Timestamp to)
{
    const auto count = std::size_t(std::max<std::int64_t>(block.ids.count(), 0));
    if (block.at.size() != count || block.prices.size() != count || block.quantities.size() != count || block.makers.size() != count)
        return damaged(block, QStringLiteral("their columns are not of one length"));
    std::vector<Trade> trades;
    if (from <= block.firstAt && block.lastAt < to)
        trades.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = valueAt(microsOf(block.firstAt), block.at[i], block.atUnit.count());
        const auto price = valueAt(block.priceLow.units(), block.prices[i], block.priceUnit.units());
        const auto quantity = valueAt(block.quantityLow.units(), block.quantities[i], block.quantityUnit.units());
        if (!at || !price || !quantity)
            return damaged(block, QStringLiteral("the trade %1 has values that are none").arg(block.ids.first + std::int64_t(i)));
        const auto moment = timestampFromMicros(*at);
        if (moment >= from && moment < to)
            trades.push_back({block.symbol, block.ids.first + std::int64_t(i), moment, Decimal::fromUnits(*price), Decimal::fromUnits(*quantity), block.makers[i]});
    }
    return trades;
}

Result<std::vector<Trade>> BlockPacker::unpackChecked(const PackedBlock &block)
{
    auto trades = unpack(block);
    if (!trades || trades->empty())
        return trades;
    if (checksumOf(*trades) != block.checksum)
        return damaged(block, QStringLiteral("they do not have the checksum that they were stored with"));
    const auto [first, last] = std::minmax_element(trades->begin(), trades->end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; });
    if (first->tradedAt != block.firstAt || last->tradedAt != block.lastAt)
        return damaged(block, QStringLiteral("the block's first and last time are not those of its trades"));
    return trades;
}

std::string BlockPacker::checksumOf(std::span<const Trade> trades)
{
    std::string bytes(trades.size() * 33, '\0');
    char *out = bytes.data();
    for (const auto &trade : trades) {
        for (const auto value : {trade.id, microsOf(trade.tradedAt), trade.price.units(), trade.quantity.units()}) {
            qToBigEndian(qint64(value), out);
            out += sizeof value;
        }
        *out++ = trade.buyerIsMaker ? 1 : 0;
    }
    return Sha256::of(bytes).first(checksumBytes).toStdString();
}

std::chrono::seconds BlockPacker::reachOf(const PackedBlock &block)
{
    const auto fits = std::find_if(reaches.begin(), reaches.end(), [&](auto reach) { return block.lastAt - block.firstAt <= reach; });
    return fits == reaches.end() ? reaches.back() : *fits;
}

} // namespace tidemark
