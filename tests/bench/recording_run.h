#pragma once

#include "core/status.h"
#include "database/pg_target.h"

#include <QString>

#include <cstdint>

namespace tidemark::bench {

// What one recording run showed.
struct RunOutcome {
    double tradesPerSecond = 0; // from the recorder's start, connecting included, to the last COMMIT
    LagStatus lag;
    double megabytesAtQuarter = 0; // of this process, resident
    double megabytesAtEnd = 0;
};

// Records `trades` trades, the whole of a recording that a local exchange plays in a process of its own, into the database;
// the recorder is the program's own and lives in this process. Speed "0" is as fast as the recorder takes it.
[[nodiscard]] RunOutcome recordRun(const PgTarget &database, const QString &recording, const QString &speed,
                                   std::int64_t trades);

} // namespace tidemark::bench
