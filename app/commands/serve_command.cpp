#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "host/stop_signals.h"
#include "serve/record_server.h"
#include "serve/replay_survey.h"
#include "session/record_relay.h"
#include "session/record_replay.h"

#include <QCoreApplication>

#include <algorithm>

#include <sys/resource.h>

namespace tidemark {
namespace {

const QString portOption = QStringLiteral("port");
const QString addressOption = QStringLiteral("address");
const QString fromOption = QStringLiteral("from");
const QString toOption = QStringLiteral("to");
const QString speedOption = QStringLiteral("speed");
const QString atOnceOption = QStringLiteral("at-once");
constexpr double slowestReplay = 0.001;

struct ServeRequest {
    ServeOptions options;
    std::optional<Timestamp> from; // absent: live
    Timestamp to;
    double speed = 1;
};

Result<QHostAddress> addressOf(const QString &text)
{
    const bool isBracketed = text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'));
    const QHostAddress address(text == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : isBracketed ? text.mid(1, text.size() - 2) : text);
    if (address.isNull())
        return Error{QStringLiteral("--address “%1” is not an address of this computer, such as 127.0.0.1, 0.0.0.0 (all) or ::1.").arg(text)};
    return address;
}

Result<double> speedOf(const QString &text)
{
    if (text == QLatin1String("max"))
        return ReplayClock::asFastAsTaken;
    bool isNumber = false;
    const auto speed = text.toDouble(&isNumber);
    const bool isFactor = speed >= slowestReplay && speed <= ReplayClock::fastest; // which NaN is not
    if (!isNumber || (!isFactor && speed != ReplayClock::asFastAsTaken))
        return Error{QStringLiteral("--speed “%1” is not a factor from 0.001 to 1000000, as 1 or 100, or “max” (also 0): as fast as the clients take it.").arg(text)};
    return speed;
}

Result<void> readPeriod(const Invocation &call, ServeRequest &request)
{
    for (const auto &option : {toOption, speedOption, atOnceOption}) {
        if (call.isSet(option) && !call.isSet(fromOption))
            return Error{QStringLiteral("--%1 is of a replay; name its beginning with --from TIME.").arg(option)};
    }
    if (!call.isSet(fromOption))
        return {};
    const auto from = parseTimestamp(call.value(fromOption));
    if (!from)
        return Error{QStringLiteral("--from: %1").arg(from.message())};
    const auto to = call.isSet(toOption) ? parseTimestamp(call.value(toOption)) : Result<Timestamp>(wallClock());
    if (!to)
        return Error{QStringLiteral("--to: %1").arg(to.message())};
    if (*to <= *from) {
        return Error{call.isSet(toOption) ? QStringLiteral("The replay would end before it begins: --to has to be later than --from.")
                                          : QStringLiteral("--from %1 is yet to come; a replay is of the past.").arg(toIsoString(*from))};
    }
    const auto speed = speedOf(call.value(speedOption));
    if (!speed)
        return speed.error();
    request.from = *from;
    request.to = *to;
    request.speed = *speed;
    return {};
}

Result<ServeRequest> requestOf(const Invocation &call)
{
    ServeRequest request;
    bool isPort = false;
    request.options.port = call.value(portOption).toUShort(&isPort);
    if (!isPort)
        return Error{call.isSet(portOption) ? QStringLiteral("--port “%1” is not a port from 0 (any free one) to 65535.").arg(call.value(portOption))
                                            : QStringLiteral("Name the port to listen on with --port P (0: any free one).")};
    const auto address = addressOf(call.value(addressOption));
    if (!address)
        return address.error();
    request.options.address = *address;
    if (call.isSet(QStringLiteral("symbols")))
        request.options.markets = call.common.markets;
    request.options.isAlwaysRunning = call.isSet(atOnceOption);
    if (auto read = readPeriod(call, request); !read)
        return read.error();
    return request;
}

// What is known before anybody connects; holds the private server up for as long as it lives.
struct ServedRecord {
    std::shared_ptr<RecordAccess> access;
    std::optional<ReplaySurvey> replay;
    QStringList notes;
};

// What was asked for and is not recorded.
QStringList notYetThere(const MarketRules &wanted, const std::vector<Symbol> &recorded)
{
    QStringList absent;
    for (const auto &symbol : wanted.names()) {
        if (std::find(recorded.begin(), recorded.end(), symbol) == recorded.end())
            absent += symbol.toString();
    }
    QStringList notes;
    if (absent.size() == 1)
        notes += QStringLiteral("%1 is not in the record yet; it is served once it is.").arg(absent.first());
    else if (!absent.isEmpty())
        notes += QStringLiteral("%1 are not in the record yet; each is served once it is.").arg(namedOrCounted(absent));
    if (recorded.empty() && wanted.names().empty())
        notes += wanted.hasPatterns() ? QStringLiteral("The record has no market that is %1 yet; each is served once it is recorded.").arg(namedOrCounted(wanted.patterns(), u"one of %1 patterns"))
                                      : QStringLiteral("The record has no market yet; each is served once it is recorded.");
    return notes;
}

Result<ServedRecord> lookAt(const CommonOptions &common, const ServeRequest &request, const std::stop_token &stop)
{
    auto access = RecordAccess::open(common, stop);
    if (!access)
        return access.error();
    ServedRecord record{std::move(access).value(), {}, {}};
    if (request.from) {
        auto survey = ReplaySurvey::of(record.access->session(), request.options.markets, *request.from, request.to);
        if (!survey)
            return survey.error();
        record.notes = survey->notes;
        record.replay = std::move(survey).value();
        return record;
    }
    const auto recorded = RecordApi(request.options.markets).markets(record.access->session());
    if (!recorded)
        return recorded.error();
    record.notes = notYetThere(request.options.markets, *recorded);
    return record;
}

OpenRecord openingOf(const CommonOptions &common)
{
    return [common](const std::stop_token &stop) -> Result<std::shared_ptr<PgSession>> {
        auto access = RecordAccess::open(common, stop);
        if (!access)
            return access.error();
        std::shared_ptr<RecordAccess> held = std::move(access).value();
        return std::shared_ptr<PgSession>(held, &held->session());
    };
}

std::unique_ptr<TradeSupply> supplyOf(const ServeRequest &request, const ServedRecord &record, const OpenRecord &open)
{
    if (!record.replay)
        return std::make_unique<RecordRelay>(open, request.options.markets, printProblem);
    const auto &survey = *record.replay;
    return std::make_unique<RecordReplay>(open, RecordReplay::Part{survey.markets, survey.from, survey.to, request.speed}, printProblem);
}

void printAddresses(const RecordServer &server, const ServeRequest &request, const ServedRecord &record, bool asJson)
{
    const auto streams = server.streamUrl().toString();
    const auto rest = server.apiUrl().toString();
    if (asJson) {
        printJson({{QStringLiteral("stream_url"), streams}, {QStringLiteral("api_url"), rest},
                   {QStringLiteral("from"), record.replay ? QJsonValue(toIsoString(record.replay->from)) : QJsonValue()},
                   {QStringLiteral("to"), record.replay ? QJsonValue(toIsoString(record.replay->to)) : QJsonValue()}});
        return;
    }
    const auto what = record.replay ? QStringLiteral("replayed from %1 to %2").arg(toIsoString(record.replay->from), toIsoString(record.replay->to))
                                    : QStringLiteral("as it is recorded");
    printLine(QStringLiteral("The record, %1: streams at %2, REST at %3; Ctrl-C ends it.").arg(what, streams, rest));
    if (!request.options.address.isLoopback())
        printProblem(QStringLiteral("Whoever reaches %1 can read the recorded trades, without a password.").arg(request.options.address.toString()));
}

// A connection is a file to the system, which as a rule lets a program have 1,024 unless it asks for more.
void allowManyConnections()
{
    constexpr rlim_t wanted = 16'384;
    rlimit files = {};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur >= wanted)
        return;
    files.rlim_cur = std::min(wanted, files.rlim_max);
    (void)::setrlimit(RLIMIT_NOFILE, &files); // else there are fewer
}

int serve(const Invocation &call, const ServeRequest &request, const ServedRecord &record)
{
    allowManyConnections();
    const auto open = openingOf(call.common);
    const auto server = RecordServer::start(request.options, supplyOf(request, record, open), open, printProblem);
    if (!server)
        return printProblem(server.message()), exitNotDone;
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, qApp, [&] { server.value()->shutDown([] { QCoreApplication::quit(); }); });
    for (const auto &note : record.notes)
        printProblem(note);
    printAddresses(*server.value(), request, record, call.wantsJson());
    if (isAnswerWhole()) // else nobody knows where it listens
        QCoreApplication::exec();
    return exitDone;
}

int run(const Invocation &call)
{
    const auto request = requestOf(call);
    if (!request)
        return printProblem(request.message()), exitUsage;
    Result<ServedRecord> record = Error{QStringLiteral("Stopped before anything was served.")};
    bool isStopped = false;
    runBeside([&](const std::stop_token &stop) {
        record = lookAt(call.common, *request, stop);
        if (record)
            record.value().access->endSession();
        isStopped = stop.stop_requested();
    });
    if (!record)
        return record.error().code == ReplaySurvey::nothing ? answerNo(call.wantsJson(), record.message()) : RecordAccess::refused(record.error(), call.wantsJson());
    return isStopped ? exitNotDone : serve(call, *request, *record);
}

} // namespace

Command serveCommand()
{
    return {QStringLiteral("serve"), QStringLiteral("--port P [--from TIME [--to TIME] [--speed X]]"),
            QStringLiteral("Serve the record by the exchange's own protocol, live or replayed."),
            QStringLiteral("Streams: <symbol>@trade, @kline_<interval>, @miniTicker, @ticker, !miniTicker@arr, !ticker@arr; at /ws and /stream.\n"
                           "REST below /api/v3: ping, time, exchangeInfo, trades, historicalTrades, klines, uiKlines, avgPrice, ticker/price,\n"
                           "ticker/24hr. GET /trades.arrow: an Arrow stream, as flowsurface-server has it. What trades alone do not tell (order\n"
                           "book, aggregate trades, accounts) is refused in the exchange's form.\n"
                           "Without --from: what any program records, as it is stored; missing ids are waited for for a minute. With --from time\n"
                           "begins with the first subscription, and stands while nobody is subscribed; REST answers as of then.\n"
                           "--symbols limits the markets: names, patterns as *USDT, or ALL; without it all of the record are served. It reads alone.\n"
                           "JSON keys: stream_url, api_url, from, to (null when live). Exit 1: nothing is recorded of that time."),
            {{portOption, QStringLiteral("Port to listen on; 0 takes a free one."), QStringLiteral("P")},
             {addressOption, QStringLiteral("Address to listen on; 0.0.0.0 is all of this computer's."), QStringLiteral("ADDRESS"),
              QStringLiteral("127.0.0.1")},
             {fromOption, QStringLiteral("Replay the record from there on."), QStringLiteral("TIME")},
             {toOption, QStringLiteral("End of the replay; without it the moment of the start."), QStringLiteral("TIME")},
             {speedOption, QStringLiteral("Speed of the replay: 1, 100 …, or max: as fast as the clients take it."), QStringLiteral("X"), QStringLiteral("1")},
             {atOnceOption, QStringLiteral("Time begins at the start and stands for nobody.")},
             jsonOption()},
            0, 0, run};
}

} // namespace tidemark
