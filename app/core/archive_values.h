#pragma once

#include "core/id_ranges.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidemark {

// Trades that are in a file and not in the record any more.
struct ArchivedPart {
    QString path;  // as it was when it was written
    Timestamp from; // its month: ≤ t <
    Timestamp to;
    Timestamp archivedAt;
    std::vector<IdRange> ids; // of what was asked for; ascending, not empty

    friend bool operator==(const ArchivedPart &, const ArchivedPart &) = default;
};

// How far the archiving of one month is. Each of its trades is written, compared, and removed.
struct ArchiveProgress {
    enum class Stage { Writing, Comparing, Removing };

    Symbol symbol;
    Timestamp month;
    Stage stage = Stage::Writing;
    std::int64_t done = 0; // trades, of this stage
    std::int64_t total = 0;
};

enum class ArchiveEnd {
    Archived, // in the file, and removed unless they are kept
    Before,   // in a file since an earlier call; nothing was left to do
    Refused,  // `problem` says why; nothing of it was removed, and nothing at its path changed
    Stopped,  // nothing is lost; the same call again goes on
};

// What became of a market's month.
struct ArchivedMonth {
    Symbol symbol;
    Timestamp from; // ≤ t <
    Timestamp to;
    ArchiveEnd end = ArchiveEnd::Refused;
    QString path = {};
    QByteArray sum = {}; // SHA-256, 64 hexadecimal digits
    std::int64_t bytes = 0;
    std::int64_t rows = 0;
    std::vector<IdRange> ids = {};
    std::vector<IdRange> missing = {}; // between and beside these, of its month
    bool isComplete = false;
    bool wasThere = false;     // the file was, and is the same
    std::int64_t removed = 0;  // trades, from the database, by this call
    std::int64_t late = 0;     // came meanwhile, are not in the file, and stay
    QString problem = {};
    QStringList notes = {};
};

} // namespace tidemark
