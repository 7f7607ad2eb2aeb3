#include "commands/beside.h"

#include "host/stop_signals.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace tidemark {

void runBeside(const std::function<void(std::stop_token)> &work)
{
    std::stop_source stop;
    const StopSignals signalsToStop;
    QObject::connect(&signalsToStop, &StopSignals::stopRequested, qApp, [&] { stop.request_stop(); });
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
