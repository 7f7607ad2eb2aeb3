#pragma once

#include "alerts/delivery_line.h"

#include <QJsonObject>
#include <QString>

namespace tidemark {

// What the command alerts answers with. Nothing secret is in any of it.

[[nodiscard]] QJsonObject ruleObject(const AlertRule &rule, Timestamp now);
[[nodiscard]] QJsonObject deliveryObject(const DeliverySetup &setup, int waiting);
[[nodiscard]] QJsonObject noteObject(const DeliveryNote &note);
[[nodiscard]] QString ruleLines(const std::vector<AlertRule> &rules, Timestamp now);
[[nodiscard]] QString deliveryLines(const std::vector<DeliverySetup> &setups, const std::map<QString, int> &waiting);
[[nodiscard]] QString noteLines(const std::vector<DeliveryNote> &notes);

} // namespace tidemark
