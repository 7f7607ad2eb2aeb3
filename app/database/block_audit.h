#pragma once

#include "database/pg_session.h"
#include "database/verify_report.h"

#include <stop_token>

namespace tidemark {

// Whether every block of from ≤ t < to is as it was stored: that it can be unpacked, and that its trades have its bounds and its
// checksum. That no id is in two places, and that ledger and candles agree, is for those who read the trades.
[[nodiscard]] Result<void> auditBlocks(PgSession &session, Timestamp from, Timestamp to, VerifyReport &report, const std::stop_token &stop);

} // namespace tidemark
