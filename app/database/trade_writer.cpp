#include "database/trade_writer.h"

#include "database/database_error.h"
#include "database/candle_table.h"
#include "database/sql_text.h"
#include "database/stored_trades.h"

#include <QLoggingCategory>

#include <algorithm>

namespace tidemark {
namespace {

// The statement's content is at fault (SQLSTATE class 22: data exception, 23: integrity constraint): a smaller batch helps.
[[nodiscard]] bool isRefusal(const Error &error)
{
    return error.code.startsWith(QLatin1String("22")) || error.code.startsWith(QLatin1String("23"));
}

// The runs of the batch, and the ids of the inputs that have one.
[[nodiscard]] std::vector<SymbolRun> runsToRead(const PreparedBatch &batch)
{
    auto runs = batch.runs;
    for (const auto &input : batch.rejected) {
        const auto symbol = storableSymbol(input);
        if (symbol && input.tradeId)
            runs.push_back({*symbol, {*input.tradeId, *input.tradeId}});
    }
    return runs;
}

[[nodiscard]] std::vector<Symbol> symbolsOf(std::span<const SymbolRun> runs)
{
    std::vector<Symbol> symbols;
    for (const auto &run : runs) {
        if (symbols.empty() || symbols.back() != run.symbol)
            symbols.push_back(run.symbol);
    }
    return symbols;
}

[[nodiscard]] bool isNew(const CoverageMap &stretch, std::int64_t id)
{
    const auto kind = stretch.kindOf(id);
    return kind != CoverageKind::Stored && kind != CoverageKind::Rejected;
}

[[nodiscard]] QString differenceText(const Trade &stored)
{
    return QStringLiteral("differs from the stored trade of %1: price %2, quantity %3, the buyer %4 the maker")
        .arg(toIsoString(stored.tradedAt), stored.price.toString(), stored.quantity.toString(),
             stored.buyerIsMaker ? QStringLiteral("is") : QStringLiteral("is not"));
}

} // namespace

TradeWriter::TradeWriter(PgSession &session)
    : m_session(session), m_partitions(session), m_ledger(session), m_rejected(session), m_former(session)
{
}

Result<WriteReport> TradeWriter::write(std::span<const TradeBatch> batches)
{
    if (auto begun = begin(PreparedBatch::of(batches)); !begun)
        return begun.error();
    return finish();
}

Result<void> TradeWriter::begin(const PreparedBatch &batch)
{
    Q_ASSERT(!m_isCommitting);
    m_report = {};
    m_saidRefused = false;
    if (batch.isEmpty())
        return {};
    auto sent = send(batch);
    if (sent || !isRefusal(sent.error()))
        return sent;
    return halve(batch, sent.error());
}

Result<WriteReport> TradeWriter::finish()
{
    if (m_isCommitting) {
        m_isCommitting = false;
        if (auto committed = m_session.finishSent(); !committed)
            return committed.error();
    }
    return m_report;
}

// The whole transaction, its COMMIT on the way.
Result<void> TradeWriter::send(const PreparedBatch &batch)
{
    if (auto ensured = m_partitions.ensureFor(batch.trades); !ensured)
        return ensured;
    if (auto begun = m_session.run(sqlQuery(QStringLiteral("write_begin"))); !begun)
        return begun;
    const auto filled = fill(batch);
    if (!filled) {
        // A ROLLBACK that fails means a lost connection, which rolls back too; the first failure is the one to tell.
        [[maybe_unused]] const auto rolledBack = m_session.run("ROLLBACK");
        return filled.error();
    }
    auto sent = m_session.send("COMMIT");
    m_isCommitting = sent.ok();
    m_report.stored += filled->stored;
    m_report.duplicates += filled->duplicates;
    m_report.altered += filled->altered;
    m_report.rejected += filled->rejected;
    return sent;
}

Result<WriteReport> TradeWriter::fill(const PreparedBatch &batch)
{
    const auto runs = runsToRead(batch);
    if (auto locked = m_ledger.lock(symbolsOf(runs)); !locked)
        return locked.error();
    if (auto known = m_former.read(); !known)
        return known.error();
    if (m_former.concerns(batch)) // a spool's, or another recorder's, from before the ids started again
        return fill(m_former.renamed(batch));
    auto stretches = m_ledger.around(runs);
    if (!stretches)
        return stretches.error();
    std::vector<Trade> again = batch.doubles;
    auto fresh = storeNew(batch, stretches.value(), again);
    if (!fresh)
        return fresh.error();
    const auto altered = noteAltered(again, *stretches);
    if (!altered)
        return altered.error();
    if (auto noted = noteRejected(batch.rejected, stretches.value()); !noted)
        return noted.error();
    if (auto saved = m_ledger.save(*stretches); !saved)
        return saved.error();
    const auto dropped = std::int64_t(again.size()) - *altered + batch.repeated;
    return WriteReport{*fresh, dropped, *altered, std::int64_t(batch.rejected.size())};
}

// Returns how many were new; adds those that were not to `again`.
Result<std::int64_t> TradeWriter::storeNew(const PreparedBatch &batch, CoverageLedger::Stretches &stretches,
                                           std::vector<Trade> &again)
{
    const bool allNew = std::none_of(batch.runs.begin(), batch.runs.end(), [&](const SymbolRun &run) {
        return stretches[run.symbol].touchesKnown(run.ids);
    });
    if (allNew)
        return copy(batch, stretches);
    std::vector<Trade> fresh;
    for (const auto &trade : batch.trades)
        (isNew(stretches[trade.symbol], trade.id) ? fresh : again).push_back(trade);
    return copy(PreparedBatch::of(std::move(fresh), {}), stretches);
}

Result<std::int64_t> TradeWriter::copy(const PreparedBatch &fresh, CoverageLedger::Stretches &stretches)
{
    if (fresh.trades.empty())
        return std::int64_t(0);
    auto copied = m_session.copyIn(sqlQuery(QStringLiteral("copy_trades")), fresh.copyRows);
    if (!copied)
        return copied;
    if (auto merged = mergeCandles(m_session, fresh.candles); !merged)
        return merged.error();
    for (const auto &run : fresh.runs)
        stretches[run.symbol].put(run.ids, CoverageKind::Stored);
    return copied;
}

// A former series' rows may not have its name yet.
Result<std::vector<std::optional<Trade>>> TradeWriter::storedUnderSameKeys(std::span<const Trade> trades)
{
    StoredTrades storedTrades(m_session);
    auto stored = storedTrades.sameKeys(trades);
    std::vector<Trade> unmoved;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; stored && i < trades.size(); ++i) {
        const auto name = (*stored)[i] ? std::nullopt : m_former.nameOfUnmoved(trades[i].symbol);
        if (!name)
            continue;
        unmoved.push_back(trades[i]);
        unmoved.back().symbol = *name;
        places.push_back(i);
    }
    if (unmoved.empty())
        return stored;
    auto found = storedTrades.sameKeys(unmoved);
    for (std::size_t i = 0; found && i < unmoved.size(); ++i) {
        auto &place = stored.value()[places[i]];
        place = (*found)[i];
        if (place)
            place->symbol = trades[places[i]].symbol;
    }
    return found ? stored : found;
}

// Compares what arrived again with what is stored, and keeps what differs in `rejected`. Returns how many differ.
Result<std::int64_t> TradeWriter::noteAltered(std::span<const Trade> again, const CoverageLedger::Stretches &stretches)
{
    if (again.empty())
        return std::int64_t(0);
    const auto sameKeys = storedUnderSameKeys(again);
    if (!sameKeys)
        return sameKeys.error();
    std::vector<RejectedInput> noted;
    std::int64_t altered = 0;
    for (std::size_t i = 0; i < again.size(); ++i) {
        auto stored = (*sameKeys)[i];
        if (stored == again[i])
            continue;
        if (stretches.at(again[i].symbol).kindOf(again[i].id) == CoverageKind::Rejected) {
            noted.push_back(rejectedTrade(again[i], QStringLiteral("arrived after an input with this id had been rejected")));
            continue;
        }
        if (!stored) {
            auto found = StoredTrades(m_session).byId(again[i].symbol, again[i].id);
            if (!found)
                return found.error();
            stored = *found;
        }
        ++altered;
        noted.push_back(rejectedTrade(again[i], stored ? differenceText(*stored) : QStringLiteral("differs from the stored trade, which is gone from the table although the ledger has it")));
    }
    if (altered > 0 && !m_saidAltered)
        qCWarning(databaseLog) << altered << "trades of the record arrived again with other content, the first" << noted.front().raw
                               << "- the record keeps what it has; the others are in the table rejected";
    m_saidAltered = altered > 0;
    if (auto added = m_rejected.add(noted); !added)
        return added.error();
    return altered;
}

Result<void> TradeWriter::noteRejected(std::span<const RejectedInput> inputs, CoverageLedger::Stretches &stretches)
{
    for (const auto &input : inputs) {
        const auto symbol = storableSymbol(input);
        if (symbol && input.tradeId)
            stretches[*symbol].put({*input.tradeId, *input.tradeId}, CoverageKind::Rejected);
    }
    return m_rejected.add(inputs);
}

Result<void> TradeWriter::storeWhole(const PreparedBatch &batch)
{
    auto sent = send(batch);
    if (sent) {
        m_isCommitting = false;
        return m_session.finishSent();
    }
    return isRefusal(sent.error()) ? halve(batch, sent.error()) : sent;
}

// Stores the parts that the database takes; a trade that it refuses by itself goes to `rejected`.
Result<void> TradeWriter::halve(const PreparedBatch &batch, const Error &refusal)
{
    // A partition that someone dropped refuses its rows too.
    m_partitions.forget();
    auto trades = batch.trades;
    trades.insert(trades.end(), batch.doubles.begin(), batch.doubles.end());
    auto inputs = batch.rejected;
    if (trades.size() + inputs.size() <= 1) {
        if (trades.empty())
            return refusal;
        if (!m_saidRefused)
            qCWarning(databaseLog) << "the database refuses a trade, which goes to the table rejected:" << refusal.message;
        m_saidRefused = true;
        return storeWhole(PreparedBatch::of({}, {rejectedTrade(trades.front(), refusal.message)}));
    }
    const auto half = std::ptrdiff_t(trades.size() + inputs.size()) / 2;
    const auto cut = trades.begin() + std::min(half, std::ptrdiff_t(trades.size()));
    const auto cutInputs = inputs.begin() + std::max<std::ptrdiff_t>(0, half - std::ptrdiff_t(trades.size()));
    auto first = storeWhole(PreparedBatch::of({trades.begin(), cut}, {inputs.begin(), cutInputs}));
    if (!first)
        return first;
    return storeWhole(PreparedBatch::of({cut, trades.end()}, {cutInputs, inputs.end()}));
}

} // namespace tidemark
