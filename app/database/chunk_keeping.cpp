#include "database/chunk_keeping.h"

#include "core/counted.h"
#include "database/coverage_ledger.h"
#include "database/packed_table.h"
#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <numeric>

namespace tidemark {

QString droppedNote(const KeepingRules &rules, const Symbol &symbol)
{
    const auto *rule = rules.ruleOf(symbol);
    return QStringLiteral("dropped as chosen: %1 is kept for %2; candles stay")
        .arg(rule ? rule->markets : symbol.toString(), counted(rules.of(symbol).dropAfter.value_or(0), u"%1 day", u"%1 days"));
}

int ChunkKeeping::compressAfter(const KeepingRules &rules)
{
    std::optional<int> longest;
    for (const auto &rule : rules.rules())
        longest = std::max(longest, rule.keeping.packAfter);
    return longest.value_or(usualDays);
}

// Before it, no market wants to keep anything.
std::optional<Timestamp> ChunkKeeping::limitOf(const std::vector<Symbol> &markets) const
{
    std::optional<Timestamp> limit;
    for (const auto &market : markets) {
        const auto days = m_rules.of(market).dropAfter;
        if (!days)
            return std::nullopt;
        const auto own = keepingLimit(m_now, *days);
        limit = limit ? std::min(*limit, own) : own;
    }
    return limit;
}

Result<std::vector<ChunkKeeping::Chunk>> ChunkKeeping::chunksBefore(Timestamp limit)
{
    return Reading::list(m_session, QStringLiteral("chunks_old"), {QByteArray("trades"), parameter(limit)}, [](const PgRows &rows, int row) {
        return Chunk{rows.string(row, 0), rows.moment(row, 1), rows.moment(row, 2), rows.boolean(row, 3)};
    });
}

Result<ChunkKeeping::Counts> ChunkKeeping::countsOf(const Chunk &chunk)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("chunk_counts"), {parameter(chunk.from), parameter(chunk.to)});
    if (!rows)
        return rows.error();
    Counts counts;
    for (int row = 0; row < rows->count(); ++row) {
        if (const auto symbol = Symbol::fromText(rows->text(row, 0)))
            counts[*symbol] = rows->integer(row, 1);
    }
    return counts;
}

Result<std::map<Symbol, IdRanges>> ChunkKeeping::idsOf(const Chunk &chunk, const Counts &counts)
{
    std::map<Symbol, IdRanges> ids;
    for (const auto &[symbol, count] : counts) {
        const auto rows = Reading::rows(m_session, QStringLiteral("chunk_runs"), {parameter(symbol), parameter(chunk.from), parameter(chunk.to)});
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->count(); ++row)
            ids[symbol].add(IdRange{rows->integer(row, 0), rows->integer(row, 1)});
    }
    return ids;
}

Result<std::optional<ChunkKeeping::Done>> ChunkKeeping::dropNext(const std::vector<Symbol> &markets)
{
    const auto limit = limitOf(markets);
    const auto old = limit ? chunksBefore(*limit) : Result<std::vector<Chunk>>(std::vector<Chunk>());
    if (!old || old->empty())
        return old ? Result<std::optional<Done>>(std::nullopt) : old.error();
    // Read before anybody is kept waiting.
    const auto &chunk = old->front();
    const auto counts = countsOf(chunk);
    if (!counts)
        return counts.error();
    const bool isAgreed = std::all_of(counts->begin(), counts->end(), [&](const auto &each) {
        return std::find(markets.begin(), markets.end(), each.first) != markets.end();
    });
    if (!isAgreed)
        return std::optional<Done>();
    const auto ids = idsOf(chunk, *counts);
    if (!ids)
        return ids.error();
    if (auto dropped = drop(chunk, *ids); !dropped)
        return dropped.error();
    const auto trades = std::accumulate(counts->begin(), counts->end(), std::int64_t(0), [](std::int64_t sum, const auto &each) { return sum + each.second; });
    return std::optional(Done{chunk.from, trades});
}

Result<void> ChunkKeeping::drop(const Chunk &chunk, const std::map<Symbol, IdRanges> &ids)
{
    std::vector<Symbol> markets;
    for (const auto &[symbol, ranges] : ids)
        markets.push_back(symbol);
    PackedTable tables(m_session);
    return tables.change([&]() -> Result<void> {
        if (auto locked = CoverageLedger(m_session).lock(markets); !locked)
            return locked;
        if (auto hurried = tables.hurry(); !hurried)
            return hurried;
        // Only more can have come.
        const auto now = countsOf(chunk);
        if (!now)
            return now.error();
        const bool isSame = now->size() == ids.size() && std::all_of(ids.begin(), ids.end(), [&](const auto &each) {
            const auto found = now->find(each.first);
            return found != now->end() && found->second == each.second.count();
        });
        if (!isSame)
            return Error{QStringLiteral("trades of %1 came in while they were to be dropped; the next look does it").arg(toIsoString(chunk.from).left(10))};
        if (auto noted = noteDropped(ids); !noted)
            return noted;
        const auto gone = m_session.query(sqlQuery(QStringLiteral("chunk_drop")), {chunk.name.toUtf8()});
        return gone ? Result<void>() : gone.error();
    });
}

Result<void> ChunkKeeping::noteDropped(const std::map<Symbol, IdRanges> &ids)
{
    CoverageLedger ledger(m_session);
    for (const auto &[symbol, ranges] : ids) {
        std::vector<SymbolRun> runs;
        for (const auto &range : ranges.ranges())
            runs.push_back({symbol, range});
        auto stretches = ledger.around(runs);
        if (!stretches)
            return stretches.error();
        for (const auto &range : ranges.ranges())
            stretches.value()[symbol].drop(range, droppedNote(m_rules, symbol));
        if (auto saved = ledger.save(*stretches); !saved)
            return saved;
    }
    return {};
}

Result<std::optional<ChunkKeeping::Done>> ChunkKeeping::compressNext()
{
    const auto old = chunksBefore(keepingLimit(m_now, compressAfter(m_rules)));
    if (!old)
        return old.error();
    const auto next = std::find_if(old->begin(), old->end(), [](const Chunk &chunk) { return chunk.isToBeCompressed; });
    if (next == old->end())
        return std::optional<Done>();
    const auto counts = countsOf(*next);
    if (!counts)
        return counts.error();
    const auto compressed = m_session.query(sqlQuery(QStringLiteral("chunk_compress")), {parameter(next->to)});
    if (!compressed)
        return compressed.error();
    const auto trades = std::accumulate(counts->begin(), counts->end(), std::int64_t(0), [](std::int64_t sum, const auto &each) { return sum + each.second; });
    return std::optional(Done{next->from, trades});
}

} // namespace tidemark
