#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>
#include <span>

namespace tidemark {

// The forms that trades are written into files in. What a file is to be is told by the ending of its name.
enum class FileForm {
    Csv,     // our own columns
    CsvGz,   // the same, gzipped
    Zip,     // the public archive's own layout: a CSV without a header for each market, in a zip
    Parquet, // columns with exact decimals, compressed by zstd
    Tardis,  // the columns of Tardis' trades, gzipped
};

// In the order in which they are offered.
[[nodiscard]] std::span<const FileForm> allFileForms();

// "csv", "csv.gz", "zip", "parquet", "tardis.csv.gz": the ending, and the word for it.
[[nodiscard]] QString endingOf(FileForm form);
// By the ending of a path, in any case of letters; the error names all endings.
[[nodiscard]] Result<FileForm> fileFormOf(const QString &path);
// By the word; a leading dot and "tardis" alone will do.
[[nodiscard]] Result<FileForm> fileFormNamed(const QString &word);

// What so many trades will weigh, as measured on the exchange's busiest markets; within a third of what comes of it.
[[nodiscard]] std::int64_t estimatedBytes(FileForm form, std::int64_t trades);

} // namespace tidemark
