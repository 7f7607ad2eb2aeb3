#include "bench/measured_command.h"

#include "bench/measurement.h"
#include "support/file_content.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tidemark::bench {

// Not by QProcess, which does not say what wait4(2) tells of this one child.
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
    rusage used{};
    require(::wait4(child, &status, 0, &used) == child, qt_error_string(errno));
    const auto seconds = double(timer.nsecsElapsed()) / 1e9;
    require(WIFEXITED(status) && WEXITSTATUS(status) == 0, arguments.join(QLatin1Char(' ')) + QStringLiteral(": ") + QString::fromUtf8(contentOf(words.fileName())));
    return {seconds, double(used.ru_maxrss) * 1024 / 1e6};
}

} // namespace tidemark::bench
