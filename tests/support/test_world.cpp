#include "support/test_world.h"

#include "core/timestamp.h"

#include <QLocale>

#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr Timestamp noon = sys_days(year(2026) / September / 16) + hours(12);

void setUnlessSet(const char *name, const char *value)
{
    ::setenv(name, value, 0);
}

[[nodiscard]] microseconds until(Timestamp moment)
{
    return floor<microseconds>(moment - system_clock::now());
}

// Once more from main() on, with another time of day for this program and all that it starts.
void beginAnew(const char *moment, const char *library, char **arguments)
{
    const auto wanted = parseTimestamp(QString::fromUtf8(moment));
    if (!wanted)
        qFatal("TIDEMARK_TEST_BEGINS: %s", qPrintable(wanted.message()));
    const auto ahead = duration<double>(until(*wanted)).count();
    ::setenv("FAKETIME", QByteArray::number(ahead, 'f', 3).prepend(ahead < 0 ? "" : "+").constData(), 1);
    ::setenv("LD_PRELOAD", library, 1);
    ::execv("/proc/self/exe", arguments);
    qFatal("This program cannot be started again: %s", std::strerror(errno));
}

} // namespace

void enterTestWorld(char **arguments)
{
    // Qt would let a test hang for five minutes, and then end it with a debugger's trace of each of its threads.
    setUnlessSet("QTEST_FUNCTION_TIMEOUT", "175000");
    setUnlessSet("QTEST_DISABLE_STACK_DUMP", "1");
    // Tests read what the window writes, so here it writes English; programs that a test starts are not asked.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    if (qEnvironmentVariable("TIDEMARK_TEST_WORLD") == QLatin1String("own")) {
        const char *moment = std::getenv("TIDEMARK_TEST_BEGINS");
        const char *library = std::getenv("TIDEMARK_FAKETIME");
        if (moment && library && !std::getenv("FAKETIME"))
            beginAnew(moment, library, arguments);
        return;
    }
    ::setenv("TZ", "UTC", 1);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::unsetenv("LANGUAGE");
    setUnlessSet("TIDEMARK_CLOCK_AHEAD", QByteArray::number(qint64(until(noon).count())).constData());
}

} // namespace tidemark
