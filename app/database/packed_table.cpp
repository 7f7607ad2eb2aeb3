#include "database/packed_table.h"

#include "core/block_packer.h"
#include "database/packed_rows.h"
#include "database/pg_array.h"
#include "database/reading.h"
#include "database/sql_state.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

constexpr int mostTries = 20; // where the tables are locked anew each time

} // namespace

std::vector<PgParameter> keysOf(const Symbol &symbol, std::span<const PackedBlock> blocks)
{
    PgArray firsts;
    PgArray lasts;
    for (const auto &block : blocks) {
        firsts.add(block.ids.first);
        lasts.add(block.ids.last);
    }
    return {parameter(symbol), firsts.text(), lasts.text()};
}

Result<std::vector<PackedBlock>> PackedTable::blocks(const QString &query, const Symbol &symbol, const std::vector<PgParameter> &parameters)
{
    return Reading::list(m_session, query, parameters, [&](const PgRows &rows, int row) { return packedBlockAt(rows, row, symbol); });
}

Result<std::vector<PackedBlock>> PackedTable::between(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return blocks(QStringLiteral("packed_between"), symbol, {parameter(symbol), parameter(from), parameter(to)});
}

Result<std::vector<Trade>> PackedTable::trades(const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto found = between(symbol, from, to);
    return found ? tradesOf(*found, from, to) : found.error();
}

Result<std::vector<Trade>> PackedTable::tradesOf(std::span<const PackedBlock> blocks, Timestamp from, Timestamp to) const
{
    std::vector<Trade> trades;
    for (const auto &block : blocks) {
        const auto ofBlock = BlockPacker::unpackBetween(block, from, to);
        if (!ofBlock && !m_skipsDamaged)
            return ofBlock.error();
        if (ofBlock)
            trades.insert(trades.end(), ofBlock->begin(), ofBlock->end());
    }
    const auto byTime = [](const Trade &a, const Trade &b) { return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id); };
    if (!std::is_sorted(trades.begin(), trades.end(), byTime))
        std::sort(trades.begin(), trades.end(), byTime);
    return trades;
}

Result<std::optional<Trade>> PackedTable::newest(const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto found = blocks(QStringLiteral("packed_before"), symbol, {parameter(symbol), parameter(to)});
    const auto trades = found ? tradesOf(*found, from, to) : found.error();
    if (!trades)
        return trades.error();
    return trades->empty() ? std::optional<Trade>() : trades->back();
}

Result<std::optional<Trade>> PackedTable::oldest(const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto found = blocks(QStringLiteral("packed_after"), symbol, {parameter(symbol), parameter(from)});
    const auto trades = found ? tradesOf(*found, from, to) : found.error();
    if (!trades)
        return trades.error();
    return trades->empty() ? std::optional<Trade>() : trades->front();
}

Result<std::optional<Timestamp>> PackedTable::moment(const QString &query, const std::vector<PgParameter> &parameters)
{
    const auto rows = Reading::rows(m_session, query, parameters);
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<Timestamp>() : rows->moment(0, 0);
}

Result<std::optional<Timestamp>> PackedTable::startBehind(const Symbol &symbol, Timestamp after, Timestamp to, int blocks)
{
    return moment(QStringLiteral("packed_start_behind"), {parameter(symbol), parameter(after), parameter(to), parameter(std::int64_t(blocks))});
}

Result<std::optional<Timestamp>> PackedTable::endBefore(const Symbol &symbol, Timestamp from, int blocks)
{
    return moment(QStringLiteral("packed_end_before"), {parameter(symbol), parameter(from), parameter(std::int64_t(blocks))});
}

Result<std::vector<PackedBlock>> PackedTable::besides(const Symbol &symbol, std::span<const SymbolRun> runs)
{
    PgArray before;
    PgArray behind;
    for (const auto &run : runs) {
        if (run.ids.first % PackedBlock::mostTrades != 0)
            before.add(run.ids.first - 1);
        if ((run.ids.last + 1) % PackedBlock::mostTrades != 0)
            behind.add(run.ids.last + 1);
    }
    return blocks(QStringLiteral("packed_besides"), symbol, {parameter(symbol), before.text(), behind.text()});
}

Result<void> PackedTable::change(const std::function<Result<void>()> &change)
{
    for (int tries = 1;; ++tries) {
        m_isHurried = false;
        auto done = inTransaction(m_session, change);
        if (done || !m_isHurried || !SqlState::isLocked(done.error().code) || tries == mostTries)
            return done;
        auto free = inTransaction(m_session, [&] { return m_session.run("LOCK TABLE public.trades, public.packed IN ROW EXCLUSIVE MODE"); });
        if (!free)
            return free;
    }
}

Result<void> PackedTable::hurry()
{
    m_isHurried = true;
    return m_session.run("SET LOCAL lock_timeout = '300ms'");
}

Result<void> PackedTable::insert(std::span<const PackedBlock> blocks)
{
    if (blocks.empty())
        return {};
    const auto copied = m_session.copyIn(sqlQuery(QStringLiteral("copy_packed")), packedCopyRowsOf(blocks));
    return copied ? Result<void>() : copied.error();
}

Result<void> PackedTable::remove(std::span<const PackedBlock> blocks)
{
    if (blocks.empty())
        return {};
    const auto removed = m_session.query(sqlQuery(QStringLiteral("packed_remove")), keysOf(blocks.front().symbol, blocks));
    if (!removed)
        return removed.error();
    if (removed->affected() != std::int64_t(blocks.size()))
        return Error{QStringLiteral("packed trades of %1 were changed by somebody else at the same time, so nothing was changed here; try "
                                    "it again").arg(blocks.front().symbol.toString())};
    return {};
}

Result<void> PackedTable::reachUntil(Timestamp end)
{
    const auto known = moment(QStringLiteral("packed_end"), {});
    if (!known)
        return known.error();
    if (*known && **known >= end)
        return {};
    auto reached = inTransaction(m_session, [&]() -> Result<void> {
        if (auto bounded = m_session.run("SET LOCAL lock_timeout = '2s'"); !bounded)
            return bounded;
        const auto set = m_session.query(sqlQuery(QStringLiteral("packed_until")), {parameter(end)});
        return set ? Result<void>() : set.error();
    });
    if (!reached && SqlState::isLocked(reached.error().code))
        return Error{QStringLiteral("the view prices has to be told that packed time reaches up to %1, and another program is reading it; "
                                    "try it again once that has ended").arg(toIsoString(end)), reached.error().code};
    return reached;
}

} // namespace tidemark
