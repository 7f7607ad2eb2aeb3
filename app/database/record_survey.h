#pragma once

#include "core/record_values.h"
#include "database/packed_minutes.h"
#include "database/pg_session.h"
#include "database/record_stretches.h"

#include <map>

namespace tidemark {

// Says of a market's record what is stored, missing or explained, by the ledger's ids and the candles' times; every answer
// by indexes, in one short transaction. Lives on its session's thread. Periods are from ≤ t < to.
class RecordSurvey {
public:
    // A damaged block is an error, or, where it is told elsewhere, has no trades.
    explicit RecordSurvey(PgSession &session, bool skipsDamaged = false) : m_session(session), m_skipsDamaged(skipsDamaged) {}

    [[nodiscard]] Result<Completeness> completeness(const Symbol &symbol, Timestamp from, Timestamp to);
    // Within a reading that looks at packed trades itself.
    [[nodiscard]] Result<Completeness> completeness(const Symbol &symbol, Timestamp from, Timestamp to, PackedMinutes &packed);

    // The stretches that reach into the period, whole, with exact times where there are few or they are asked for; else to the minute. Pauses
    // too short to be told apart in `most` steps of the period are left out.
    [[nodiscard]] Result<RecordOutline> outline(const RecordQuestion &question);

private:
    // The ids that may belong to a period: all that lie between the last trade before it and the first one after it.
    struct Period {
        Completeness completeness;
        std::optional<IdRange> ids; // absent: the record knows nothing of the market
    };
    using Moments = std::map<std::int64_t, Timestamp>;

    [[nodiscard]] Result<RecordOutline> outlineWithin(const RecordQuestion &question);
    [[nodiscard]] Result<PgRows> ask(const char16_t *name, const std::vector<PgParameter> &parameters);
    [[nodiscard]] Result<Period> period(const Symbol &symbol, Timestamp from, Timestamp to, PackedMinutes &packed);
    // The stored trades of candles that were dropped in part; opening times and spans as the server writes arrays of them.
    [[nodiscard]] Result<std::int64_t> mixedTrades(const Symbol &symbol, const QByteArray &candles, const QByteArray &spans);
    [[nodiscard]] Result<void> addArchived(const Symbol &symbol, IdRange ids, Completeness &completeness);
    [[nodiscard]] Result<void> addEnds(RecordOutline &outline);
    [[nodiscard]] Result<std::vector<RecordStretch>> stretches(const Symbol &symbol, IdRange ids);
    [[nodiscard]] Result<std::vector<CandleIds>> candlesAround(const RecordQuestion &question, std::chrono::seconds span);
    [[nodiscard]] Result<void> addTimes(const RecordQuestion &question, RecordOutline &outline);
    [[nodiscard]] Result<void> addPauses(RecordOutline &outline, std::vector<RecordStretch> pauses, std::chrono::seconds span);
    [[nodiscard]] Result<Moments> momentsOf(const Symbol &symbol, const std::vector<std::int64_t> &ids);

    PgSession &m_session;
    bool m_skipsDamaged;
};

} // namespace tidemark
