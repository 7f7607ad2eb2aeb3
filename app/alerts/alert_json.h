#pragma once

#include "core/alert_delivery.h"

#include <QJsonObject>

#include <optional>

namespace tidemark {

// Alerts' values as JSON objects and back; prices and times as text, so that they stay exact. Nothing comes back from an
// object that says less than is needed, or something that makes no sense.
[[nodiscard]] QJsonObject toJson(const AlertRule &rule);
[[nodiscard]] QJsonObject toJson(const AlertEvent &event);
[[nodiscard]] QJsonObject toJson(const AlertAnchor &anchor);
[[nodiscard]] QJsonObject toJson(const AlertDestination &destination);
// A rule may leave out what it does not need. The error is the end of a sentence that begins with it.
[[nodiscard]] Result<AlertRule> alertRuleFrom(const QJsonObject &json);
[[nodiscard]] Result<AlertDestination> alertDestinationFrom(const QJsonObject &json);
[[nodiscard]] std::optional<AlertEvent> alertEventFrom(const QJsonObject &json);
[[nodiscard]] std::optional<AlertAnchor> alertAnchorFrom(const QJsonObject &json);

// The words that files, messages and commands say these with.
[[nodiscard]] QString wordOf(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindOf(const QString &word);
[[nodiscard]] QString wordOf(AlertDirection direction);
[[nodiscard]] std::optional<AlertDirection> alertDirectionOf(const QString &word);
[[nodiscard]] QString wordOf(DestinationKind kind);
[[nodiscard]] std::optional<DestinationKind> destinationKindOf(const QString &word);

} // namespace tidemark
