#pragma once

#include "core/record_values.h"
#include "ui/status/status_sentences.h"

namespace tidemark {

// The state of one market's record in words: "complete since 12:03", "1,204 missing, being fetched".
[[nodiscard]] StatusLine recordState(const RecordOutline &outline, const TellingTime &telling);

// Trades of the shown period in the record: "12,345,678 trades".
[[nodiscard]] QString recordCount(const RecordOutline &outline, const QLocale &locale);

// Since when nothing is missing, up to the newest stored trade; absent where nothing is stored after the newest gap.
[[nodiscard]] std::optional<Timestamp> completeSince(const RecordOutline &outline);

// A gap that is not fetched unasked, and why a person has to decide.
[[nodiscard]] QString largeGapText(Symbol symbol, const RecordStretch &gap, std::int64_t limit, const TellingTime &telling);

} // namespace tidemark
