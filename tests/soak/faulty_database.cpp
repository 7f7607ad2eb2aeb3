#include "soak/faulty_database.h"

#include "database/postmaster.h"

#include <csignal>

#include <unistd.h>

namespace tidemark {
namespace {

using Step = RoundPlan::Step;

constexpr int serverPort = 5432;

const QByteArray others = " FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
// The month that is traded in now.
const QByteArray detachMonth = "SET lock_timeout = '5s'; SET timezone = 'UTC'; DO $$ BEGIN EXECUTE format('ALTER TABLE trades DETACH PARTITION %I',"
                               " to_char(now(), '\"trades_\"YYYY_MM')); END $$";
const QByteArray attachMonths = "SET timezone = 'UTC'; DO $$ DECLARE name text; first timestamptz; BEGIN FOR name IN SELECT relname FROM pg_class WHERE relkind = 'r'"
                                " AND relname ~ '^trades_[0-9]{4}_[0-9]{2}$' AND NOT relispartition LOOP first := to_timestamp(right(name, 7), 'YYYY_MM');"
                                " EXECUTE format('ALTER TABLE trades ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, first,"
                                " first + interval '1 month'); END LOOP; END $$";
const QByteArray monthsApart = "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relname ~ '^trades_[0-9]{4}_[0-9]{2}$' AND NOT relispartition";

// Of this soak alone, so that no other server's port is in the way.
[[nodiscard]] QString loopback()
{
    return QStringLiteral("127.%1.%2.8").arg(100 + ::getpid() % 100).arg(1 + ::getpid() / 100 % 250);
}

[[nodiscard]] QUrl serverUrl()
{
    return QUrl(QStringLiteral("tcp://%1:%2").arg(loopback()).arg(serverPort));
}

} // namespace

FaultyDatabase::FaultyDatabase(TestServer &server, bool isFar) : m_server(server), m_database(server, TestDatabase::Schema::Empty)
{
    if (!isFar)
        return;
    server.listenOn(loopback());
    m_line = std::make_unique<FaultyLine>(serverUrl());
}

FaultyDatabase::~FaultyDatabase()
{
    goOn();
}

PgTarget FaultyDatabase::recordersTarget() const
{
    if (!m_line)
        return target();
    return target().with(QStringLiteral("host"), QStringLiteral("127.0.0.1")).with(QStringLiteral("port"), QString::number(m_line->port()));
}

void FaultyDatabase::apply(Step step)
{
    switch (step) {
    case Step::StopDatabase: return m_server.stop();
    case Step::KillDatabase: return m_server.kill();
    case Step::KillSession: return killSession();
    case Step::ReadOnlyDatabase:
        runAsOwner("ALTER DATABASE " + m_database.name().toUtf8() + " SET default_transaction_read_only = on");
        return runAsOwner("SELECT pg_terminate_backend(pid)" + others);
    case Step::LockDatabase: return holdLock("LOCK TABLE trades IN SHARE MODE");
    case Step::LockBlocks: return holdLock("LOCK TABLE packed IN SHARE MODE");
    case Step::IndexDatabase: return holdLock("CREATE INDEX ON trades (price)");
    case Step::DetachMonth: return runAsOwner(detachMonth);
    case Step::PauseSessions: return pause(sessions());
    case Step::PauseDatabase: return pause(Postmaster(m_server.dataDirectory() + QStringLiteral("/cluster")).processes());
    case Step::FreezeDatabaseLine: return m_line->freeze();
    case Step::CutDatabaseLine: return m_line->cut();
    case Step::ResetDatabaseLine: return m_line->reset();
    default: return;
    }
}

QString FaultyDatabase::repair()
{
    goOn();
    m_lockHolder.reset();
    if (m_line)
        m_line->heal();
    m_server.startAgain();
    const auto session = PgSession::open(m_server.target());
    if (!session.ok() || !(*session)->run("ALTER DATABASE " + m_database.name().toUtf8() + " RESET default_transaction_read_only").ok())
        return QStringLiteral("The database cannot be made writable again.");
    runAsOwner(attachMonths);
    const auto own = PgSession::open(m_database.target());
    const auto apart = own ? (*own)->query(monthsApart) : own.error();
    return apart && apart->integer(0, 0) == 0 ? QString() : QStringLiteral("The detached month cannot be attached again.");
}

// What the recorders have not made yet cannot be taken away; that is no trouble then.
void FaultyDatabase::runAsOwner(const QByteArray &sql)
{
    const auto session = PgSession::open(m_database.target());
    if (session.ok())
        (void)(*session)->run(sql);
}

void FaultyDatabase::holdLock(const QByteArray &sql)
{
    auto session = PgSession::open(m_database.target());
    if (session.ok() && (*session)->run("BEGIN; " + sql).ok())
        m_lockHolder = std::move(session).value();
}

// The server ends all sessions and recovers.
void FaultyDatabase::killSession()
{
    if (const auto pids = sessions(); !pids.empty())
        ::kill(pids.front(), SIGKILL);
}

std::vector<pid_t> FaultyDatabase::sessions()
{
    const auto session = PgSession::open(m_database.target());
    const auto rows = session ? (*session)->query("SELECT pid" + others + " ORDER BY pid") : session.error();
    std::vector<pid_t> pids;
    for (int row = 0; rows && row < rows->count(); ++row)
        pids.push_back(pid_t(rows->integer(row, 0)));
    return pids;
}

void FaultyDatabase::pause(std::vector<pid_t> processes)
{
    m_paused = std::move(processes);
    for (const auto pid : m_paused)
        ::kill(pid, SIGSTOP);
}

void FaultyDatabase::goOn()
{
    for (const auto pid : m_paused)
        ::kill(pid, SIGCONT);
    m_paused.clear();
}

} // namespace tidemark
