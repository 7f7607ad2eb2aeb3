#include "database/trade_comparison.h"

#include "database/coverage_ledger.h"
#include "database/stored_trades.h"
#include "database/trade_pages.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t batchTrades = 20'000;

template <typename T>
void list(std::vector<T> &listed, std::int64_t &count, std::size_t most, T item)
{
    ++count;
    if (listed.size() < most)
        listed.push_back(std::move(item));
}

} // namespace

TradeComparison::TradeComparison(PgSession &session, const Symbol &symbol, std::size_t most) : m_session(session), m_most(most)
{
    m_differences.symbol = symbol;
}

Result<void> TradeComparison::add(const Trade &trade, Precision precision)
{
    m_batch.push_back({trade, precision, false});
    m_ids.add(trade.id);
    auto &told = m_differences;
    ++told.compared;
    told.from = std::min(told.from.value_or(trade.tradedAt), trade.tradedAt);
    told.to = std::max(told.to.value_or(trade.tradedAt), trade.tradedAt);
    return m_batch.size() < batchTrades ? Result<void>() : compareBatch();
}

Result<TradeDifferences> TradeComparison::finish()
{
    if (auto compared = compareBatch(); !compared)
        return compared.error();
    if (auto found = findExtra(); !found)
        return found.error();
    return m_differences;
}

Result<void> TradeComparison::compareBatch()
{
    if (m_batch.empty())
        return {};
    const auto byTime = [](const Theirs &a, const Theirs &b) { return a.trade.tradedAt < b.trade.tradedAt; };
    const auto [earliest, latest] = std::minmax_element(m_batch.begin(), m_batch.end(), byTime);
    const auto from = earliest->trade.tradedAt;
    const auto to = latest->trade.tradedAt + 1ms; // a time in milliseconds stands for all that begin with it
    std::stable_sort(m_batch.begin(), m_batch.end(), [](const auto &a, const auto &b) { return a.trade.id < b.trade.id; });
    if (auto read = readStored(from, to); !read)
        return read;
    if (auto found = findElsewhere(); !found)
        return found;
    m_batch.clear();
    return {};
}

Result<void> TradeComparison::readStored(Timestamp from, Timestamp to)
{
    TradePages pages(m_session, m_differences.symbol, from, to);
    for (;;) {
        const auto page = pages.next();
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        for (const auto &stored : *page)
            match(stored);
    }
}

void TradeComparison::match(const Trade &stored)
{
    auto theirs = std::lower_bound(m_batch.begin(), m_batch.end(), stored.id,
                                   [](const Theirs &item, std::int64_t id) { return item.trade.id < id; });
    for (; theirs != m_batch.end() && theirs->trade.id == stored.id; ++theirs)
        judge(*theirs, stored);
}

void TradeComparison::judge(Theirs &theirs, const Trade &stored)
{
    theirs.isFound = true;
    auto comparable = stored;
    if (theirs.precision == Precision::Milliseconds)
        comparable.tradedAt = std::chrono::floor<std::chrono::milliseconds>(stored.tradedAt);
    if (!(comparable == theirs.trade))
        list(m_differences.alteredTrades, m_differences.altered, m_most, AlteredTrade{theirs.trade, stored});
}

// What was not found at its time is stored at another, or missing.
Result<void> TradeComparison::findElsewhere()
{
    const auto lost = std::find_if(m_batch.begin(), m_batch.end(), [](const Theirs &theirs) { return !theirs.isFound; });
    if (lost == m_batch.end())
        return {};
    const auto ranges = CoverageLedger(m_session).between(m_differences.symbol, {lost->trade.id, m_batch.back().trade.id});
    if (!ranges)
        return ranges.error();
    CoverageMap ledger;
    for (const auto &range : *ranges)
        ledger.load(range);
    for (auto &theirs : m_batch) {
        if (theirs.isFound)
            continue;
        std::optional<Trade> stored;
        if (ledger.kindOf(theirs.trade.id) == CoverageKind::Stored) {
            const auto found = StoredTrades(m_session).byId(m_differences.symbol, theirs.trade.id);
            if (!found)
                return found.error();
            stored = *found;
        }
        if (stored)
            judge(theirs, *stored);
        else
            list(m_differences.missingTrades, m_differences.missing, m_most, theirs.trade);
    }
    return {};
}

// Judged by the ledger: whether it agrees with the trades is another question.
Result<void> TradeComparison::findExtra()
{
    if (m_ids.isEmpty())
        return {};
    const IdRange span{*m_ids.lowest(), *m_ids.highest()};
    const auto stored = CoverageLedger(m_session).idsOf(CoverageKind::Stored, m_differences.symbol, span);
    if (!stored)
        return stored.error();
    for (const auto &range : stored->ranges()) {
        for (const auto &extra : m_ids.missingIn(range)) {
            m_differences.extra += extra.count();
            for (auto id = extra.first; id <= extra.last && m_differences.extraTrades.size() < m_most; ++id) {
                const auto found = StoredTrades(m_session).byId(m_differences.symbol, id);
                if (!found)
                    return found.error();
                if (*found)
                    m_differences.extraTrades.push_back(**found);
            }
        }
    }
    return {};
}

} // namespace tidemark
