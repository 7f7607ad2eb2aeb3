#include "exchange/market_watch.h"

#include <algorithm>

namespace tidemark {

void MarketWatch::add(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols)
        m_markets.try_emplace(symbol);
}

void MarketWatch::remove(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols)
        m_markets.erase(symbol);
}

void MarketWatch::note(const Symbol &symbol, std::int64_t id, Monotonic::time_point at)
{
    if (const auto market = m_markets.find(symbol); market != m_markets.end())
        market->second.note(id, at);
}

void MarketWatch::noteFetched(const Symbol &symbol, std::int64_t id, std::chrono::microseconds age,
                              Monotonic::time_point at)
{
    if (const auto market = m_markets.find(symbol); market != m_markets.end())
        market->second.noteFetched(id, age, at, m_limits);
}

void MarketWatch::noteAnswer(const Symbol &symbol, bool isAnswered)
{
    if (const auto market = m_markets.find(symbol); market != m_markets.end())
        market->second.noteAnswer(isAnswered);
}

void MarketWatch::forgetIds(const Symbol &symbol)
{
    if (const auto market = m_markets.find(symbol); market != m_markets.end())
        market->second.forgetIds();
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

void MarketWatch::renew(Monotonic::time_point at)
{
    for (auto &[symbol, market] : m_markets) {
        if (market.isCovered())
            market.renew(at);
    }
}

std::vector<Symbol> MarketWatch::silent(Monotonic::time_point at) const
{
    std::vector<Symbol> silent;
    for (const auto &[symbol, market] : m_markets) {
        if (market.isSilent(at, m_limits))
            silent.push_back(symbol);
    }
    return silent;
}

bool MarketWatch::hasDeaf() const
{
    return std::any_of(m_markets.begin(), m_markets.end(), [](const auto &market) { return market.second.isDeaf(); });
}

bool MarketWatch::hasDoubtful(Monotonic::time_point at) const
{
    return std::any_of(m_markets.begin(), m_markets.end(),
                       [&](const auto &market) { return market.second.isDoubtful(at, m_limits); });
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
    const auto what = isDeaf ? QStringLiteral("The exchange has trades of this market that its stream did not bring")
                             : QStringLiteral("No trade has arrived for a while, and the exchange could not be asked whether "
                                              "there are any");
    return what + QStringLiteral(": the price may be old. What was missed is fetched by its ids, and a new connection is "
                                 "tried.");
}

} // namespace tidemark
