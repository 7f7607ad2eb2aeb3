#pragma once

#include "database/pg_session.h"
#include "mirror/hour_counts.h"

#include <functional>
#include <optional>

namespace tidemark {

// How many trades of one market the record and a mirror have, hour by hour.
struct MirrorDifferences {
    struct Hour {
        Timestamp begins;
        std::int64_t record = 0;
        std::int64_t mirror = 0;
    };
    Symbol market;
    Timestamp from; // of what was compared
    Timestamp to;
    std::int64_t hours = 0; // that either has trades in
    std::int64_t record = 0;
    std::int64_t mirror = 0;
    std::vector<Hour> differing = {};

    [[nodiscard]] bool isNone() const { return differing.empty(); }
};

// Counts both sides. The record's side is counted from the trades themselves; of an hour whose trades were dropped or archived since, the
// candles say how many there were. Former series belong to their market, as in the mirror. Blocks.
class MirrorComparison {
public:
    using Told = std::function<void(const Symbol &market, Timestamp upTo)>;

    MirrorComparison(PgSession &session, MirrorClient &client, Told told);

    // Of the record, without the names of former series.
    [[nodiscard]] Result<std::vector<Symbol>> markets();
    // Absent where the record has nothing of the market in that time.
    [[nodiscard]] Result<std::optional<MirrorDifferences>> compare(const Symbol &market, std::optional<Timestamp> from, std::optional<Timestamp> to,
                                                                   const std::stop_token &stop);

private:
    using Counts = HourCounts::Counts;

    [[nodiscard]] Result<std::vector<Symbol>> family(const Symbol &market);
    [[nodiscard]] Result<Counts> candleCounts(const std::vector<Symbol> &family, Timestamp from, Timestamp to);
    [[nodiscard]] Result<Counts> recordCounts(const std::vector<Symbol> &family, Timestamp from, Timestamp to, const std::stop_token &stop);

    PgSession &m_session;
    MirrorClient &m_client;
    Told m_told;
};

} // namespace tidemark
