#pragma once

#include "core/result.h"
#include "database/cluster_folder.h"
#include "database/pg_target.h"

#include <vector>

namespace tidemark {

// What a database of a server has besides PostgreSQL's own: an extension, or the library of functions in C.
struct UsedExtension {
    QString database;
    QString name; // "timescaledb"; empty for functions that belong to no extension
    QString version;
    QString library; // "$libdir/timescaledb-2.28.3"; empty where it needs none

    [[nodiscard]] QString text() const;
};

// Of all databases of a running server.
[[nodiscard]] Result<std::vector<UsedExtension>> usedExtensions(const PgTarget &server);

// Of these the first that another running server lacks, and where it would have to be, as one phrase; empty where it has them all.
[[nodiscard]] Result<QString> lackingExtension(const PgTarget &server, const std::vector<UsedExtension> &used);

// What ALTER SYSTEM has set for one cluster holds for another, which is not running, too, but for what its version does not take; that is logged.
[[nodiscard]] Result<void> carrySettings(const ClusterFolder &from, const ClusterFolder &to);

} // namespace tidemark
