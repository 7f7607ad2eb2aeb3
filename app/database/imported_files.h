#pragma once

#include "core/id_ranges.h"
#include "core/symbol.h"
#include "core/timestamp.h"
#include "database/pg_session.h"

#include <optional>
#include <vector>

namespace tidemark {

// A file that was imported whole: what it had of one market.
struct ImportedFile {
    Symbol symbol;
    QByteArray sum; // SHA-256, 64 hexadecimal digits
    QString name;   // without its folder
    std::int64_t size = 0; // bytes
    std::int64_t rows = 0;
    std::vector<IdRange> ids; // ascending
    std::optional<Timestamp> lastModified; // at the server that it came from; not read back
    std::optional<int> priceDecimals;      // of its rows, where they are the exchange's own; not read back
    std::optional<int> quantityDecimals;
    Timestamp importedAt; // as the database has it
};

// The table `imported_files`. Lives on its session's thread.
class ImportedFiles {
public:
    explicit ImportedFiles(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<std::vector<ImportedFile>> ofSum(const QByteArray &sum) { return read(sum, {}); }
    [[nodiscard]] Result<std::vector<ImportedFile>> named(const QString &name) { return read({}, name.toUtf8()); }
    // The same file once more is noted with the newer time.
    [[nodiscard]] Result<void> add(const ImportedFile &file);

private:
    [[nodiscard]] Result<std::vector<ImportedFile>> read(const QByteArray &sum, const QByteArray &name);

    PgSession &m_session;
};

} // namespace tidemark
