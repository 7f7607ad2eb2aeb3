#include "alerts/delivery_queue.h"

#include "alerts/alert_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace tidemark {
namespace {

const QString tables[] = {
    QStringLiteral("PRAGMA journal_mode = WAL"),
    QStringLiteral("PRAGMA synchronous = NORMAL"), // a power cut may take the last moment; a storm is written in time
    QStringLiteral("PRAGMA journal_size_limit = 4194304"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS waiting(row INTEGER PRIMARY KEY AUTOINCREMENT, destination TEXT NOT NULL, id TEXT NOT NULL, "
                   "message TEXT NOT NULL, queued INTEGER NOT NULL, due INTEGER NOT NULL, tries INTEGER NOT NULL, UNIQUE(destination, id))"),
    QStringLiteral("CREATE TABLE IF NOT EXISTS notes(row INTEGER PRIMARY KEY AUTOINCREMENT, destination TEXT NOT NULL, id TEXT NOT NULL, "
                   "noted INTEGER NOT NULL, title TEXT NOT NULL, outcome INTEGER NOT NULL, tries INTEGER NOT NULL, sentence TEXT NOT NULL, "
                   "UNIQUE(destination, id))"),
};

[[nodiscard]] QString textOf(const AlertMessage &message)
{
    const QJsonObject json{{QStringLiteral("event"), toJson(message.event)},
                           {QStringLiteral("title"), message.title},
                           {QStringLiteral("text"), message.text},
                           {QStringLiteral("test"), message.isTest}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

[[nodiscard]] AlertMessage messageFrom(const QString &id, const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    AlertMessage message;
    message.id = id;
    message.event = alertEventFrom(json.value(QLatin1String("event")).toObject()).value_or(AlertEvent());
    message.title = json.value(QLatin1String("title")).toString();
    message.text = json.value(QLatin1String("text")).toString();
    message.isTest = json.value(QLatin1String("test")).toBool();
    return message;
}

// A text of none is no NULL.
[[nodiscard]] QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

[[nodiscard]] Error queueTrouble(const QString &path, const QString &why)
{
    return {QStringLiteral("The queue of deliveries %1 cannot be used: %2. Alerts are still told here.").arg(QDir::toNativeSeparators(path), why)};
}

// Of SQLite: the file is no database, or a damaged one.
constexpr int corruptQueue = 11;
constexpr int noQueue = 26;

[[nodiscard]] bool isQueueDamage(const Error &error)
{
    const auto code = error.code.toInt() & 0xff;
    return code == corruptQueue || code == noQueue;
}

[[nodiscard]] bool putQueueAside(const QString &path)
{
    const auto aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    for (const auto *companion : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(companion));
    return QFile::rename(path, aside);
}

} // namespace

QString DeliveryQueue::pathFor(const QString &alertFile)
{
    const QFileInfo file(alertFile);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral("-deliveries.sqlite"));
}

Result<DeliveryQueue> DeliveryQueue::open(const QString &path, QString *problem)
{
    auto queue = openOnce(path);
    if (!queue && isQueueDamage(queue.error()) && putQueueAside(path)) {
        *problem = QStringLiteral("The queue of deliveries was damaged, so alerts that waited in it are not delivered; it is kept as %1.damaged.")
                       .arg(QDir::toNativeSeparators(path));
        queue = openOnce(path);
    }
    return queue ? std::move(queue) : Result<DeliveryQueue>(queueTrouble(path, queue.message()));
}

Result<DeliveryQueue> DeliveryQueue::openOnce(const QString &path)
{
    auto connection = SqliteConnection::open(path);
    if (!connection)
        return connection.error();
    // What is told in it is nobody else's.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const auto &statement : tables) {
        if (auto done = connection.value().run(statement); !done)
            return done.error();
    }
    // A page that is not needed to open it may be damaged, too.
    const auto checked = connection.value().value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked)
        return checked.error();
    if (checked->toString() != QLatin1String("ok"))
        return Error{checked->toString(), QString::number(corruptQueue)};
    return DeliveryQueue(std::move(connection).value());
}

// All or nothing.
template <typename Change>
Result<void> DeliveryQueue::change(Change change)
{
    auto done = m_connection.begin();
    if (done)
        done = change();
    if (done)
        done = m_connection.commit();
    if (!done)
        m_connection.rollback();
    return done;
}

Result<void> DeliveryQueue::add(const AlertMessage &message, const QStringList &destinations, Timestamp now)
{
    return change([&]() -> Result<void> {
        for (const auto &destination : destinations) {
            auto done = addFor(destination, message, now);
            if (done)
                done = makeRoom(destination, now);
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> DeliveryQueue::addFor(const QString &destination, const AlertMessage &message, Timestamp now)
{
    return m_connection.run(QStringLiteral("INSERT OR IGNORE INTO waiting(destination, id, message, queued, due, tries) "
                                           "SELECT ?, ?, ?, ?, ?, 0 WHERE NOT EXISTS (SELECT 1 FROM notes WHERE destination = ? AND id = ?)"),
                            {destination, message.id, textOf(message), qlonglong(microsOf(now)), qlonglong(microsOf(now)), destination, message.id});
}

Result<void> DeliveryQueue::makeRoom(const QString &destination, Timestamp now)
{
    const auto count = m_connection.value(QStringLiteral("SELECT count(*) FROM waiting WHERE destination = ?"), {destination});
    if (!count || count->toInt() <= mostWaiting)
        return count ? Result<void>() : Result<void>(count.error());
    auto oldest = next(destination);
    if (!oldest || !*oldest)
        return oldest ? Result<void>() : Result<void>(oldest.error());
    auto done = m_connection.run(QStringLiteral("DELETE FROM waiting WHERE row = ?"), {qlonglong((*oldest)->row)});
    return done ? log({now, destination, (*oldest)->message.id, (*oldest)->message.title, DeliveryOutcome::GivenUp, (*oldest)->tries,
                       QStringLiteral("this delivery has its limit of %1 waiting, so the oldest is given up.").arg(mostWaiting)})
                : done;
}

Result<std::optional<DeliveryQueue::Waiting>> DeliveryQueue::next(const QString &destination)
{
    auto rows = m_connection.query(QStringLiteral("SELECT row, id, message, queued, due, tries FROM waiting WHERE destination = ? ORDER BY row LIMIT 1"), {destination});
    if (!rows)
        return rows.error();
    auto &row = **rows;
    if (!row.next()) {
        const auto failed = SqliteConnection::trouble(row);
        return failed ? Result<std::optional<Waiting>>(*failed) : Result<std::optional<Waiting>>(std::optional<Waiting>());
    }
    return std::optional(Waiting{row.value(0).toLongLong(), messageFrom(row.value(1).toString(), row.value(2).toString()), timestampFromMicros(row.value(3).toLongLong()),
                                 timestampFromMicros(row.value(4).toLongLong()), row.value(5).toInt()});
}

Result<void> DeliveryQueue::postpone(const Waiting &waiting, Timestamp due, const DeliveryNote &note)
{
    return change([&] {
        auto done = m_connection.run(QStringLiteral("UPDATE waiting SET due = ?, tries = ? WHERE row = ?"), {qlonglong(microsOf(due)), note.tries, qlonglong(waiting.row)});
        return done ? log(note) : done;
    });
}

Result<void> DeliveryQueue::settle(const Waiting &waiting, const DeliveryNote &note)
{
    return change([&] {
        auto done = m_connection.run(QStringLiteral("DELETE FROM waiting WHERE row = ?"), {qlonglong(waiting.row)});
        return done ? log(note) : done;
    });
}

Result<void> DeliveryQueue::log(const DeliveryNote &note)
{
    auto done = m_connection.run(QStringLiteral("INSERT OR REPLACE INTO notes(destination, id, noted, title, outcome, tries, sentence) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                 {note.destination, note.id, qlonglong(microsOf(note.at)), orEmpty(note.title), int(note.outcome), note.tries, orEmpty(note.sentence)});
    return done ? m_connection.run(QStringLiteral("DELETE FROM notes WHERE row <= (SELECT max(row) FROM notes) - ?"), {mostNotes}) : done;
}

Result<std::map<QString, int>> DeliveryQueue::waiting()
{
    auto rows = m_connection.query(QStringLiteral("SELECT destination, count(*) FROM waiting GROUP BY destination"));
    if (!rows)
        return rows.error();
    std::map<QString, int> counts;
    while ((*rows)->next())
        counts[(*rows)->value(0).toString()] = (*rows)->value(1).toInt();
    const auto failed = SqliteConnection::trouble(**rows);
    return failed ? Result<std::map<QString, int>>(*failed) : Result<std::map<QString, int>>(counts);
}

Result<std::vector<DeliveryNote>> DeliveryQueue::notes(int most)
{
    auto rows = m_connection.query(QStringLiteral("SELECT noted, destination, id, title, outcome, tries, sentence FROM notes ORDER BY row DESC LIMIT ?"), {most});
    if (!rows)
        return rows.error();
    std::vector<DeliveryNote> notes;
    for (auto &row = **rows; row.next();) {
        const auto outcome = DeliveryOutcome(std::clamp(row.value(4).toInt(), 0, int(DeliveryOutcome::GivenUp)));
        notes.push_back({timestampFromMicros(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), outcome,
                         row.value(5).toInt(), row.value(6).toString()});
    }
    const auto failed = SqliteConnection::trouble(**rows);
    return failed ? Result<std::vector<DeliveryNote>>(*failed) : Result<std::vector<DeliveryNote>>(notes);
}

} // namespace tidemark
