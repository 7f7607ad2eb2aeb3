#pragma once

#include "core/timestamp.h"

namespace tidemark {

// The exchange's time between two updates: what it was last told to be, carried on by this computer's steady clock. A value.
class ExchangeClock {
public:
    void set(Timestamp exchangeNow)
    {
        m_told = exchangeNow;
        m_toldAt = std::chrono::steady_clock::now();
    }
    [[nodiscard]] Timestamp told() const { return m_told; }
    [[nodiscard]] Timestamp now() const
    {
        return m_told + std::chrono::floor<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_toldAt);
    }

private:
    Timestamp m_told = wallClock(); // until the exchange tells
    std::chrono::steady_clock::time_point m_toldAt = std::chrono::steady_clock::now();
};

} // namespace tidemark
