#include "database/trade_writer.h"

#include "database/candle_table.h"
#include "database/database_error.h"
#include "database/sql_state.h"
#include "database/sql_text.h"

#include <algorithm>

namespace tidemark {
namespace {

const auto breaksCheck = QStringLiteral("23514");
constexpr auto closedFor = std::chrono::seconds(10);

[[nodiscard]] std::size_t marketsIn(const PreparedBatch &batch)
{
    std::size_t markets = 0;
    for (std::size_t i = 0; i < batch.trades.size(); ++i)
        markets += i == 0 || batch.trades[i].symbol != batch.trades[i - 1].symbol;
    return markets;
}

[[nodiscard]] QString placeOf(const Trade &trade)
{
    return monthText(trade.tradedAt) + QLatin1Char(' ') + trade.symbol.toString();
}

[[nodiscard]] std::vector<Trade> allTradesOf(const PreparedBatch &batch)
{
    auto trades = batch.trades;
    trades.insert(trades.end(), batch.doubles.begin(), batch.doubles.end());
    return trades;
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

} // namespace

TradeWriter::TradeWriter(PgSession &session)
    : m_session(session), m_partitions(session), m_ledger(session), m_rejected(session), m_former(session), m_again(session, m_former)
{
    session.useSettings({{"synchronous_commit", "on"}, {"jit", "off"}});
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
    m_lookedAgain = false;
    m_aside.clear();
    return sendPart(batch);
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
    if (auto begun = m_session.begin("ISOLATION LEVEL READ COMMITTED"); !begun)
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
    if (auto loaded = loadFormer(stretches.value()); !loaded)
        return loaded.error();
    std::vector<Trade> again = batch.doubles;
    auto fresh = storeNew(batch, stretches.value(), again);
    if (!fresh)
        return fresh.error();
    const auto altered = m_again.note(again, *stretches);
    if (!altered)
        return altered.error();
    if (auto noted = noteRejected(batch.rejected, stretches.value()); !noted)
        return noted.error();
    for (auto &[symbol, stretch] : stretches.value()) {
        if (m_former.isFormer(symbol))
            FormerSeries::giveUpGaps(stretch);
    }
    if (auto saved = m_ledger.save(*stretches); !saved)
        return saved.error();
    const auto dropped = std::int64_t(again.size()) - *altered + batch.repeated;
    return WriteReport{*fresh, dropped, *altered, std::int64_t(batch.rejected.size())};
}

// What comes late of a former series may leave gaps anywhere in it.
Result<void> TradeWriter::loadFormer(CoverageLedger::Stretches &stretches)
{
    for (auto &[symbol, stretch] : stretches) {
        if (!m_former.isFormer(symbol))
            continue;
        const auto whole = m_ledger.rangesOf(symbol);
        if (!whole)
            return whole.error();
        for (const auto &range : *whole)
            stretch.load(range);
    }
    return {};
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
    std::vector<Trade> back;
    for (const auto &trade : batch.trades) {
        const auto &stretch = stretches[trade.symbol];
        const bool comesBack = stretch.kindOf(trade.id) == CoverageKind::Dropped;
        (comesBack ? back : isNew(stretch, trade.id) ? fresh : again).push_back(trade);
    }
    const auto copiedBack = copyBack(std::move(back), stretches);
    if (!copiedBack)
        return copiedBack;
    const auto copied = copy(PreparedBatch::of(std::move(fresh), {}), stretches);
    return copied ? Result<std::int64_t>(*copiedBack + *copied) : copied;
}

// What had been dropped is in the candles still, and would be counted twice.
Result<std::int64_t> TradeWriter::copyBack(std::vector<Trade> dropped, CoverageLedger::Stretches &stretches)
{
    auto batch = PreparedBatch::of(std::move(dropped), {});
    batch.candles.clear();
    return copy(batch, stretches);
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

Result<void> TradeWriter::noteRejected(std::span<const RejectedInput> inputs, CoverageLedger::Stretches &stretches)
{
    for (const auto &input : inputs) {
        const auto symbol = storableSymbol(input);
        if (symbol && input.tradeId)
            stretches[*symbol].put({*input.tradeId, *input.tradeId}, CoverageKind::Rejected);
    }
    return m_rejected.add(inputs);
}

Result<std::optional<PreparedBatch>> TradeWriter::placeable(const PreparedBatch &batch)
{
    std::erase_if(m_closed, [now = Clock::now()](const auto &closed) { return closed.second.until < now; });
    const auto unavailable = m_partitions.ensureFor(batch.trades);
    if (!unavailable)
        return unavailable.error();
    if (unavailable->empty() && m_closed.empty())
        return std::optional<PreparedBatch>();
    std::vector<Trade> kept;
    for (const auto &trade : allTradesOf(batch)) {
        const auto month = unavailable->find(monthText(trade.tradedAt));
        const auto closed = m_closed.find(placeOf(trade));
        if (month != unavailable->end())
            setAside(month->first, month->second, {&trade, 1});
        else if (closed != m_closed.end())
            setAside(closed->first, closed->second.why, {&trade, 1});
        else
            kept.push_back(trade);
    }
    return std::optional(PreparedBatch::of(std::move(kept), batch.rejected));
}

void TradeWriter::forgetFailures()
{
    m_partitions.forget();
    m_closed.clear();
}

void TradeWriter::setAside(const QString &place, const QString &why, std::span<const Trade> trades)
{
    auto there = std::find_if(m_aside.begin(), m_aside.end(), [&](const SetAside &aside) { return aside.place == place; });
    if (there == m_aside.end())
        there = m_aside.insert(m_aside.end(), SetAside{place, why, {}});
    there->trades.insert(there->trades.end(), trades.begin(), trades.end());
}

// What of the batch has a place now is sent; the rest is set aside.
Result<void> TradeWriter::sendPart(const PreparedBatch &batch)
{
    if (batch.isEmpty())
        return {};
    const auto part = placeable(batch);
    if (!part)
        return storeOtherwise(batch, part.error());
    const auto &whole = *part ? **part : batch;
    if (whole.isEmpty())
        return {};
    if (marketsIn(whole) > m_mostMarkets)
        return storeByMarkets(whole, {});
    auto sent = send(whole);
    return sent ? sent : storeOtherwise(whole, sent.error());
}

// By itself and to its end, so that what of it cannot be stored is known.
Result<void> TradeWriter::storeWhole(const PreparedBatch &batch)
{
    auto sent = sendPart(batch);
    return sent && std::exchange(m_isCommitting, false) ? m_session.finishSent() : sent;
}

Result<void> TradeWriter::storeOtherwise(const PreparedBatch &batch, const Error &failure)
{
    if (m_session.isBroken())
        return failure;
    // A partition that somebody dropped or detached refuses its rows too.
    if (failure.code == breaksCheck && !std::exchange(m_lookedAgain, true)) {
        m_partitions.forget();
        return storeWhole(batch);
    }
    if (SqlState::isContent(failure.code))
        return halve(batch, failure);
    if (SqlState::isTooMuch(failure.code))
        return storeByMarkets(batch, failure);
    return SqlState::isOfAll(failure.code) ? Result<void>(failure) : storeByMonths(batch, failure);
}

// Each market takes a lock, so fewer of them need fewer.
Result<void> TradeWriter::storeByMarkets(const PreparedBatch &batch, const Error &failure)
{
    const auto markets = marketsIn(batch);
    if (markets < 2)
        return failure.code.isEmpty() ? storeWhole(batch) : Result<void>(failure);
    if (markets / 2 < m_mostMarkets && !failure.code.isEmpty()) {
        m_mostMarkets = markets / 2;
        qCWarning(databaseLog).noquote() << QStringLiteral("The database cannot store %1 markets in one transaction (%2); it gets %3 at once. Raise "
                                                           "max_locks_per_transaction for more.").arg(markets).arg(failure.message).arg(m_mostMarkets);
    }
    std::vector<Trade> part;
    std::size_t inPart = 0;
    auto inputs = batch.rejected;
    const auto trades = allTradesOf(batch);
    const auto storePart = [&] { return storeWhole(PreparedBatch::of(std::exchange(part, {}), std::exchange(inputs, {}))); };
    const auto most = std::min(m_mostMarkets, markets - 1);
    for (std::size_t i = 0; i < trades.size(); ++i) {
        if (i > 0 && trades[i].symbol != trades[i - 1].symbol && ++inPart >= most) {
            if (auto stored = storePart(); !stored)
                return stored;
            inPart = 0;
        }
        part.push_back(trades[i]);
    }
    return storePart();
}

// Something is wrong with a table of the record, maybe with one month of it, or for one market: that part is found and set aside.
Result<void> TradeWriter::storeByMonths(const PreparedBatch &batch, const Error &failure)
{
    std::map<QString, std::vector<Trade>> parts;
    for (const auto &trade : allTradesOf(batch))
        parts[monthText(trade.tradedAt)].push_back(trade);
    if (parts.size() < 2) {
        parts.clear();
        for (const auto &trade : allTradesOf(batch))
            parts[placeOf(trade)].push_back(trade);
    }
    if (parts.empty())
        return failure; // inputs alone: the table `rejected` is at fault
    if (parts.size() == 1) {
        const auto why = QStringLiteral("trades of %1 cannot be stored (%2). Mend what the database complains of, and they are stored by "
                                        "themselves").arg(parts.begin()->first, failure.message);
        m_closed[parts.begin()->first] = {why, Clock::now() + closedFor};
        setAside(parts.begin()->first, why, parts.begin()->second);
        return batch.rejected.empty() ? Result<void>() : storeWhole(PreparedBatch::of({}, batch.rejected));
    }
    auto inputs = batch.rejected;
    for (auto &part : parts) {
        if (auto stored = storeWhole(PreparedBatch::of(std::move(part.second), std::exchange(inputs, {}))); !stored)
            return stored;
    }
    return {};
}

// Stores the parts that the database takes; a trade that it refuses by itself goes to `rejected`.
Result<void> TradeWriter::halve(const PreparedBatch &batch, const Error &refusal)
{
    const auto trades = allTradesOf(batch);
    const auto &inputs = batch.rejected;
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
