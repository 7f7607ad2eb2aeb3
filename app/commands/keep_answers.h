#pragma once

#include "core/keeping_values.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace tidemark {

// How a record is kept and what it takes, as one object and as words.
[[nodiscard]] QJsonObject keepObject(const KeepingAnswer &answer);
[[nodiscard]] QString keepText(const KeepingAnswer &answer, Timestamp now);
// What rules would take away, a line a market, and one for all beyond five; empty where that is nothing now.
[[nodiscard]] QString dueText(std::span<const DueDrop> due);

} // namespace tidemark
