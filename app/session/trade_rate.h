#pragma once

#include "core/timestamp.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace tidemark {

// Trades per second over the last ten whole seconds of exchange time. Trades may be late; older ones are not counted.
class TradeRate {
public:
    static constexpr std::chrono::seconds span{10};

    void add(Timestamp at, std::int64_t trades = 1)
    {
        const auto number = secondOf(at);
        auto &second = m_seconds[std::size_t(number) % m_seconds.size()];
        if (number > second.number)
            second = {number, 0};
        second.trades += number == second.number ? trades : 0;
    }
    [[nodiscard]] double perSecond(Timestamp now) const
    {
        const auto current = secondOf(now); // has not ended, so it would count too little
        std::int64_t trades = 0;
        for (const auto &second : m_seconds)
            trades += second.number < current && second.number >= current - span.count() ? second.trades : 0;
        return double(trades) / double(span.count());
    }

private:
    struct Second {
        std::int64_t number = 0;
        std::int64_t trades = 0;
    };
    [[nodiscard]] static std::int64_t secondOf(Timestamp at)
    {
        return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    }

    std::array<Second, span.count() + 1> m_seconds{};
};

} // namespace tidemark
