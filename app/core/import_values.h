#pragma once

#include "core/id_ranges.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace tidemark {

// How far the import of one file is. It is read twice: checked whole, and only then stored.
struct ImportProgress {
    enum class Stage { Checking, Storing };

    QString path;
    Stage stage = Stage::Checking;
    std::int64_t bytes = 0;      // of the file as it lies on the disk, read in this stage
    std::int64_t totalBytes = 0;
    std::int64_t rows = 0;       // read in this stage
    double rowsPerSecond = 0;    // of this stage
    std::optional<std::chrono::seconds> left; // of the whole file; absent until it can be said
};

// What a file has of one market, and what became of it.
struct ImportedMarket {
    Symbol symbol;
    std::int64_t rows = 0;     // in the file
    std::int64_t stored = 0;   // are new in the record
    std::int64_t known = 0;    // were there already, or stand in the file once more
    std::int64_t altered = 0;  // the record has them with another price, quantity, side or time, and keeps its own
    std::int64_t unstored = 0; // the database could not take; `problems` says why
    std::vector<IdRange> ids;     // in the file, ascending
    std::vector<IdRange> missing; // between these, neither in the file nor in the record
    std::optional<Timestamp> from; // the earliest and the latest time in the file
    std::optional<Timestamp> to;
};

enum class ImportEnd {
    Stored,  // all of it is in the record
    Known,   // was imported before, and the record still has it: nothing was read but its sum
    Refused, // `problems` says why; nothing of it was stored, or what is in a market's `unstored` or `altered`
    Stopped, // whole transactions are stored; the same import again goes on
};

// What became of one file.
struct ImportReport {
    QString path = {};
    ImportEnd end = ImportEnd::Refused;
    std::int64_t size = 0; // bytes
    QByteArray sum = {};   // SHA-256, 64 hexadecimal digits; empty where it was not needed
    std::vector<ImportedMarket> markets = {};
    QStringList problems = {}; // sentences: what is wrong, and in which line
    QStringList notes = {};    // sentences: what is worth knowing, and harmless
    bool hasWrongSum = false;  // it was refused for the sum beside it alone: by its ids it may go on
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::ImportProgress)
Q_DECLARE_METATYPE(tidemark::ImportReport)
