#include "e2e/desktop_process.h"

#include <QFile>

#include <csignal>

#include <sys/prctl.h>

namespace tidemark {
namespace {

constexpr int patienceMs = 30'000;

} // namespace

DesktopProcess::DesktopProcess(const QProcessEnvironment &environment, const QStringList &arguments)
{
    if (!m_messages.open())
        qFatal("No temporary file: %s", qPrintable(m_messages.errorString()));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(m_messages.fileName());
    // A test that is killed cannot end what it started.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(QStringLiteral(TIDEMARK_DESKTOP), arguments);
    if (!m_process.waitForStarted(patienceMs))
        qFatal("%s does not start: %s", TIDEMARK_DESKTOP, qPrintable(m_process.errorString()));
}

DesktopProcess::~DesktopProcess()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
}

CliAnswer DesktopProcess::end()
{
    m_mayEnd = true;
    m_process.terminate();
    return waitForEnd();
}

CliAnswer DesktopProcess::waitForEnd()
{
    const bool isOver = !isRunning() || m_process.waitForFinished(patienceMs);
    const bool ended = isOver && m_process.exitStatus() == QProcess::NormalExit;
    return {ended ? m_process.exitCode() : -1, {}, messages()};
}

QByteArray DesktopProcess::messages() const
{
    QFile file(m_messages.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tidemark
