#pragma once

#include "core/keeping_values.h"
#include "database/pg_session.h"

namespace tidemark {

// How a record is kept and what it takes on its server's disk: by the sizes of its tables and the candles' counts, so that its
// trades are not read. What only the computer knows, how much room is left, is not told here. Lives on its session's thread.
class KeepingSurvey {
public:
    explicit KeepingSurvey(PgSession &session) : m_session(session) {}

    // As it is at `now`.
    [[nodiscard]] Result<KeepingAnswer> answer(const KeepingQuestion &question, Timestamp now);
    // What these rules would take away at `now`, by market.
    [[nodiscard]] Result<std::vector<DueDrop>> due(const KeepingRules &rules, const std::vector<Symbol> &markets, Timestamp now);

private:
    [[nodiscard]] Result<KeepingAnswer> answerWithin(const KeepingQuestion &question, Timestamp now);
    [[nodiscard]] Result<void> addMonths(KeepingAnswer &answer);
    [[nodiscard]] Result<void> addPacked(std::vector<MonthBytes> &months);
    [[nodiscard]] Result<void> addFlows(KeepingAnswer &answer, Timestamp now);

    PgSession &m_session;
};

} // namespace tidemark
