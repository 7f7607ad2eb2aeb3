#pragma once

#include "core/backup_values.h"
#include "database/pg_target.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tidemark {

// What a backup holds of a market at the least: what was stored when it began.
struct BackedMarket {
    QString symbol;
    std::int64_t firstId = 0;
    std::int64_t lastId = 0;
    std::int64_t stored = 0; // ids that the ledger calls stored

    friend bool operator==(const BackedMarket &, const BackedMarket &) = default;
};

// One record of a private server, which keeps a database for each kind of market.
struct BackedRecord {
    QString database;
    QString exchange; // empty: nothing was recorded into it yet
    QString identity; // see readRecordIdentity
    int schema = 0;   // of the last migration
    std::int64_t bytes = 0;
    std::vector<BackedMarket> markets;
};

// What stands beside a backup: `tidemark-backup.json`.
struct BackupNote {
    int postgres = 0; // the major version, to which its files are tied
    QString program;  // Tidemark's version
    Timestamp begunAt;
    Timestamp endedAt;
    std::int64_t bytes = 0;
    bool hasChecksums = false;
    bool isTried = false; // its server was started, and its record verified
    std::vector<BackedRecord> records;

    [[nodiscard]] QJsonObject toJson() const;
    // Reads the note of a backup's folder. The error says what is wrong with it.
    [[nodiscard]] static Result<BackupNote> read(const QString &folder);
    // Whole or not at all, and on the disk for good.
    [[nodiscard]] Result<void> write(const QString &folder) const;

    [[nodiscard]] const BackedRecord *recordIn(const QString &database) const;
    [[nodiscard]] static QString fileIn(const QString &folder) { return folder + QStringLiteral("/tidemark-backup.json"); }
};

// The newest backup of a data folder that this computer has made: `last-backup.json` in it.
[[nodiscard]] Result<std::optional<LastBackup>> readLastBackup(const QString &dataDirectory);
[[nodiscard]] Result<void> writeLastBackup(const QString &dataDirectory, const LastBackup &last);

// The records on a private server, without changing anything there.
[[nodiscard]] Result<std::vector<BackedRecord>> surveyRecords(const PgTarget &server);

// Whether a server's pages have checksums.
[[nodiscard]] Result<bool> readChecksums(const PgTarget &server);

} // namespace tidemark
