#include "database/trades_of_ids.h"

#include "core/block_packer.h"
#include "database/packed_table.h"
#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto candleSpan = std::chrono::seconds(60);
// Times may fall as ids rise, by a second as a rule.
constexpr std::int64_t disorderIds = 10'000;

} // namespace

Result<TradesWithMinutes> TradesOfIds::read(const Symbol &symbol, IdRange ids)
{
    return inReading(m_session, [&] { return readWithin(symbol, ids); });
}

Result<TradesWithMinutes> TradesOfIds::readWithin(const Symbol &symbol, IdRange ids)
{
    const auto spans = Reading::rows(m_session, QStringLiteral("span_of_ids"), {parameter(symbol), parameter(ids.first), parameter(ids.last)});
    if (!spans)
        return spans.error();
    if (spans->count() == 0 || spans->isNull(0, 0))
        return TradesWithMinutes();
    const auto from = spans->moment(0, 0);
    const auto to = spans->moment(0, 1) + 1min;
    auto trades = tradesBetween(symbol, ids, from, to);
    if (!trades)
        return trades.error();
    auto minutes = minutesOf(*trades, from, to);
    if (!minutes)
        return minutes.error();
    return TradesWithMinutes{std::move(trades).value(), std::move(minutes).value()};
}

Result<std::vector<Trade>> TradesOfIds::tradesBetween(const Symbol &symbol, IdRange ids, Timestamp from, Timestamp to)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("trades_of_ids"),
                                    {parameter(symbol), parameter(from), parameter(to), parameter(ids.first), parameter(ids.last)});
    if (!rows)
        return rows.error();
    auto trades = tradesOf(*rows, symbol);
    if (auto added = addPacked(symbol, ids, from, to, trades); !added)
        return added.error();
    const auto byId = [](const Trade &a, const Trade &b) { return a.id < b.id; };
    if (!std::is_sorted(trades.begin(), trades.end(), byId))
        std::sort(trades.begin(), trades.end(), byId);
    return trades;
}

Result<void> TradesOfIds::addPacked(const Symbol &symbol, IdRange ids, Timestamp from, Timestamp to, std::vector<Trade> &trades)
{
    const auto blocks = PackedTable(m_session).between(symbol, from, to);
    if (!blocks)
        return blocks.error();
    for (const auto &block : *blocks) {
        if (block.ids.last < ids.first || block.ids.first > ids.last)
            continue;
        const auto ofBlock = BlockPacker::unpack(block);
        if (!ofBlock)
            return ofBlock.error();
        std::copy_if(ofBlock->begin(), ofBlock->end(), std::back_inserter(trades),
                     [&](const Trade &trade) { return trade.id >= ids.first && trade.id <= ids.last; });
    }
    return {};
}

Result<std::vector<Candle>> TradesOfIds::minutesOf(const std::vector<Trade> &trades, Timestamp from, Timestamp to)
{
    if (trades.empty())
        return std::vector<Candle>();
    std::set<Timestamp> touched;
    for (const auto &trade : trades)
        touched.insert(spanStart(trade.tradedAt, candleSpan));
    const auto &symbol = trades.front().symbol;
    auto minutes = Reading::list(m_session, QStringLiteral("candles_between"),
                                 {parameter(symbol), parameter(candleSpan), parameter(from), parameter(to)},
                                 [&symbol](const PgRows &rows, int row) { return candleAt(rows, row, symbol, candleSpan); });
    if (minutes)
        std::erase_if(minutes.value(), [&](const Candle &minute) { return !touched.contains(minute.openedAt); });
    return minutes;
}

Result<IdRange> TradesOfIds::idsBetween(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return inReading(m_session, [&]() -> Result<IdRange> {
        StoredTrades stored(m_session);
        const auto before = stored.before(symbol, from);
        const auto after = stored.after(symbol, to);
        if (!before || !after)
            return before ? after.error() : before.error();
        IdRange ids{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
        if (*before)
            ids.first = (*before)->id - disorderIds;
        if (*after)
            ids.last = (*after)->id + disorderIds;
        return ids;
    });
}

} // namespace tidemark
