#pragma once

#include "core/decimal.h"
#include "core/timestamp.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tidemark {

// A price and when it was traded.
struct Extreme {
    Decimal price;
    Timestamp at;

    friend bool operator==(const Extreme &, const Extreme &) = default;
};

struct LowHigh {
    Extreme low;
    Extreme high;

    friend bool operator==(const LowHigh &, const LowHigh &) = default;
};

// The lowest and highest price of every window that ends now, for one symbol: exact, in whatever order trades arrive.
// Kept as two staircases (a trade stays only while no later trade undercuts or equals it), so one object answers for all
// window lengths and holds few points even of busy days. Of equal prices the latest counts.
class RollingExtremes {
public:
    void add(Timestamp at, Decimal price);

    // Extremes of all trades at or after `from`; nothing where there was none.
    [[nodiscard]] std::optional<LowHigh> since(Timestamp from) const;

    // Drops what no window that starts at or after `from` can ask for.
    void forgetBefore(Timestamp from);

    [[nodiscard]] std::size_t pointsHeld() const { return m_lows.size() + m_highs.size(); }

private:
    std::vector<Extreme> m_lows;  // ascending in time and in price
    std::vector<Extreme> m_highs; // ascending in time, descending in price
};

} // namespace tidemark
