#pragma once

#include "ui/status/status_sentences.h"

#include <vector>

namespace tidemark {

// One stage of a trade's way, and how long it took in the last minute.
struct LagStage {
    QString name;
    QString meaning; // what is measured; where nothing was, why
    std::optional<DelaySpread> delay;

    friend bool operator==(const LagStage &, const LagStage &) = default;
};

// Exchange to received, received to committed, received to painted.
[[nodiscard]] std::vector<LagStage> lagStages(const LagStatus &lag);

// The status bar's item: how far behind the exchange this computer is, and what its clock has to do with it.
[[nodiscard]] StatusLine lagLine(const LagStatus &lag, const TellingTime &telling);

// "2.3 s behind the exchange's", "in step with the exchange's (12 ms)"; empty while it was not measured.
[[nodiscard]] QString clockText(const LagStatus &lag, const QLocale &locale);
// What needs to be said about this computer's clock; empty while it is right within a second.
[[nodiscard]] QString clockProblem(const LagStatus &lag, const QLocale &locale);

} // namespace tidemark
