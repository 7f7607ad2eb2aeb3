#include "database/day_so_far.h"

#include "core/block_packer.h"
#include "core/candle.h"
#include "database/packed_rows.h"
#include "database/pg_array.h"
#include "database/pg_numeric.h"
#include "database/reading.h"
#include "database/trade_rows.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

[[nodiscard]] std::optional<Decimal> priceIn(const PgRows &rows, int row, int column)
{
    return rows.isNull(row, column) ? std::nullopt : readNumeric(rows.text(row, column));
}

// A price and when it was, in two columns.
[[nodiscard]] std::optional<Extreme> extremeIn(const PgRows &rows, int row, int column)
{
    const auto price = priceIn(rows, row, column);
    return price ? std::optional(Extreme{*price, rows.moment(row, column + 1)}) : std::nullopt;
}

[[nodiscard]] bool isEarlierOfEqual(const Extreme &a, const Extreme &b)
{
    return a.price == b.price && a.at < b.at;
}

void widen(std::optional<LowHigh> &day, const LowHigh &by)
{
    if (!day) {
        day = by;
        return;
    }
    if (by.low.price < day->low.price || isEarlierOfEqual(by.low, day->low))
        day->low = by.low;
    if (by.high.price > day->high.price || isEarlierOfEqual(by.high, day->high))
        day->high = by.high;
}

} // namespace

void PackedMinute::add(const Trade &trade)
{
    const Extreme here{trade.price, trade.tradedAt};
    widen(extremes, {here, here});
}

Result<void> DaySoFar::tell(std::span<MomentPrice> markets, std::span<const PackedMinute> packed, Timestamp moment)
{
    const auto which = askCandles(markets, moment);
    if (!which)
        return which.error();
    if (which->empty())
        return {};
    if (auto told = askTrades(markets, *which, moment); !told)
        return told;
    std::vector<std::size_t> others;
    for (const auto place : *which) {
        if (!packed[place].isWhole)
            others.push_back(place);
        else if (packed[place].extremes)
            widen(markets[place].day, *packed[place].extremes);
    }
    return others.empty() ? Result<void>() : askBlocks(markets, others, moment);
}

// Returns those whose trades in the moment's own minute may go beyond what the candles tell.
Result<std::vector<std::size_t>> DaySoFar::askCandles(std::span<MomentPrice> markets, Timestamp moment)
{
    PgArray symbols;
    for (const auto &market : markets)
        symbols.add(market.symbol);
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_days"),
                                    {symbols.text(), parameter(spanStart(moment, 24h)), parameter(spanStart(moment, 1h)),
                                     parameter(spanStart(moment, 1min)), parameter(moment + 1us)});
    if (!rows)
        return rows.error();
    std::vector<std::size_t> open;
    for (int row = 0; row < rows->count(); ++row) {
        const auto place = std::size_t(rows->integer(row, 0) - 1);
        const auto low = extremeIn(*rows, row, 1);
        const auto high = extremeIn(*rows, row, 3);
        const auto minuteLow = priceIn(*rows, row, 5);
        const auto minuteHigh = priceIn(*rows, row, 6);
        if (low && high)
            markets[place].day = LowHigh{*low, *high};
        if ((minuteLow && (!low || *minuteLow < low->price)) || (minuteHigh && (!high || *minuteHigh > high->price)))
            open.push_back(place);
    }
    return open;
}

Result<void> DaySoFar::askTrades(std::span<MomentPrice> markets, const std::vector<std::size_t> &which, Timestamp moment)
{
    PgArray symbols;
    for (const auto place : which)
        symbols.add(markets[place].symbol);
    const auto rows = Reading::rows(m_session, QStringLiteral("moment_extremes"),
                                    {symbols.text(), parameter(spanStart(moment, 1min)), parameter(moment + 1us)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto low = extremeIn(*rows, row, 1);
        const auto high = extremeIn(*rows, row, 3);
        if (low && high)
            widen(markets[which[std::size_t(rows->integer(row, 0) - 1)]].day, {*low, *high});
    }
    return {};
}

Result<void> DaySoFar::askBlocks(std::span<MomentPrice> markets, const std::vector<std::size_t> &which, Timestamp moment)
{
    PgArray symbols;
    for (const auto place : which)
        symbols.add(markets[place].symbol);
    const auto minute = spanStart(moment, 1min);
    const auto rows = Reading::rows(m_session, QStringLiteral("packed_of_markets"), {symbols.text(), parameter(minute), parameter(moment + 1us)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        auto &market = markets[which[std::size_t(rows->integer(row, 0) - 1)]];
        const auto trades = BlockPacker::unpack(packedBlockAt(*rows, row, market.symbol, 1));
        if (!trades)
            return trades.error();
        for (const auto &trade : *trades) {
            const Extreme here{trade.price, trade.tradedAt};
            if (trade.tradedAt >= minute && trade.tradedAt <= moment)
                widen(market.day, {here, here});
        }
    }
    return {};
}

} // namespace tidemark
