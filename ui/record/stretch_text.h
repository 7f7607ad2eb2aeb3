#pragma once

#include "core/record_values.h"
#include "ui/status/status_sentences.h"

namespace tidemark {

// "Missing", as the legend says it.
[[nodiscard]] QString stretchName(StretchKind kind);
// What that means for the record, in one sentence.
[[nodiscard]] QString stretchMeaning(StretchKind kind);
// All about one stretch: "Missing: 1,204 trades (ids 5001 to 6204), between 12:03:04 and 12:04:10. They can be fetched."
[[nodiscard]] QString stretchText(const RecordStretch &stretch, const TellingTime &telling);

} // namespace tidemark
