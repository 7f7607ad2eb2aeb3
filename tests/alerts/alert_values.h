#pragma once

#include "alerts/alert_file.h"

// Alerts that use every field.
namespace tidemark::test {

inline const Timestamp alertsStart = timestampFromMicros(1'723'161'255'342'123);

inline AlertRule alertRule(AlertId id, AlertKind kind = AlertKind::Crossing)
{
    AlertRule rule;
    rule.id = id;
    rule.kind = kind;
    rule.symbol = *Symbol::fromText("BTCUSDT");
    rule.direction = AlertDirection::Up;
    rule.level = *Decimal::fromText(std::string_view("61850.00000001"));
    rule.percent = *Decimal::fromText(std::string_view("1.5"));
    rule.window = std::chrono::minutes(5);
    rule.rest = std::chrono::minutes(15);
    rule.note = QStringLiteral("“sell” <half> & tell 👍");
    rule.since = alertsStart;
    rule.raisedAt = alertsStart + std::chrono::microseconds(1);
    return rule;
}

inline AlertEvent alertEvent(AlertId rule)
{
    AlertEvent event;
    event.rule = rule;
    event.symbol = *Symbol::fromText("BTCUSDT");
    event.at = alertsStart;
    event.raisedAt = alertsStart + std::chrono::seconds(1);
    event.price = *Decimal::fromText(std::string_view("61850.01"));
    event.reference = *Decimal::fromText(std::string_view("61850"));
    event.referenceAt = alertsStart - std::chrono::hours(1);
    event.window = std::chrono::minutes(5);
    event.missing = 12;
    event.times = 3;
    event.alsoIn = {*Symbol::fromText("ETHUSDT")};
    event.isWhileAway = true;
    event.isLate = true;
    event.note = QStringLiteral("a note");
    return event;
}

} // namespace tidemark::test
