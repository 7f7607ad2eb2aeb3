#pragma once

#include "ui/status/status_sentences.h"

namespace tidemark {

// How the fetching of missing trades stands, in words.

// "1,204 of 20,000 missing trades fetched", or that nothing is missing.
[[nodiscard]] QString healingText(const HealingStatus &healing, std::int64_t fetched, const QLocale &locale);
// How long it still takes, as far as anyone can tell: "about 3 min left", or why nothing can be told or fetched.
[[nodiscard]] QString healingOutlook(const HealingStatus &healing, const QLocale &locale);
[[nodiscard]] QString healedTodayText(const HealingStatus &healing, const QLocale &locale);
// One line a fact, for the status bar; empty while nothing is missing and nothing is wrong.
[[nodiscard]] QString healingStory(const HealingStatus &healing, const QLocale &locale);

} // namespace tidemark
