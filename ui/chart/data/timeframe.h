#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace tidemark {

// How a chart draws its trades: one by one, or in candles of one length. The keys 1 to 9 choose them in this order.
enum class Timeframe { Ticks, Second1, Seconds5, Seconds15, Minute1, Minutes5, Minutes15, Hour1, Day1 };

inline constexpr std::array<Timeframe, 9> timeframes{
    Timeframe::Ticks,    Timeframe::Second1,   Timeframe::Seconds5, Timeframe::Seconds15, Timeframe::Minute1,
    Timeframe::Minutes5, Timeframe::Minutes15, Timeframe::Hour1,    Timeframe::Day1};

// A candle's length; nothing for single trades.
[[nodiscard]] std::optional<std::chrono::seconds> candleSpan(Timeframe timeframe);

[[nodiscard]] QString timeframeLabel(Timeframe timeframe); // "5 m", for narrow places
[[nodiscard]] QString timeframeName(Timeframe timeframe);  // "Candles of 5 minutes", for those who hear it

// The word that stands for it in settings ("5m"), and back.
[[nodiscard]] QString timeframeKey(Timeframe timeframe);
[[nodiscard]] std::optional<Timeframe> timeframeFromKey(const QString &key);

} // namespace tidemark
