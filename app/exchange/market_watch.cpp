#include "exchange/market_watch.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QString inWords(std::chrono::milliseconds pause)
{
    const auto seconds = std::max<qint64>(1, std::chrono::round<std::chrono::seconds>(pause).count());
    return seconds < 120 ? QStringLiteral("%1 s").arg(seconds) : QStringLiteral("%1 min").arg(seconds / 60);
}

} // namespace

void MarketWatch::add(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols)
        m_markets.try_emplace(symbol, m_limits.beat);
}

void MarketWatch::remove(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols)
        m_markets.erase(symbol);
}

void MarketWatch::note(const Symbol &symbol, std::int64_t id, Monotonic::time_point at)
{
    if (const auto market = m_markets.find(symbol); market != m_markets.end())
        market->second.note(id, at, m_limits);
}

bool MarketWatch::noteFetched(const Symbol &symbol, std::int64_t id, std::chrono::microseconds age,
                              Monotonic::time_point at)
{
    const auto market = m_markets.find(symbol);
    return market != m_markets.end() && market->second.noteFetched(id, age, at, m_limits);
}

std::vector<Symbol> MarketWatch::cover(const std::vector<Symbol> &symbols, Monotonic::time_point at)
{
    std::vector<Symbol> covered;
    for (const auto &symbol : symbols) {
        const auto market = m_markets.find(symbol);
        if (market == m_markets.end() || market->second.isCovered())
            continue;
        market->second.cover(at);
        covered.push_back(symbol);
    }
    return covered;
}

void MarketWatch::uncover(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols) {
        if (const auto market = m_markets.find(symbol); market != m_markets.end())
            market->second.uncover();
    }
}

std::vector<Symbol> MarketWatch::takeOverdue(Monotonic::time_point at)
{
    std::vector<Symbol> overdue;
    for (auto &[symbol, market] : m_markets) {
        if (market.takeOverdue(at, m_limits))
            overdue.push_back(symbol);
    }
    return overdue;
}

std::vector<Symbol> MarketWatch::takeUnexplained(Monotonic::time_point at)
{
    std::vector<Symbol> unexplained;
    for (auto &[symbol, market] : m_markets) {
        if (market.takeUnexplained(at, m_limits))
            unexplained.push_back(symbol);
    }
    return unexplained;
}

const MarketLiveness *MarketWatch::find(const Symbol &symbol) const
{
    const auto market = m_markets.find(symbol);
    return market == m_markets.end() ? nullptr : &market->second;
}

bool MarketWatch::isCovered(const Symbol &symbol) const
{
    const auto *market = find(symbol);
    return market && market->isCovered();
}

std::optional<MarketWatch::Monotonic::time_point> MarketWatch::heardAt(const Symbol &symbol) const
{
    const auto *market = find(symbol);
    return market ? market->heardAt() : std::nullopt;
}

MarketState MarketWatch::state(const Symbol &symbol, Monotonic::time_point at) const
{
    const auto *market = find(symbol);
    return market ? market->state(at, m_limits) : MarketState::Waiting;
}

QString MarketWatch::silenceNote(const Symbol &symbol) const
{
    const auto *market = find(symbol);
    const bool isDeaf = !market || market->isDeaf();
    const auto usual = inWords(market ? market->usualPause().value_or(m_limits.beat) : m_limits.beat);
    const auto what = isDeaf ? QStringLiteral("The exchange has trades of this market that its stream did not bring")
                             : QStringLiteral("No trade has arrived for longer than is usual for this market, which trades "
                                              "about every %1").arg(usual);
    return what + QStringLiteral(": the price may be old. What was missed is fetched by its ids, and a new connection is "
                                 "tried.");
}

} // namespace tidemark
