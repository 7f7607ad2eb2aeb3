#pragma once

#include "core/import_values.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace tidemark {

// What all files of one import come to.
struct ImportTotals {
    std::int64_t files = 0;
    std::int64_t stored = 0;  // files, and so are the three that follow
    std::int64_t known = 0;
    std::int64_t refused = 0;
    std::int64_t stopped = 0;
    std::int64_t rows = 0;    // trades, and so are those that follow
    std::int64_t fresh = 0;
    std::int64_t there = 0;
    std::int64_t altered = 0;
    std::int64_t missing = 0;

    void add(const ImportReport &report);
};

// What became of a file: an object for each market in it, one without a market where none was read.
[[nodiscard]] std::vector<QJsonObject> importObjects(const ImportReport &report);
[[nodiscard]] QJsonObject totalsObject(const ImportTotals &totals);
// The same as lines for people, each with its line feed.
[[nodiscard]] QString importText(const ImportReport &report);
[[nodiscard]] QString totalsText(const ImportTotals &totals);

} // namespace tidemark
