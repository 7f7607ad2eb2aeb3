#include "database/edge_trades.h"

#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {

using namespace std::chrono_literals;

void EdgeTrades::Part::add(std::int64_t count, IdRange ids)
{
    first = trades == 0 ? ids.first : std::min(first, ids.first);
    last = trades == 0 ? ids.last : std::max(last, ids.last);
    trades += count;
}

Result<void> EdgeTrades::add(Timestamp begins, Timestamp ends)
{
    if (begins >= ends)
        return {};
    Part before;
    Part within;
    Part behind;
    if (auto added = addPlain(begins, ends, before, within, behind); !added)
        return added;
    const auto packed = m_packed.between(begins, ends);
    if (!packed)
        return packed.error();
    for (const auto &trade : *packed)
        (trade.tradedAt < m_from ? before : trade.tradedAt < m_to ? within : behind).add(1, {trade.id, trade.id});
    note(m_from - 1us, before);
    note(m_from, within);
    note(m_to, behind);
    return {};
}

// Of what lies outside only the id that is nearest counts.
Result<void> EdgeTrades::addPlain(Timestamp begins, Timestamp ends, Part &before, Part &within, Part &behind)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("plain_sides"), {parameter(m_symbol), parameter(begins), parameter(ends), parameter(m_from), parameter(m_to)});
    if (!rows)
        return rows.error();
    if (!rows->isNull(0, 0))
        before.add(1, {rows->integer(0, 0), rows->integer(0, 0)});
    if (!rows->isNull(0, 2))
        within.add(rows->integer(0, 1), {rows->integer(0, 2), rows->integer(0, 3)});
    if (!rows->isNull(0, 4))
        behind.add(1, {rows->integer(0, 4), rows->integer(0, 4)});
    return {};
}

void EdgeTrades::note(Timestamp moment, const Part &part)
{
    if (part.trades == 0)
        return;
    m_moments.add(moment);
    m_counts.add(part.trades);
    m_firsts.add(part.first);
    m_lasts.add(part.last);
}

} // namespace tidemark
