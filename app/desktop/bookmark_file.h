#pragma once

#include "core/bookmarks.h"

#include <functional>
#include <optional>

namespace tidemark {

// What a file held. What could not be read is left beside it under another name, and `problem` says so.
struct BookmarksRead {
    std::optional<Bookmarks> kept; // absent: there is no file
    QString problem;
    bool mayReplace = true; // not where that other name could not be had: the file is all there is
};

using BookmarkChange = std::function<void(Bookmarks &)>;

// Bookmarks as a JSON file. A damaged one, or one that cannot be opened, is set aside, with what could still be read of it taken over.
[[nodiscard]] BookmarksRead readBookmarkFile(const QString &path);
// Changes what the file has now, which another window of the same data folder may have written, and answers what it has then; `known` counts
// where the file is gone or damaged. All or nothing, also where the power goes meanwhile; waits five seconds at most for another window's change.
[[nodiscard]] Result<Bookmarks> changeBookmarkFile(const QString &path, const Bookmarks &known, const BookmarkChange &change);

} // namespace tidemark
