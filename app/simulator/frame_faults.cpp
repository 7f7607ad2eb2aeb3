#include "simulator/frame_faults.h"

#include <algorithm>

namespace tidemark {
namespace {

enum Purpose : std::uint64_t { Drop = 1, Duplicate, Reorder, Delay };

} // namespace

std::vector<MarketTrade> FrameFaults::passed(const std::vector<MarketTrade> &trades, Faults::Duration age)
{
    std::vector<MarketTrade> sent;
    const auto due = std::find_if(m_held.begin(), m_held.end(), [age](const Held &held) { return held.until > age; });
    for (auto held = m_held.begin(); held != due; ++held)
        sent.push_back(held->trade);
    m_held.erase(m_held.begin(), due);
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
    if (const auto delay = delayOf(trade)) {
        const Held held{trade, age + *delay};
        const auto isSooner = [](const Held &a, const Held &b) { return a.until < b.until; };
        m_held.insert(std::upper_bound(m_held.begin(), m_held.end(), held, isSooner), held);
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

bool FrameFaults::happensTo(const MarketTrade &trade, const Faults::Share &share, std::uint64_t purpose) const
{
    return (!share.symbol || *share.symbol == trade.trade.symbol)
        && happens(share.chance, m_seed + trade.market, purpose, std::uint64_t(trade.trade.id));
}

bool FrameFaults::happensTo(const MarketTrade &trade, const std::vector<Faults::Share> &shares, std::uint64_t purpose) const
{
    return std::any_of(shares.begin(), shares.end(),
                       [&](const Faults::Share &share) { return happensTo(trade, share, purpose); });
}

std::optional<Faults::Duration> FrameFaults::delayOf(const MarketTrade &trade) const
{
    for (const auto &delay : m_faults.delays) {
        if (happensTo(trade, delay.share, Delay))
            return delay.length;
    }
    return std::nullopt;
}

bool FrameFaults::isSilent(const MarketTrade &trade, Faults::Duration age) const
{
    return std::any_of(m_faults.silences.begin(), m_faults.silences.end(), [&](const Faults::Silence &silence) {
        return age >= silence.after && age < silence.after + silence.length
            && (!silence.symbol || *silence.symbol == trade.trade.symbol);
    });
}

} // namespace tidemark
