#pragma once

#include "core/alert_event.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace tidemark {

// Everything of the alerts that outlives the program.
struct AlertsKept {
    std::vector<AlertRule> rules;
    std::vector<AlertEvent> history; // the newest last
    std::vector<AlertAnchor> anchors;
    int unread = 0; // of the history's newest

    friend bool operator==(const AlertsKept &, const AlertsKept &) = default;
};

// What a file held. What could not be read is left beside it under another name, and `problem` says so.
struct AlertsRead {
    AlertsKept kept;
    QString problem;
    bool mayReplace = true; // not where that other name could not be had: the file is all there is
};

// Alerts as a JSON file. An absent one holds nothing; a damaged one, or one that cannot be opened, is set aside, with what
// could still be read of it taken over.
[[nodiscard]] AlertsRead readAlertFile(const QString &path);
// All or nothing, also where the power goes meanwhile.
[[nodiscard]] Result<void> writeAlertFile(const QString &path, const AlertsKept &kept);

} // namespace tidemark
