#pragma once

#include "core/history_values.h"

#include <QJsonObject>
#include <QString>

namespace tidemark {

// What every market cost at a moment, as the command `at` tells it: one JSON object, or a table with a line above it.
[[nodiscard]] QJsonObject momentObject(const MomentAnswer &answer);
[[nodiscard]] QString momentText(const MomentAnswer &answer);

} // namespace tidemark
