#pragma once

#include "core/result.h"

#include <QString>

struct pg_conn;

namespace tidemark {

// A connection that libpq has opened, as a QSqlDatabase of the driver QPSQL, which keeps it. QPSQL's own way to open one waits
// without a bound, prints what the server says on standard error and has no code for what went wrong; so it is handed one
// that is open already, in place of the one that it would open. On the thread that uses it.
class QpsqlConnection {
public:
    // Takes the connection over, in every case.
    explicit QpsqlConnection(pg_conn *opened) : m_handle(opened) {}
    ~QpsqlConnection();
    QpsqlConnection(const QpsqlConnection &) = delete;
    QpsqlConnection &operator=(const QpsqlConnection &) = delete;

    // Makes it QPSQL's, which asks the server a few questions and sets some of its session's settings: to be called in a transaction
    // that is rolled back then, so that nothing of them is left to whom a pooler lends the session next.
    [[nodiscard]] Result<void> adopt();

    [[nodiscard]] pg_conn *handle() const { return m_handle; }

private:
    pg_conn *m_handle;
    QString m_name; // in Qt's list; empty until it was adopted
};

} // namespace tidemark
