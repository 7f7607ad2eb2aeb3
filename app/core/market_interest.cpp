#include "core/market_interest.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

const QString money = QStringLiteral("USDT");

// What one of each quote asset is worth, by a market with the money on either side; others are taken as if they were worth one.
[[nodiscard]] QHash<QString, double> ratesOf(const std::vector<MarketDay> &days, const std::vector<MarketInfo> &list)
{
    std::unordered_map<Symbol, double> prices;
    for (const auto &day : days)
        prices.emplace(day.symbol, day.lastPrice);
    QHash<QString, double> rates;
    for (const auto &market : list) {
        const auto price = prices.find(market.symbol);
        if (price == prices.end() || !(price->second > 0))
            continue;
        if (market.quoteAsset == money)
            rates.insert(market.baseAsset, price->second);
        else if (market.baseAsset == money)
            rates.insert(market.quoteAsset, 1 / price->second);
    }
    rates.insert(money, 1);
    return rates;
}

} // namespace

void MarketInterest::learn(const std::vector<MarketDay> &days, const std::vector<MarketInfo> &list)
{
    const auto rates = ratesOf(days, list);
    std::unordered_map<Symbol, QString> quotes;
    for (const auto &market : list)
        quotes.emplace(market.symbol, market.quoteAsset);
    m_days.clear();
    for (const auto &day : days) {
        const auto quote = quotes.find(day.symbol);
        const auto rate = quote == quotes.end() ? 1 : rates.value(quote->second, 1);
        m_days.emplace(day.symbol, Day{double(day.trades), day.quoteVolume * rate});
    }
}

std::vector<Symbol> MarketInterest::ordered(std::vector<Symbol> symbols) const
{
    const auto rankOf = [this](const Symbol &symbol) {
        const auto place = std::find(m_foremost.begin(), m_foremost.end(), symbol) - m_foremost.begin();
        const auto day = m_days.find(symbol);
        return day == m_days.end() ? std::tuple(place, 0.0, 0.0) : std::tuple(place, -day->second.value, -day->second.trades);
    };
    std::sort(symbols.begin(), symbols.end(), [&](const Symbol &a, const Symbol &b) { return std::pair(rankOf(a), a) < std::pair(rankOf(b), b); });
    return symbols;
}

std::optional<double> MarketInterest::tradesPerHour(const Symbol &symbol) const
{
    const auto day = m_days.find(symbol);
    return day == m_days.end() ? std::nullopt : std::optional(day->second.trades / 24);
}

} // namespace tidemark
