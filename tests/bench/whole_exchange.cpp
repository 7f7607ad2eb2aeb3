#include "host/stop_signals.h"
#include "simulator/local_exchange.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cmath>

using namespace tidemark;

namespace {

constexpr double calmRate = 1'000; // trades/s
constexpr double burstRate = 30'000;
constexpr std::chrono::milliseconds burstEvery(10'000);
constexpr std::chrono::milliseconds burstLength(200);

// Names that no well-known market has.
std::vector<Symbol> madeSymbols(int count)
{
    std::vector<Symbol> symbols;
    for (int i = 0; i < count; ++i)
        symbols.push_back(*Symbol::fromText(QStringView(QStringLiteral("M%1USDT").arg(i, 4, 10, QLatin1Char('0')))));
    return symbols;
}

} // namespace

// whole_exchange MARKETS [FAULTS]: a local exchange in a process of its own with so many markets, 1,000 trades/s of all of them together,
// and 30,000/s for 0.2 s every ten seconds. Prints the addresses of its streams and of its REST, one a line.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3)
        qFatal("usage: whole_exchange MARKETS [FAULTS]");
    const auto inCalm = calmRate * double((burstEvery - burstLength).count());
    const auto inBursts = burstRate * double(burstLength.count());
    SimulatorOptions options;
    options.rate = int(std::lround((inCalm + inBursts) / double(burstEvery.count())));
    options.bursts = {burstEvery, burstLength, inBursts / (inCalm + inBursts)};
    options.symbols = madeSymbols(arguments[1].toInt());
    options.faults = arguments.value(2);
    const auto exchange = LocalExchange::start(options, 0);
    if (!exchange)
        qFatal("%s", qPrintable(exchange.message()));
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    QTextStream(stdout) << (*exchange)->streamUrl().toString() << '\n' << (*exchange)->apiUrl().toString() << Qt::endl;
    return QCoreApplication::exec();
}
