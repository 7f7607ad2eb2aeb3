#include "core/trade_search.h"

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

[[nodiscard]] WideDecimal wide(Decimal value)
{
    WideDecimal sum(Decimal::decimals);
    sum.add(value);
    return sum;
}

} // namespace

FoundTrade::FoundTrade(const Trade &trade)
    : first(trade), last(trade), low(trade.price), high(trade.price), quantity(wide(trade.quantity)), value(WideDecimal::product(trade.price, trade.quantity))
{
}

void FoundTrade::add(const Trade &trade)
{
    last = trade;
    ++trades;
    low = std::min(low, trade.price);
    high = std::max(high, trade.price);
    quantity.add(trade.quantity);
    value.add(WideDecimal::product(trade.price, trade.quantity));
}

bool matches(const FoundTrade &found, const TradeFilter &filter)
{
    return (filter.side == TakerSide::Either || (filter.side == TakerSide::Sell) == found.first.buyerIsMaker)
        && (!filter.leastQuantity || found.quantity >= wide(*filter.leastQuantity)) && (!filter.leastValue || found.value >= *filter.leastValue)
        && (!filter.lowestPrice || found.high >= *filter.lowestPrice) && (!filter.highestPrice || found.low <= *filter.highestPrice);
}

bool matches(const Trade &trade, const TradeFilter &filter)
{
    return (filter.side == TakerSide::Either || (filter.side == TakerSide::Sell) == trade.buyerIsMaker)
        && (!filter.leastQuantity || trade.quantity >= *filter.leastQuantity) && (!filter.lowestPrice || trade.price >= *filter.lowestPrice)
        && (!filter.highestPrice || trade.price <= *filter.highestPrice)
        && (!filter.leastValue || WideDecimal::product(trade.price, trade.quantity) >= *filter.leastValue);
}

bool TradeGrouping::belongs(const Trade &trade) const
{
    return m_open && m_unit != TradeUnit::Trades && trade.id == m_open->last.id + 1 && trade.buyerIsMaker == m_open->last.buyerIsMaker
        && (m_unit == TradeUnit::Runs || trade.tradedAt == m_open->last.tradedAt);
}

std::optional<FoundTrade> TradeGrouping::add(const Trade &trade)
{
    if (belongs(trade)) {
        m_open->add(trade);
        return {};
    }
    return std::exchange(m_open, FoundTrade(trade));
}

std::optional<FoundTrade> TradeGrouping::finish()
{
    return std::exchange(m_open, std::nullopt);
}

bool LargerFirst::operator()(const FoundTrade &a, const FoundTrade &b) const
{
    const auto size = m_isByTrades ? b.trades <=> a.trades : m_isByValue ? b.value <=> a.value : b.quantity <=> a.quantity;
    return size != 0 ? size < 0 : std::tie(a.first.tradedAt, a.first.id) < std::tie(b.first.tradedAt, b.first.id);
}

} // namespace tidemark
