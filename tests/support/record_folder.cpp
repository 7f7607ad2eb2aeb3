#include "support/record_folder.h"

#include "support/must.h"

#include "core/endpoints.h"
#include "database/cluster_files.h"
#include "database/create_database.h"
#include "database/exchange_identity.h"
#include "database/migrator.h"
#include "database/pg_session.h"
#include "database/private_server.h"
#include "database/trade_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tidemark::RecordFolder {
namespace {

const QString database = QStringLiteral("tidemark");

QString asked(const QString &dataDirectory, const QByteArray &sql)
{
    const auto server = mustHave(PrivateServer::start(dataDirectory));
    QString answer;
    {
        const auto session = mustHave(PgSession::open(server->target(database)));
        const auto rows = mustHave(session->query(sql));
        answer = rows.count() == 0 ? QString() : rows.string(0, 0);
    }
    must(server->leave());
    return answer;
}

} // namespace

Place::Place() : m_folder(std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tidemark-test-XXXXXX")))
{
    QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ExeOther | QFile::ReadOther);
}

Place::~Place()
{
    for (const auto &name : namesIn(m_folder->path()))
        (void)endServerIn(m_folder->filePath(name + QStringLiteral("/cluster")));
}

QString Place::path() const
{
    return m_folder->path();
}

QString Place::filePath(const QString &name) const
{
    return m_folder->filePath(name);
}

std::vector<Trade> trades(const char *symbol, std::int64_t firstId, int count)
{
    const auto begin = mustHave(parseTimestamp(u"2026-09-15T23:00:00.000001Z"));
    const auto market = mustHave(Symbol::fromText(QString::fromLatin1(symbol)));
    std::vector<Trade> made;
    for (std::int64_t id = firstId; id < firstId + count; ++id) {
        made.push_back({market, id, begin + std::chrono::milliseconds(100 * id), Decimal::fromUnits(6'000'000'000'000 + id % 977 * 1'000'000),
                        Decimal::fromUnits(1'000 + id % 89), id % 3 == 0});
    }
    return made;
}

void store(const QString &dataDirectory, std::vector<Trade> trades)
{
    const auto server = mustHave(PrivateServer::start(dataDirectory));
    must(createDatabase(server->target(database), database));
    {
        const auto session = mustHave(PgSession::open(server->target(database)));
        must(Migrator().migrate(*session));
        must(ExchangeIdentity::claim(*session, ExchangeEndpoints::binance().identity()));
        const TradeBatch batch{std::move(trades), {}, {}};
        (void)mustHave(TradeWriter(*session).write({&batch, 1}));
    }
    must(server->leave());
}

QString digest(const QString &dataDirectory)
{
    QByteArrayList sums;
    for (const auto *table : {"trades", "coverage", "candles", "rejected", "exchange", "record_identity", "schema_migrations"})
        sums += QByteArray("coalesce((SELECT md5(string_agg(t::text, '|' ORDER BY t::text COLLATE \"C\")) FROM ") + table + " t), '')";
    return asked(dataDirectory, "SELECT concat_ws(',', (SELECT count(*) FROM trades), " + sums.join(", ") + ")");
}

QString valueOf(const QString &dataDirectory, const QByteArray &sql)
{
    return asked(dataDirectory, sql);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void copy(const QString &from, const QString &to)
{
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) != 0)
        qFatal("%s cannot be copied.", qPrintable(from));
}

} // namespace tidemark::RecordFolder
