#include "spool/spool_file.h"

#include "spool/batch_codec.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QVariant>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logSpool, "tidemark.spool")

Error unusable(const QString &path, const Error &cause)
{
    return {QStringLiteral("The spool %1 cannot be used: %2.").arg(path, cause.message), cause.code};
}

} // namespace

SpoolFile::SpoolFile(QString path, SqliteConnection connection, std::shared_ptr<SpoolGauge> gauge, std::int64_t quota)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_gauge(std::move(gauge))
    , m_quota(quota)
{
}

Result<SpoolFile> SpoolFile::open(const QString &path, const QString &identity, std::shared_ptr<SpoolGauge> gauge,
                                  std::int64_t quota)
{
    auto connection = SqliteConnection::open(path);
    if (!connection)
        return unusable(path, connection.error());
    SpoolFile file(path, std::move(connection).value(), std::move(gauge), quota);
    auto ready = file.layOut(identity);
    if (ready)
        ready = file.countWaiting();
    if (!ready)
        return unusable(path, ready.error());
    return file;
}

Result<void> SpoolFile::layOut(const QString &identity)
{
    // auto_vacuum counts only before the first table: without it a drained file keeps its size for ever.
    const QStringList statements{
        QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"), QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = NORMAL"), QStringLiteral("PRAGMA journal_size_limit = 16777216"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS batches(row INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "trades INTEGER NOT NULL, payload BLOB NOT NULL)")};
    for (const auto &statement : statements) {
        if (auto done = m_connection.run(statement); !done)
            return done;
    }
    return m_connection.run(QStringLiteral("INSERT OR IGNORE INTO meta VALUES ('identity', ?)"), {identity});
}

Result<void> SpoolFile::countWaiting()
{
    const auto waiting = m_connection.value(QStringLiteral("SELECT coalesce(sum(trades), 0) FROM batches"));
    if (!waiting)
        return waiting.error();
    m_gauge->trades = waiting->toLongLong();
    return measure();
}

Result<void> SpoolFile::measure()
{
    // Used pages only: what was released can be written again without growing the file.
    const auto bytes = m_connection.value(
        QStringLiteral("SELECT (page_count - freelist_count) * page_size "
                       "FROM pragma_page_count(), pragma_freelist_count(), pragma_page_size()"));
    if (!bytes)
        return bytes.error();
    m_gauge->bytes = bytes->toLongLong();
    return {};
}

Result<void> SpoolFile::append(const TradeBatch &batch)
{
    if (m_gauge->bytes > m_quota) {
        return Error{QStringLiteral("The spool has reached its limit of %1 MB, so new trades are not recorded; they will "
                                    "be fetched again once the database can be reached.").arg(m_quota / 1'000'000)};
    }
    const auto trades = std::int64_t(batch.trades.size() + batch.rejected.size()); // both wait to be kept
    const auto done = m_connection.run(QStringLiteral("INSERT INTO batches(trades, payload) VALUES (?, ?)"),
                                       {qlonglong(trades), encodeBatch(batch)});
    if (!done)
        return unusable(m_path, done.error());
    m_gauge->trades += trades;
    return measure();
}

Result<std::vector<SpooledBatch>> SpoolFile::read(std::int64_t after, std::int64_t trades)
{
    auto rows = m_connection.query(QStringLiteral("SELECT row, trades, payload FROM batches WHERE row > ? ORDER BY row"),
                                   {qlonglong(after)});
    if (!rows)
        return unusable(m_path, rows.error());
    std::vector<SpooledBatch> batches;
    std::int64_t read = 0;
    while (read < trades && rows.value().next()) {
        const auto row = rows.value().value(0).toLongLong();
        read += rows.value().value(1).toLongLong();
        auto batch = decodeBatch(rows.value().value(2).toByteArray());
        if (!batch)
            qCWarning(logSpool).noquote() << m_path << "row" << row << ":" << batch.message();
        batches.push_back({row, batch ? std::move(batch).value() : TradeBatch{}});
    }
    if (rows.value().lastError().isValid())
        return unusable(m_path, {rows.value().lastError().text()});
    return batches;
}

Result<void> SpoolFile::release(std::int64_t row)
{
    const auto released = m_connection.value(
        QStringLiteral("SELECT coalesce(sum(trades), 0) FROM batches WHERE row <= ?"), {qlonglong(row)});
    if (!released)
        return unusable(m_path, released.error());
    auto done = m_connection.run(QStringLiteral("DELETE FROM batches WHERE row <= ?"), {qlonglong(row)});
    if (done)
        done = m_connection.run(QStringLiteral("PRAGMA incremental_vacuum(2000)"));
    if (!done)
        return unusable(m_path, done.error());
    m_gauge->trades -= released->toLongLong();
    return measure();
}

Result<QString> SpoolFile::identityOf(const QString &path)
{
    auto connection = SqliteConnection::open(path);
    if (!connection)
        return unusable(path, connection.error());
    const auto identity = connection.value().value(QStringLiteral("SELECT value FROM meta WHERE key = 'identity'"));
    if (!identity)
        return unusable(path, identity.error());
    return identity->toString();
}

} // namespace tidemark
