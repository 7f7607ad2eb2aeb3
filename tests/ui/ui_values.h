#pragma once

#include "core/live_values.h"
#include "core/market_info.h"

#include <string_view>

// Short ways to write the values that the window's tests speak of.
namespace tidemark::test {

inline Symbol symbol(std::string_view name)
{
    return *Symbol::fromText(name);
}

inline Decimal decimal(std::string_view text)
{
    return *Decimal::fromText(text);
}

inline Timestamp at(const char *text)
{
    return *parseTimestamp(QString::fromLatin1(text));
}

inline Trade trade(std::string_view name, std::int64_t id, Timestamp tradedAt, std::string_view price,
                   std::string_view quantity = "1", bool buyerIsMaker = false)
{
    return {symbol(name), id, tradedAt, decimal(price), decimal(quantity), buyerIsMaker};
}

inline MarketInfo market(std::string_view base, std::string_view quote, const char *status = "TRADING",
                         std::string_view tick = "0.01", std::string_view step = "0.0001")
{
    const auto name = std::string(base) + std::string(quote);
    return {symbol(name), QString::fromLatin1(status), QString::fromStdString(std::string(base)),
            QString::fromStdString(std::string(quote)), decimal(tick), decimal(step)};
}

} // namespace tidemark::test
