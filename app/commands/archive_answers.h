#pragma once

#include "core/archive_values.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace tidemark {

// What one call archived.
struct ArchiveOutcome {
    std::vector<ArchivedMonth> months = {};
    std::vector<std::pair<Symbol, Timestamp>> empty = {}; // months without a trade
    bool keeps = false;
    QString problem = {}; // why it came to no end

    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool isStopped() const;
};

[[nodiscard]] QJsonObject archiveObject(const ArchiveOutcome &outcome);
// Of one month, a line with its line feed.
[[nodiscard]] QString archiveText(const ArchivedMonth &month, bool keeps);
[[nodiscard]] QString emptyText(const ArchiveOutcome &outcome);

} // namespace tidemark
