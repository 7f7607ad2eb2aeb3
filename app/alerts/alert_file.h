#pragma once

#include "core/alert_delivery.h"
#include "core/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace tidemark {

// Everything of the alerts that outlives the program.
struct AlertsKept {
    std::vector<AlertRule> rules;
    std::vector<AlertEvent> history; // the newest last
    std::vector<AlertAnchor> anchors;
    int unread = 0; // of the history's newest
    std::vector<AlertDestination> destinations = {};

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
// The same of a file that is not ours to mend: where anything in it cannot be read the error says what, and it stays as it is. An absent
// one holds nothing.
[[nodiscard]] Result<AlertsKept> checkAlertFile(const QString &path);
// All or nothing, also where the power goes meanwhile.
[[nodiscard]] Result<void> writeAlertFile(const QString &path, const AlertsKept &kept);

// Reads it, lets `change` do its work and writes it, while other programs that share it wait. Where `change` refuses nothing is written.
[[nodiscard]] Result<void> changeAlertFile(const QString &path, const std::function<Result<void>(AlertsKept &)> &change);

// By what a changed file is known: what another program wrote has another one.
struct AlertFileMark {
    qint64 changed = 0; // ns
    qint64 size = -1;
    quint64 inode = 0;

    [[nodiscard]] static AlertFileMark of(const QString &path);
    friend bool operator==(const AlertFileMark &, const AlertFileMark &) = default;
};

} // namespace tidemark
