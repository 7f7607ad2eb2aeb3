#include "core/trade_match.h"

namespace tidemark {
namespace {

void addToRuns(std::vector<IdRange> &runs, std::int64_t id)
{
    if (!runs.empty() && runs.back().last + 1 == id)
        runs.back().last = id;
    else
        runs.push_back({id, id});
}

} // namespace

Result<void> TradeMatch::Side::fill(const Next &next)
{
    if (m_isDone || !isUsedUp())
        return {};
    auto page = next();
    if (!page)
        return page.error();
    m_page = std::move(page).value();
    m_next = 0;
    m_isDone = m_page.empty();
    return {};
}

Result<void> TradeMatch::run(const Symbol &market, const Next &nextOfFile, const Next &nextOfRecord)
{
    while (m_difference.isEmpty()) {
        if (auto read = m_file.fill(nextOfFile); !read)
            return read;
        if (auto read = m_record.fill(nextOfRecord); !read)
            return read;
        if (m_file.isAtEnd() && m_record.isAtEnd())
            return {};
        while (m_difference.isEmpty() && canStep())
            step(market);
    }
    return {};
}

bool TradeMatch::canStep() const
{
    const bool hasBoth = !m_file.isUsedUp() && !m_record.isUsedUp();
    return hasBoth || (m_file.isAtEnd() && !m_record.isUsedUp()) || (m_record.isAtEnd() && !m_file.isUsedUp());
}

void TradeMatch::step(const Symbol &market)
{
    const bool hasFile = !m_file.isUsedUp();
    const bool hasRecord = !m_record.isUsedUp();
    if (hasFile && (!hasRecord || m_file.trade().id < m_record.trade().id)) {
        addToRuns(m_onlyInFile, m_file.trade().id);
        takeOfFile(market);
    } else if (!hasFile || m_record.trade().id < m_file.trade().id) {
        addToRuns(m_onlyInRecord, m_record.trade().id);
        m_record.go();
    } else {
        if (m_file.trade() != m_record.trade())
            m_difference = QStringLiteral("the trade %1 is another one in the record").arg(m_file.trade().id);
        takeOfFile(market);
        m_record.go();
    }
}

void TradeMatch::takeOfFile(const Symbol &market)
{
    const auto &trade = m_file.trade();
    if (trade.symbol != market)
        m_difference = QStringLiteral("it has trades of %1").arg(trade.symbol.toString());
    else if (!m_ids.empty() && trade.id <= m_ids.back().last)
        m_difference = QStringLiteral("its rows are not in the order of their ids: %1 comes after %2").arg(trade.id).arg(m_ids.back().last);
    addToRuns(m_ids, trade.id);
    ++m_rows;
    m_file.go();
}

} // namespace tidemark
