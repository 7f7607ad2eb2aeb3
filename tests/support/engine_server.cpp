#include "support/engine_server.h"

#include <QFileInfo>

#include <unistd.h>

namespace tidemark {
namespace {

QString variableOf(const QString &engine)
{
    return engine == QLatin1String("citus") ? QStringLiteral("TIDEMARK_CITUS_BIN") : QStringLiteral("TIDEMARK_TIMESCALE_BIN");
}

QString folderOf(const QString &engine)
{
    return qEnvironmentVariable(variableOf(engine).toLatin1().constData());
}

} // namespace

QString EngineServer::missing(const QString &engine)
{
    const auto folder = folderOf(engine);
    if (folder.isEmpty())
        return QStringLiteral("%1 names no folder of server programs that have %2, so nothing is tried on one").arg(variableOf(engine), engine);
    return QFileInfo(folder + QStringLiteral("/postgres")).isExecutable() ? QString() : QStringLiteral("%1 names %2, where no postgres is").arg(variableOf(engine), folder);
}

// One of its own for each test program.
QString EngineServer::address(int number)
{
    const auto pid = ::getpid();
    return QStringLiteral("127.%1.%2.%3").arg(20 + pid / 250 % 200).arg(pid % 250).arg(number);
}

EngineServer::EngineServer(const QString &engine, const QByteArray &settings)
{
    qputenv("TIDEMARK_POSTGRES", folderOf(engine).toUtf8());
    m_server = std::make_unique<TestServer>();
    if (engine == QLatin1String("citus")) {
        m_server->listenOn(address()); // it asks itself, too, over TCP
        m_server->addSettings("citus.local_hostname = '" + address().toLatin1() + "'\ncitus.node_conninfo = 'sslmode=prefer'\n");
    }
    m_server->addSettings("shared_preload_libraries = '" + engine.toUtf8() + "'\n" + settings);
}

} // namespace tidemark
