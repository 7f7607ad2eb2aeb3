#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>

#include <cstdint>
#include <map>

namespace tidemark {

// How far a CSV of ours goes, for whoever appends to it: the last trade of each market, and where its whole lines end. What is
// behind them is a line that was cut off, as by a loss of power.
struct CsvTail {
    struct Last {
        std::int64_t id = 0;
        Timestamp tradedAt;
    };
    std::map<Symbol, Last> markets;
    std::int64_t wholeBytes = 0; // 0: not even a header

    // Reads all of it, flat in memory; the error is sentences. A file that is not there, or empty, is one without lines.
    [[nodiscard]] static Result<CsvTail> of(const QString &path);
};

} // namespace tidemark
