#pragma once

#include "core/decimal.h"
#include "core/result.h"
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
    Volume,     // more is traded within a time than is usual, or than an amount
    Rate,       // more trades come a second, within a time, than is usual, or than a number
};

// Which way. For a new extreme Up is a new high and Down a new low.
enum class AlertDirection { Either, Up, Down };

// When a rule of several markets was last told of one of them.
struct AlertTold {
    Symbol symbol;
    Timestamp at;

    friend bool operator==(const AlertTold &, const AlertTold &) = default;
};

// How an alert sounds on the desktop.
struct AlertSound {
    QString name;     // of the desktop's sound theme ("bell"), or the path of a file; empty: none of its own
    int volume = 100; // percent

    friend bool operator==(const AlertSound &, const AlertSound &) = default;
};

// What a person wants to be told, and how often. Fields that the kind does not need say nothing. Times are exchange time.
struct AlertRule {
    AlertId id = 0;
    AlertKind kind = AlertKind::Crossing;
    Symbol symbol;   // empty: those of `markets`
    QString markets; // a MarketPattern's text, where the rule has no one market; empty: every market, for Stale and Gap
    AlertDirection direction = AlertDirection::Either;
    Decimal level;                            // Crossing
    Decimal percent;                          // Move
    std::chrono::seconds window{};            // NewExtreme, Move, Volume, Rate
    Decimal factor;                           // Volume, Rate: so many times what is usual; 0: `least` alone counts
    Decimal least;                            // Volume: at least this value (price × quantity); Rate: this many trades a second
    std::optional<std::chrono::seconds> rest; // told again, after this long at the earliest; absent: once
    bool isEnabled = true;
    QString note;
    Timestamp since;                   // when it was set or switched on: what was traded before says nothing
    std::optional<Timestamp> until;    // what is traded from then on says nothing any more
    std::optional<Timestamp> raisedAt; // when it was last told
    std::vector<AlertTold> toldIn = {}; // the same of each market, as far as it still counts, where the rule has several
    std::optional<std::vector<QString>> to = {}; // the deliveries by their names; absent: all of them
    AlertSound sound = {};

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

[[nodiscard]] constexpr bool isOfPrice(AlertKind kind)
{
    return kind != AlertKind::Stale && kind != AlertKind::Gap;
}

[[nodiscard]] constexpr bool isOfFlow(AlertKind kind)
{
    return kind == AlertKind::Volume || kind == AlertKind::Rate;
}

[[nodiscard]] constexpr bool hasWindow(AlertKind kind)
{
    return kind == AlertKind::NewExtreme || kind == AlertKind::Move || isOfFlow(kind);
}

// Whether both wait for the same: only when they were told, and how, may differ.
[[nodiscard]] inline bool isSameCondition(const AlertRule &a, AlertRule b)
{
    b.note = a.note;
    b.raisedAt = a.raisedAt;
    b.toldIn = a.toldIn;
    b.to = a.to;
    b.sound = a.sound;
    return a == b;
}

// Whether it makes sense; else what does not, as the end of a sentence that begins with the rule.
[[nodiscard]] Result<void> checkAlert(const AlertRule &rule);

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
