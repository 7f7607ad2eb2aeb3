#include "bench/measured_command.h"

#include "bench/measurement.h"
#include "support/file_content.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tidemark::bench {
namespace {

// So far (proc(5)). What wait4(2) tells at the end is no less than the memory of whoever started it.
[[nodiscard]] double mostMegabytes(pid_t process)
{
    for (const auto &line : contentOf(QStringLiteral("/proc/%1/status").arg(process)).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace

MeasuredCommand MeasuredCommand::run(const QStringList &arguments)
{
    QTemporaryFile words;
    require(words.open(), words.errorString());
    QByteArrayList texts{QFile::encodeName(QCoreApplication::applicationDirPath() + QStringLiteral("/tidemark-cli"))};
    for (const auto &argument : arguments)
        texts += argument.toUtf8();
    std::vector<char *> pointers;
    for (auto &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, words.fileName().toUtf8().constData(), O_WRONLY | O_APPEND, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    require(failed == 0, qt_error_string(failed));
    int status = 0;
    double megabytes = 0;
    for (pid_t ended = 0; ended == 0; ended = ::waitpid(child, &status, WNOHANG)) {
        megabytes = std::max(megabytes, mostMegabytes(child));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    const auto seconds = double(timer.nsecsElapsed()) / 1e9;
    require(WIFEXITED(status) && WEXITSTATUS(status) == 0, arguments.join(QLatin1Char(' ')) + QStringLiteral(": ") + QString::fromUtf8(contentOf(words.fileName())));
    return {seconds, megabytes};
}

} // namespace tidemark::bench
