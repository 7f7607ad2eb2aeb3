#include "bench/recording_run.h"

#include "bench/measurement.h"
#include "session/recorder.h"
#include "support/replay_exchange.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

namespace tidemark::bench {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 2ms;
constexpr auto patience = 10min;

RecorderOptions optionsFor(const QString &folder, const PgTarget &database, const ExchangeEndpoints &endpoints)
{
    RecorderOptions options;
    options.dataDir = folder;
    options.databaseUri = database.toUri();
    options.endpoints = endpoints;
    options.symbols = Symbol::listFromText(u"BTCUSDT,ETHUSDT").value();
    return options;
}

void stop(Recorder &recorder)
{
    QEventLoop loop;
    QObject::connect(&recorder, &Recorder::stopped, &loop, [&loop](const StopReport &report) {
        require(report.waiting == 0, report.problem);
        loop.quit();
    });
    recorder.stop(60s);
    loop.exec();
}

} // namespace

RunOutcome recordRun(const PgTarget &database, const QString &recording, const QString &speed, std::int64_t trades)
{
    const QTemporaryDir folder;
    const ReplayExchange exchange(recording, speed);
    const auto recorder = mustHave(Recorder::create(optionsFor(folder.path(), database, exchange.endpoints())));
    RunOutcome outcome;
    QEventLoop loop;
    QElapsedTimer timer;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const auto stored = recorder->status().database.stored;
        if (outcome.megabytesAtQuarter == 0 && stored >= trades / 4)
            outcome.megabytesAtQuarter = residentMegabytes();
        if (stored >= trades)
            loop.quit();
        require(timer.elapsed() < std::chrono::milliseconds(patience).count(),
                QStringLiteral("Only %1 trades were stored. %2").arg(stored).arg(recorder->status().database.problem));
    });
    look.start(lookEvery);
    timer.start();
    recorder->start();
    loop.exec();
    outcome.tradesPerSecond = perSecond(trades, timer);
    outcome.megabytesAtEnd = residentMegabytes();
    look.stop();
    stop(*recorder);
    outcome.lag = recorder->status().lag;
    return outcome;
}

} // namespace tidemark::bench
