#include "commands/answers.h"
#include "commands/command.h"
#include "host/stop_signals.h"
#include "simulator/faults.h"
#include "simulator/local_exchange.h"

#include <QCoreApplication>

namespace tidemark {
namespace {

const QString portOption = QStringLiteral("port");
const QString replayOption = QStringLiteral("replay");
const QString speedOption = QStringLiteral("speed");
const QString rateOption = QStringLiteral("rate");
const QString faultsOption = QStringLiteral("faults");
const QString seedOption = QStringLiteral("seed");
const QString marketsOption = QStringLiteral("markets");

Error badNumber(const QString &option, const QString &value, const QString &expected)
{
    return {QStringLiteral("--%1 “%2” is not %3.").arg(option, value, expected)};
}

Result<SimulatorOptions> optionsOf(const Invocation &call)
{
    SimulatorOptions options;
    options.replayFile = call.value(replayOption);
    options.faults = call.value(faultsOption);
    if (call.common.markets.hasPatterns())
        return Error{QStringLiteral("--symbols: name the markets that are simulated; there is no list that %1 could be taken from.").arg(call.common.markets.patterns().first())};
    options.symbols = call.common.symbols;
    bool ok = true;
    options.speed = call.value(speedOption).toDouble(&ok);
    if (!ok || !(options.speed >= 0) || options.speed > 1e9)
        return badNumber(speedOption, call.value(speedOption), QStringLiteral("a factor of 0 or more"));
    options.rate = call.value(rateOption).toInt(&ok);
    if (!ok || options.rate < 0)
        return badNumber(rateOption, call.value(rateOption), QStringLiteral("a number of trades a second"));
    options.seed = call.value(seedOption).toULongLong(&ok);
    if (!ok)
        return badNumber(seedOption, call.value(seedOption), QStringLiteral("a whole number"));
    options.markets = call.value(marketsOption).toInt(&ok);
    if (!ok || options.markets < 0 || options.markets > 10'000)
        return badNumber(marketsOption, call.value(marketsOption), QStringLiteral("a number of markets from 0 to 10000"));
    if (const auto faults = Faults::fromText(options.faults); !faults)
        return faults.error();
    return options;
}

Result<quint16> portOf(const Invocation &call)
{
    bool ok = false;
    const auto port = call.value(portOption).toUShort(&ok);
    if (!ok)
        return badNumber(portOption, call.value(portOption), QStringLiteral("a port from 0 (any free one) to 65535"));
    return port;
}

void printAddresses(const LocalExchange &exchange, bool asJson)
{
    if (asJson) {
        printJson({{QStringLiteral("stream_url"), exchange.streamUrl().toString()},
                   {QStringLiteral("api_url"), exchange.apiUrl().toString()},
                   {QStringLiteral("archive_url"), exchange.archiveUrl().toString()}});
    } else {
        printLine(QStringLiteral("Streams at %1, REST and archive at %2; Ctrl-C ends it.")
                      .arg(exchange.streamUrl().toString(), exchange.apiUrl().toString()));
    }
}

int run(const Invocation &call)
{
    if (!call.isSet(portOption))
        return printProblem(QStringLiteral("Name the port to listen on with --port P (0: any free one).")), exitUsage;
    const auto port = portOf(call);
    const auto options = optionsOf(call);
    if (!port || !options)
        return printProblem(port ? options.message() : port.message()), exitUsage;
    const auto exchange = LocalExchange::start(*options, *port);
    if (!exchange)
        return printProblem(exchange.message()), exitNotDone;
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    printAddresses(*exchange.value(), call.wantsJson());
    if (isAnswerWhole()) // else nobody knows where it listens
        QCoreApplication::exec();
    return exitDone;
}

} // namespace

Command simulateCommand()
{
    return {QStringLiteral("simulate"), QStringLiteral("--port P"), QStringLiteral("Run a local exchange: streams, REST and archive on one port."),
            QStringLiteral("Without --replay the market is generated, a function of seed and clock. JSON keys: stream_url, api_url,\n"
                           "archive_url."),
            {{portOption, QStringLiteral("Port of 127.0.0.1; 0 takes a free one."), QStringLiteral("P")},
             {replayOption, QStringLiteral("Recorded frames, one `<local time> <frame>` a line, plain or gzip."), QStringLiteral("FILE")},
             {speedOption, QStringLiteral("Speed of a replay; 0 is as fast as it goes."), QStringLiteral("X"), QStringLiteral("1")},
             {rateOption, QStringLiteral("Trades a second of a generated market; 0 is its natural rate."), QStringLiteral("N"),
              QStringLiteral("0")},
             {faultsOption, QStringLiteral("Faults to play."), QStringLiteral("SPEC")},
             {seedOption, QStringLiteral("Seed of a generated market."), QStringLiteral("N"), QStringLiteral("1")},
             {marketsOption, QStringLiteral("Markets that a generated exchange lists; 0: the well-known ones alone."), QStringLiteral("N"),
              QStringLiteral("0")},
             jsonOption()},
            0, 0, run, Markets::Names};
}

} // namespace tidemark
