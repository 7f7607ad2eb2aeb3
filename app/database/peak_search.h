#pragma once

#include "core/peak_values.h"
#include "database/matching_trades.h"

#include <stop_token>

namespace tidemark {

// Finds what stands out in a range: whole minutes by their candles, the minutes that its two ends cut by their trades, seconds by the trades of the
// busiest minutes. Lives on its session's thread; short transactions.
class PeakSearch {
public:
    explicit PeakSearch(PgSession &session, std::stop_token stop = {}) : m_session(session), m_stop(std::move(stop)) {}

    [[nodiscard]] Result<PeakAnswer> answer(const PeakQuestion &question);

private:
    using Found = Result<std::optional<Candle>>;

    [[nodiscard]] Found minute(const PeakQuestion &question);
    [[nodiscard]] Found wholeMinute(const PeakQuestion &question, Timestamp from, Timestamp to);
    [[nodiscard]] Found second(const PeakQuestion &question);
    [[nodiscard]] Result<std::vector<Candle>> spans(const Symbol &symbol, Timestamp from, Timestamp to, std::chrono::seconds span);

    PgSession &m_session;
    std::stop_token m_stop;
};

} // namespace tidemark
