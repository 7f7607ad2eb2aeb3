#include "host/stop_signals.h"
#include "simulator/local_exchange.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace tidemark;

namespace {

// Begins `behind` ago and runs `speed` times as fast until it has caught up with the time of day.
std::function<Timestamp()> hurriedClock(std::chrono::microseconds behind, int speed)
{
    const auto begun = wallClock();
    return [=] {
        const auto now = wallClock();
        return std::min(now, begun - behind + (now - begun) * speed);
    };
}

} // namespace

// hurried_exchange MINUTES SPEED [RATE [MARKETS]]: a local exchange with a generated market that lives the last minutes fast, so that
// pictures and measurements show more than a few seconds; with RATE, BTCUSDT and ETHUSDT share that many trades a second, or, with
// MARKETS, as many markets do.
// Prints the addresses of its streams and of its REST, one a line.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 5)
        qFatal("usage: hurried_exchange MINUTES SPEED [RATE [MARKETS]]");
    SimulatorOptions options;
    options.clock = hurriedClock(std::chrono::minutes(arguments[1].toInt()), arguments[2].toInt());
    options.rate = arguments.value(3).toInt();
    options.markets = arguments.value(4).toInt();
    if (options.markets == 0)
        options.symbols = Symbol::listFromText(u"BTCUSDT,ETHUSDT").value();
    const auto exchange = LocalExchange::start(options, 0);
    if (!exchange)
        qFatal("%s", qPrintable(exchange.message()));
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    QTextStream(stdout) << (*exchange)->streamUrl().toString() << '\n' << (*exchange)->apiUrl().toString() << Qt::endl;
    return QCoreApplication::exec();
}
