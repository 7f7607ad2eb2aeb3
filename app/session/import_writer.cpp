#include "session/import_writer.h"

#include "archive/file_survey.h"
#include "core/counted.h"
#include "core/packed_block.h"
#include "database/sql_state.h"
#include "database/trade_cursor.h"

#include <algorithm>
#include <unordered_map>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostProblems = 20;

[[nodiscard]] bool isById(const Trade &a, const Trade &b)
{
    return a.symbol == b.symbol ? a.id < b.id : a.symbol < b.symbol;
}

// Those that the ledger has as stored or rejected.
[[nodiscard]] IdRanges arrivedIn(const std::vector<CoverageRange> &ranges)
{
    IdRanges arrived;
    for (const auto &range : ranges) {
        if (range.kind == CoverageKind::Stored || range.kind == CoverageKind::Rejected)
            arrived.add(range.ids);
    }
    return arrived;
}

// What begins a block and does not end it waits for the rest, so that the block is written once.
[[nodiscard]] std::size_t wholeBlocksOf(const std::vector<Trade> &trades)
{
    constexpr auto most = std::size_t(PackedBlock::mostTrades);
    for (auto size = trades.size(); size > 0 && trades.size() - size < most; --size) {
        if ((trades[size - 1].id + 1) % PackedBlock::mostTrades == 0)
            return size;
    }
    return trades.size();
}

} // namespace

std::int64_t ImportWriter::storedCount() const
{
    std::int64_t stored = 0;
    for (const auto &[symbol, counts] : m_counts)
        stored += counts.stored;
    return stored;
}

Result<void> ImportWriter::add(std::span<const Trade> trades)
{
    m_pending.reserve(batchTrades + TradeSource::pageTrades);
    m_pending.insert(m_pending.end(), trades.begin(), trades.end());
    if (m_pending.size() < batchTrades)
        return {};
    const auto cut = m_pending.begin() + std::ptrdiff_t(wholeBlocksOf(m_pending));
    std::vector<Trade> begun(cut, m_pending.end());
    m_pending.erase(cut, m_pending.end());
    auto done = finish();
    m_pending = std::move(begun);
    return done;
}

Result<void> ImportWriter::finish()
{
    auto trades = std::exchange(m_pending, {});
    if (!std::is_sorted(trades.begin(), trades.end(), isById))
        std::stable_sort(trades.begin(), trades.end(), isById);
    for (auto begin = trades.begin(); begin != trades.end();) {
        const auto end = std::find_if(begin, trades.end(), [&](const Trade &trade) { return trade.symbol != begin->symbol; });
        const bool isAll = begin == trades.begin() && end == trades.end();
        if (auto stored = store(isAll ? std::move(trades) : std::vector<Trade>(begin, end)); !stored)
            return stored;
        if (isAll)
            break;
        begin = end;
    }
    return {};
}

// Of one market, ascending by id.
Result<void> ImportWriter::store(std::vector<Trade> trades)
{
    auto &counts = m_counts[trades.front().symbol];
    auto unknown = unknownOf(std::move(trades), counts);
    if (!unknown)
        return unknown.error();
    return unknown->empty() ? Result<void>() : write(std::move(unknown).value(), counts);
}

// What is to be written: what is new, and what the record has differently.
Result<std::vector<Trade>> ImportWriter::unknownOf(std::vector<Trade> trades, Counts &counts)
{
    const auto ranges = CoverageLedger(m_session).between(trades.front().symbol, {trades.front().id, trades.back().id});
    if (!ranges)
        return ranges.error();
    const auto arrived = arrivedIn(*ranges);
    if (arrived.isEmpty())
        return trades;
    const auto fresh = std::stable_partition(trades.begin(), trades.end(), [&](const Trade &trade) { return arrived.contains(trade.id); });
    const std::vector<Trade> known(trades.begin(), fresh);
    auto differing = known.empty() ? std::vector<Trade>() : differingOf(known);
    if (!differing)
        return differing;
    counts.known += std::int64_t(known.size() - differing->size());
    auto unknown = std::move(differing).value();
    unknown.insert(unknown.end(), fresh, trades.end());
    std::sort(unknown.begin(), unknown.end(), isById);
    return unknown;
}

// Those of them that the record has with another content, or under other times.
Result<std::vector<Trade>> ImportWriter::differingOf(const std::vector<Trade> &known)
{
    const auto [earliest, latest] = std::minmax_element(known.begin(), known.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; });
    std::unordered_map<std::int64_t, const Trade *> asked;
    for (const auto &trade : known)
        asked.emplace(trade.id, &trade);
    TradeCursor stored(m_session, known.front().symbol, std::chrono::floor<std::chrono::milliseconds>(earliest->tradedAt), latest->tradedAt + 1ms);
    for (;;) {
        const auto page = stored.next();
        if (!page)
            return page.error();
        if (page->empty())
            break;
        for (const auto &trade : *page) {
            const auto found = asked.find(trade.id);
            if (found != asked.end() && isSameTrade(*found->second, trade))
                asked.erase(found);
        }
    }
    std::vector<Trade> differing;
    for (const auto &trade : known) {
        if (asked.contains(trade.id))
            differing.push_back(trade);
    }
    return differing;
}

bool ImportWriter::isForBlocks(std::span<const Trade> trades) const
{
    const auto *rule = m_rules.ruleOf(trades.front().symbol);
    const auto days = rule ? rule->keeping.packAfter : std::optional(packedAfter);
    if (m_form == Form::Plain || !days)
        return false;
    const auto limit = keepingLimit(wallClock(), *days);
    return std::all_of(trades.begin(), trades.end(), [limit](const Trade &trade) { return trade.tradedAt < limit; });
}

// Packed time cannot be moved on while somebody reads all prices, and of what the database refuses the trades at fault are found one by
// one: then as rows, which the next packing takes.
Result<WriteReport> ImportWriter::writeSome(const TradeBatch &batch)
{
    if (!isForBlocks(batch.trades))
        return m_writer.write({&batch, 1});
    auto packed = m_blocks.write(batch.trades);
    const bool mayBeRows = !packed && (SqlState::isLocked(packed.error().code) || SqlState::isContent(packed.error().code));
    return mayBeRows ? m_writer.write({&batch, 1}) : packed;
}

Result<void> ImportWriter::write(std::vector<Trade> trades, Counts &counts)
{
    const TradeBatch batch{std::move(trades), {}, wallClock()};
    const auto report = writeSome(batch);
    if (!report)
        return report.error();
    counts.stored += report->stored;
    counts.known += report->duplicates;
    counts.altered += report->altered;
    counts.unstored += report->rejected;
    const auto name = batch.trades.front().symbol.toString();
    if (report->altered > 0)
        say(counted(report->altered, u"%1 trade of %2 between the ids %3 and %4 differs from that of the record, which keeps its own; the other is in the "
                                     "table rejected.",
                    u"%1 trades of %2 between the ids %3 and %4 differ from those of the record, which keeps its own; the others are in the table "
                    "rejected.").arg(name).arg(batch.trades.front().id).arg(batch.trades.back().id));
    if (report->rejected > 0)
        say(counted(report->rejected, u"%1 trade of %2 between the ids %3 and %4 was refused by the database; it is in the table rejected, with its reason.",
                    u"%1 trades of %2 between the ids %3 and %4 were refused by the database; they are in the table rejected, with its reason.")
                .arg(name).arg(batch.trades.front().id).arg(batch.trades.back().id));
    for (const auto &aside : m_writer.takeAside()) {
        counts.unstored += std::int64_t(aside.trades.size());
        say(QStringLiteral("Trades of %1 are not stored: %2.").arg(aside.place, aside.why));
    }
    return {};
}

void ImportWriter::say(const QString &problem)
{
    if (m_problems.size() < mostProblems && !m_problems.contains(problem))
        m_problems += problem;
}

} // namespace tidemark
