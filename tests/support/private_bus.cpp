#include "support/private_bus.h"

#include <QStandardPaths>

namespace tidemark {
namespace {

constexpr int patienceMs = 30'000;
const QString daemon = QStringLiteral("dbus-daemon");

} // namespace

bool PrivateBus::isPossible()
{
    return !QStandardPaths::findExecutable(daemon).isEmpty();
}

PrivateBus::PrivateBus(const QProcessEnvironment &environment)
{
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(patienceMs)) { }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    if (m_address.isEmpty())
        qFatal("dbus-daemon does not start: %s", qPrintable(m_daemon.errorString()));
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(patienceMs);
}

} // namespace tidemark
