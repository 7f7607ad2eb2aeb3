#include "support/test_database.h"

#include "database/cluster_folder.h"
#include "database/create_database.h"
#include "database/postmaster.h"
#include "database/trade_writer.h"
#include "support/file_content.h"
#include "support/must.h"
#include "support/test_cluster.h"

#include <QDeadlineTimer>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <csignal>

#include <unistd.h>

namespace tidemark {

// Directly in /tmp: TMPDIR may lie where the server's account cannot go, and socket addresses are short.
TestServer::TestServer() : m_folder(QStringLiteral("/tmp/tidemark-test-XXXXXX"))
{
    TestCluster::layInto(m_folder.path());
    startAgain();
}

TestServer::~TestServer() = default;

PgTarget TestServer::target(const QString &databaseName) const
{
    return m_server->target(databaseName);
}

void TestServer::stop()
{
    must(m_server->leave());
}

void TestServer::startAgain()
{
    m_server = mustHave(PrivateServer::start(m_folder.path()));
}

void TestServer::addSettings(const QByteArray &lines)
{
    writeFile(m_folder.filePath(QStringLiteral("cluster/postgresql.conf")), lines, QIODevice::Append);
    stop();
    startAgain();
}

void TestServer::listenOn(const QString &address)
{
    writeFile(m_folder.filePath(QStringLiteral("cluster/pg_hba.conf")), "local all all trust\nhost all all 127.0.0.0/8 trust\n");
    addSettings("listen_addresses = '" + address.toLatin1() + "'\n");
}

void TestServer::kill()
{
    const Postmaster server(mustHave(ClusterFolder::open(m_folder.path())).path());
    if (const auto pid = server.recordedPid(); pid && server.isRunning())
        ::kill(*pid, SIGKILL);
    // Told to, it is not gone yet.
    for (const QDeadlineTimer limit(30'000); server.isRunning(); QThread::msleep(2)) {
        if (limit.hasExpired())
            qFatal("the killed server is still there");
    }
}

TestDatabase::TestDatabase(const TestServer &server, Schema schema) : m_server(server.target())
{
    static std::atomic<int> count = 0;
    const auto name = QStringLiteral("test_%1_%2").arg(::getpid()).arg(++count);
    m_target = server.target(name);
    if (schema == Schema::Empty) {
        must(createDatabase(m_server, name));
        return;
    }
    must(opened(m_server)->run("CREATE DATABASE " + name.toUtf8() + " TEMPLATE " + TestCluster::migrated));
    run("UPDATE record_identity SET identity = gen_random_uuid(), noted_at = now()"); // of each its own
}

TestDatabase::~TestDatabase()
{
    if (auto session = PgSession::open(m_server); session.ok())
        (void)(*session)->run("DROP DATABASE IF EXISTS " + name().toUtf8() + " WITH (FORCE)");
}

QString TestDatabase::name() const
{
    return m_target.value(QStringLiteral("dbname"));
}

std::unique_ptr<PgSession> opened(const PgTarget &target, PgBounds bounds)
{
    return mustHave(PgSession::open(target, std::move(bounds)));
}

std::unique_ptr<PgSession> TestDatabase::open() const
{
    return opened(m_target);
}

void TestDatabase::store(std::vector<Trade> trades) const
{
    const auto session = open();
    const TradeBatch batch{std::move(trades), {}, {}};
    const auto stored = mustHave(TradeWriter(*session).write({&batch, 1})).stored;
    if (stored != std::int64_t(batch.trades.size()))
        qFatal("Only %lld of %zu trades were stored.", qlonglong(stored), batch.trades.size());
}

void TestDatabase::run(const QByteArray &sql) const
{
    must(open()->run(sql));
}

QString TestDatabase::valueOf(const QByteArray &sql) const
{
    const auto rows = mustHave(open()->query(sql));
    return rows.count() == 0 ? QString() : rows.string(0, 0);
}

QString TestDatabase::table(const QByteArray &sql) const
{
    const auto rows = mustHave(open()->query(sql));
    QStringList lines;
    for (int row = 0; row < rows.count(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columns(); ++column)
            cells += rows.isNull(row, column) ? QStringLiteral("∅") : rows.string(row, column);
        lines += cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace tidemark
