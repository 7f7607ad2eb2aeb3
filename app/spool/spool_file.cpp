#include "spool/spool_file.h"

#include "spool/batch_codec.h"
#include "spool/spool_layout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QVariant>

#include <algorithm>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logSpool, "tidemark.spool")

constexpr int diskFull = 13; // https://www.sqlite.org/rescode.html
constexpr std::int64_t measureEvery = 256 * 1024; // bytes written
constexpr std::int64_t mostBytesRead = 32 * 1024 * 1024; // at once; then the row that goes beyond it is the last
constexpr std::int64_t freePagesKept = 256; // for the next batches: giving pages back only to take them again is work

const QString measurements[] = {QStringLiteral("PRAGMA page_count"), QStringLiteral("PRAGMA freelist_count"),
                                QStringLiteral("PRAGMA page_size")};

Error unusable(const QString &path, const Error &cause)
{
    if (cause.code.toInt() == diskFull) {
        return {QStringLiteral("The disk is full, so the spool %1 takes no new trades. They are not recorded now and will be fetched "
                               "again by their ids; make room on the disk.").arg(path), cause.code};
    }
    return {QStringLiteral("The spool %1 cannot be used: %2. New trades are not recorded now; they will be fetched again by their "
                           "ids once it can.").arg(path, cause.message), cause.code};
}

// Keeps the bytes for whoever wants to look, and lets nobody stumble over them again.
void putAside(const QString &path, const Error &cause)
{
    const auto aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return;
    // What SQLite keeps beside a file belongs to that file alone.
    for (const auto *companion : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(companion));
    qCWarning(logSpool).noquote() << "The spool" << path << "is damaged:" << cause.message << "- it is kept as" << aside
                                  << "and what it held is fetched again by its ids.";
}

} // namespace

SpoolFile::SpoolFile(QString path, SqliteConnection connection, std::shared_ptr<SpoolGauge> gauge, std::int64_t quota)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_place(FilePlace::of(m_path))
    , m_gauge(std::move(gauge))
    , m_quota(quota)
{
}

Result<SpoolFile> SpoolFile::open(const QString &path, const QString &identity)
{
    auto file = open(path, identity, std::make_shared<SpoolGauge>());
    auto counted = file ? file.value().countWaiting() : Result<void>();
    if (!counted && SpoolLayout::isDamage(counted.error(), path)) {
        (void)file.value().failure(counted.error());
        file = open(path, identity, std::make_shared<SpoolGauge>());
    } else if (!counted) {
        return unusable(path, counted.error());
    }
    return file;
}

Result<SpoolFile> SpoolFile::open(const QString &path, const QString &identity, std::shared_ptr<SpoolGauge> gauge,
                                  std::int64_t quota)
{
    const std::lock_guard lock(gauge->place);
    QDir().mkpath(QFileInfo(path).path());
    auto file = openOnce(path, identity, gauge, quota);
    if (!file && SpoolLayout::isDamage(file.error(), path)) {
        putAside(path, file.error());
        file = openOnce(path, identity, gauge, quota);
    }
    return file ? std::move(file) : Result<SpoolFile>(unusable(path, file.error()));
}

Result<SpoolFile> SpoolFile::openOnce(const QString &path, const QString &identity, std::shared_ptr<SpoolGauge> gauge,
                                      std::int64_t quota)
{
    const bool isNew = !QFile::exists(path);
    auto connection = SqliteConnection::open(path);
    if (!connection)
        return connection.error();
    if (auto ready = SpoolLayout::prepare(connection.value(), identity); !ready)
        return ready.error();
    SpoolFile file(path, std::move(connection).value(), std::move(gauge), quota);
    if (isNew) {
        file.m_gauge->trades = 0;
        file.m_gauge->aside = 0;
        file.m_gauge->doubted = 0;
    }
    if (auto measured = file.measure(); !measured)
        return measured.error();
    return file;
}

// Damage was seen by this end first, or the other one has put the file aside already.
Error SpoolFile::failure(const Error &cause)
{
    const std::lock_guard lock(m_gauge->place);
    if (isInPlace() && SpoolLayout::isDamage(cause, m_path))
        putAside(m_path, cause);
    return unusable(m_path, cause);
}

Result<void> SpoolFile::checkPlace() const
{
    if (isInPlace())
        return {};
    return Error{QStringLiteral("The spool %1 was removed, replaced or put aside while it was in use; a new one is begun, and what "
                                "was not stored yet is fetched again by its ids.").arg(m_path)};
}

Result<void> SpoolFile::countWaiting()
{
    const auto waiting = m_connection.value(QStringLiteral("SELECT coalesce(sum(trades), 0) FROM batches"));
    const auto aside = m_connection.value(QStringLiteral("SELECT coalesce(sum(trades), 0) FROM aside"));
    if (!waiting || !aside)
        return waiting ? aside.error() : waiting.error();
    m_gauge->aside = aside->toLongLong();
    m_gauge->trades = waiting->toLongLong() + m_gauge->aside;
    return measure();
}

Result<void> SpoolFile::measure()
{
    // Used pages only: what was released can be written again without growing the file.
    std::int64_t numbers[3] = {};
    for (std::size_t i = 0; i < std::size(numbers); ++i) {
        const auto number = m_connection.value(measurements[i]);
        if (!number)
            return number.error();
        numbers[i] = number->toLongLong();
    }
    const auto &[pages, freePages, pageSize] = numbers;
    m_gauge->bytes = (pages - freePages) * pageSize;
    m_freePages = freePages;
    m_unmeasured = 0;
    return {};
}

// Between two measurements what was written stands for what it takes.
void SpoolFile::noteWritten(std::int64_t bytes)
{
    m_gauge->bytes += bytes;
    m_unmeasured += bytes;
    if (m_unmeasured >= measureEvery)
        (void)measure(); // what is not known now is known after the next ones
}

Result<void> SpoolFile::append(const TradeBatch &batch)
{
    if (auto placed = checkPlace(); !placed)
        return placed;
    if (m_gauge->bytes > m_quota) {
        return Error{QStringLiteral("The spool has reached its limit of %1 MB, so new trades are not recorded; they will "
                                    "be fetched again once the database can be reached.").arg(m_quota / 1'000'000)};
    }
    const auto trades = std::int64_t(batch.trades.size() + batch.rejected.size()); // both wait to be kept
    const auto payload = encodeBatch(batch);
    const auto done = m_connection.run(QStringLiteral("INSERT INTO batches(trades, payload) VALUES (?, ?)"),
                                       {qlonglong(trades), payload});
    if (!done)
        return failure(done.error());
    m_gauge->trades += trades;
    noteWritten(payload.size());
    return {};
}

Result<std::vector<SpooledBatch>> SpoolFile::read(std::int64_t after, std::int64_t trades)
{
    if (auto placed = checkPlace(); !placed)
        return placed.error();
    auto rows = m_connection.query(QStringLiteral("SELECT row, trades, payload FROM batches WHERE row > ? ORDER BY row"),
                                   {qlonglong(after)});
    if (!rows)
        return failure(rows.error());
    std::vector<SpooledBatch> batches;
    auto trouble = readRows(**rows, after, trades, batches);
    // What was read before the damage is good; the next call comes to it again, with nothing before it.
    if (trouble && batches.empty())
        return failure(*trouble);
    return batches;
}

std::optional<Error> SpoolFile::readRows(QSqlQuery &rows, std::int64_t after, std::int64_t trades,
                                         std::vector<SpooledBatch> &batches) const
{
    std::int64_t bytes = 0;
    for (std::int64_t read = 0; read < trades && bytes < mostBytesRead && rows.next();) {
        const auto row = rows.value(0).toLongLong();
        if (row <= after)
            return SpoolLayout::damage(QStringLiteral("its rows are out of order"));
        after = row;
        read += std::max(1LL, rows.value(1).toLongLong());
        const auto payload = rows.value(2).toByteArray();
        bytes += payload.size();
        auto batch = decodeBatch(payload);
        if (!batch)
            qCWarning(logSpool).noquote() << m_path << "row" << row << ":" << batch.message();
        batches.push_back({row, batch ? std::move(batch).value() : TradeBatch{}});
    }
    return SqliteConnection::trouble(rows);
}

// All or nothing; `change` returns by how much the counts of what waits, and of what waits apart, changed.
template <typename Change>
Result<void> SpoolFile::change(Change change)
{
    if (auto placed = checkPlace(); !placed)
        return placed;
    auto done = m_connection.begin();
    std::int64_t waiting = 0;
    std::int64_t aside = 0;
    if (done)
        done = change(waiting, aside);
    if (done)
        done = m_connection.commit();
    else
        m_connection.rollback();
    if (done)
        done = giveBackPages();
    if (!done)
        return failure(done.error());
    const std::lock_guard lock(m_gauge->place);
    if (isInPlace()) { // else the gauge counts another file by now
        m_gauge->trades += waiting;
        m_gauge->aside += aside;
    }
    return {};
}

Result<void> SpoolFile::giveBackPages()
{
    auto done = measure();
    if (!done || m_freePages <= freePagesKept)
        return done;
    done = m_connection.run(QStringLiteral("PRAGMA incremental_vacuum(2000)"));
    return done ? measure() : done;
}

Result<std::int64_t> SpoolFile::remove(const QString &condition, const QVariantList &values)
{
    const auto trades = m_connection.value(QStringLiteral("SELECT coalesce(sum(trades), 0) FROM ") + condition, values);
    if (!trades)
        return trades.error();
    const auto removed = m_connection.run(QStringLiteral("DELETE FROM ") + condition, values);
    return removed ? Result<std::int64_t>(trades->toLongLong()) : removed.error();
}

Result<std::int64_t> SpoolFile::addAside(const std::vector<SetAside> &aside)
{
    std::int64_t added = 0;
    for (const auto &part : aside) {
        const auto trades = std::int64_t(part.trades.size());
        const auto done = m_connection.run(QStringLiteral("INSERT INTO aside(place, why, trades, payload) VALUES (?, ?, ?, ?)"),
                                           {part.place, part.why, qlonglong(trades), encodeBatch({part.trades, {}, {}})});
        if (!done)
            return done.error();
        added += trades;
    }
    return added;
}

Result<void> SpoolFile::release(std::int64_t row, const std::vector<SetAside> &aside)
{
    return change([&](std::int64_t &waiting, std::int64_t &apart) -> Result<void> {
        const auto removed = remove(QStringLiteral("batches WHERE row <= ?"), {qlonglong(row)});
        const auto added = removed ? addAside(aside) : removed;
        if (!added)
            return added.error();
        waiting = *added - *removed;
        apart = *added;
        return {};
    });
}

Result<void> SpoolFile::setAside(const std::vector<SetAside> &aside)
{
    return change([&](std::int64_t &waiting, std::int64_t &apart) -> Result<void> {
        const auto added = addAside(aside);
        if (!added)
            return added.error();
        waiting = apart = *added;
        return {};
    });
}

Result<void> SpoolFile::releaseAside(const QString &place, std::int64_t row, const std::vector<SetAside> &again)
{
    return change([&](std::int64_t &waiting, std::int64_t &apart) -> Result<void> {
        const auto removed = remove(QStringLiteral("aside WHERE place = ? AND row <= ?"), {place, qlonglong(row)});
        const auto added = removed ? addAside(again) : removed;
        if (!added)
            return added.error();
        waiting = apart = *added - *removed;
        return {};
    });
}

Result<std::vector<AsidePlace>> SpoolFile::asidePlaces()
{
    if (auto placed = checkPlace(); !placed)
        return placed.error();
    // Of a place's reasons the newest.
    auto rows = m_connection.query(QStringLiteral("SELECT place, why, sum(trades), max(row) FROM aside GROUP BY place ORDER BY place"));
    if (!rows)
        return failure(rows.error());
    std::vector<AsidePlace> places;
    while ((*rows)->next())
        places.push_back({(*rows)->value(0).toString(), (*rows)->value(1).toString(), (*rows)->value(2).toLongLong()});
    if (const auto trouble = SqliteConnection::trouble(**rows))
        return failure(*trouble);
    return places;
}

Result<std::vector<SpooledBatch>> SpoolFile::readAside(const QString &place, std::int64_t trades)
{
    if (auto placed = checkPlace(); !placed)
        return placed.error();
    auto rows = m_connection.query(QStringLiteral("SELECT row, trades, payload FROM aside WHERE place = ? ORDER BY row"), {place});
    if (!rows)
        return failure(rows.error());
    std::vector<SpooledBatch> batches;
    const auto trouble = readRows(**rows, 0, trades, batches);
    if (trouble && batches.empty())
        return failure(*trouble);
    return batches;
}

Result<SpoolLabel> SpoolFile::labelOf(const QString &path)
{
    auto connection = SqliteConnection::open(path);
    if (!connection)
        return unusable(path, connection.error());
    auto identity = SpoolLayout::identityIn(connection.value());
    auto record = identity ? SpoolLayout::recordIn(connection.value()) : identity;
    return record ? Result<SpoolLabel>(SpoolLabel{*identity, *record}) : unusable(path, record.error());
}

Result<void> SpoolFile::noteRecord(const QString &record)
{
    auto noted = SpoolLayout::noteRecord(m_connection, record);
    return noted ? noted : failure(noted.error());
}

} // namespace tidemark
