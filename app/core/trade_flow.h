#pragma once

#include "core/id_ranges.h"
#include "core/trade.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace tidemark {

// How much of one market is traded within a window, and how much is usual: the average of the twenty windows before it. In whatever
// order trades arrive, late or twice. Time goes in twentieths of the window, so that a window is the running twentieth and the
// nineteen before it. Values are in 10⁻⁸ of the quote currency, each trade's rounded down.
class TradeFlow {
public:
    __extension__ using Wide = __int128;
    static constexpr int steps = 20;   // of a window
    static constexpr int windows = 20; // before the running one

    struct Sum {
        std::int64_t trades = 0;
        Wide value = 0;

        friend bool operator==(const Sum &, const Sum &) = default;
    };

    // At least a second.
    explicit TradeFlow(std::chrono::seconds window) : m_step(std::chrono::microseconds(window) / steps) {}

    // One that was there already changes nothing.
    void add(std::int64_t id, Timestamp at, Decimal price, Decimal quantity);

    // Of the window that ends with the newest trade by time.
    [[nodiscard]] const Sum &recent() const { return m_recent; }
    // Of all the windows before it; nothing where a trade of that time may be missing, or where there was less than one a window, so
    // that nothing is usual.
    [[nodiscard]] std::optional<Sum> before() const;

private:
    struct Step {
        std::int64_t index = 0;
        Sum sum;
    };

    [[nodiscard]] bool note(std::int64_t id, Timestamp at);
    void goOnTo(std::int64_t index);
    void put(std::int64_t index, const Sum &sum);

    std::chrono::microseconds m_step;
    IdRanges m_seen;
    std::map<std::int64_t, Timestamp> m_runs; // when the first trade of each of its ranges was traded
    std::deque<Step> m_steps;                 // ascending, without empty ones
    std::size_t m_older = 0;                  // how many of them are before the window
    std::int64_t m_newest = 0;                // the running step
    Sum m_recent;
    Sum m_before;
};

} // namespace tidemark
