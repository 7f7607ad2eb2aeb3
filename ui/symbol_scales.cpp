#include "ui/symbol_scales.h"

#include "ui/number_format.h"

#include <algorithm>

namespace tidemark {

bool SymbolScales::learn(std::span<const MarketInfo> markets)
{
    bool changed = false;
    for (const auto &market : markets) {
        if (market.tickSize.units() <= 0)
            continue;
        const Scale listed{decimalsOf(market.tickSize),
                           market.stepSize.units() > 0 ? decimalsOf(market.stepSize) : Scale{}.quantity, true};
        auto &scale = m_scales[market.symbol];
        changed = changed || scale.price != listed.price;
        scale = listed;
    }
    return changed;
}

bool SymbolScales::see(const Trade &trade)
{
    auto &scale = m_scales[trade.symbol];
    if (scale.isListed)
        return false;
    const auto price = std::max(scale.price, decimalsNeeded(trade.price));
    const bool changed = price != scale.price;
    scale.price = price;
    scale.quantity = std::max(scale.quantity, decimalsNeeded(trade.quantity));
    return changed;
}

int SymbolScales::priceDecimals(Symbol symbol) const
{
    const auto found = m_scales.find(symbol);
    return found == m_scales.end() ? Scale{}.price : found->second.price;
}

int SymbolScales::quantityDecimals(Symbol symbol) const
{
    const auto found = m_scales.find(symbol);
    return found == m_scales.end() ? Scale{}.quantity : found->second.quantity;
}

} // namespace tidemark
