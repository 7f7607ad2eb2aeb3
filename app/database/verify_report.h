#pragma once

#include "core/archive_values.h"
#include "core/record_values.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidemark {

// How two parts of the record contradict each other.
enum class VerifyFault {
    TradeWithoutLedger, // a stored trade whose id the ledger does not call stored
    LedgerWithoutTrade, // an id that the ledger calls stored, and that no trade has
    RepeatedId,         // two trades of one id, with different times
    LedgerOverlap,      // ranges of the ledger that share ids
    TimeOrder,          // a trade stamped later than one with a higher id
    Candle,             // a candle that is not what its trades, or its minutes, make
    Block,              // packed trades that are not as they were packed
};

struct VerifyFinding {
    VerifyFault fault = VerifyFault::TradeWithoutLedger;
    IdRange ids;
    std::optional<Timestamp> at;
    QString text; // a sentence

    friend bool operator==(const VerifyFinding &, const VerifyFinding &) = default;
};

// What to verify: a market's whole record, or from ≤ t < to of it.
struct VerifyQuestion {
    Symbol symbol;
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
};

// What was found. `outline` tells the ledger's gaps, holes and pauses; `errors` and `notes` what contradicts itself, the
// notes within what is known to happen. Of very many errors the first ones are kept, `errorCount` counts all.
struct VerifyReport {
    VerifyQuestion question;
    RecordOutline outline;
    std::vector<ArchivedPart> archived; // of what the outline calls dropped
    std::int64_t trades = 0;         // read
    std::int64_t rejectedInputs = 0; // rows in the table `rejected`, those of stored trades that came again altered included
    std::vector<VerifyFinding> errors;
    std::int64_t errorCount = 0;
    std::vector<VerifyFinding> notes;

    static constexpr std::size_t mostErrors = 100'000;
    void addError(VerifyFinding finding)
    {
        ++errorCount;
        if (errors.size() < mostErrors)
            errors.push_back(std::move(finding));
    }

    [[nodiscard]] std::int64_t idsOf(StretchKind kind) const
    {
        std::int64_t ids = 0;
        for (const auto &stretch : outline.stretches)
            ids += stretch.kind == kind ? stretch.ids.count() : 0;
        return ids;
    }

    // Nothing is missing or rejected, and nothing contradicts itself. Holes are the exchange's, and what was skipped was
    // skipped on purpose.
    [[nodiscard]] bool isSound() const
    {
        return errorCount == 0 && idsOf(StretchKind::Missing) == 0 && idsOf(StretchKind::Rejected) == 0;
    }
};

[[nodiscard]] inline Error verifyingStopped()
{
    return {QStringLiteral("Verifying was stopped before its end, so nothing can be said of the record. Start it again.")};
}

struct VerifyProgress {
    Symbol symbol;
    std::int64_t done = 0; // trades
    std::int64_t total = 0;
};

} // namespace tidemark
