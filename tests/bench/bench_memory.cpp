#include "bench/measurement.h"
#include "bench/process_meter.h"
#include "e2e/desktop_process.h"
#include "e2e/exchange_process.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QThread>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int tradesPerSecond = 500;
constexpr auto patience = 20min;

std::int64_t storedIn(const TestDatabase &database)
{
    return database.valueOf("SELECT coalesce(sum(last_id - first_id + 1), 0) FROM coverage WHERE kind = 'stored'").toLongLong();
}

// Memory when `minutes` of the market's own time are stored.
double memoryAfter(std::chrono::minutes minutes, const TestDatabase &database, const ProcessMeter &meter)
{
    QElapsedTimer timer;
    timer.start();
    while (storedIn(database) < tradesPerSecond * std::chrono::seconds(minutes).count()) {
        require(timer.elapsed() < std::chrono::milliseconds(patience).count(), QStringLiteral("Trades do not arrive."));
        QThread::msleep(200);
    }
    return meter.residentMegabytes();
}

} // namespace

// Resident memory of the desktop program over an hour of 500 trades a second, which a hurried exchange plays in minutes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const std::chrono::minutes length(scale.pick(60, 20));
    const auto speed = scale.pick(15, 30);
    const auto lookEvery = std::chrono::minutes(scale.pick(10, 5));
    require(VirtualScreen::isPossible(), QString::fromLatin1(VirtualScreen::absent));
    const VirtualScreen screen;
    const TestServer server;
    const TestDatabase database(server); // migrated: it is asked before the program is ready
    const ExchangeProcess exchange({QStringLiteral("--behind"), QString::number(2 * length.count()), QStringLiteral("--speed"), QString::number(speed),
                                    QStringLiteral("--rate"), QString::number(tradesPerSecond)});
    Scene scene;
    scene.useDatabase(database.target().toUri());
    scene.useExchange(exchange.endpoints());
    const DesktopProcess program(screen.environment(), scene.commandLine({QStringLiteral("--backfill"), QStringLiteral("0")}));
    const ProcessMeter meter(program.id());
    sayHeading(QStringLiteral("Memory over %1 minutes of %2 trades a second, %3 times as fast (wanted: under 250 MB, flat after ten)")
                   .arg(length.count()).arg(tradesPerSecond).arg(speed));
    for (auto minutes = lookEvery; minutes <= length; minutes += lookEvery) {
        const auto resident = memoryAfter(minutes, database, meter);
        say(QStringLiteral("  after %1 minutes          %2 MB").arg(minutes.count(), 3).arg(resident, 0, 'f', 1));
    }
    return 0;
}
