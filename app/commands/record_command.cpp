#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_alerts.h"
#include "commands/recorder_watch.h"
#include "commands/recorder_words.h"
#include "commands/recording_end.h"
#include "commands/recording_options.h"
#include "commands/rule_follower.h"
#include "core/record_port.h"
#include "host/data_directory.h"
#include "host/journal.h"
#include "host/stop_signals.h"
#include "session/recorder.h"
#include "session/simulated_exchange.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString durationOption = QStringLiteral("duration");
const QString alertsOption = QStringLiteral("alerts");
constexpr auto patience = 7s; // for the database, once everything is received; all ends within ten

QStringList namesOf(const std::vector<Symbol> &symbols)
{
    QStringList names;
    for (const auto &symbol : symbols)
        names += symbol.toString();
    return names;
}

void print(const RecordingEnd &end, bool asJson)
{
    for (const auto &problem : end.problems())
        printProblem(problem);
    if (asJson)
        printJson(end.toJson());
    else
        printLine(end.text());
}

Result<std::chrono::milliseconds> durationOf(const Invocation &call)
{
    if (!call.isSet(durationOption))
        return 0ms;
    bool ok = false;
    const auto seconds = call.value(durationOption).toDouble(&ok);
    if (!ok || !(seconds > 0) || seconds > 1e8) {
        return Error{QStringLiteral("--duration “%1” is not a number of seconds above 0.").arg(call.value(durationOption))};
    }
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

int record(Recorder &recorder, RecorderWatch &watch, RecordAlerts *alerts, const StopSignals &stop, const Invocation &call, std::chrono::milliseconds duration)
{
    StatusTeller teller;
    bool isRefused = false;
    std::vector<MarketFigures> figures;
    ListedMarkets listed(call.common.symbols);
    const RuleFollower rules(call.common.markets, recorder, watch);
    int exitCode = exitDone;
    const auto endWithin = [&](std::chrono::milliseconds time) {
        watch.noteStopping();
        if (alerts)
            alerts->noteStopping();
        recorder.stop(time);
    };
    const auto end = [&] { endWithin(patience); };
    QObject::connect(&recorder, &Recorder::statusChanged, qApp, [&](const RecorderStatus &status) {
        teller.tell(status);
        if (status.database.state == DatabaseState::Refused && !std::exchange(isRefused, true))
            endWithin(0ms); // a person has to act first
    });
    QObject::connect(&recorder, &Recorder::marketsTold, qApp, [&](const auto &markets) { figures = markets; });
    QObject::connect(&recorder, &Recorder::upkeepChanged, qApp, [&](const UpkeepStatus &status) { teller.tell(status); });
    QObject::connect(&recorder.port(), &RecordPort::directoryLoaded, qApp, [&](const auto &markets) { listed.tell(markets); });
    QObject::connect(&recorder, &Recorder::stopped, qApp, [&](const StopReport &report) {
        print({report, recorder.status(), figures}, call.wantsJson());
        exitCode = report.waiting > 0 || report.unkept > 0 || isRefused ? exitNotDone : exitDone;
        QCoreApplication::quit();
    });
    QObject::connect(&stop, &StopSignals::stopRequested, &recorder, end);
    if (duration > 0ms)
        QTimer::singleShot(duration, &recorder, end);
    recorder.start();
    watch.start();
    QCoreApplication::exec();
    if (alerts)
        alerts->end();
    return exitCode;
}

int run(const Invocation &call)
{
    const auto duration = durationOf(call);
    if (!duration)
        return printProblem(duration.message()), exitUsage;
    const auto recording = RecordingOptions::from(*call.parser);
    if (!recording)
        return printProblem(recording.message()), exitUsage;
    const auto watching = WatchOptions::from(*call.parser);
    if (!watching)
        return printProblem(watching.message()), exitUsage;
    const auto kept = call.isSet(alertsOption) ? RecordAlerts::read(call.value(alertsOption)) : Result<AlertsKept>(AlertsKept());
    if (!kept)
        return printProblem(kept.message()), exitUsage;
    const StopSignals stop; // what comes while all is made ready is heard once it is
    auto options = call.common.toRecorder();
    recording->applyTo(options);
    options.tellsMarkets = watching->metrics.has_value();
    const auto journal = Journal::ofStandardError(namesOf(options.symbols));
    const auto folder = createDataDirectory(options.dataDir);
    if (!folder)
        return printProblem(folder.message()), exitNotDone;
    options.dataDir = *folder;
    std::unique_ptr<SimulatedExchange> exchange;
    if (call.common.isSimulated) {
        auto started = SimulatedExchange::start({});
        if (!started)
            return printProblem(started.message()), exitNotDone;
        exchange = std::move(started).value();
        options.endpoints = exchange->endpoints();
    }
    const auto recorder = Recorder::create(options);
    if (!recorder)
        return printProblem(recorder.message()), exitNotDone;
    RecorderWatch watch(*recorder.value(), *watching, options);
    const auto alerts = call.isSet(alertsOption) ? std::make_unique<RecordAlerts>(call.value(alertsOption), *kept, *recorder.value(), options.endpoints.proxy) : nullptr;
    return record(*recorder.value(), watch, alerts.get(), stop, call, *duration);
}

} // namespace

Command recordCommand()
{
    return {QStringLiteral("record"), QStringLiteral("[--duration SECONDS] [--alerts FILE]"), QStringLiteral("Record trades until Ctrl-C or SIGTERM."),
            QStringLiteral("--symbols '*USDT' or ALL records every market that is traded and so named, and those that are listed later, within a quarter\n"
                           "of an hour; what the exchange no longer lists leaves by itself.\n"
                           "At the end everything received is stored, or, where the database cannot be reached within 7 s, kept in the\n"
                           "spool for the next start (exit 3). What is still missing then is told of each market, beyond five counted, and why.\n"
                           "JSON keys: received, stored, waiting, unkept (received, and not even the spool took them: exit 3), rejected, altered,\n"
                           "missing, missing_because (empty: the next start fetches them),\n"
                           "markets (of each that lacks any, symbol, missing), unread (markets whose record was not read, so that what it lacked\n"
                           "before is not known), problem.\n"
                           "Recording is well while trades arrive, are spooled and stored, and no thread is stuck. Beside /metrics,\n"
                           "/-/healthy and /-/ready tell whether it is alive, and well. ADDRESS may be left out: 127.0.0.1.\n"
                           "With --alerts the rules of FILE are watched and told as FILE says (see the command alerts); FILE is read again\n"
                           "when it changes, and what was told is noted in it."),
            QList<QCommandLineOption>{{durationOption, QStringLiteral("End after this time."), QStringLiteral("SECONDS")},
                                      {alertsOption, QStringLiteral("Watch the alerts of this file, and deliver them."), QStringLiteral("FILE")},
                                      jsonOption()} + RecordingOptions::declared() + WatchOptions::declared(),
            0, 0, run};
}

} // namespace tidemark
