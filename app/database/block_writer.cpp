#include "database/block_writer.h"

#include "core/block_packer.h"
#include "core/candle.h"
#include "database/candle_table.h"
#include "database/stored_trades.h"

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// What the columns of `trades` hold: numeric(18,8).
constexpr std::int64_t priceBound = 10'000'000'000 * Decimal::unitsPerOne;

[[nodiscard]] bool isStorable(const Trade &trade)
{
    const auto price = trade.price.units();
    return price < priceBound && price > -priceBound && trade.tradedAt >= StoredTrades::beginning && trade.tradedAt < StoredTrades::end - 24h * 366;
}

// Not PreparedBatch::of: its rows for COPY are not wanted.
[[nodiscard]] PreparedBatch batchOf(std::span<const Trade> trades)
{
    PreparedBatch batch;
    batch.trades.reserve(trades.size());
    for (const auto &trade : trades) {
        const bool isRepeated = !batch.trades.empty() && batch.trades.back().id == trade.id;
        if (!isStorable(trade))
            batch.rejected.push_back(rejectedTrade(trade, QStringLiteral("its price or time lies beyond all that can be stored")));
        else if (isRepeated && batch.trades.back() == trade)
            ++batch.repeated;
        else
            (isRepeated ? batch.doubles : batch.trades).push_back(trade);
    }
    batch.runs = runsOf(batch.trades);
    return batch;
}

[[nodiscard]] bool isAscending(std::span<const Trade> trades)
{
    return std::is_sorted(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
}

[[nodiscard]] Timestamp endOf(const std::vector<Trade> &trades)
{
    const auto newest = std::max_element(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; });
    return newest == trades.end() ? StoredTrades::beginning : spanStart(newest->tradedAt, 24h) + 24h;
}

// Where a run of one market ends, in trades that are sorted by market.
[[nodiscard]] auto endOfMarket(std::vector<Trade>::const_iterator begin, std::vector<Trade>::const_iterator end)
{
    return std::find_if(begin, end, [&](const Trade &trade) { return trade.symbol != begin->symbol; });
}

[[nodiscard]] std::vector<SymbolRun> allRunsOf(const PreparedBatch &batch)
{
    auto runs = batch.runs;
    for (const auto &input : batch.rejected)
        runs.push_back({*input.symbol, {*input.tradeId, *input.tradeId}});
    return runs;
}

// What had been dropped is in the candles still.
[[nodiscard]] std::vector<Candle> candlesOfNew(std::span<const Trade> fresh, const CoverageMap &stretch)
{
    std::vector<Trade> uncounted;
    uncounted.reserve(fresh.size());
    std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(uncounted), [&](const Trade &trade) { return stretch.kindOf(trade.id) != CoverageKind::Dropped; });
    return recordCandlesOf(uncounted);
}

} // namespace

Result<BlockChange> addToBlocks(PackedTable &packed, std::span<const Trade> trades)
{
    auto beside = packed.besides(trades.front().symbol, runsOf(trades));
    if (!beside)
        return beside.error();
    BlockChange change{{}, std::move(beside).value()};
    std::vector<Trade> all;
    for (const auto &block : change.merged) {
        const auto more = BlockPacker::unpackChecked(block);
        if (!more)
            return more.error();
        all.insert(all.end(), more->begin(), more->end());
    }
    if (!change.merged.empty()) {
        all.insert(all.end(), trades.begin(), trades.end());
        std::sort(all.begin(), all.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
        trades = all;
    }
    change.added = BlockPacker::pack(trades);
    // A block that nothing can join, as where the month ends, stays as it is.
    std::erase_if(change.merged, [&](const PackedBlock &block) { return std::erase(change.added, block) > 0; });
    auto inserted = packed.insert(change.added);
    return inserted ? Result<BlockChange>(std::move(change)) : inserted.error();
}

BlockWriter::BlockWriter(PgSession &session)
    : m_session(session), m_packed(session), m_ledger(session), m_rejected(session), m_former(session), m_again(session, m_former)
{
    session.useSettings({{"synchronous_commit", "on"}, {"jit", "off"}});
}

Result<WriteReport> BlockWriter::write(std::span<const Trade> trades)
{
    if (trades.empty())
        return WriteReport();
    if (!isAscending(trades)) {
        std::vector<Trade> sorted(trades.begin(), trades.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
        return write(sorted);
    }
    const auto batch = batchOf(trades);
    if (auto reached = m_packed.reachUntil(endOf(batch.trades)); !reached)
        return reached.error();
    WriteReport report;
    auto done = m_packed.change([&]() -> Result<void> {
        const auto filled = fill(batch);
        if (!filled)
            return filled.error();
        report = *filled;
        return {};
    });
    return done ? Result<WriteReport>(report) : done.error();
}

Result<WriteReport> BlockWriter::fill(const PreparedBatch &batch)
{
    auto stretches = stretchesOf(batch);
    if (!stretches)
        return stretches.error();
    if (m_former.concerns(batch)) // from before the ids started again
        return fill(m_former.renamed(batch));
    if (auto hurried = m_packed.hurry(); !hurried)
        return hurried.error();
    std::vector<Trade> again = batch.doubles;
    const auto fresh = storeNew(batch, stretches.value(), again);
    if (!fresh)
        return fresh.error();
    const auto altered = m_again.note(again, *stretches);
    if (!altered)
        return altered.error();
    if (auto noted = noteRejected(batch, stretches.value()); !noted)
        return noted.error();
    for (auto &[symbol, stretch] : stretches.value()) {
        if (m_former.isFormer(symbol))
            FormerSeries::giveUpGaps(stretch);
    }
    if (auto saved = m_ledger.save(*stretches); !saved)
        return saved.error();
    return WriteReport{*fresh, std::int64_t(again.size()) - *altered + batch.repeated, *altered, std::int64_t(batch.rejected.size())};
}

// Under the ledger's locks. What comes late of a former series may leave gaps anywhere in it, so of those the whole ledger.
Result<CoverageLedger::Stretches> BlockWriter::stretchesOf(const PreparedBatch &batch)
{
    const auto runs = allRunsOf(batch);
    std::vector<Symbol> symbols;
    for (const auto &run : runs) {
        if (std::find(symbols.begin(), symbols.end(), run.symbol) == symbols.end())
            symbols.push_back(run.symbol);
    }
    if (auto locked = m_ledger.lock(symbols); !locked)
        return locked.error();
    if (auto known = m_former.read(); !known)
        return known.error();
    auto stretches = m_ledger.around(runs);
    for (const auto &symbol : symbols) {
        if (!stretches || !m_former.isFormer(symbol))
            continue;
        const auto whole = m_ledger.rangesOf(symbol);
        if (!whole)
            return whole.error();
        for (const auto &range : *whole)
            stretches.value()[symbol].load(range);
    }
    return stretches;
}

// Returns how many were new; adds those that were not to `again`.
Result<std::int64_t> BlockWriter::storeNew(const PreparedBatch &batch, CoverageLedger::Stretches &stretches, std::vector<Trade> &again)
{
    std::int64_t stored = 0;
    for (auto begin = batch.trades.begin(); begin != batch.trades.end();) {
        const auto end = endOfMarket(begin, batch.trades.end());
        auto &stretch = stretches[begin->symbol];
        std::vector<Trade> some; // where not all of them are new
        std::span<const Trade> fresh(begin, end);
        const auto isKnown = [&](const Trade &trade) {
            const auto kind = stretch.kindOf(trade.id);
            return kind == CoverageKind::Stored || kind == CoverageKind::Rejected;
        };
        if (std::any_of(begin, end, isKnown)) {
            std::partition_copy(begin, end, std::back_inserter(again), std::back_inserter(some), isKnown);
            fresh = some;
        }
        begin = end;
        if (fresh.empty())
            continue;
        const auto change = addToBlocks(m_packed, fresh);
        if (!change)
            return change.error();
        if (auto removed = m_packed.remove(change->merged); !removed)
            return removed.error();
        if (auto merged = mergeCandles(m_session, candlesOfNew(fresh, stretch)); !merged)
            return merged.error();
        for (const auto &run : runsOf(fresh))
            stretch.put(run.ids, CoverageKind::Stored);
        stored += std::int64_t(fresh.size());
    }
    return stored;
}

Result<void> BlockWriter::noteRejected(const PreparedBatch &batch, CoverageLedger::Stretches &stretches)
{
    for (const auto &input : batch.rejected) {
        auto &stretch = stretches[*input.symbol];
        if (stretch.kindOf(*input.tradeId) != CoverageKind::Stored)
            stretch.put({*input.tradeId, *input.tradeId}, CoverageKind::Rejected);
    }
    return m_rejected.add(batch.rejected);
}

} // namespace tidemark
