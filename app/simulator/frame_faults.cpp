#include "simulator/frame_faults.h"

#include <algorithm>

namespace tidemark {
namespace {

enum Purpose : std::uint64_t { Drop = 1, Duplicate, Reorder, Delay };

} // namespace

std::vector<MarketTrade> FrameFaults::passed(const std::vector<MarketTrade> &trades, Faults::Duration age)
{
    std::vector<MarketTrade> sent;
    while (!m_held.empty() && m_held.front().until <= age) {
        sent.push_back(m_held.front().trade);
        m_held.pop_front();
    }
    for (const auto &trade : trades) {
        if (!isSilent(trade, age) && !happensTo(trade, m_faults.drop, Drop))
            pass(trade, age, sent);
    }
    // With nothing behind it, there is nothing to be overtaken by.
    if (trades.empty() && m_overtaken) {
        sent.push_back(*m_overtaken);
        m_overtaken.reset();
    }
    return sent;
}

void FrameFaults::pass(const MarketTrade &trade, Faults::Duration age, std::vector<MarketTrade> &sent)
{
    if (happensTo(trade, m_faults.delayed, Delay)) {
        m_held.push_back({trade, age + m_faults.delay});
        return;
    }
    if (!m_overtaken && happensTo(trade, m_faults.reorder, Reorder)) {
        m_overtaken = trade;
        return;
    }
    sent.push_back(trade);
    if (happensTo(trade, m_faults.duplicate, Duplicate))
        sent.push_back(trade);
    if (m_overtaken) {
        sent.push_back(*m_overtaken);
        m_overtaken.reset();
    }
}

bool FrameFaults::happensTo(const MarketTrade &trade, double chance, std::uint64_t purpose) const
{
    return happens(chance, m_seed + trade.market, purpose, std::uint64_t(trade.trade.id));
}

bool FrameFaults::isSilent(const MarketTrade &trade, Faults::Duration age) const
{
    return std::any_of(m_faults.silences.begin(), m_faults.silences.end(), [&](const Faults::Silence &silence) {
        return age >= silence.after && age < silence.after + silence.length
            && (!silence.symbol || *silence.symbol == trade.trade.symbol);
    });
}

} // namespace tidemark
