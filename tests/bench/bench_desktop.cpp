#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/process_meter.h"
#include "e2e/desktop_process.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"
#include "support/replay_exchange.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QThread>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int tradesPerSecond = 100;
constexpr auto settling = 10s; // the first connections, the first pictures
constexpr auto patience = 60s;
const QString title = QStringLiteral("Tidemark");

void wait(std::chrono::milliseconds length)
{
    QThread::msleep(unsigned(length.count()));
}

// Evenly spaced, so that it is the same whenever it is measured.
void writeTrades(const QString &path, std::chrono::seconds length)
{
    auto trades = makeTrades(int(tradesPerSecond * length.count()));
    const auto first = trades.front().tradedAt;
    for (std::size_t i = 0; i < trades.size(); ++i)
        trades[i].tradedAt = first + i * 1'000ms / tradesPerSecond;
    writeRecording(path, trades);
}

std::int64_t numberOf(PgSession &session, const QByteArray &sql)
{
    return mustHave(session.query(sql)).string(0, 0).toLongLong();
}

void measure(const QString &state, const QString &wanted, const ProcessMeter &meter, std::chrono::seconds length)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = meter.times();
    wait(length);
    const auto after = meter.times();
    const auto share = CoreShare::between(before, after, std::chrono::microseconds(timer.nsecsElapsed() / 1'000));
    say(QStringLiteral("  %1 %2 MB resident; of a core %3   (wanted %4)")
            .arg(state, -12).arg(meter.residentMegabytes(), 0, 'f', 0).arg(share.words(), wanted));
}

// Through one session that is open before, since opening one commits several times; each question is one more.
void measureCommits(const TestDatabase &database, std::chrono::seconds length)
{
    const QByteArray commits = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()";
    const QByteArray trades = "SELECT count(*) FROM trades";
    const auto session = database.open();
    wait(2s); // what opening it did is counted by then
    const auto stored = numberOf(*session, trades);
    const auto before = numberOf(*session, commits);
    wait(length);
    const auto committed = numberOf(*session, commits) - before - 2;
    say(QStringLiteral("  commits      %1 a second for %2 trades a second   (wanted 4)")
            .arg(double(committed) / double(length.count()), 0, 'f', 1)
            .arg(double(numberOf(*session, trades) - stored) / double(length.count()), 0, 'f', 0));
}

} // namespace

// What the desktop program costs at 100 trades a second, PostgreSQL and the exchange apart: visible on a screen, and not.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const std::chrono::seconds length(scale.pick(60, 15));
    require(VirtualScreen::isPossible(), QString::fromLatin1(VirtualScreen::absent));
    const VirtualScreen screen;
    const TestServer server;
    const TestDatabase database(server, TestDatabase::Schema::Empty);
    Scene scene;
    const auto recording = scene.folder() + QStringLiteral("/recording.jsonl");
    writeTrades(recording, 3 * length + 2 * settling + patience);
    const ReplayExchange exchange(recording, QStringLiteral("1"));
    scene.useDatabase(database.target().toUri());
    scene.useExchange(exchange.endpoints());
    const DesktopProcess program(screen.environment(), scene.commandLine({QStringLiteral("--backfill"), QStringLiteral("0")}));
    QElapsedTimer patienceTimer;
    for (patienceTimer.start(); !screen.hasWindow(title); wait(100ms))
        require(patienceTimer.elapsed() < std::chrono::milliseconds(patience).count(), QStringLiteral("The window does not come."));
    wait(settling);
    const ProcessMeter meter(program.id());
    sayHeading(QStringLiteral("The desktop program at %1 trades a second, %2 s each").arg(tradesPerSecond).arg(length.count()));
    measure(QStringLiteral("visible"), QStringLiteral("at most 5 %"), meter, length);
    screen.minimize(title);
    wait(2s);
    measure(QStringLiteral("hidden"), QStringLiteral("at most 1 %"), meter, length);
    measureCommits(database, length);
    return 0;
}
