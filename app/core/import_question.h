#pragma once

#include "core/download_values.h"
#include "core/import_values.h"

#include <optional>

namespace tidemark {

struct FilesAnswer;
struct FilesProgress;

// Import these files of trades, and those in these folders.
struct FilesQuestion {
    using Answer = FilesAnswer;
    using Progress = FilesProgress;

    QStringList paths;
    bool ignoresChecksum = false;
    std::optional<Symbol> market = {}; // of files that do not say it themselves

    [[nodiscard]] FilesAnswer refused(const QString &problem) const;
};

struct FilesProgress {
    ImportProgress file;
    int number = 0; // of this file, from 1 on
    int files = 0;
};

struct FilesAnswer {
    DownloadEnd end = DownloadEnd::Finished;
    std::vector<ImportReport> files = {}; // those that were begun
    int found = 0;                        // files, in all
    QString problem = {};                 // why it could not go on
};

inline FilesAnswer FilesQuestion::refused(const QString &problem) const
{
    return {.end = DownloadEnd::Failed, .problem = problem};
}

} // namespace tidemark
