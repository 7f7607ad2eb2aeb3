#pragma once

#include "core/completeness.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace tidemark {

// Whether a period is complete, in words without a full stop: "1,482 of 1,482 trades", "1,470 of 1,482 trades, 12 missing".
// Where the period reaches beyond the record it says since or until when there is one, as `moment` writes it.
[[nodiscard]] QString completenessText(const Completeness &completeness, QLocale locale,
                                       const std::function<QString(Timestamp)> &moment = toIsoString);

} // namespace tidemark
