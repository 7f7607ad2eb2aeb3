#pragma once

#include "core/trade.h"

#include <random>
#include <vector>

namespace tidemark {

// Trades with ascending ids as no market has them: the smallest and the largest values that the record's columns hold, zero,
// all decimals used and none, times at the edges of milliseconds, of 2025 and of the calendar.
[[nodiscard]] inline std::vector<Trade> extremeTrades(const Symbol &symbol, std::uint64_t seed, int count)
{
    constexpr std::int64_t largestPrice = 999'999'999'999'999'999;      // numeric(18,8)
    constexpr std::int64_t largestQuantity = 9'000'000'000'000'000'000; // of numeric(20,8) what 64 bits hold
    constexpr std::int64_t units[]{0, 1, 99'999'999, 100'000'000, 100'000'001, 61'837'630'000'00, 12'340'000, 5'000'000'000};
    constexpr std::int64_t micros[]{1'502'942'432'285'000, 1'735'689'599'999'000, 1'735'689'599'999'999, 1'735'689'600'000'000,
                                    1'735'689'600'000'001, 1'771'200'000'123'456, 253'370'764'800'000'000};
    std::mt19937_64 random(seed);
    const auto oneOf = [&random](const auto &values) { return values[random() % std::size(values)]; };
    const auto value = [&](std::int64_t largest) {
        switch (random() % 3) {
        case 0:
            return oneOf(units);
        case 1:
            return largest - std::int64_t(random() % 3);
        default:
            return std::int64_t(random() % std::uint64_t(largest));
        }
    };
    std::vector<Trade> trades;
    std::int64_t id = std::int64_t(random() % 1'000);
    for (int i = 0; i < count; ++i, id += 1 + std::int64_t(random() % 5 == 0))
        trades.push_back({symbol, id, timestampFromMicros(oneOf(micros)), Decimal::fromUnits(value(largestPrice)),
                          Decimal::fromUnits(value(largestQuantity)), random() % 2 == 0});
    return trades;
}

} // namespace tidemark
