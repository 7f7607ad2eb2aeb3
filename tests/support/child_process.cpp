#include "support/child_process.h"

#include "support/file_content.h"
#include "support/patience.h"

#include <QFileInfo>

#include <csignal>

#include <sys/prctl.h>

namespace tidemark {
namespace {

constexpr int patienceMs = int(std::chrono::milliseconds(ChildProcess::patience).count());
constexpr int lookEveryMs = 250;

// Where the machine is busy a program may take as much longer.
[[nodiscard]] bool hasFinished(QProcess &program)
{
    for (const Patience limit(patienceMs); program.state() != QProcess::NotRunning && !limit.isOver();)
        program.waitForFinished(lookEveryMs);
    return program.state() == QProcess::NotRunning;
}

} // namespace

QString earlyEnd(const QProcess &program, const QString &messagesFile)
{
    constexpr qsizetype lastWords = 2'000;
    const bool isCrash = program.exitStatus() == QProcess::CrashExit;
    if (program.state() != QProcess::NotRunning || (!isCrash && program.exitCode() == 0))
        return {};
    return QStringLiteral("%1 has ended by itself (%2 %3) and said: %4")
        .arg(QFileInfo(program.program()).fileName(), isCrash ? QStringLiteral("signal") : QStringLiteral("exit"))
        .arg(program.exitCode())
        .arg(QString::fromUtf8(contentOf(messagesFile).right(lastWords)).trimmed());
}

ChildProcess::ChildProcess()
{
    if (!m_messages.open())
        qFatal("No temporary file: %s", qPrintable(m_messages.errorString()));
    m_process.setStandardErrorFile(m_messages.fileName());
}

ChildProcess::~ChildProcess()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        kill();
}

void ChildProcess::start(const QString &program, const QStringList &arguments, void (*inChild)())
{
    // A test that is killed cannot end what it started.
    m_process.setChildProcessModifier([inChild] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (inChild)
            inChild();
    });
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(patienceMs))
        qFatal("%s does not start: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

QString ChildProcess::ending() const
{
    if (isRunning())
        return {};
    const bool isCrash = m_process.exitStatus() == QProcess::CrashExit;
    return QStringLiteral("%1 %2").arg(isCrash ? QStringLiteral("signal") : QStringLiteral("exit")).arg(m_process.exitCode());
}

QByteArray ChildProcess::waitForLine()
{
    for (const Patience limit(patienceMs); !m_process.canReadLine() && isRunning() && !limit.isOver();)
        m_process.waitForReadyRead(lookEveryMs);
    return m_process.canReadLine() ? m_process.readLine().trimmed() : QByteArray();
}

QByteArray ChildProcess::messages() const
{
    return contentOf(m_messages.fileName());
}

void ChildProcess::signal(int number)
{
    m_mayEnd = true;
    if (isRunning()) // 0 would be all programs of the test's own group
        ::kill(pid_t(m_process.processId()), number);
}

CliAnswer ChildProcess::waitForEnd()
{
    if (!hasFinished(m_process))
        return {-1, m_process.readAllStandardOutput(), messages()};
    const bool ended = m_process.exitStatus() == QProcess::NormalExit;
    return {ended ? m_process.exitCode() : -1, m_process.readAllStandardOutput(), messages()};
}

void ChildProcess::kill()
{
    m_mayEnd = true;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

} // namespace tidemark
