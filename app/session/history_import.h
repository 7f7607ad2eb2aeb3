#pragma once

#include "core/import_values.h"
#include "core/result.h"
#include "database/pg_session.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark {

// How files are to be imported.
struct ImportOptions {
    QString exchange = {};        // whose trades they are: ExchangeEndpoints::identity()
    std::optional<Symbol> market = {}; // of files that do not say it themselves
    bool isPlain = false;         // as rows of `trades`, also what is old enough to be packed
    bool ignoresChecksum = false; // goes on by ids alone where the CHECKSUM beside a file is another file's
    std::optional<Timestamp> lastModified = {}; // of the file, as its server says it
};

// Imports files of trades through the ledger: twice is once, and gaps close. Each is checked whole before a row of it is stored,
// and stored in whole transactions; a recorder may write meanwhile. Flat in memory. Blocks: lives on its session's thread, and
// reads in one of its own.
class HistoryImport {
public:
    using Told = std::function<void(const ImportProgress &)>; // on the caller's thread, some times a second

    HistoryImport(PgSession &session, ImportOptions options) : m_session(session), m_options(std::move(options)) {}

    // What became of the file; a file that is at fault is no error. The error: the record could not be asked or written, with a
    // sentence that says what of the file is stored. Then the files after it would fare no better.
    [[nodiscard]] Result<ImportReport> import(const QString &path, const Told &told, std::stop_token stop);
    // After an error: what became of the file until then.
    [[nodiscard]] const ImportReport &unfinished() const { return m_unfinished; }

private:
    PgSession &m_session;
    ImportOptions m_options;
    double m_storedPerSecond = 0; // of the files before: rows
    ImportReport m_unfinished;
};

} // namespace tidemark
