#include "database/archived_removal.h"

#include "core/block_packer.h"
#include "database/archived_table.h"
#include "database/pg_array.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

struct TimeSpan {
    Timestamp from; // ≤ t <
    Timestamp to;
};

[[nodiscard]] TimeSpan spanOf(std::span<const Trade> trades)
{
    const auto [first, last] = std::minmax_element(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; });
    return {first->tradedAt, last->tradedAt + 1us};
}

[[nodiscard]] IdRanges rangesOf(std::span<const Trade> trades)
{
    std::vector<IdRange> runs;
    for (const auto &trade : trades) {
        if (!runs.empty() && runs.back().last + 1 == trade.id)
            runs.back().last = trade.id;
        else
            runs.push_back({trade.id, trade.id});
    }
    return IdRanges(runs);
}

} // namespace

Result<std::int64_t> ArchivedRemoval::remove(std::span<const Trade> trades)
{
    if (trades.empty())
        return std::int64_t(0);
    const auto ids = rangesOf(trades);
    std::int64_t removed = 0;
    const auto done = m_packed.change([&]() -> Result<void> {
        if (auto locked = m_ledger.lock({m_symbol}); !locked)
            return locked;
        if (auto hurried = m_packed.hurry(); !hurried)
            return hurried;
        std::vector<SymbolRun> runs;
        for (const auto &range : ids.ranges())
            runs.push_back({m_symbol, range});
        auto stretches = m_ledger.around(runs);
        if (!stretches)
            return stretches.error();
        auto taken = takePlain(trades, ids);
        if (!taken)
            return taken.error();
        const auto packed = takePacked(trades, ids);
        if (!packed)
            return packed.error();
        taken.value().insert(taken.value().end(), packed->begin(), packed->end());
        std::sort(taken.value().begin(), taken.value().end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
        auto &ledger = stretches.value()[m_symbol];
        if (auto same = compare(*taken, trades, ledger); !same)
            return same;
        for (const auto &range : rangesOf(*taken).ranges())
            ledger.drop(range, m_note);
        removed = std::int64_t(taken->size());
        if (auto gone = ArchivedTable(m_session).noteGone(m_symbol, m_sum); !gone)
            return gone;
        return m_ledger.save(*stretches);
    });
    return done ? Result<std::int64_t>(removed) : done.error();
}

Result<std::vector<Trade>> ArchivedRemoval::takePlain(std::span<const Trade> trades, const IdRanges &ids)
{
    const auto ranges = ids.ranges();
    const IdColumns columns(ranges);
    const auto span = spanOf(trades);
    const auto rows = m_session.query(sqlQuery(QStringLiteral("archive_take")),
                                      {parameter(m_symbol), parameter(span.from), parameter(span.to), columns.firsts, columns.lasts},
                                      PgSession::Format::Binary);
    return rows ? Result<std::vector<Trade>>(tradesOf(*rows, m_symbol)) : rows.error();
}

// Blocks that hold others too give these back as blocks of their own.
Result<std::vector<Trade>> ArchivedRemoval::takePacked(std::span<const Trade> trades, const IdRanges &ids)
{
    const auto span = spanOf(trades);
    auto blocks = m_packed.between(m_symbol, span.from, span.to);
    if (!blocks)
        return blocks.error();
    std::erase_if(blocks.value(), [&](const PackedBlock &block) {
        const auto others = ids.missingIn(block.ids);
        return others.size() == 1 && others.front() == block.ids;
    });
    std::vector<Trade> taken;
    std::vector<PackedBlock> left;
    for (const auto &block : *blocks) {
        auto unpacked = BlockPacker::unpackChecked(block);
        if (!unpacked)
            return unpacked.error();
        const auto others = std::stable_partition(unpacked.value().begin(), unpacked.value().end(), [&](const Trade &trade) { return ids.contains(trade.id); });
        const auto rest = BlockPacker::pack({others, unpacked.value().end()});
        left.insert(left.end(), rest.begin(), rest.end());
        taken.insert(taken.end(), unpacked.value().begin(), others);
    }
    if (auto removed = m_packed.remove(*blocks); !removed)
        return removed.error();
    auto inserted = left.empty() ? Result<void>() : m_packed.insert(left);
    return inserted ? Result<std::vector<Trade>>(std::move(taken)) : inserted.error();
}

// All that was taken is in the file as it was, and what was not taken is not stored either. Both ascending.
Result<void> ArchivedRemoval::compare(const std::vector<Trade> &taken, std::span<const Trade> trades, const CoverageMap &ledger) const
{
    auto next = taken.begin();
    for (const auto &trade : trades) {
        if (next != taken.end() && next->id == trade.id) {
            if (*next != trade)
                return difference(trade.id);
            ++next;
        } else if (ledger.kindOf(trade.id) == CoverageKind::Stored) {
            return difference(trade.id);
        }
    }
    return next == taken.end() ? Result<void>() : difference(next->id);
}

Error ArchivedRemoval::difference(std::int64_t id) const
{
    return {QStringLiteral("the trade %1 of %2 is not in the record as it is in the file").arg(id).arg(m_symbol.toString()), differs};
}

} // namespace tidemark
