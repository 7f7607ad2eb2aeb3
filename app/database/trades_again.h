#pragma once

#include "database/coverage_ledger.h"
#include "database/former_series.h"
#include "database/rejected_table.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// Trades that arrive although the ledger knows their ids: held against what is stored, plain or packed, and kept in `rejected` where
// they say something else. A step of a writer's transaction. Lives on its session's thread.
class TradesAgain {
public:
    TradesAgain(PgSession &session, const FormerSeries &former) : m_session(session), m_former(former), m_rejected(session) {}

    // Returns how many differ.
    [[nodiscard]] Result<std::int64_t> note(std::span<const Trade> again, const CoverageLedger::Stretches &stretches);

private:
    [[nodiscard]] Result<std::vector<std::optional<Trade>>> storedUnderSameKeys(std::span<const Trade> trades);

    PgSession &m_session;
    const FormerSeries &m_former;
    RejectedTable m_rejected;
    bool m_saidAltered = false;
};

} // namespace tidemark
