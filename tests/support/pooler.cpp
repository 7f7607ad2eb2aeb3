#include "support/pooler.h"

#include "database/pg_session.h"
#include "host/account.h"
#include "support/quiet_port.h"
#include "support/test_database.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

namespace tidemark {
namespace {

QString pgbouncer()
{
    const auto there = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"));
    return there.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin")}) : there;
}

} // namespace

Pooler::Pooler(const TestServer &server, int poolSize, const QString &mode, const QString &role)
    : m_folder(QStringLiteral("/tmp/tidemark-pooler-XXXXXX")), m_port(quietPort())
{
    const auto program = pgbouncer();
    const auto account = Account::forServer();
    if (program.isEmpty() || !account) {
        m_reason = QStringLiteral("pgbouncer is not installed, so there is no pooler to test with");
        return;
    }
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const auto path = m_folder.filePath(QStringLiteral("pgbouncer.ini"));
    QFile file(path);
    const auto target = server.target();
    const auto text = QStringLiteral("[databases]\n* = host=%1 port=%2 user=%3\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %4\n"
                                     "unix_socket_dir =\nauth_type = any\npool_mode = %6\nserver_login_retry = 1\ndefault_pool_size = %5\n")
                          .arg(target.value(QStringLiteral("host")), target.value(QStringLiteral("port")), role)
                          .arg(m_port).arg(poolSize).arg(mode);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    auto arguments = QStringList{QStringLiteral("-q"), path};
    if (!account->isOurselves())
        arguments = QStringList{QStringLiteral("-q"), QStringLiteral("-u"), account->name, path};
    m_process.start(program, arguments);
    if (!m_process.waitForStarted() || !QTest::qWaitFor([this] { return answers(); }, 30'000))
        m_reason = QStringLiteral("pgbouncer does not start: %1").arg(QString::fromUtf8(m_process.readAll()));
}

Pooler::~Pooler()
{
    m_process.kill();
    m_process.waitForFinished();
}

PgTarget Pooler::target(const QString &databaseName) const
{
    return PgTarget().with(QStringLiteral("host"), QStringLiteral("127.0.0.1")).with(QStringLiteral("port"), QString::number(m_port))
        .with(QStringLiteral("user"), QStringLiteral("tidemark")).with(QStringLiteral("dbname"), databaseName);
}

bool Pooler::answers() const
{
    return PgSession::open(target(QStringLiteral("postgres"))).ok();
}

} // namespace tidemark
