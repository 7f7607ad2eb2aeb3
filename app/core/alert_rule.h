#pragma once

#include "core/decimal.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace tidemark {

using AlertId = std::int64_t;

enum class AlertKind {
    Crossing,   // the price crosses a level
    NewExtreme, // it makes a new low or high of a rolling window
    Move,       // it moves some percent within a time
    Stale,      // a market's feed goes stale
    Gap,        // trades of a market are found missing
};

// Which way. For a new extreme Up is a new high and Down a new low.
enum class AlertDirection { Either, Up, Down };

// What a person wants to be told, and how often. Fields that the kind does not need say nothing. Times are exchange time.
struct AlertRule {
    AlertId id = 0;
    AlertKind kind = AlertKind::Crossing;
    Symbol symbol; // empty: every market, for Stale and Gap
    AlertDirection direction = AlertDirection::Either;
    Decimal level;                            // Crossing
    Decimal percent;                          // Move
    std::chrono::seconds window{};            // NewExtreme, Move
    std::optional<std::chrono::seconds> rest; // told again, after this long at the earliest; absent: once
    bool isEnabled = true;
    QString note;
    Timestamp since;                   // when it was set or switched on: what was traded before says nothing
    std::optional<Timestamp> raisedAt; // when it was last told

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

[[nodiscard]] constexpr bool isOfPrice(AlertKind kind)
{
    return kind != AlertKind::Stale && kind != AlertKind::Gap;
}

// Whether both wait for the same: only note and `raisedAt` may differ.
[[nodiscard]] inline bool isSameCondition(const AlertRule &a, AlertRule b)
{
    b.note = a.note;
    b.raisedAt = a.raisedAt;
    return a == b;
}

// The newest trade of a market that alerts had seen when they last watched it, and until when that was: what a level is
// held against at the next start.
struct AlertAnchor {
    Symbol symbol;
    std::int64_t id = 0;
    Timestamp at;
    Decimal price;
    Timestamp watchedUntil;

    friend bool operator==(const AlertAnchor &, const AlertAnchor &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::AlertRule)
Q_DECLARE_METATYPE(tidemark::AlertAnchor)
