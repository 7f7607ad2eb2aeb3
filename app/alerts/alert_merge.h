#pragma once

#include "alerts/alert_file.h"

namespace tidemark {

// What two programs made of the same alerts: both started from `base`. A rule, or a delivery, that one of them changed or deleted is as that
// one left it; where both changed it ours counts, and what theirs told of it. Nothing that was told is lost.
[[nodiscard]] AlertsKept mergedAlerts(const AlertsKept &base, const AlertsKept &ours, const AlertsKept &theirs);

// The id of a rule that is new: none is used again while the history speaks of it.
[[nodiscard]] AlertId freeAlertId(const AlertsKept &kept);

} // namespace tidemark
