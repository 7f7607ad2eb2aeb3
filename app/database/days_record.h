#pragma once

#include "database/day_states.h"
#include "database/pg_session.h"

namespace tidemark {

// Says of UTC days whether the record has them whole, from candles of a day and the ledger: years in two index scans, however many
// trades they hold. Lives on its session's thread; one short transaction.
class DaysRecord {
public:
    explicit DaysRecord(PgSession &session) : m_session(session) {}

    // The question's ends are taken to midnights around them.
    [[nodiscard]] Result<DaysAnswer> answer(const DaysQuestion &question);

private:
    [[nodiscard]] Result<DaysAnswer> answerWithin(const DaysQuestion &question);
    [[nodiscard]] Result<std::vector<DayIds>> daysAround(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<std::vector<ArchivedSpan>> archived(const Symbol &symbol);
    [[nodiscard]] Result<void> doubt(const Symbol &symbol, std::span<const DayIds> days, std::vector<ArchivedSpan> &files);
    [[nodiscard]] Result<IdRanges> known(const Symbol &symbol, IdRange ids);

    PgSession &m_session;
};

} // namespace tidemark
