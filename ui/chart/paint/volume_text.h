#pragma once

#include "core/wide_decimal.h"

#include <QString>

namespace tidemark {

// A volume in four digits or so, for a chart: "0.01204", "12.41", "1,204", "3.41 M".
[[nodiscard]] QString volumeText(const WideDecimal &volume);
[[nodiscard]] QString volumeText(double volume);

} // namespace tidemark
