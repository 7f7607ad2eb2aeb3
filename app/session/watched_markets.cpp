#include "session/watched_markets.h"

#include "core/counted.h"
#include "exchange/trade_stream.h"

#include <algorithm>

namespace tidemark {

void WatchedMarket::add(const Trade &trade)
{
    if (!tracker.add(trade))
        return;
    ++received;
    if (turnover)
        turnover->add(trade);
}

void WatchedMarket::learn(const MarketPast &past)
{
    tracker.learn(past);
    if (turnover)
        turnover->learn(past);
}

WatchedMarkets::WatchedMarkets(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols)
        add(symbol);
}

// False where it is there.
bool WatchedMarkets::add(const Symbol &symbol)
{
    const auto [market, isNew] = m_markets.try_emplace(symbol, fresh(symbol));
    m_places[symbol] = &market->second;
    return isNew;
}

void WatchedMarkets::keepWindows()
{
    m_keepsWindows = true;
    for (auto &[symbol, market] : m_markets)
        prepare(market);
}

void WatchedMarkets::prepare(WatchedMarket &market) const
{
    market.tracker.setKeepsPrices(m_keepsWindows);
    if (m_keepsWindows)
        market.turnover.emplace();
}

WatchedMarket WatchedMarkets::fresh(const Symbol &symbol) const
{
    WatchedMarket market(symbol);
    prepare(market);
    return market;
}

void WatchedMarkets::cover(const std::vector<RejectedInput> &rejected)
{
    for (const auto &input : rejected) {
        auto *market = input.symbol && input.tradeId ? find(*input.symbol) : nullptr;
        if (market)
            market->tracker.cover({*input.tradeId, *input.tradeId});
    }
}

void WatchedMarkets::lose(const Symbol &symbol, std::int64_t id)
{
    auto *market = find(symbol);
    if (!market)
        return;
    market->tracker.lose(id);
    if (market->turnover)
        market->turnover->lose(id);
}

void WatchedMarkets::forget(Timestamp now)
{
    for (auto &[symbol, market] : m_markets) {
        market.tracker.forget(now);
        if (market.turnover)
            market.turnover->forget(now);
    }
}

bool WatchedMarkets::isLearned(const Symbol &symbol) const
{
    const auto *market = find(symbol);
    return market && market->isLearned;
}

WatchedMarkets::Change WatchedMarkets::set(const std::vector<Symbol> &symbols)
{
    Change change;
    for (const auto &[symbol, market] : m_markets) {
        if (std::find(symbols.begin(), symbols.end(), symbol) == symbols.end())
            change.removed.push_back(symbol);
    }
    for (const auto &symbol : change.removed) {
        m_places.erase(symbol);
        m_markets.erase(symbol);
    }
    for (const auto &symbol : symbols) {
        if (add(symbol))
            change.added.push_back(symbol);
    }
    return change;
}

void WatchedMarkets::startOver(const Symbol &symbol)
{
    auto &market = m_markets.at(symbol);
    const auto series = market.series + 1;
    const auto received = market.received;
    market = fresh(symbol);
    market.series = series;
    market.received = received;
}

std::vector<Symbol> WatchedMarkets::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &[symbol, market] : m_markets)
        symbols.push_back(symbol);
    return symbols;
}

WatchedMarket *WatchedMarkets::find(const Symbol &symbol)
{
    const auto place = m_places.find(symbol);
    return place == m_places.end() ? nullptr : place->second;
}

const WatchedMarket *WatchedMarkets::find(const Symbol &symbol) const
{
    const auto place = m_places.find(symbol);
    return place == m_places.end() ? nullptr : place->second;
}

std::vector<IdRange> WatchedMarkets::lacking(const Symbol &symbol, IdRange ids) const
{
    const auto *market = find(symbol);
    return market ? market->tracker.lacking(ids) : std::vector{ids};
}

std::optional<std::int64_t> WatchedMarkets::oldestId(const Symbol &symbol) const
{
    const auto *market = find(symbol);
    return market ? market->tracker.oldestId() : std::nullopt;
}

std::int64_t WatchedMarkets::missing() const
{
    std::int64_t missing = 0;
    for (const auto &[symbol, market] : m_markets)
        missing += market.tracker.missing();
    return missing;
}

std::int64_t WatchedMarkets::unread() const
{
    return std::count_if(m_markets.begin(), m_markets.end(), [](const auto &entry) { return !entry.second.isLearned; });
}

std::vector<MarketFigures> WatchedMarkets::figures() const
{
    std::vector<MarketFigures> figures;
    figures.reserve(m_markets.size());
    for (const auto &[symbol, market] : m_markets) {
        const auto &last = market.tracker.last();
        figures.push_back({symbol, market.received, market.tracker.missing(), last ? std::optional(last->tradedAt) : std::nullopt, market.isLearned});
    }
    return figures;
}

Timestamp WatchedMarkets::newestTrade() const
{
    Timestamp newest{};
    for (const auto &[symbol, market] : m_markets) {
        if (const auto &last = market.tracker.last())
            newest = std::max(newest, last->tradedAt);
    }
    return newest;
}

MarketPulse WatchedMarkets::pulse(const Symbol &symbol, const TradeStream &stream, Timestamp now) const
{
    const auto &market = m_markets.at(symbol);
    auto pulse = market.tracker.pulse(now);
    pulse.lost = market.lost;
    pulse.series = market.series;
    tellState(pulse, stream, now);
    return pulse;
}

void WatchedMarkets::tellState(MarketPulse &pulse, const TradeStream &stream, Timestamp now) const
{
    const auto &symbol = pulse.symbol;
    pulse.lag = stream.lagOf(symbol);
    pulse.note = stream.noteOf(symbol);
    const auto hearing = this->hearing(symbol, stream, now);
    pulse.state = hearing.state;
    pulse.heardAt = hearing.heardAt;
    if (const auto unlisted = pulse.state == MarketState::Refused ? trouble(symbol) : QString(); !unlisted.isEmpty())
        pulse.note = unlisted;
}

MarketHearing WatchedMarkets::hearing(const Symbol &symbol, const TradeStream &stream, Timestamp now) const
{
    MarketHearing hearing{stream.stateOf(symbol), {}};
    if (hearing.state != MarketState::Live && !trouble(symbol).isEmpty())
        hearing.state = MarketState::Refused;
    const auto &last = m_markets.at(symbol).tracker.last();
    if (const auto heard = stream.heardAt(symbol))
        hearing.heardAt = now - std::chrono::floor<std::chrono::microseconds>(std::chrono::steady_clock::now() - *heard);
    else if (last)
        hearing.heardAt = last->tradedAt;
    return hearing;
}

void WatchedMarkets::takeList(const std::vector<MarketInfo> &markets)
{
    m_statuses.clear();
    m_lookedUp.clear();
    for (const auto &market : markets)
        m_statuses.emplace(market.symbol, market.isTrading() ? QString() : market.status);
}

bool WatchedMarkets::lookUpAgain(const std::vector<Symbol> &symbols)
{
    const bool isInDoubt = std::any_of(symbols.begin(), symbols.end(),
                                       [this](const Symbol &symbol) { return !trouble(symbol).isEmpty(); });
    if (isInDoubt)
        m_lookedUp.insert(symbols.begin(), symbols.end());
    return isInDoubt;
}

// Each by itself where they are few.
QStringList WatchedMarkets::notices() const
{
    QStringList sentences;
    std::int64_t unlisted = 0;
    std::int64_t halted = 0;
    for (const auto &[symbol, market] : m_markets) {
        const auto sentence = trouble(symbol);
        if (sentence.isEmpty())
            continue;
        ++(m_statuses.contains(symbol) ? halted : unlisted);
        if (sentences.size() <= qsizetype(mostNamed))
            sentences += sentence;
    }
    if (std::size_t(unlisted + halted) <= mostNamed)
        return sentences;
    sentences.clear();
    if (unlisted > 0)
        sentences += counted(unlisted, tr("The exchange does not list %1 recorded market, so no trades of it will arrive. The list of markets shows which."),
                             tr("The exchange does not list %1 recorded markets, so no trades of them will arrive. The list of markets shows which."));
    if (halted > 0)
        sentences += counted(halted, tr("The exchange has halted %1 market. Trades are recorded as soon as it goes on."),
                             tr("The exchange has halted %1 markets. Trades are recorded as soon as they go on."));
    return sentences;
}

QString WatchedMarkets::trouble(const Symbol &symbol) const
{
    if (m_statuses.empty() || m_lookedUp.contains(symbol))
        return {};
    const auto status = m_statuses.find(symbol);
    if (status == m_statuses.end())
        return tr("The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.")
            .arg(symbol.toString());
    if (status->second.isEmpty())
        return {};
    return tr("The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.")
        .arg(symbol.toString(), status->second);
}

} // namespace tidemark
