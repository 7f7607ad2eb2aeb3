#pragma once

#include "core/alert_rule.h"

#include <QString>

#include <utility>
#include <vector>

namespace tidemark {

// What can be chosen for an alert, with the words for it.
[[nodiscard]] const std::vector<std::pair<AlertKind, QString>> &alertKindChoices();
[[nodiscard]] std::vector<std::pair<AlertDirection, QString>> alertDirectionChoices(AlertKind kind);
// The rolling windows of the Live tab for new lows and highs; for moves, times within what is kept in memory.
[[nodiscard]] std::vector<std::chrono::seconds> alertWindowChoices(AlertKind kind);
// Nothing: once.
[[nodiscard]] std::vector<std::optional<std::chrono::seconds>> alertRestChoices();

} // namespace tidemark
