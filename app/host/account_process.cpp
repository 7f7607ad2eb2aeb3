#include "host/account_process.h"

#include <QProcess>

#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

// Runs in the child between fork and exec, where only async-signal-safe calls are allowed; that is why the groups were
// looked up before.
void become(const Account &account)
{
    ::setpgid(0, 0);
    ::umask(077);
    if (account.isOurselves())
        return;
    if (::setgroups(account.groups.size(), account.groups.data()) == 0 && ::setgid(account.group) == 0
        && ::setuid(account.user) == 0)
        return;
    constexpr char text[] = "cannot take on the account\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, sizeof text - 1);
    ::_exit(126);
}

// What has been written since; without a listener all of it is kept until the end.
void listen(QProcess &process, const std::function<void(const QByteArray &)> &hear, QByteArray &kept)
{
    constexpr qsizetype mostKept = 64 * 1024;
    const auto heard = hear ? process.readAll() : QByteArray();
    if (heard.isEmpty())
        return;
    hear(heard);
    kept = (kept + heard).right(mostKept);
}

// To the program and to what it has started, but for servers, which have a session of their own.
void tellGroup(const QProcess &process, int signal)
{
    if (const auto group = static_cast<pid_t>(process.processId()); group > 0)
        ::kill(-group, signal);
}

void end(QProcess &process)
{
    constexpr int graceMs = 3000;
    tellGroup(process, SIGTERM);
    if (!process.waitForFinished(graceMs)) {
        tellGroup(process, SIGKILL);
        process.waitForFinished(graceMs);
    }
}

} // namespace

Result<FinishedProcess> AccountProcess::run(std::stop_token stop) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(workingDirectory);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([this] {
        if (handedOn >= 0)
            ::fcntl(handedOn, F_SETFD, 0); // else closed by exec
        become(account);
    });
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return Error{QStringLiteral("%1 cannot be started: %2.").arg(program, process.errorString())};

    constexpr int sliceMs = 50;
    const auto begun = std::chrono::steady_clock::now();
    auto told = std::chrono::milliseconds(0);
    QByteArray kept;
    while (!process.waitForFinished(sliceMs) && process.state() != QProcess::NotRunning) {
        const auto elapsed = std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
        const bool late = elapsed >= patience;
        listen(process, hear, kept);
        if (tell && elapsed >= told + tellEvery)
            tell(told = elapsed);
        if (!late && !stop.stop_requested())
            continue;
        end(process);
        return Error{late ? QStringLiteral("%1 did not end in time.").arg(program)
                          : QStringLiteral("%1 was told to stop.").arg(program)};
    }
    listen(process, hear, kept);
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return FinishedProcess{crashed ? 128 : process.exitCode(), QString::fromLocal8Bit(kept + process.readAll()).trimmed()};
}

} // namespace tidemark
