#include "scene.h"

#include "support/must.h"

#include <QDirIterator>
#include <QFileInfo>

#include <unistd.h>

namespace tidemark {
namespace {

// The private cluster's folder is the one that PostgreSQL marked.
QString clusterFolder(const QString &dataFolder)
{
    QDirIterator it(dataFolder, {QStringLiteral("PG_VERSION")}, QDir::Files, QDirIterator::Subdirectories);
    QString shortest;
    while (it.hasNext()) {
        const auto folder = QFileInfo(it.next()).path(); // base/… have a PG_VERSION of their own, further down
        if (shortest.isEmpty() || folder.size() < shortest.size())
            shortest = folder;
    }
    return shortest;
}

// postmaster.opts holds the command line of the server: "/usr/lib/postgresql/15/bin/postgres" "-D" …
QString pgCtl(const QString &cluster)
{
    QFile file(cluster + QStringLiteral("/postmaster.opts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s was never started", qPrintable(cluster));
    const auto server = QString::fromUtf8(file.readAll()).section(QLatin1Char(' '), 0, 0).remove(QLatin1Char('"'));
    return QFileInfo(server).path() + QStringLiteral("/pg_ctl");
}

} // namespace

// Directly in /tmp, and open for passage: as root the server runs under another account.
Scene::Scene() : m_folder(QStringLiteral("/tmp/tidemark-e2e-XXXXXX"))
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

Scene::~Scene()
{
    m_exchange.reset();
    if (m_databaseUri.isEmpty() && !clusterFolder(folder()).isEmpty())
        (void)run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("true")});
}

void Scene::startExchange(const QString &recording, const QString &speed)
{
    m_exchange = std::make_unique<ReplayExchange>(recording, speed);
    useExchange(m_exchange->endpoints());
}

void Scene::useExchange(const ExchangeEndpoints &endpoints)
{
    m_exchangeFlags = QStringList{QStringLiteral("--stream-url"), endpoints.stream.toString(),
                                  QStringLiteral("--api-url"), endpoints.api.toString()};
}

QStringList Scene::commandLine(const QStringList &arguments) const
{
    auto line = QStringList{QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))} + m_exchangeFlags;
    if (!m_databaseUri.isEmpty())
        line += {QStringLiteral("--database"), m_databaseUri};
    return line + arguments;
}

std::unique_ptr<CliProcess> Scene::record(const QString &symbols) const
{
    return std::make_unique<CliProcess>(
        commandLine({QStringLiteral("record"), QStringLiteral("--json"), QStringLiteral("--symbols"), symbols}));
}

std::unique_ptr<CliProcess> Scene::keepDatabase() const
{
    auto keeper = std::make_unique<CliProcess>(
        commandLine({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                     QStringLiteral("echo up; exec cat")}));
    if (keeper->waitForLine() != "up")
        qFatal("The database does not come up: %s", keeper->messages().constData());
    return keeper;
}

Result<std::unique_ptr<PgSession>> Scene::openRecord()
{
    if (!m_databaseUri.isEmpty())
        m_recordUri = m_databaseUri;
    if (m_recordUri.isEmpty()) {
        const auto answer = run({QStringLiteral("database")});
        if (answer.exitCode != 0)
            return Error{QString::fromUtf8(answer.messages)};
        m_recordUri = QString::fromUtf8(answer.output).section(QLatin1Char('\n'), 0, 0).trimmed();
    }
    const auto target = PgTarget::fromText(m_recordUri);
    return target ? PgSession::open(*target) : target.error();
}

QString Scene::valueOf(const QByteArray &sql)
{
    const auto session = openRecord();
    const auto rows = session ? (*session)->query(sql) : session.error();
    return rows.ok() && rows->count() > 0 ? rows->string(0, 0) : QString();
}

void Scene::holdWrites(const QByteArray &table, const QByteArray &when)
{
    const auto session = openRecord();
    must(session);
    must((*session)->run("CREATE FUNCTION held() RETURNS trigger LANGUAGE plpgsql AS "
                         "'BEGIN IF " + when + " THEN PERFORM pg_sleep(60); END IF; RETURN NULL; END'; "
                         "CREATE TRIGGER held BEFORE INSERT OR UPDATE OR DELETE ON " + table + " FOR EACH STATEMENT EXECUTE FUNCTION held()"));
}

void Scene::release(const QByteArray &table)
{
    const auto session = openRecord();
    must(session);
    must((*session)->run("DROP TRIGGER held ON " + table + "; DROP FUNCTION held()"));
}

std::vector<RecordedTrade> Scene::stored(const QString &symbol)
{
    const auto session = openRecord();
    const auto rows = session ? (*session)->query("SELECT trade_id, price::text, quantity::text, "
                                                  "(extract(epoch FROM traded_at) * 1000000)::bigint, buyer_is_maker "
                                                  "FROM trades_between($1, '-infinity', 'infinity') ORDER BY trade_id",
                                                  {symbol.toUtf8()})
                              : session.error();
    if (!rows)
        qFatal("The stored trades cannot be read: %s", qPrintable(rows.message()));
    std::vector<RecordedTrade> trades;
    for (int row = 0; row < rows->count(); ++row) {
        trades.push_back({rows->integer(row, 0), QByteArray(rows->text(row, 1).data()), QByteArray(rows->text(row, 2).data()),
                          rows->integer(row, 3), rows->boolean(row, 4)});
    }
    return trades;
}

qint64 Scene::storedCount()
{
    const auto count = valueOf("SELECT count(*) FROM trades");
    return count.isEmpty() ? -1 : count.toLongLong();
}

int Scene::controlServer(const QStringList &arguments) const
{
    const auto cluster = clusterFolder(folder());
    QStringList command{pgCtl(cluster), QStringLiteral("--pgdata"), cluster, QStringLiteral("--log"),
                        cluster + QStringLiteral("/e2e.log")};
    command += arguments;
    if (::geteuid() == 0) {
        const QFileInfo info(cluster);
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid"), info.owner(), QStringLiteral("--regid"),
                              info.group(), QStringLiteral("--clear-groups")}
            + command;
    }
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.takeFirst(), command);
    return process.waitForFinished(-1) ? process.exitCode() : -1;
}

QString difference(const std::vector<RecordedTrade> &stored, const std::vector<RecordedTrade> &recorded)
{
    const auto [ours, theirs] = std::mismatch(stored.begin(), stored.end(), recorded.begin(), recorded.end());
    if (ours == stored.end() && theirs == recorded.end())
        return {};
    const auto words = [](auto it, const auto &list) {
        return it == list.end() ? QStringLiteral("nothing")
                                : QStringLiteral("%1 %2 %3 %4 %5")
                                      .arg(it->id)
                                      .arg(QString::fromLatin1(it->price), QString::fromLatin1(it->quantity))
                                      .arg(it->micros)
                                      .arg(it->buyerIsMaker);
    };
    return QStringLiteral("%1 stored, %2 recorded; the first difference is after %3: stored %4, recorded %5")
        .arg(stored.size())
        .arg(recorded.size())
        .arg(ours - stored.begin())
        .arg(words(ours, stored), words(theirs, recorded));
}

qint64 countOf(const RecordedTrades &trades)
{
    qint64 count = 0;
    for (const auto &[symbol, list] : trades)
        count += qint64(list.size());
    return count;
}

QString symbolsOf(const RecordedTrades &trades)
{
    QStringList symbols;
    for (const auto &[symbol, list] : trades)
        symbols += symbol;
    return symbols.join(QLatin1Char(','));
}

} // namespace tidemark
