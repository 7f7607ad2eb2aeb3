#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_alerts.h"
#include "commands/recorder_watch.h"
#include "commands/recording_options.h"
#include "core/counted.h"
#include "core/record_port.h"
#include "host/data_directory.h"
#include "host/journal.h"
#include "host/stop_signals.h"
#include "session/recorder.h"
#include "session/ruled_markets.h"
#include "session/simulated_exchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <map>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// A line of JSON a status, for a program that watches this one: QT_LOGGING_RULES=tidemark.status.debug=true.
Q_LOGGING_CATEGORY(statusLog, "tidemark.status", QtInfoMsg)

const QString durationOption = QStringLiteral("duration");
const QString alertsOption = QStringLiteral("alerts");
constexpr auto patience = 7s; // for the database, once everything is received; all ends within ten

// Says each change of state once, on stderr.
class StatusTeller {
public:
    void tell(const RecorderStatus &status)
    {
        say(m_feed, feedText(status.feed), status.feed.problem.isEmpty());
        say(m_healing, status.feed.healing.problem);
        say(m_clock, clockText(status.lag));
        say(m_spool, status.spool.problem);
        say(m_database, databaseText(status.database), status.database.problem.isEmpty());
        if (statusLog().isDebugEnabled())
            log(status);
    }
    void tell(const UpkeepStatus &status) { say(m_room, status.warning); }

private:
    // `problems` is empty where all that is said above is good news.
    static void log(const RecorderStatus &status)
    {
        QJsonArray problems;
        if (status.feed.state != FeedState::Live || !status.feed.problem.isEmpty())
            problems += QStringLiteral("exchange: ") + (status.feed.problem.isEmpty() ? QStringLiteral("connecting") : status.feed.problem);
        if (status.feed.held > 0)
            problems += counted(status.feed.held, u"exchange: %1 trade waits until it has said whether ids have started again", u"exchange: %1 trades wait until it has said whether their ids have started again");
        if (!status.spool.problem.isEmpty())
            problems += QStringLiteral("spool: ") + status.spool.problem;
        if (status.database.state != DatabaseState::Ready || !status.database.problem.isEmpty())
            problems += QStringLiteral("database: ") + (status.database.state == DatabaseState::Starting ? QStringLiteral("starting") : databaseText(status.database));
        qCDebug(statusLog).noquote() << QJsonDocument(QJsonObject{{QStringLiteral("received"), qint64(status.feed.received)},
                                                                  {QStringLiteral("waiting"), qint64(status.spool.trades)},
                                                                  {QStringLiteral("stored"), qint64(status.database.stored)},
                                                                  {QStringLiteral("problems"), problems}}).toJson(QJsonDocument::Compact);
    }

    static void say(QString &last, const QString &text, bool isGood = false)
    {
        if (text != last && !text.isEmpty())
            isGood ? printNews(text) : printProblem(text);
        last = text;
    }

    static QString feedText(const FeedStatus &feed)
    {
        if (!feed.problem.isEmpty())
            return feed.problem;
        return feed.state == FeedState::Live ? QStringLiteral("Receiving trades from %1.").arg(feed.host) : QString();
    }

    static QString clockText(const LagStatus &lag)
    {
        if (!lag.clockOffset || std::chrono::abs(*lag.clockOffset) <= 1s)
            return {};
        return QStringLiteral("This computer's clock is %1 s %2 the exchange's; lags are corrected by that, the record keeps exchange time.")
            .arg(double(std::chrono::abs(*lag.clockOffset).count()) / 1e6, 0, 'f', 1)
            .arg(*lag.clockOffset > 0us ? QStringLiteral("behind") : QStringLiteral("ahead of"));
    }

    static QString databaseText(const DatabaseStatus &database)
    {
        if (database.state == DatabaseState::Stalled)
            return stalledText(database.since, database.problem);
        if (!database.problem.isEmpty())
            return database.problem;
        return database.state == DatabaseState::Ready ? QStringLiteral("Recording into %1.").arg(database.where) : QString();
    }

    QString m_feed;
    QString m_healing;
    QString m_clock;
    QString m_spool;
    QString m_database;
    QString m_room;
};

// Each market's trouble once, however often the list is read.
void warnOfUnlisted(const std::vector<Symbol> &symbols, const std::vector<MarketInfo> &markets, std::map<Symbol, QString> &told)
{
    for (const auto &symbol : symbols) {
        const auto listed = std::find_if(markets.begin(), markets.end(), [&](const auto &m) { return m.symbol == symbol; });
        QString trouble;
        if (listed == markets.end())
            trouble = QStringLiteral("The exchange does not list %1; no trades of it will arrive.").arg(symbol.toString());
        else if (!listed->isTrading())
            trouble = QStringLiteral("%1 is not traded now (status %2).").arg(symbol.toString(), listed->status);
        if (const auto before = std::exchange(told[symbol], trouble); before != trouble && !trouble.isEmpty())
            printProblem(trouble);
        else if (before != trouble)
            printNews(QStringLiteral("The exchange trades %1 now.").arg(symbol.toString()));
    }
}

QStringList namesOf(const std::vector<Symbol> &symbols)
{
    QStringList names;
    for (const auto &symbol : symbols)
        names += symbol.toString();
    return names;
}

// The names where they are few.
QString namesOrNumber(const std::vector<Symbol> &symbols)
{
    constexpr std::size_t few = 5;
    return symbols.size() <= few ? namesOf(symbols).join(QStringLiteral(", ")) : counted(std::int64_t(symbols.size()), u"%1 market", u"%1 markets");
}

// Follows the exchange's list for those who named markets by patterns, and says who comes and goes.
class RuleFollower {
public:
    RuleFollower(const MarketRules &rules, Recorder &recorder, RecorderWatch &watch) : m_markets(rules), m_recorder(recorder), m_watch(watch)
    {
        tellWatch();
    }

    void take(const std::vector<MarketInfo> &list)
    {
        const auto wasKnown = m_markets.isKnown();
        const auto change = m_markets.take(list);
        if (!wasKnown && m_markets.isKnown())
            tellFirst(change.joined.size());
        else if (!change.joined.empty())
            printNews(QStringLiteral("New on the exchange, and recorded from now on: %1.").arg(namesOrNumber(change.joined)));
        if (!change.left.empty())
            printNews(QStringLiteral("No longer listed by the exchange, so no longer recorded: %1. What is recorded of it stays.").arg(namesOrNumber(change.left)));
        if (!change.isEmpty())
            m_recorder.setSymbols(m_markets.symbols());
        tellWatch();
    }

    void fail(const QString &problem)
    {
        if (!m_markets.isKnown() && std::exchange(m_problem, problem) != problem)
            printProblem(QStringLiteral("Which markets are %1 is not known yet, so none of them is recorded: %2").arg(rulesText(), problem));
    }

private:
    [[nodiscard]] QString rulesText() const { return m_markets.rules().patterns().join(QStringLiteral(", ")); }

    void tellFirst(std::size_t count)
    {
        if (count == 0)
            printProblem(QStringLiteral("The exchange trades no market that is %1; those that it lists later are recorded by themselves.").arg(rulesText()));
        else
            printNews(counted(std::int64_t(count), u"%1 market is %2; it is recorded, and those to come.", u"%1 markets are %2; they are recorded, and those to come.").arg(rulesText()));
    }

    void tellWatch()
    {
        m_watch.setMarkets(m_markets.symbols().size(), m_markets.isKnown() ? QString() : QStringLiteral("The exchange's list of markets has not come yet; it tells which are %1.").arg(rulesText()));
    }

    RuledMarkets m_markets;
    Recorder &m_recorder;
    RecorderWatch &m_watch;
    QString m_problem;
};

QJsonObject reportObject(const StopReport &report, const RecorderStatus &status)
{
    return {{QStringLiteral("received"), qint64(status.feed.received)},
            {QStringLiteral("stored"), qint64(report.stored)},
            {QStringLiteral("waiting"), qint64(report.waiting)},
            {QStringLiteral("rejected"), qint64(status.database.rejected)},
            {QStringLiteral("altered"), qint64(status.database.altered)},
            {QStringLiteral("problem"), report.problem}};
}

void printReport(const StopReport &report, const RecorderStatus &status, bool asJson)
{
    if (report.doubted > 0) {
        printProblem(counted(report.doubted,
                             u"%1 trade waits in the spool until the exchange has said whether it started its market's ids again; nothing is lost, "
                             "it is recorded after the next start, once the exchange has answered.",
                             u"%1 trades wait in the spool until the exchange has said whether it started their markets' ids again; nothing is lost, "
                             "they are recorded after the next start, once the exchange has answered."));
    }
    if (const auto waiting = report.waiting - report.doubted; waiting > 0) {
        printProblem(counted(waiting, u"%1 trade waits in the spool; nothing is lost, it is stored at the next start. The database was %2",
                             u"%1 trades wait in the spool; nothing is lost, they are stored at the next start. The database was %2")
                         .arg(report.problem.isEmpty() ? QStringLiteral("not quick enough.") : QStringLiteral("in the way: %1").arg(report.problem)));
    }
    if (asJson)
        printJson(reportObject(report, status));
    else
        printLine(counted(report.stored, u"%1 trade stored, %2 waiting in the spool.", u"%1 trades stored, %2 waiting in the spool.").arg(report.waiting));
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

int record(Recorder &recorder, RecorderWatch &watch, RecordAlerts *alerts, const Invocation &call, std::chrono::milliseconds duration)
{
    StatusTeller teller;
    bool isRefused = false;
    std::map<Symbol, QString> told;
    RuleFollower rules(call.common.markets, recorder, watch);
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
    QObject::connect(&recorder, &Recorder::upkeepChanged, qApp, [&](const UpkeepStatus &status) { teller.tell(status); });
    QObject::connect(&recorder.port(), &RecordPort::directoryLoaded, qApp, [&](const auto &markets) {
        warnOfUnlisted(call.common.symbols, markets, told);
        rules.take(markets);
    });
    QObject::connect(&recorder.port(), &RecordPort::directoryFailed, qApp, [&](const QString &problem) { rules.fail(problem); });
    QObject::connect(&recorder, &Recorder::stopped, qApp, [&](const StopReport &report) {
        printReport(report, recorder.status(), call.wantsJson());
        exitCode = report.waiting > 0 || isRefused ? exitNotDone : exitDone;
        QCoreApplication::quit();
    });
    const StopSignals stop;
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
    return record(*recorder.value(), watch, alerts.get(), call, *duration);
}

} // namespace

Command recordCommand()
{
    return {QStringLiteral("record"), QStringLiteral("[--duration SECONDS] [--alerts FILE]"), QStringLiteral("Record trades until Ctrl-C or SIGTERM."),
            QStringLiteral("--symbols '*USDT' or ALL records every market that is traded and so named, and those that are listed later, within a quarter\n"
                           "of an hour; what the exchange no longer lists leaves by itself.\n"
                           "At the end everything received is stored, or, where the database cannot be reached within 7 s, kept in the\n"
                           "spool for the next start (exit 3). JSON keys: received, stored, waiting, rejected, altered, problem.\n"
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
