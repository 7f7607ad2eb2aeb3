#pragma once

#include "core/alert_event.h"

#include <QJsonObject>

#include <optional>

namespace tidemark {

// Alerts' values as JSON objects and back; prices and times as text, so that they stay exact. Nothing comes back from an
// object that says less than is needed, or something that makes no sense.
[[nodiscard]] QJsonObject toJson(const AlertRule &rule);
[[nodiscard]] QJsonObject toJson(const AlertEvent &event);
[[nodiscard]] QJsonObject toJson(const AlertAnchor &anchor);
[[nodiscard]] std::optional<AlertRule> alertRuleFrom(const QJsonObject &json);
[[nodiscard]] std::optional<AlertEvent> alertEventFrom(const QJsonObject &json);
[[nodiscard]] std::optional<AlertAnchor> alertAnchorFrom(const QJsonObject &json);

} // namespace tidemark
