#pragma once

#include "core/study_values.h"
#include "database/pg_session.h"

namespace tidemark {

// Answers what was traded in each span of a time, exactly: of minutes, hours and days by the record's candles, of seconds by its
// trades. Which side took is in no candle: it is added up from the trades where they are no more than `mostTrades`. Tells with it, of
// the same state of the record, where trades are missing. Lives on its session's thread, in one reading transaction.
class StudyRecord {
public:
    explicit StudyRecord(PgSession &session, std::int64_t mostTrades = 2'000'000) : m_session(session), m_mostTrades(mostTrades) {}

    [[nodiscard]] Result<StudyAnswer> answer(const StudyQuestion &question);

private:
    [[nodiscard]] Result<StudyAnswer> answerWithin(const StudyQuestion &question);
    [[nodiscard]] Result<void> tellKnown(StudyAnswer &answer);
    [[nodiscard]] Result<void> tellLost(StudyAnswer &answer);
    [[nodiscard]] Result<bool> areTooMany(const StudyAnswer &answer);
    [[nodiscard]] Result<void> addCells(StudyAnswer &answer);
    [[nodiscard]] Result<void> addCandles(StudyAnswer &answer, TimeRange time, std::chrono::seconds span);
    [[nodiscard]] Result<void> addSeconds(StudyAnswer &answer, TimeRange time);
    [[nodiscard]] Result<void> addSides(StudyAnswer &answer);

    PgSession &m_session;
    std::int64_t m_mostTrades;
};

} // namespace tidemark
