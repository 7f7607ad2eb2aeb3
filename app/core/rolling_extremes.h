#pragma once

#include "core/decimal.h"
#include "core/staircase.h"
#include "core/timestamp.h"

#include <optional>

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
    void add(Timestamp at, Decimal price)
    {
        m_lows.add({price, at});
        m_highs.add({price, at});
    }

    // Extremes of all trades at or after `from`; nothing where there was none.
    [[nodiscard]] std::optional<LowHigh> since(Timestamp from) const;

    // Drops what no window that starts at or after `from` can ask for.
    void forgetBefore(Timestamp from)
    {
        m_lows.forgetBefore(from);
        m_highs.forgetBefore(from);
    }

    [[nodiscard]] std::size_t pointsHeld() const { return m_lows.size() + m_highs.size(); }

private:
    struct IsNotHigher {
        constexpr bool operator()(const Extreme &a, const Extreme &b) const { return a.price <= b.price; }
    };
    struct IsNotLower {
        constexpr bool operator()(const Extreme &a, const Extreme &b) const { return a.price >= b.price; }
    };

    Staircase<Extreme, IsNotHigher> m_lows;
    Staircase<Extreme, IsNotLower> m_highs;
};

} // namespace tidemark
