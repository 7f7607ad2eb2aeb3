#pragma once

#include "database/pg_session.h"
#include "session/mirror_load.h"

#include <optional>
#include <vector>

namespace tidemark {

// Some ranges of ids, read from the record for a mirror: what of them is sent, and what is not, told apart.
struct MirrorBatch {
    MirrorLoad load;
    std::vector<Trade> unfit = {};        // InfluxDB's times end before theirs
    std::vector<SymbolRun> unwanted = {}; // of another time
    std::vector<SymbolRun> missing = {};  // asked for, and not in the table of trades

    // The most of one batch: whoever adds to it stops there.
    [[nodiscard]] bool isFull() const;
};

// Which times of the record are mirrored.
struct MirrorPeriod {
    std::optional<Timestamp> from = {};
    std::optional<Timestamp> to = {}; // exclusive

    [[nodiscard]] bool holds(Timestamp moment) const { return (!from || moment >= *from) && (!to || moment < *to); }
    [[nodiscard]] bool isAll() const { return !from && !to; }

    // Reads the ids and adds them. Blocks.
    [[nodiscard]] Result<void> readInto(MirrorBatch &batch, PgSession &session, const SymbolRun &ids) const;
};

} // namespace tidemark
