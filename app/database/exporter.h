#pragma once

#include "core/history_values.h"
#include "database/pg_session.h"

#include <functional>
#include <stop_token>
#include <string_view>

class QIODevice;

namespace tidemark {

// Writes the trades of a range into a CSV file: one header line, LF, id order, exact values; the same range gives the
// same bytes. A file appears only when it is whole; cancelled or failed, whatever was at the path stays. Blocks; run it
// on a thread and a session of its own. `progress` is called on that thread after every page.
[[nodiscard]] ExportAnswer exportCsv(PgSession &session, const ExportQuestion &question,
                                     const std::function<void(const ExportProgress &)> &progress, std::stop_token stop);

// The same into a device that is open, as it comes: what was written before a failure cannot be taken back.
[[nodiscard]] ExportAnswer exportCsv(PgSession &session, const ExportQuestion &question, QIODevice &output,
                                     const std::function<void(const ExportProgress &)> &progress, std::stop_token stop);

inline constexpr std::string_view csvHeader = "trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker\n";

} // namespace tidemark
