#include "alerts/command_attempt.h"

#include "alerts/delivery_form.h"

#include <QProcessEnvironment>

#include <csignal>
#include <unistd.h>

namespace tidemark {

CommandAttempt::CommandAttempt(const AlertDestination &destination, const AlertMessage &message) : m_process(this), m_patience(this)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : messageVariables(message))
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    // A group of its own, which ends as a whole: what a script has started would go on without it, once more with each try.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process.setProgram(destination.program);
    m_process.setArguments(destination.arguments);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &CommandAttempt::noteEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            endWith({DeliveryOutcome::GivenUp, QStringLiteral("the program could not be started: %1; it is given up. Mend the delivery and send a test.").arg(m_process.errorString())});
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLate = true;
        killAll();
    });
    m_patience.start(patience);
    m_process.start();
}

CommandAttempt::~CommandAttempt()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    killAll();
    (void)m_process.waitForFinished(1'000);
}

void CommandAttempt::killAll()
{
    if (const auto leader = m_process.processId(); leader > 0)
        (void)::kill(-pid_t(leader), SIGKILL);
    m_process.kill();
}

void CommandAttempt::noteEnd(int code, QProcess::ExitStatus status)
{
    m_patience.stop();
    if (m_isLate)
        endWith({DeliveryOutcome::Postponed, QStringLiteral("the program took longer than 10 s and was ended; it is tried again.")});
    else if (status == QProcess::CrashExit)
        endWith({DeliveryOutcome::Postponed, QStringLiteral("the program crashed; it is tried again.")});
    else if (code != 0)
        endWith({DeliveryOutcome::Postponed, QStringLiteral("the program ended with %1; it is tried again.").arg(code)});
    else
        endWith({});
}

} // namespace tidemark
