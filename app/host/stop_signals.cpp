#include "host/stop_signals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace tidemark {
namespace {

// The handler can reach nothing but globals: [0] is read, [1] written.
std::array<int, 2> channel{-1, -1};
struct sigaction formerTerm;
struct sigaction formerInt;

extern "C" void noteStopSignal(int signal)
{
    const int saved = errno;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = ::write(channel[1], &byte, 1);
    errno = saved;
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    Q_ASSERT_X(channel[0] < 0, "StopSignals", "one object a process");
    if (::pipe2(channel.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe for signals can be opened.");
    m_notifier = std::make_unique<QSocketNotifier>(channel[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { read(); });

    struct sigaction action = {};
    action.sa_handler = noteStopSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGTERM, &action, &formerTerm);
    ::sigaction(SIGINT, &action, &formerInt);
}

StopSignals::~StopSignals()
{
    ::sigaction(SIGTERM, &formerTerm, nullptr);
    ::sigaction(SIGINT, &formerInt, nullptr);
    m_notifier.reset();
    for (int &end : channel) {
        ::close(end);
        end = -1;
    }
}

void StopSignals::read()
{
    unsigned char signal = 0;
    while (::read(channel[0], &signal, 1) == 1)
        Q_EMIT stopRequested(signal);
}

} // namespace tidemark
