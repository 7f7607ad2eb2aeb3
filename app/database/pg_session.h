#pragma once

#include "core/result.h"
#include "core/timestamp.h"
#include "database/pg_target.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct pg_conn;
struct pg_result;

namespace tidemark {

// The rows of one answer. Values are read as text, or as the 8-byte integers of the binary format.
class PgRows {
public:
    explicit PgRows(pg_result *result);

    [[nodiscard]] int count() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] std::string_view text(int row, int column) const;
    [[nodiscard]] QString string(int row, int column) const;
    // int8, int4, or a bool in either format; a timestamptz in binary format counts from 2000, see `moment`.
    [[nodiscard]] std::int64_t integer(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    // A timestamptz in binary format.
    [[nodiscard]] Timestamp moment(int row, int column) const;
    // Rows that an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] std::int64_t affected() const;

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

// One parameter of a statement, in text form; nothing is NULL.
using PgParameter = std::optional<QByteArray>;

// One connection to PostgreSQL: a QSqlDatabase of the QPSQL driver, spoken to through its own libpq handle, since COPY,
// exact numerics, arrays and checked multi-statement scripts need that. Lives on the thread that opened it. A session that
// broke is never mended: open a new one. Errors carry the SQLSTATE in `code` (empty: the connection itself failed).
class PgSession {
public:
    // Waits for the server at most as long as the target's connect_timeout (10 s if it has none). Time zone UTC.
    [[nodiscard]] static Result<std::unique_ptr<PgSession>> open(const PgTarget &target);
    ~PgSession();
    PgSession(const PgSession &) = delete;
    PgSession &operator=(const PgSession &) = delete;

    enum class Format { Text, Binary };

    // Any number of statements without parameters; the first failure is the answer.
    [[nodiscard]] Result<void> run(const QByteArray &sql);
    // One statement with $1, $2 … in text form.
    [[nodiscard]] Result<PgRows> query(const QByteArray &sql, const std::vector<PgParameter> &parameters = {},
                                       Format answer = Format::Text);
    // `COPY … FROM STDIN`, its whole body in `data`. Returns the rows copied.
    [[nodiscard]] Result<std::int64_t> copyIn(const QByteArray &copy, std::string_view data);

    // Sends statements without waiting, so that work goes on here while the server commits; `finishSent` waits for them
    // and must come before anything else.
    [[nodiscard]] Result<void> send(const QByteArray &sql);
    [[nodiscard]] Result<void> finishSent();

    // Between BEGIN and its end; also when a statement of it has failed.
    [[nodiscard]] bool isInTransaction() const;
    // The connection is lost; only a new session helps.
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] int serverVersion() const; // 150004 for 15.4
    [[nodiscard]] pg_conn *handle() const { return m_handle; }

private:
    PgSession(QString connectionName, pg_conn *handle);
    [[nodiscard]] Error failure(const pg_result *result) const;

    QString m_connectionName;
    pg_conn *m_handle;
};

} // namespace tidemark
