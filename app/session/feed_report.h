#pragma once

#include "core/live_values.h"
#include "core/status.h"
#include "core/trade.h"

#include <QCoreApplication>

#include <chrono>
#include <vector>

namespace tidemark {

class Backfill;
class ExchangeLink;
class Mailbox;
class SeriesGate;
class RelayedTrades;
class SpoolIntake;
class WatchedMarkets;

// What is told of the feed: to the screen, its trades and how each market does, into the mailbox; to both programs, how the whole
// recorder does. Exchange thread.
class FeedReport {
    Q_DECLARE_TR_FUNCTIONS(tidemark::FeedReport)

public:
    struct Sources {
        const WatchedMarkets &markets;
        const ExchangeLink &exchange;
        const Backfill &backfill;
        const SeriesGate &gate;
        const SpoolIntake &spool;
        const RelayedTrades &relayed;
    };
    FeedReport(const Sources &sources, Mailbox &mailbox);

    // Whether the screen is to be told anything now.
    [[nodiscard]] bool isPostDue(bool hasTrades) const;
    void post(std::vector<Trade> trades, Timestamp receivedAt);
    // Delays are sorted and connections looked through for this: once a second, and when the connection's state changes.
    void refresh();
    void setDatabase(const DatabaseStatus &status, const LagStatus &lag);
    // As of the last refresh.
    [[nodiscard]] const RecorderStatus &status() const { return m_status; }

private:
    [[nodiscard]] bool arePulsesDue() const;
    void takePulses(Timestamp now);
    [[nodiscard]] SpoolStatus spoolStatus() const;
    [[nodiscard]] QStringList gateNotices() const;

    Sources m_sources;
    Mailbox &m_mailbox;
    RecorderStatus m_status;
    std::chrono::steady_clock::time_point m_posted;
    std::chrono::steady_clock::time_point m_pulsed;
    std::vector<MarketPulse> m_pulses; // by name, as they were last told
    std::size_t m_round = 0;
    bool m_wasWatched = false; // then
};

} // namespace tidemark
