#pragma once

#include "core/archive_values.h"
#include "core/file_form.h"
#include "core/market_info.h"
#include "database/archived_table.h"
#include "database/pg_session.h"

#include <functional>
#include <stop_token>

namespace tidemark {

struct Receipt;

// How months are to be archived.
struct ArchiveOrder {
    QString folder;                  // absolute; it is there
    FileForm form = FileForm::Zip;   // or Parquet
    bool keeps = false;              // writes and compares, and removes nothing
    std::function<Result<MarketDigits>(const Symbol &)> digits = {}; // as the exchange writes them; absent: all 8
};

// One month of a market (UTC) on its way into a file and out of the record. Nothing is removed before the file and its receipt are on the
// disk for good and were read back from there, trade by trade what the record has; and then each trade only if it still is. Broken off at any
// point, the same again goes on. Flat in memory. Blocks; lives on its session's thread, beside recorders.
class MonthArchive {
public:
    using Told = std::function<void(const ArchiveProgress &)>; // after every page

    MonthArchive(PgSession &session, const ArchiveOrder &order, const Symbol &symbol, Timestamp month, std::int64_t trades, Told told,
                 std::stop_token stop);

    // What became of it; a file that is in the way is no error. The error: record or folder could not be read or written, in sentences.
    [[nodiscard]] Result<ArchivedMonth> run();

private:
    using Step = Result<bool>; // false: the report says how it ended

    [[nodiscard]] Step begin();
    [[nodiscard]] Step write();
    [[nodiscard]] Result<void> writeTrades(const QString &path);
    [[nodiscard]] Result<void> giveName(const QString &path);
    [[nodiscard]] Step read();
    [[nodiscard]] Step compare();
    [[nodiscard]] Step judge();
    [[nodiscard]] Step receipt();
    [[nodiscard]] Step note();
    [[nodiscard]] Step remove();
    [[nodiscard]] Step countLate();
    [[nodiscard]] Result<std::vector<IdRange>> droppedOf(const std::vector<IdRange> &ids);
    [[nodiscard]] Result<Receipt> receiptOf();
    [[nodiscard]] Step refuse(const QString &why);
    [[nodiscard]] Step stopped();
    [[nodiscard]] Error cannotWrite(const Error &why) const;
    [[nodiscard]] Error cannotRead(const Error &why) const;
    void tell(ArchiveProgress::Stage stage, std::int64_t done) const;
    [[nodiscard]] QString name() const;

    PgSession &m_session;
    const ArchiveOrder &m_order;
    Told m_told;
    std::stop_token m_stop;
    std::int64_t m_total;
    ArchivedMonth m_report;
    std::optional<ArchivedFile> m_known; // this very file, from an earlier call
    IdRanges m_onlyRecord;               // ids that the file lacks, and those that it has alone
    IdRanges m_onlyFile;
};

} // namespace tidemark
