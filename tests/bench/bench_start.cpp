#include "bench/measurement.h"
#include "bench/process_meter.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"

#include <QCoreApplication>
#include <QProcess>

using namespace tidemark;
using namespace tidemark::bench;

namespace {

constexpr int patienceMs = 60'000;

// Made by the private server itself: as many trades as fill a month evenly, with the candles of their minutes.
QString filling(int trades)
{
    return QStringLiteral(
               "CREATE TABLE trades_2024_08 (LIKE trades INCLUDING ALL); "
               "INSERT INTO trades_2024_08 SELECT 'BTCUSDT', '2024-08-01 00:00:00+00'::timestamptz + n * (interval '30 days' / %1), "
               "n, 60000 + n % 1000, 0.001 * (1 + n % 500), n % 2 = 0 FROM generate_series(0, %2) AS n; "
               "ALTER TABLE trades ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01 00:00:00+00') TO ('2024-09-01 00:00:00+00'); "
               "INSERT INTO coverage(symbol, first_id, last_id, kind) VALUES ('BTCUSDT', 0, %2, 'stored'); "
               "INSERT INTO candles SELECT 'BTCUSDT', interval '1 minute', '2024-08-01 00:00:00+00'::timestamptz + m * interval "
               "'1 minute', 60000, 60999, 60000, 60999, 1, 60000, 1, m, m, now(), now() FROM generate_series(0, 43199) AS m")
        .arg(trades).arg(trades - 1);
}

void fill(const Scene &scene, int trades)
{
    const auto answer = scene.run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("psql"), QStringLiteral("-q"),
                                   QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), filling(trades)});
    require(answer.exitCode == 0, QString::fromUtf8(answer.messages));
}

// Milliseconds from before the program is started to its line about its first paint, then to the database being ready.
struct Start {
    double painted = 0;
    double worked = 0; // of the first, what its threads have computed: the rest is waiting for disk and processor
    double ready = 0;
};

double waitForLine(QProcess &program, const QByteArray &part, const QElapsedTimer &timer, QByteArray &said)
{
    while (!said.contains(part)) {
        require(program.waitForReadyRead(patienceMs), QStringLiteral("The program does not say “%1”: %2")
                                                          .arg(QString::fromLatin1(part), QString::fromUtf8(said)));
        said += program.readAllStandardError();
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

Start startOnce(const Scene &scene, const VirtualScreen &screen)
{
    QProcess program;
    auto environment = screen.environment();
    environment.remove(QStringLiteral("QT_LOGGING_RULES")); // it would outrank the option below, whose lines are waited for
    program.setProcessEnvironment(environment);
    program.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(TIDEMARK_DESKTOP), scene.commandLine({QStringLiteral("--log-level"), QStringLiteral("debug")}));
    QByteArray said;
    Start start;
    start.painted = waitForLine(program, "the window is painted", timer, said);
    start.worked = double(ProcessMeter(program.processId()).times().total.count()) / 1e3;
    start.ready = waitForLine(program, "is ready", timer, said);
    program.terminate();
    require(program.waitForFinished(patienceMs), QStringLiteral("The program does not end."));
    return start;
}

} // namespace

// From the program's start to the first picture of its window, with many trades stored and the private server stopped.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    require(VirtualScreen::isPossible(), QString::fromLatin1(VirtualScreen::absent));
    const auto trades = scale.pick(10'000'000, 1'000'000);
    const VirtualScreen screen;
    Scene scene;
    // Nobody is there; what a start waits for is not the exchange's either.
    ExchangeEndpoints nobody;
    nobody.stream = QUrl(QStringLiteral("ws://127.0.0.1:1"));
    nobody.api = QUrl(QStringLiteral("http://127.0.0.1:1"));
    scene.useExchange(nobody);
    fill(scene, trades);
    sayHeading(QStringLiteral("Starting the desktop program with %1 trades stored and the private server stopped").arg(trades));
    std::vector<double> painted;
    std::vector<double> worked;
    std::vector<double> ready;
    for (int i = 0; i < scale.pick(11, 5); ++i) {
        const auto start = startOnce(scene, screen);
        painted.push_back(start.painted);
        worked.push_back(start.worked);
        ready.push_back(start.ready);
    }
    say(QStringLiteral("  to the first paint         %1 ms   (wanted at most 500 ms)").arg(spread(painted, 0)));
    say(QStringLiteral("  computed until then        %1 ms").arg(spread(worked, 0)));
    say(QStringLiteral("  to the database            %1 ms").arg(spread(ready, 0)));
    return 0;
}
