#pragma once

#include "session/month_archive.h"

#include <chrono>
#include <memory>
#include <vector>

namespace tidemark {

// A month (UTC) that is over, and how many trades were ever recorded of it.
struct MonthDue {
    Timestamp month;
    std::int64_t trades = 0;
};

// Writes old months of the record to files and takes them out of the database, month by month: see MonthArchive. Of all programs one archives
// a month of a market at a time. Blocks; lives on its session's thread.
class Archiving {
public:
    Archiving(PgSession &session, ArchiveOrder order) : m_session(session), m_order(std::move(order)) {}

    // Wholly before the moment, and over; from the market's first month to its last one, those without a trade too.
    [[nodiscard]] Result<std::vector<MonthDue>> monthsBefore(const Symbol &symbol, Timestamp before);
    [[nodiscard]] Result<ArchivedMonth> archive(const Symbol &symbol, const MonthDue &month, const MonthArchive::Told &told, const std::stop_token &stop);
    // The room of what was removed: months that are empty now are dropped, others vacuumed.
    [[nodiscard]] Result<void> giveSpaceBack(const std::stop_token &stop);

private:
    // Whether it is ours until it is given back.
    [[nodiscard]] Result<bool> takeTurn(const Symbol &symbol, Timestamp month, const std::stop_token &stop);
    void keepTurn();
    void giveTurnBack();

    PgSession &m_session;
    ArchiveOrder m_order;
    std::unique_ptr<PgSession> m_turn; // whose transaction keeps other programs from the same month
    std::chrono::steady_clock::time_point m_turnSeen;
    Timestamp m_emptiedFrom = Timestamp::max();
    Timestamp m_emptiedTo = Timestamp::min();
};

} // namespace tidemark
