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

    void add(Timestamp at, std::int64_t trades = 1);
    [[nodiscard]] double perSecond(Timestamp now) const;

private:
    struct Second {
        std::int64_t number = 0;
        std::int64_t trades = 0;
    };
    std::array<Second, span.count() + 1> m_seconds{};
};

} // namespace tidemark
