#pragma once

#include "core/alert_event.h"
#include "ui_values.h"

// Short ways to write alerts.
namespace tidemark::test {

inline const Timestamp alertsNow = at("2024-08-08T12:00:00Z");

inline AlertRule alertRule(AlertId id, AlertKind kind = AlertKind::Crossing, AlertDirection direction = AlertDirection::Up)
{
    AlertRule rule;
    rule.id = id;
    rule.kind = kind;
    rule.symbol = symbol("BTCUSDT");
    rule.direction = direction;
    rule.level = decimal("61850");
    rule.percent = decimal("1.5");
    rule.window = std::chrono::minutes(5);
    rule.since = alertsNow;
    return rule;
}

inline AlertEvent alertEvent(AlertKind kind = AlertKind::Crossing, AlertDirection direction = AlertDirection::Up)
{
    AlertEvent event;
    event.rule = 1;
    event.kind = kind;
    event.symbol = symbol("BTCUSDT");
    event.direction = direction;
    event.at = event.raisedAt = alertsNow;
    event.price = decimal("61850.01");
    event.reference = decimal("61850");
    event.window = std::chrono::minutes(5);
    return event;
}

inline MarketPulse pulseAt(std::string_view price, std::string_view name = "BTCUSDT")
{
    MarketPulse pulse;
    pulse.symbol = symbol(name);
    pulse.last = trade(name, 7, alertsNow, price);
    pulse.state = MarketState::Live;
    return pulse;
}

} // namespace tidemark::test
