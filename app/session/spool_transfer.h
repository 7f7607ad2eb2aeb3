#pragma once

#include "core/result.h"
#include "core/timestamp.h"
#include "database/trade_writer.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace tidemark {

class SpoolFile;

// Carries batches from a spool file into the record, in order: the next one is prepared here while the database commits
// the one before it. A spool row is released only after its COMMIT. What the record cannot take for now waits apart, in the spool
// too, and is tried again when it is asked for. After an error the transfer is of no more use. Database thread.
class SpoolTransfer {
public:
    static constexpr std::int64_t mostTrades = 50'000; // in one transaction

    // Called after each commit; `receivedAt` is when the oldest frame in it arrived, this computer's clock.
    using Committed = std::function<void(const WriteReport &report, Timestamp receivedAt)>;

    // `apart` keeps what is set aside: the same file, or another one that outlives it.
    SpoolTransfer(SpoolFile &file, SpoolFile &apart, TradeWriter &writer, Committed committed);

    // False once all that is in the file is committed, or waits apart.
    [[nodiscard]] Result<bool> next(std::int64_t trades = mostTrades);
    // Waits for the commit that is under way, if any; before anything else may use the session.
    [[nodiscard]] Result<void> finish();
    // What waits apart in the file, once more.
    [[nodiscard]] Result<void> retryAside();

private:
    struct InFlight {
        std::int64_t row = 0;
        Timestamp receivedAt;
    };

    [[nodiscard]] Result<void> release(std::int64_t row);
    [[nodiscard]] Result<bool> retryPlace(const QString &place);
    [[nodiscard]] Result<bool> settle(const QString &place, std::int64_t row, std::size_t tried);

    SpoolFile &m_file;
    SpoolFile &m_apart;
    TradeWriter &m_writer;
    Committed m_committed;
    std::int64_t m_lastRead = 0;
    std::optional<InFlight> m_inFlight;
};

} // namespace tidemark
