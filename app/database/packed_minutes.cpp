#include "database/packed_minutes.h"

#include "core/candle.h"
#include "database/packed_table.h"

#include <algorithm>

namespace tidemark {

using namespace std::chrono_literals;

Result<std::span<const Trade>> PackedMinutes::between(Timestamp from, Timestamp to)
{
    if (from >= to)
        return std::span<const Trade>();
    const auto stretch = stretchOf(spanStart(from, 1min), spanStart(to - 1us, 1min) + 1min);
    if (!stretch)
        return stretch.error();
    const auto &trades = (*stretch)->trades;
    const auto firstAt = [&trades](Timestamp moment) {
        return std::lower_bound(trades.begin(), trades.end(), moment, [](const Trade &trade, Timestamp at) { return trade.tradedAt < at; });
    };
    return std::span<const Trade>(firstAt(from), firstAt(to));
}

Result<const PackedMinutes::Stretch *> PackedMinutes::stretchOf(Timestamp from, Timestamp to)
{
    const auto known = std::find_if(m_read.begin(), m_read.end(), [=](const Stretch &read) { return read.from <= from && read.to >= to; });
    if (known != m_read.end())
        return &*known;
    auto trades = PackedTable(m_session, m_skipsDamaged).trades(m_symbol, from, to);
    if (!trades)
        return trades.error();
    return &m_read.emplace_back(Stretch{from, to, std::move(trades).value()});
}

} // namespace tidemark
