#pragma once

#include "core/id_ranges.h"
#include "database/coverage_map.h"
#include "database/verify_report.h"

#include <span>

namespace tidemark {

// Holds the ids of a period's trades against the ledger. The ledger as it was before the trades were read says what must be
// there, as it was afterwards what may be there: a recorder was perhaps writing. `window` are the ids that belong to the
// period, `around` those of trades right outside of it. Pure.
struct LedgerAudit {
    std::span<const CoverageRange> before;
    std::span<const CoverageRange> after;
    const IdRanges &ids;
    const IdRanges &around;
    IdRange window;

    void tell(VerifyReport &report) const;
};

} // namespace tidemark
