#pragma once

#include "core/rolling_extremes.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace tidemark {

// The last price of every stretch of `span` (aligned to the epoch in UTC) of one market: what was paid when a later moment
// began. Trades may come late and in any order; within a stretch the highest id is the last, as in candles. Holds one
// price a stretch, however many trades there are.
class ClosingPrices {
public:
    explicit ClosingPrices(std::chrono::seconds span) : m_span(span) {}

    void add(Timestamp at, std::int64_t id, Decimal price);
    // The last trade before `moment` rounded down to a whole `span`; nothing where none is known.
    [[nodiscard]] std::optional<Extreme> before(Timestamp moment) const;
    // Drops what no question about `from` or later needs; the newest price before it stays, and a few more: all that stays is moved.
    void forgetBefore(Timestamp from);

    [[nodiscard]] std::size_t held() const { return m_closes.size(); }

private:
    struct Close {
        std::int64_t id = 0;
        Extreme last; // its time tells the stretch
    };
    [[nodiscard]] std::vector<Close>::const_iterator firstAtOrAfter(Timestamp begin) const;

    std::chrono::seconds m_span;
    std::vector<Close> m_closes; // ascending
};

} // namespace tidemark
