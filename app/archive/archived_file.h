#pragma once

#include "archive/parquet.h"
#include "archive/trade_source.h"
#include "core/file_form.h"

#include <stop_token>

namespace tidemark {

// A market's file of the forms that an archive is written in, read back trade by trade. Errors are sentences. Used by one thread.
class ArchivedTrades {
public:
    [[nodiscard]] static Result<std::unique_ptr<ArchivedTrades>> open(const QString &path, FileForm form, const Symbol &market);

    // The next ten thousand and more, in the file's order; empty at the end.
    [[nodiscard]] Result<std::vector<Trade>> next();

private:
    std::unique_ptr<TradeSource> m_source; // one of the two
    std::unique_ptr<ParquetReader> m_parquet;
    bool m_isAtEnd = false; // after which nothing may be asked
};

// Puts a file and its place in its folder on the disk for good, and lets go of what the system remembers of it, so that whoever reads it
// next reads the disk. The error says why, without a full stop.
[[nodiscard]] Result<void> putOnDisk(const QString &path);

} // namespace tidemark
