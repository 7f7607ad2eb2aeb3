#include "commands/beside.h"

#include "commands/answers.h"
#include "commands/command.h"

#include "host/stop_signals.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <chrono>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace tidemark {

void runBeside(const std::function<void(std::stop_token)> &work, std::chrono::seconds untilLeft)
{
    std::stop_source stop;
    const StopSignals signalsToStop;
    QTimer lastResort;
    lastResort.setSingleShot(true);
    QObject::connect(&lastResort, &QTimer::timeout, qApp, [] {
        printProblem(QStringLiteral("What was under way does not stop; it is left as it is."));
        std::fflush(nullptr);
        ::_exit(exitNotDone);
    });
    QObject::connect(&signalsToStop, &StopSignals::stopRequested, qApp, [&] {
        stop.request_stop();
        if (!lastResort.isActive())
            lastResort.start(untilLeft);
    });
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(stop.get_token()); }));
    QObject::connect(thread.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
}

void printPassing(const QString &line)
{
    if (::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%s", qUtf8Printable(line));
}

void endPassing()
{
    if (::isatty(STDERR_FILENO))
        std::fputc('\n', stderr);
}

} // namespace tidemark
