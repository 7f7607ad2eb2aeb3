#pragma once

#include "core/chart_values.h"
#include "database/pg_session.h"

namespace tidemark {

// Answers a chart's questions from the record: trades, seconds summed up from trades, or the candles that the record keeps.
// Every statement by an index and at a bounded cost. Lives on its session's thread, in one reading transaction.
class ChartRecord {
public:
    explicit ChartRecord(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<ChartAnswer> answer(const ChartQuestion &question);

    static constexpr std::size_t mostTrades = 60'000; // handed out at once

private:
    [[nodiscard]] Result<ChartAnswer> answerWithin(const ChartQuestion &question);
    [[nodiscard]] Result<void> tellEnds(ChartAnswer &answer);
    [[nodiscard]] Result<void> addTrades(ChartAnswer &answer);
    [[nodiscard]] Result<void> addCandles(ChartAnswer &answer);
    [[nodiscard]] Result<void> addCandles(ChartAnswer &answer, TimeRange time, std::chrono::seconds span);

    PgSession &m_session;
};

} // namespace tidemark
