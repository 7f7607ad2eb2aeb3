#pragma once

#include "core/history_values.h"

#include <optional>

namespace tidemark {

struct PlaceAnswer;

// A moment that only the record knows: what a trade, a price or a loss says of it.
enum class PlaceKind {
    Trade,   // when the trade `id` was
    Price,   // when `price` was crossed next after `from`, else last before it
    Low,     // when the lowest price of from ≤ t < to was
    High,    // the highest one
    Largest, // the trade of the largest quantity of from ≤ t < to
    NextGap, // the last trade before the next missing ids behind `from`
    LastGap, // the same of those before it
};

struct PlaceQuestion : RangeQuestion {
    using Answer = PlaceAnswer;
    static constexpr bool mayBeAskedAgain = true;

    PlaceKind kind = PlaceKind::Trade;
    std::int64_t id = 0;
    Decimal price = {};

    [[nodiscard]] PlaceAnswer refused(const QString &problem) const;
    friend bool operator==(const PlaceQuestion &a, const PlaceQuestion &b)
    {
        return a.symbol == b.symbol && a.from == b.from && a.to == b.to && a.kind == b.kind && a.id == b.id && a.price == b.price;
    }
};

struct PlaceAnswer {
    PlaceQuestion question;
    std::optional<Timestamp> moment; // absent: there is none
    QString problem;
};

inline PlaceAnswer PlaceQuestion::refused(const QString &problem) const
{
    return {*this, {}, problem};
}

} // namespace tidemark
