#pragma once

#include "archive/duckdb_library.h"

#include <memory>

namespace tidemark {

// A database in memory and a connection to it: one thread, no extensions from the network, and little memory.
class DuckDbSession {
public:
    [[nodiscard]] static Result<std::unique_ptr<DuckDbSession>> open();
    ~DuckDbSession();
    DuckDbSession(const DuckDbSession &) = delete;
    DuckDbSession &operator=(const DuckDbSession &) = delete;

    [[nodiscard]] const DuckDbLibrary &api() const { return m_api; }
    [[nodiscard]] duckdb::Handle connection() const { return m_connection; }
    // One statement, its answer not wanted. The error is DuckDB's own, on one line and without a full stop.
    [[nodiscard]] Result<void> run(const QString &sql);

private:
    explicit DuckDbSession(const DuckDbLibrary &api) : m_api(api) {}
    [[nodiscard]] Result<void> start();

    const DuckDbLibrary &m_api;
    duckdb::Handle m_database = nullptr;
    duckdb::Handle m_connection = nullptr;
};

// 'text', as SQL reads it.
[[nodiscard]] QString duckdbLiteral(QString text);
// DuckDB's words for an error, on one line and without a full stop.
[[nodiscard]] QString duckdbWords(const char *error);

} // namespace tidemark
