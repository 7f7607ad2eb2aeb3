#include "simulation/simulation.h"
#include "simulation/virtual_dispatcher.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

// Runs seeds one after another: simulate --seeds FROM COUNT [--told] [--twice].

namespace {

using namespace tidemark;

struct Plan {
    std::uint64_t from = 1;
    std::uint64_t count = 1'000;
    bool isTold = false;
    bool isTwice = false; // each seed, and the second time must be as the first
};

[[nodiscard]] bool runOne(VirtualDispatcher &dispatcher, std::uint64_t seed, const Plan &plan, Simulation::Tally &sum)
{
    QString fault;
    std::uint64_t first = 0;
    for (int time = 0; time < (plan.isTwice ? 2 : 1) && fault.isEmpty(); ++time) {
        Simulation simulation(dispatcher, seed, plan.isTold);
        simulation.run();
        fault = simulation.fault();
        if (time == 1 && fault.isEmpty() && simulation.sum() != first)
            fault = QStringLiteral("The second time it took another course.");
        first = simulation.sum();
        const auto tally = simulation.tally();
        sum.trades += tally.trades;
        sum.deaths += tally.deaths;
        sum.powerFailures += tally.powerFailures;
        sum.lostCommits += tally.lostCommits;
        sum.time += tally.time;
    }
    if (fault.isEmpty())
        return true;
    std::printf("Seed %llu: %s\nAgain, told: %s --seeds %llu 1 --told\n", static_cast<unsigned long long>(seed), qPrintable(fault),
                qPrintable(QCoreApplication::applicationFilePath()), static_cast<unsigned long long>(seed));
    return false;
}

void readAlong(QtMsgType, const QMessageLogContext &, const QString &sentence)
{
    std::printf("              %s\n", qPrintable(sentence));
}

[[nodiscard]] Plan planOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption seeds(QStringLiteral("seeds"), QStringLiteral("The seeds FROM COUNT."), QStringLiteral("from"));
    const QCommandLineOption told(QStringLiteral("told"), QStringLiteral("Tells everything that happens."));
    const QCommandLineOption twice(QStringLiteral("twice"), QStringLiteral("Runs each seed twice and compares."));
    parser.addOptions({seeds, told, twice});
    parser.addPositionalArgument(QStringLiteral("count"), QStringLiteral("How many seeds."));
    parser.addHelpOption();
    parser.process(application);
    Plan plan{1, 1'000, parser.isSet(told), parser.isSet(twice)};
    if (parser.isSet(seeds))
        plan.from = parser.value(seeds).toULongLong();
    if (!parser.positionalArguments().isEmpty())
        plan.count = parser.positionalArguments().first().toULongLong();
    return plan;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    auto *dispatcher = new VirtualDispatcher; // the application's
    QCoreApplication::setEventDispatcher(dispatcher);
    QCoreApplication application(argc, argv);
    const auto plan = planOf(application);
    if (plan.isTold)
        qInstallMessageHandler(readAlong);
    else
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    Simulation::Tally sum;
    std::uint64_t failed = 0;
    for (auto seed = plan.from; seed < plan.from + plan.count && failed < 5; ++seed)
        failed += !runOne(*dispatcher, seed, plan, sum);
    std::printf("%llu seeds: %lld trades in %.0f h, %lld deaths, %lld of them with the power, which took %lld commits of the spool\n",
                static_cast<unsigned long long>(plan.count), static_cast<long long>(sum.trades),
                std::chrono::duration<double, std::ratio<3600>>(sum.time).count(), static_cast<long long>(sum.deaths),
                static_cast<long long>(sum.powerFailures), static_cast<long long>(sum.lostCommits));
    return failed > 0;
}
