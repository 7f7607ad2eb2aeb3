#include "host/stop_signals.h"
#include "simulator/local_exchange.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cmath>

using namespace tidemark;

namespace {

constexpr double calmRate = 1'000; // trades/s
constexpr double burstRate = 30'000;
constexpr std::chrono::milliseconds burstEvery(10'000);
constexpr std::chrono::milliseconds burstLength(200);

// Begins `behind` ago and runs `speed` times as fast until it has caught up with the time of day.
std::function<Timestamp()> hurriedClock(std::chrono::microseconds behind, int speed)
{
    const auto begun = wallClock();
    return [=] {
        const auto now = wallClock();
        return std::min(now, begun - behind + (now - begun) * speed);
    };
}

// Names that no well-known market has.
std::vector<Symbol> madeSymbols(int count)
{
    std::vector<Symbol> symbols;
    for (int i = 0; i < count; ++i)
        symbols.push_back(*Symbol::fromText(QStringView(QStringLiteral("M%1USDT").arg(i, 4, 10, QLatin1Char('0')))));
    return symbols;
}

void addBursts(SimulatorOptions &options)
{
    const auto inCalm = calmRate * double((burstEvery - burstLength).count());
    const auto inBursts = burstRate * double(burstLength.count());
    options.rate = int(std::lround((inCalm + inBursts) / double(burstEvery.count())));
    options.bursts = {burstEvery, burstLength, inBursts / (inCalm + inBursts)};
}

SimulatorOptions optionsFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A local exchange with a generated market. Prints the addresses of its streams and of its REST, one a line."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("behind"), QStringLiteral("Begins so long ago, and lives fast until it has caught up."), QStringLiteral("MINUTES"), QStringLiteral("0")},
                       {QStringLiteral("speed"), QStringLiteral("How many times as fast."), QStringLiteral("TIMES"), QStringLiteral("1")},
                       {QStringLiteral("rate"), QStringLiteral("Trades a second that BTCUSDT and ETHUSDT share, or as many markets as are chosen."), QStringLiteral("TRADES"), QStringLiteral("0")},
                       {QStringLiteral("markets"), QStringLiteral("So many, the well-known ones first."), QStringLiteral("NUMBER"), QStringLiteral("0")},
                       {QStringLiteral("made"), QStringLiteral("So many made-up ones, M0000USDT first, beside the well-known ones."), QStringLiteral("NUMBER"), QStringLiteral("0")},
                       {QStringLiteral("bursts"), QStringLiteral("1,000 trades a second of all of them together, and 30,000 for 0.2 s every ten seconds.")},
                       {QStringLiteral("faults"), QStringLiteral("What goes wrong, as tidemark-cli simulate takes it."), QStringLiteral("FAULTS")}});
    parser.process(application);
    const auto number = [&parser](const char *name) { return parser.value(QLatin1String(name)).toInt(); };
    SimulatorOptions options;
    options.clock = hurriedClock(std::chrono::minutes(number("behind")), number("speed"));
    options.rate = number("rate");
    options.markets = number("markets");
    options.symbols = madeSymbols(number("made"));
    options.faults = parser.value(QStringLiteral("faults"));
    if (options.markets == 0 && options.symbols.empty())
        options.symbols = Symbol::listFromText(u"BTCUSDT,ETHUSDT").value();
    if (parser.isSet(QStringLiteral("bursts")))
        addBursts(options);
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto exchange = LocalExchange::start(optionsFrom(application), 0);
    if (!exchange)
        qFatal("%s", qPrintable(exchange.message()));
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    QTextStream(stdout) << (*exchange)->streamUrl().toString() << '\n' << (*exchange)->apiUrl().toString() << Qt::endl;
    return QCoreApplication::exec();
}
