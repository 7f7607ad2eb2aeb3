#pragma once

#include "core/board_values.h"
#include "ui_values.h"

// Short ways to write what the board is told.
namespace tidemark::test {

inline const Timestamp boardNow = at("2026-08-08T12:00:00Z");

// A recorded market, whole over the window that is told.
inline BoardMarket boardMarket(std::string_view name, std::string_view price, std::string_view opening, std::int64_t trades = 90,
                               std::string_view value = "9000", std::chrono::seconds span = std::chrono::minutes(15))
{
    BoardMarket market{.symbol = symbol(name), .price = decimal(price)};
    market.state = MarketState::Live;
    market.window = {span, LowHigh{{decimal(opening), boardNow - span}, {decimal(price), boardNow}}, true, boardNow - std::chrono::hours(30),
                     Extreme{decimal(opening), boardNow - span}};
    if (decimal(opening) > decimal(price))
        market.window.extremes = LowHigh{{decimal(price), boardNow}, {decimal(opening), boardNow - span}};
    market.turnover.from = boardNow - span;
    market.turnover.trades = trades;
    market.turnover.value = *WideDecimal::fromText(value, 16);
    market.turnover.largest = LargestTrade{*WideDecimal::fromText(value, 16), boardNow, decimal(price), decimal("2")};
    market.isWhole = true;
    market.lag = std::chrono::milliseconds(84);
    return market;
}

inline ExchangeTicker exchangeTicker(std::string_view name, std::string_view last, std::string_view open)
{
    return {symbol(name), boardNow, decimal(last), decimal(open), std::max(decimal(last), decimal(open)), std::min(decimal(last), decimal(open)), *WideDecimal::fromText("864000", 16)};
}

inline BoardFrame boardFrame(std::vector<BoardMarket> markets, std::vector<ExchangeTicker> tickers = {})
{
    BoardFrame frame{.window = 2, .now = boardNow, .markets = std::move(markets)};
    frame.standing.state = tickers.empty() ? TickersStanding::State::Off : TickersStanding::State::Live;
    frame.revision = tickers.empty() ? 0 : 1;
    frame.tickers = std::move(tickers);
    return frame;
}

} // namespace tidemark::test
