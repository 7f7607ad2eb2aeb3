#include "simulation/virtual_time.h"

#include <cstdint>

#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr nanoseconds bootedBefore = hours(1); // so that no moment is a clock's zero

bool hasBegun = false;
nanoseconds passed{0};
Timestamp beginning;
microseconds ahead{0};

[[nodiscard]] nanoseconds read(clockid_t clock)
{
    const bool isWall = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    return isWall ? beginning.time_since_epoch() + ahead + passed : bootedBefore + passed;
}

} // namespace

void VirtualTime::begin(Timestamp moment)
{
    hasBegun = true;
    passed = nanoseconds(0);
    ahead = microseconds(0);
    beginning = moment;
}

void VirtualTime::pass(nanoseconds time)
{
    passed += time;
}

nanoseconds VirtualTime::elapsed()
{
    return passed;
}

Timestamp VirtualTime::exchangeNow()
{
    return beginning + floor<microseconds>(passed);
}

void VirtualTime::setAhead(microseconds byHowMuch)
{
    ahead = byHowMuch;
}

} // namespace tidemark

// The program's own come before the C library's.

extern "C" int clock_gettime(clockid_t clock, timespec *moment) noexcept
{
    if (!tidemark::hasBegun || clock == CLOCK_PROCESS_CPUTIME_ID || clock == CLOCK_THREAD_CPUTIME_ID)
        return int(::syscall(SYS_clock_gettime, clock, moment));
    const auto time = tidemark::read(clock).count();
    moment->tv_sec = time_t(time / 1'000'000'000);
    moment->tv_nsec = long(time % 1'000'000'000);
    return 0;
}

extern "C" int gettimeofday(timeval *moment, void *) noexcept
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    moment->tv_sec = now.tv_sec;
    moment->tv_usec = now.tv_nsec / 1'000;
    return 0;
}

extern "C" time_t time(time_t *moment) noexcept
{
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    if (moment)
        *moment = now.tv_sec;
    return now.tv_sec;
}
