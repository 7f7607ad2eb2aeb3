#pragma once

#include "core/archive_values.h"
#include "core/id_ranges.h"
#include "database/pg_session.h"

#include <limits>
#include <optional>
#include <vector>

namespace tidemark {

// A file that a month of a market's trades was written to, read back and compared.
struct ArchivedFile {
    Symbol symbol;
    QByteArray sum; // SHA-256, 64 hexadecimal digits
    QString name;   // without its folder
    QString folder; // absolute, as it was then
    QString form;   // the word for it: "zip", "parquet"
    std::int64_t size = 0; // bytes
    Timestamp from; // ≤ t <
    Timestamp to;
    std::int64_t rows = 0;
    std::vector<IdRange> ids; // ascending, not empty
    bool isComplete = false;
    bool isRemoved = false;   // its trades were taken out of the database, or that was begun
    Timestamp archivedAt = {}; // as the database has it
    std::optional<Timestamp> broughtBackAt = {};

    [[nodiscard]] QString path() const { return folder + QLatin1Char('/') + name; }
};

// The table `archived`. A record whose tables are of an older version has archived nothing. Lives on its session's thread.
class ArchivedTable {
public:
    explicit ArchivedTable(PgSession &session) : m_session(session) {}

    // Those that may have one of these ids, ascending by time.
    [[nodiscard]] Result<std::vector<ArchivedFile>> of(const Symbol &symbol, IdRange ids = allIds) { return read(parameterOf(symbol), ids); }
    [[nodiscard]] Result<std::vector<ArchivedFile>> all() { return read({}, allIds); }
    [[nodiscard]] Result<std::optional<ArchivedFile>> ofSum(const Symbol &symbol, const QByteArray &sum);
    // A file that is there already is noted anew. `isRemoved` only ever turns from false to true, until all came back.
    [[nodiscard]] Result<void> add(const ArchivedFile &file);
    // Marks the files of this market all of whose trades are stored again.
    [[nodiscard]] Result<void> noteBroughtBack(const Symbol &symbol);
    // Trades of this file are leaving the record, in the transaction that takes them out, under the market's ledger lock.
    [[nodiscard]] Result<void> noteGone(const Symbol &symbol, const QByteArray &sum);

    // Which of the ids that the ledger calls dropped are in files, and in which.
    [[nodiscard]] Result<std::vector<ArchivedPart>> partsOf(const Symbol &symbol, IdRange ids);

private:
    static constexpr IdRange allIds{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
    [[nodiscard]] static QByteArray parameterOf(const Symbol &symbol);
    [[nodiscard]] Result<bool> isThere();
    [[nodiscard]] Result<std::vector<ArchivedFile>> read(const QByteArray &symbol, IdRange ids);

    PgSession &m_session;
};

} // namespace tidemark
