#pragma once

#include "core/history_values.h"
#include "database/pg_session.h"

#include <optional>
#include <vector>

namespace tidemark {

class RestClient;

// A minute of which the exchange counts another number of trades than the record.
struct MinuteDifference {
    Timestamp minute;
    std::int64_t stored = 0;
    std::int64_t exchange = 0;
};

// How a market's record differs from the exchange's klines, minute by minute.
struct KlineDifferences {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::int64_t minutes = 0; // that were compared, those without any trade included
    std::int64_t missing = 0; // trades
    std::int64_t extra = 0;
    std::vector<MinuteDifference> differences; // ascending

    [[nodiscard]] bool isNone() const { return differences.empty(); }
};

// Compares the numbers of trades a minute with the exchange's klines (element 8,
// https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints#klinecandlestick-data): an
// independent check. Waits in an event loop of its own; for programs that have none running. On its session's thread.
class KlineComparison {
public:
    KlineComparison(PgSession &session, RestClient &exchange) : m_session(session), m_exchange(exchange) {}

    // The whole minutes of the period that the exchange says are over. Without `from` the newest day of the record,
    // without `to` up to its end: the minutes in which the record itself begins or ends are not judged.
    [[nodiscard]] Result<KlineDifferences> compare(const Symbol &symbol, std::optional<Timestamp> from, std::optional<Timestamp> to);

private:
    [[nodiscard]] Result<KlineDifferences> periodOf(const Symbol &symbol, std::optional<Timestamp> from, std::optional<Timestamp> to);
    [[nodiscard]] Result<void> compareDay(KlineDifferences &told, Timestamp from, Timestamp to);

    PgSession &m_session;
    RestClient &m_exchange;
};

} // namespace tidemark
