#pragma once

#include "core/alert_rule.h"

namespace tidemark {

// What a rule was waiting for has happened, as values: whoever shows it makes the sentence. Times are exchange time.
struct AlertEvent {
    AlertId rule = 0;
    AlertKind kind = AlertKind::Crossing;
    Symbol symbol;
    AlertDirection direction = AlertDirection::Up; // what happened, never Either
    Timestamp at;                                  // the trade's time, or when the feed was found so
    Timestamp raisedAt;                            // when it was noticed
    std::optional<Decimal> price;                  // of the trade
    Decimal reference; // the level; the former low or high; the price that it moved from; what is usual of `amount`, 0: not known
    std::optional<Timestamp> referenceAt;          // when that was traded
    std::chrono::seconds window{};                 // of the rule
    std::optional<Decimal> amount;                 // Volume: the value traded within the window; Rate: trades a second
    std::int64_t missing = 0;                      // Gap: trades
    int times = 1;                                 // how often it happened since it was last told
    std::vector<Symbol> alsoIn;                    // more markets in which it happened at once
    bool isWhileAway = false; // of a time when the market was not watched, found when it was again
    bool isLate = false;      // in trades that arrived late
    QString note;             // of the rule

    friend bool operator==(const AlertEvent &, const AlertEvent &) = default;
};

[[nodiscard]] inline AlertEvent eventOf(const Symbol &symbol, AlertDirection direction, Timestamp at, Timestamp noticedAt)
{
    AlertEvent event;
    event.symbol = symbol;
    event.direction = direction;
    event.at = at;
    event.raisedAt = noticedAt;
    return event;
}

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::AlertEvent)
