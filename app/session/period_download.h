#pragma once

#include "core/id_ranges.h"
#include "core/symbol.h"
#include "core/timestamp.h"
#include "database/pg_session.h"
#include "session/history_download.h"

#include <QCoreApplication>

#include <chrono>

namespace tidemark {

struct ExchangeEndpoints;
class RestClient;

// Asks the exchange itself for the trades of a period that the record lacks, by their ids, and stores them. For days whose files
// are not published yet. Waits in event loops of its own, for threads that have none running; on its session's thread.
class PeriodDownload {
    Q_DECLARE_TR_FUNCTIONS(tidemark::PeriodDownload)

public:
    using Follow = std::function<void(std::int64_t done, std::int64_t total)>; // trades

    PeriodDownload(PgSession &session, const ExchangeEndpoints &exchange) : m_session(session), m_exchange(exchange) {}

    // What it says in words is why something is still missing. The error: exchange or database could not be reached.
    [[nodiscard]] Result<AskedOutcome> bring(const Symbol &symbol, Timestamp from, Timestamp to, const Follow &follow,
                                             const std::stop_token &stop);

private:
    [[nodiscard]] Result<Timestamp> exchangeTime(RestClient &client, const std::stop_token &stop);
    [[nodiscard]] Result<std::vector<IdRange>> lackingOf(const Symbol &symbol, IdRange ids);
    [[nodiscard]] Result<void> fetch(RestClient &client, const Symbol &symbol, const std::vector<IdRange> &ids, AskedOutcome &outcome,
                                     const Follow &follow, const std::stop_token &stop);

    PgSession &m_session;
    const ExchangeEndpoints &m_exchange;
};

} // namespace tidemark
