#pragma once

#include <QString>

namespace tidemark {

// What became of a file of the data folder that cannot be made use of as it is.
struct FileAside {
    QString sentence;       // where the file is now
    bool mayReplace = true; // not where it could not be kept under another name: it is all there is
};

// Copied where it was read in part, renamed where it cannot even be opened.
enum class KeepBy { Copying, Renaming };

// Keeps the file as NAME-damaged-TIME.json beside it. `unsaved` says what is not written where that fails: "no change of an alert is saved".
[[nodiscard]] FileAside setAside(const QString &path, KeepBy how, const QString &unsaved);

} // namespace tidemark
