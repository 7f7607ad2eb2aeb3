#include "support/cli_process.h"
#include "support/file_content.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace tidemark {
namespace {

constexpr int patienceMs = int(std::chrono::milliseconds(CliProcess::patience).count());

// In the child, before it becomes the program.
void closeOutput()
{
    int ends[2];
    if (::pipe(ends) != 0)
        ::_exit(126);
    ::close(ends[0]);
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[1]);
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

CliProcess::CliProcess(const QStringList &arguments, Output output)
{
    if (!m_messages.open())
        qFatal("No temporary file: %s", qPrintable(m_messages.errorString()));
    m_process.setStandardErrorFile(m_messages.fileName());
    // A test that is killed cannot end what it started.
    m_process.setChildProcessModifier([output] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (output == Output::Closed)
            closeOutput();
    });
    if (output == Output::Full)
        m_process.setStandardOutputFile(QStringLiteral("/dev/full"));
    m_process.start(QStringLiteral(TIDEMARK_CLI), arguments);
    if (!m_process.waitForStarted(patienceMs))
        qFatal("%s does not start: %s", TIDEMARK_CLI, qPrintable(m_process.errorString()));
}

QString CliProcess::program()
{
    return QStringLiteral(TIDEMARK_CLI);
}

CliProcess::~CliProcess()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        kill();
}

CliAnswer CliProcess::run(const QStringList &arguments, Output output)
{
    CliProcess process(arguments, output);
    process.closeInput();
    return process.waitForEnd();
}

QByteArray CliProcess::waitForLine()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) { }
    return m_process.canReadLine() ? m_process.readLine().trimmed() : QByteArray();
}

QString CliProcess::ending() const
{
    if (isRunning())
        return {};
    const bool isCrash = m_process.exitStatus() == QProcess::CrashExit;
    return QStringLiteral("%1 %2").arg(isCrash ? QStringLiteral("signal") : QStringLiteral("exit")).arg(m_process.exitCode());
}

void CliProcess::signal(int number)
{
    m_mayEnd = true;
    ::kill(pid_t(m_process.processId()), number);
}

CliAnswer CliProcess::waitForEnd()
{
    if (isRunning() && !m_process.waitForFinished(patienceMs))
        return {-1, m_process.readAllStandardOutput(), messages()};
    const bool ended = m_process.exitStatus() == QProcess::NormalExit;
    return {ended ? m_process.exitCode() : -1, m_process.readAllStandardOutput(), messages()};
}

void CliProcess::kill()
{
    m_mayEnd = true;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QByteArray CliProcess::messages() const
{
    return contentOf(m_messages.fileName());
}

} // namespace tidemark
