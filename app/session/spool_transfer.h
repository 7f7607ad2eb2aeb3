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
// the one before it. A spool row is released only after its COMMIT. After an error the transfer is of no more use.
// Database thread.
class SpoolTransfer {
public:
    // Called after each commit; `receivedAt` is when the oldest frame in it arrived, this computer's clock.
    using Committed = std::function<void(const WriteReport &report, Timestamp receivedAt)>;

    SpoolTransfer(SpoolFile &file, TradeWriter &writer, Committed committed);

    // False once all that is in the file is committed.
    [[nodiscard]] Result<bool> next();
    // Waits for the commit that is under way, if any; before anything else may use the session.
    [[nodiscard]] Result<void> finish();

private:
    struct InFlight {
        std::int64_t row = 0;
        Timestamp receivedAt;
    };

    SpoolFile &m_file;
    TradeWriter &m_writer;
    Committed m_committed;
    std::int64_t m_lastRead = 0;
    std::optional<InFlight> m_inFlight;
};

} // namespace tidemark
