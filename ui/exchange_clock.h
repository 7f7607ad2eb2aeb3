#pragma once

#include "core/live_values.h"

#include <algorithm>

namespace tidemark {

// The exchange's time between two updates: what it was last told to be, carried on by this computer's steady clock. A value.
class ExchangeClock {
public:
    // An empty one is told where neither the exchange nor a record has named a time yet.
    void set(Timestamp exchangeNow, bool isPassing = true)
    {
        if (exchangeNow == Timestamp())
            return;
        m_told = exchangeNow;
        m_isPassing = isPassing;
        m_toldAt = std::chrono::steady_clock::now();
    }
    [[nodiscard]] Timestamp told() const { return m_told; }
    [[nodiscard]] Timestamp now() const
    {
        if (!m_isPassing)
            return m_told;
        return m_told + std::chrono::floor<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_toldAt);
    }

private:
    Timestamp m_told = wallClock(); // until the exchange tells
    std::chrono::steady_clock::time_point m_toldAt = std::chrono::steady_clock::now();
    bool m_isPassing = true; // a replay tells itself how its time passes
};

// The time from which ages are told: the exchange's, and this computer's as long as the exchange has told none.
[[nodiscard]] inline Timestamp tellingNow(const LiveUpdate &update)
{
    return update.isNowHeard ? update.exchangeNow : std::max(update.exchangeNow, wallClock());
}

} // namespace tidemark
