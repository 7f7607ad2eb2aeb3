#pragma once

#include "database/trade_comparison.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace tidemark {

// What to compare with a file of recorded trades.
struct FileQuestion {
    QString path;
    std::optional<Symbol> market; // absent: every market of the file
    std::optional<Timestamp> from; // from ≤ t < to
    std::optional<Timestamp> to;
    std::size_t most = 0; // differences of each kind that are listed
};

// Compares the record with a file of recorded trades, market by market; only what the file covers is judged. Blocks; on its
// session's thread.
[[nodiscard]] Result<std::vector<TradeDifferences>> compareWithFile(PgSession &session, const FileQuestion &question,
                                                                    const std::stop_token &stop);

} // namespace tidemark
