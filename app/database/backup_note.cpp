#include "database/backup_note.h"

#include "core/whole_file.h"
#include "database/cluster_files.h"
#include "database/database_error.h"
#include "database/pg_session.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tidemark {
namespace {

constexpr int noteFormat = 1;

QString lastFileIn(const QString &dataDirectory)
{
    return dataDirectory + QStringLiteral("/last-backup.json");
}

QJsonObject marketObject(const BackedMarket &market)
{
    return {{QStringLiteral("symbol"), market.symbol}, {QStringLiteral("first_id"), qint64(market.firstId)},
            {QStringLiteral("last_id"), qint64(market.lastId)}, {QStringLiteral("stored"), qint64(market.stored)}};
}

QJsonObject recordObject(const BackedRecord &record)
{
    QJsonArray markets;
    for (const auto &market : record.markets)
        markets += marketObject(market);
    return {{QStringLiteral("database"), record.database}, {QStringLiteral("exchange"), record.exchange},
            {QStringLiteral("identity"), record.identity}, {QStringLiteral("schema"), record.schema},
            {QStringLiteral("bytes"), qint64(record.bytes)}, {QStringLiteral("markets"), markets}};
}

BackedRecord recordFrom(const QJsonObject &object)
{
    BackedRecord record{object.value(QLatin1String("database")).toString(), object.value(QLatin1String("exchange")).toString(),
                        object.value(QLatin1String("identity")).toString(), object.value(QLatin1String("schema")).toInt(),
                        object.value(QLatin1String("bytes")).toInteger(), {}};
    for (const auto &value : object.value(QLatin1String("markets")).toArray()) {
        const auto market = value.toObject();
        record.markets.push_back({market.value(QLatin1String("symbol")).toString(), market.value(QLatin1String("first_id")).toInteger(),
                                  market.value(QLatin1String("last_id")).toInteger(), market.value(QLatin1String("stored")).toInteger()});
    }
    return record;
}

Error surveyTrouble(const Error &error)
{
    return DatabaseTrouble::fromStatement(QStringLiteral("What the private server holds cannot be found out"), error);
}

// Tables that a database of the person's own lacks are no error.
Result<std::optional<BackedRecord>> surveyDatabase(const PgTarget &target)
{
    auto session = PgSession::open(target);
    if (!session)
        return DatabaseTrouble::away(session.message());
    const auto ours = (*session)->query("SELECT to_regclass('public.schema_migrations') IS NOT NULL AND to_regclass('public.coverage') IS NOT NULL, "
                                        "to_regclass('public.record_identity') IS NOT NULL");
    if (!ours)
        return surveyTrouble(ours.error());
    if (!ours->boolean(0, 0))
        return std::optional<BackedRecord>();
    const QByteArray identity = ours->boolean(0, 1) ? "(SELECT identity::text FROM public.record_identity LIMIT 1)" : "NULL";
    const auto head = (*session)->query("SELECT current_database(), (SELECT identity FROM public.exchange LIMIT 1), " + identity + ", "
                                        "(SELECT max(version) FROM public.schema_migrations), pg_database_size(current_database())");
    const auto markets = (*session)->query("SELECT symbol, min(first_id), max(last_id), sum(last_id - first_id + 1)::bigint "
                                           "FROM public.coverage WHERE kind = 'stored' GROUP BY symbol ORDER BY symbol");
    if (!head || !markets)
        return surveyTrouble(head.ok() ? markets.error() : head.error());
    BackedRecord record{head->string(0, 0), head->string(0, 1), head->string(0, 2), int(head->integer(0, 3)), head->integer(0, 4), {}};
    for (int row = 0; row < markets->count(); ++row)
        record.markets.push_back({markets->string(row, 0), markets->integer(row, 1), markets->integer(row, 2), markets->integer(row, 3)});
    return std::optional(std::move(record));
}

} // namespace

QJsonObject BackupNote::toJson() const
{
    QJsonArray list;
    for (const auto &record : records)
        list += recordObject(record);
    return {{QStringLiteral("format"), noteFormat}, {QStringLiteral("postgresql"), postgres}, {QStringLiteral("program"), program},
            {QStringLiteral("begun_at"), toIsoString(begunAt)}, {QStringLiteral("ended_at"), toIsoString(endedAt)},
            {QStringLiteral("bytes"), qint64(bytes)}, {QStringLiteral("checksums"), hasChecksums},
            {QStringLiteral("tried"), isTried}, {QStringLiteral("records"), list}};
}

Result<BackupNote> BackupNote::read(const QString &folder)
{
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return DatabaseTrouble::refused(QStringLiteral("%1 is no backup of Tidemark's: %2 cannot be read (%3). Nothing was changed.")
                                            .arg(folder, file.fileName(), file.errorString()));
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    BackupNote note;
    note.postgres = object.value(QLatin1String("postgresql")).toInt();
    note.program = object.value(QLatin1String("program")).toString();
    const auto begun = parseTimestamp(object.value(QLatin1String("begun_at")).toString());
    const auto ended = parseTimestamp(object.value(QLatin1String("ended_at")).toString());
    const int format = object.value(QLatin1String("format")).toInt();
    if (format > noteFormat)
        return DatabaseTrouble::refused(QStringLiteral("The backup %1 was made by a newer Tidemark (%2). Nothing was changed; restore it with that "
                                                       "version.").arg(folder, note.program));
    if (format < 1 || note.postgres < 1 || !begun || !ended)
        return DatabaseTrouble::refused(QStringLiteral("The note of the backup, %1, is damaged, so it cannot be trusted. Nothing was changed; take "
                                                       "another backup.").arg(file.fileName()));
    note.begunAt = *begun;
    note.endedAt = *ended;
    note.bytes = object.value(QLatin1String("bytes")).toInteger();
    note.hasChecksums = object.value(QLatin1String("checksums")).toBool();
    note.isTried = object.value(QLatin1String("tried")).toBool();
    for (const auto &value : object.value(QLatin1String("records")).toArray())
        note.records.push_back(recordFrom(value.toObject()));
    return note;
}

Result<void> BackupNote::write(const QString &folder) const
{
    if (const auto written = replaceFile(fileIn(folder), QJsonDocument(toJson()).toJson()); !written)
        return DatabaseTrouble::refused(QStringLiteral("%1 cannot be written: %2. There is no backup.").arg(fileIn(folder), written.message()));
    return syncFolder(folder);
}

Result<std::optional<LastBackup>> readLastBackup(const QString &dataDirectory)
{
    QFile file(lastFileIn(dataDirectory));
    if (!file.exists())
        return std::optional<LastBackup>();
    const auto isOpen = file.open(QIODevice::ReadOnly);
    const auto object = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    const auto ended = parseTimestamp(object.value(QLatin1String("ended_at")).toString());
    const auto folder = object.value(QLatin1String("path")).toString();
    if (!isOpen || !ended || folder.isEmpty())
        return DatabaseTrouble::refused(QStringLiteral("%1, which tells of the last backup, cannot be read (%2). The next backup writes it anew.")
                                            .arg(file.fileName(), isOpen ? QStringLiteral("it is damaged") : file.errorString()));
    return std::optional(LastBackup{folder, *ended, object.value(QLatin1String("verified")).toBool()});
}

Result<void> writeLastBackup(const QString &dataDirectory, const LastBackup &last)
{
    const auto path = lastFileIn(dataDirectory);
    const auto words = QJsonDocument(QJsonObject{{QStringLiteral("path"), last.folder}, {QStringLiteral("ended_at"), toIsoString(last.endedAt)},
                                                 {QStringLiteral("verified"), last.isTried}}).toJson();
    if (const auto written = replaceFile(path, words); !written)
        return DatabaseTrouble::refused(QStringLiteral("%1 cannot be written (%2), so the window will not tell of this backup.").arg(path, written.message()));
    return {};
}

const BackedRecord *BackupNote::recordIn(const QString &database) const
{
    for (const auto &record : records) {
        if (record.database == database)
            return &record;
    }
    return nullptr;
}

Result<std::vector<BackedRecord>> surveyRecords(const PgTarget &server)
{
    auto session = PgSession::open(server.with(QStringLiteral("dbname"), QStringLiteral("postgres")));
    if (!session)
        return DatabaseTrouble::away(session.message());
    const auto names = (*session)->query("SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate ORDER BY datname");
    if (!names)
        return surveyTrouble(names.error());
    std::vector<BackedRecord> records;
    for (int row = 0; row < names->count(); ++row) {
        auto record = surveyDatabase(server.with(QStringLiteral("dbname"), names->string(row, 0)));
        if (!record)
            return record.error();
        if (*record)
            records.push_back(**std::move(record));
    }
    return records;
}

Result<bool> readChecksums(const PgTarget &server)
{
    auto session = PgSession::open(server.with(QStringLiteral("dbname"), QStringLiteral("postgres")));
    if (!session)
        return DatabaseTrouble::away(session.message());
    const auto rows = (*session)->query("SELECT current_setting('data_checksums') = 'on'");
    return rows ? Result<bool>(rows->boolean(0, 0)) : surveyTrouble(rows.error());
}

} // namespace tidemark
