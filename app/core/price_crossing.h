#pragma once

#include "core/history_values.h"

#include <optional>

namespace tidemark {

struct CrossingAnswer;

// When a market's price reached another one, from whichever side it came: a trade at that price or beyond it, whose predecessor was on the
// other side of it.
struct CrossingQuestion : RangeQuestion {
    using Answer = CrossingAnswer;

    Decimal price;
    bool isLast = false; // of the range; else its first

    [[nodiscard]] CrossingAnswer refused(const QString &problem) const;
};

// A crossing of dropped time has its minute alone.
struct Crossing {
    std::optional<Trade> trade;
    Timestamp minute;
    bool isUpward = false;

    friend bool operator==(const Crossing &, const Crossing &) = default;
};

struct CrossingAnswer {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    Decimal price;
    std::optional<Crossing> crossing; // absent: the price did not cross it
    QString problem;
    Completeness completeness = {}; // of the range
};

inline CrossingAnswer CrossingQuestion::refused(const QString &problem) const
{
    auto answer = refusedRange<CrossingAnswer>(*this, problem);
    answer.price = price;
    return answer;
}

} // namespace tidemark
