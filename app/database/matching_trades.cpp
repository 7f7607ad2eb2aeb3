#include "database/matching_trades.h"

#include "core/block_packer.h"
#include "database/packed_rows.h"
#include "database/pg_array.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

[[nodiscard]] PgParameter boundOf(const std::optional<Decimal> &bound)
{
    return bound ? PgParameter(QByteArray::fromStdString(bound->toText())) : std::nullopt;
}

[[nodiscard]] PgParameter boundOf(const std::optional<WideDecimal> &bound)
{
    return bound ? PgParameter(QByteArray::fromStdString(bound->toText())) : std::nullopt;
}

[[nodiscard]] PgParameter makerOf(TakerSide side)
{
    return side == TakerSide::Either ? PgParameter() : PgParameter(side == TakerSide::Sell ? "t" : "f");
}

struct PartColumns {
    explicit PartColumns(std::span<const TimePart> parts)
    {
        for (const auto &part : parts) {
            begins.add(part.from);
            ends.add(part.to);
        }
    }

    PgArray begins;
    PgArray ends;
};

[[nodiscard]] TimePart wholeOf(std::span<const TimePart> parts)
{
    TimePart whole = parts.front();
    for (const auto &part : parts)
        whole = {std::min(whole.from, part.from), std::max(whole.to, part.to)};
    return whole;
}

[[nodiscard]] bool isTimeWithin(std::span<const TimePart> parts, Timestamp at)
{
    return std::any_of(parts.begin(), parts.end(), [at](const TimePart &part) { return at >= part.from && at < part.to; });
}

} // namespace

Result<std::vector<LikelyMinute>> MatchingTrades::minutes(Timestamp from, Timestamp to, const TradeFilter &filter, TradeUnit unit, std::int64_t most)
{
    const std::vector<PgParameter> parameters{parameter(m_symbol), parameter(from), parameter(to), boundOf(filter.leastQuantity),
                                              boundOf(filter.leastValue), boundOf(filter.lowestPrice), boundOf(filter.highestPrice), parameter(most),
                                              PgParameter(unit == TradeUnit::Trades ? "f" : "t")};
    return Reading::list(m_session, QStringLiteral("find_minutes"), parameters, [](const PgRows &rows, int row) {
        return LikelyMinute{rows.moment(row, 0), rows.integer(row, 1), WideDecimal::fromText(rows.text(row, 2), Decimal::decimals).value(),
                            WideDecimal::fromText(rows.text(row, 3), 2 * Decimal::decimals).value()};
    });
}

Result<std::vector<Trade>> MatchingTrades::trades(std::span<const TimePart> parts, const TradeFilter &filter)
{
    if (parts.empty())
        return std::vector<Trade>();
    return inReading(m_session, [&]() -> Result<std::vector<Trade>> {
        auto found = plain(parts, filter);
        if (!found)
            return found;
        const auto ofBlocks = packed(parts, filter);
        if (!ofBlocks)
            return ofBlocks;
        auto &all = found.value();
        all.insert(all.end(), ofBlocks->begin(), ofBlocks->end());
        std::sort(all.begin(), all.end(), [](const Trade &a, const Trade &b) { return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id); });
        return found;
    });
}

Result<std::vector<Trade>> MatchingTrades::plain(std::span<const TimePart> parts, const TradeFilter &filter)
{
    const PartColumns columns(parts);
    const auto whole = wholeOf(parts);
    const auto rows = Reading::rows(m_session, QStringLiteral("trades_matching"),
                                    {parameter(m_symbol), columns.begins.text(), columns.ends.text(), parameter(whole.from), parameter(whole.to),
                                     boundOf(filter.leastQuantity), boundOf(filter.leastValue), boundOf(filter.lowestPrice),
                                     boundOf(filter.highestPrice), makerOf(filter.side)});
    return rows ? Result<std::vector<Trade>>(tradesOf(*rows, m_symbol)) : rows.error();
}

Result<std::vector<Trade>> MatchingTrades::packed(std::span<const TimePart> parts, const TradeFilter &filter)
{
    const PartColumns columns(parts);
    const auto blocks = Reading::list(m_session, QStringLiteral("packed_matching"),
                                      {parameter(m_symbol), columns.begins.text(), columns.ends.text(), boundOf(filter.leastQuantity),
                                       boundOf(filter.lowestPrice), boundOf(filter.highestPrice)},
                                      [this](const PgRows &rows, int row) { return packedBlockAt(rows, row, m_symbol); });
    if (!blocks)
        return blocks.error();
    std::vector<Trade> found;
    for (const auto &block : *blocks) {
        const auto trades = BlockPacker::unpack(block);
        if (!trades)
            return trades.error();
        std::copy_if(trades->begin(), trades->end(), std::back_inserter(found),
                     [&](const Trade &trade) { return matches(trade, filter) && isTimeWithin(parts, trade.tradedAt); });
    }
    return found;
}

} // namespace tidemark
