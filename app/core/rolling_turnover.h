#pragma once

#include "core/staircase.h"
#include "core/trade.h"
#include "core/wide_decimal.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace tidemark {

// The trade of the most value within a window. Where a former run counted it, only its value and its second are known.
struct LargestTrade {
    WideDecimal value{2 * Decimal::decimals};
    Timestamp at = {};
    Decimal price = {};
    Decimal quantity = {};

    friend bool operator==(const LargestTrade &, const LargestTrade &) = default;
};

struct Turnover {
    Timestamp from = {}; // where the window begins
    std::int64_t trades = 0;
    WideDecimal value{2 * Decimal::decimals}; // price × quantity, exact
    std::optional<LargestTrade> largest = {}; // of equal ones the latest
};

// What is traded in every window that ends now, of one market: exact, in whatever order trades arrive, each added once. Windows up
// to a quarter of an hour begin on a full second, up to an hour on a full minute, longer ones on full five minutes: so one object
// answers for all of them, and holds one sum for each such step that had a trade.
class RollingTurnover {
public:
    // By which steps windows up to `reach` go.
    struct Scale {
        std::chrono::seconds step;
        std::chrono::seconds reach;
    };
    static constexpr std::array<Scale, 3> scales{Scale{std::chrono::seconds(1), std::chrono::minutes(15)},
                                                 Scale{std::chrono::minutes(1), std::chrono::hours(1)},
                                                 Scale{std::chrono::minutes(5), std::chrono::hours(24)}};
    static constexpr std::size_t fine = 0; // the scale of seconds
    [[nodiscard]] static std::size_t scaleOf(std::chrono::seconds window); // up to a day
    // Where a window that ends at `now` begins.
    [[nodiscard]] static Timestamp beginOf(std::chrono::seconds window, Timestamp now);

    void add(const Trade &trade);
    // Of trades that are not added one by one: what was traded within one step of that scale, or within a shorter stretch that begins at `at`.
    void addSum(std::size_t scale, Timestamp at, std::int64_t trades, const WideDecimal &value);
    void addLargest(const LargestTrade &trade) { m_largest.add(trade); }

    // `since`: what is earlier does not count; the window begins on the first full step from there on.
    [[nodiscard]] Turnover of(std::chrono::seconds window, Timestamp now, Timestamp since = Timestamp::min()) const;

    // Drops what no window needs that ends at or after `now`.
    void forget(Timestamp now);

    [[nodiscard]] std::size_t held() const;

private:
    using Units = WideDecimal::Units;
    struct Sum {
        std::int64_t trades = 0;
        Units value = 0; // of 10⁻¹⁶; differences of these are right even where they wrap around
    };
    // All up to a step, with it; flat, since many are held.
    struct Step {
        std::int64_t index = 0;
        std::int64_t trades = 0;
        Units value = 0;

        [[nodiscard]] static Step after(const Sum &before, std::int64_t index) { return {index, before.trades, before.value}; }
        [[nodiscard]] Sum upTo() const { return {trades, value}; }
    };
    struct Steps {
        std::vector<Step> steps; // ascending, such with trades
        Sum before;              // all that was dropped
        std::int64_t horizon = std::numeric_limits<std::int64_t>::min(); // the first index that is kept
    };
    struct IsNotLess {
        bool operator()(const LargestTrade &a, const LargestTrade &b) const { return a.value >= b.value; }
    };

    static void put(Steps &steps, std::int64_t index, const Sum &sum);
    static void dropBefore(Steps &steps, std::int64_t index);

    std::array<Steps, scales.size()> m_steps;
    Staircase<LargestTrade, IsNotLess> m_largest;
};

} // namespace tidemark
