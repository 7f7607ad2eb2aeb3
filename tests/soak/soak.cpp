#include "host/stop_signals.h"
#include "soak/soak_round.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <optional>

using namespace tidemark;

namespace {

using Length = RoundPlan::Length;

struct SoakOptions {
    quint64 seed = 0;
    qint64 milliseconds = 0; // no round is begun that would probably end later; 0: no limit
    int rounds = 0;          // 0: no limit
    Length length = Length::Full;
};

struct SoakTotals {
    int rounds = 0;
    FaultTally faults;
    RecordFindings findings;
    std::chrono::milliseconds unstored{0};
    std::chrono::milliseconds untold{0};
    PackedBeside packed;

    void add(const RoundResult &result)
    {
        ++rounds;
        faults.add(result.faults);
        findings.add(result.findings);
        packed.add(result.packed);
        for (const auto &status : result.statuses) {
            unstored = std::max(unstored, status.longestUnstored());
            untold = std::max(untold, status.longestUntold());
        }
    }
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

const QCommandLineOption minutesOption(QStringLiteral("minutes"), QStringLiteral("How long, about; without --rounds, 10."), QStringLiteral("N"));
const QCommandLineOption seedOption(QStringLiteral("seed"), QStringLiteral("The first round's seed; the next one's is one higher."), QStringLiteral("S"));
const QCommandLineOption roundsOption(QStringLiteral("rounds"), QStringLiteral("How many rounds at most."), QStringLiteral("N"));
const QCommandLineOption briefOption(QStringLiteral("brief"), QStringLiteral("Rounds of less than a minute, without holes and bans."));

SoakOptions optionsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Records a local exchange through every kind of trouble and compares the record with what was served."));
    parser.addHelpOption();
    parser.addOptions({minutesOption, seedOption, roundsOption, briefOption});
    parser.process(arguments);
    const auto number = [&](const QCommandLineOption &option, quint64 fallback) {
        bool ok = true;
        const auto value = parser.isSet(option) ? parser.value(option).toULongLong(&ok) : fallback;
        if (!ok)
            qFatal("--%s wants a whole number.", qPrintable(option.names().constFirst()));
        return value;
    };
    const auto rounds = number(roundsOption, 0);
    const auto minutes = number(minutesOption, rounds == 0 ? 10 : 0);
    return {number(seedOption, quint64(QDateTime::currentSecsSinceEpoch()) * 1'000), qint64(minutes) * 60'000, int(rounds),
            parser.isSet(briefOption) ? Length::Brief : Length::Full};
}

void tellOutage(const RoundResult::Outage &outage, int recorders)
{
    const bool isRecorder = repairOf(outage.event.step) == RoundPlan::Step::StartRecorder;
    const auto who = isRecorder && recorders > 1 ? QStringLiteral(" (number %1)").arg(outage.event.recorder + 1) : QString();
    const auto length = outage.end ? QStringLiteral("%1 s").arg(double((*outage.end - outage.at).count()) / 1000, 0, 'f', 1)
                                   : QStringLiteral("to the end");
    out() << QStringLiteral("  %1  %2%3, %4\n").arg(clockText(outage.at), 5).arg(faultName(outage.event.step), who, length);
}

// Each sentence once, as it was first said.
void tellStatuses(const RoundResult &result)
{
    constexpr qsizetype width = 170;
    for (std::size_t i = 0; i < result.statuses.size(); ++i) {
        for (const auto &said : result.statuses[i].said()) {
            const auto text = said.text.size() > width ? said.text.left(width) + QStringLiteral(" …") : said.text;
            out() << QStringLiteral("  %1  number %2 says: %3\n").arg(clockText(said.at), 5).arg(i + 1).arg(text);
        }
    }
}

void tell(const RoundPlan &plan, const RoundResult &result)
{
    std::chrono::milliseconds unstored{0}, untold{0};
    for (const auto &status : result.statuses) {
        unstored = std::max(unstored, status.longestUnstored());
        untold = std::max(untold, status.longestUntold());
    }
    out() << QStringLiteral("seed %1: recorders %2, markets %3, %4 trades/s, database %5, trouble for %6; %7\n")
                 .arg(plan.seed).arg(plan.recorders).arg(plan.symbols.size()).arg(plan.rate)
                 .arg(plan.isDatabaseFar ? QStringLiteral("by TCP") : QStringLiteral("by its socket"), clockText(plan.trouble),
                      plan.troubledExchange().join(QLatin1Char(' ')));
    for (const auto &outage : result.outages)
        tellOutage(outage, plan.recorders);
    tellStatuses(result);
    out() << QStringLiteral("  %1 faults, %2 trades, lost %3, twice %4; whole %5 s after the trouble; at most %6 s without storing, %7 s of "
                            "them untold; %8%9\n")
                 .arg(result.faults.total()).arg(result.findings.trades).arg(result.findings.lost).arg(result.findings.twice)
                 .arg(result.secondsToHeal, 0, 'f', 1).arg(double(unstored.count()) / 1000, 0, 'f', 1).arg(double(untold.count()) / 1000, 0, 'f', 1)
                 .arg(result.packed.text())
                 .arg(result.findings.unheard > 0 ? QStringLiteral("; %1 trades unheard when the ids started again").arg(result.findings.unheard) : QString())
          << Qt::flush;
}

void tellFailure(const RoundPlan &plan, const RoundResult &result, Length length)
{
    const auto path = QDir::temp().filePath(QStringLiteral("tidemark-soak-%1.log").arg(plan.seed));
    QFile log(path);
    if (log.open(QIODevice::WriteOnly))
        log.write(result.messages);
    out() << QStringLiteral("FAILED; play it again with: ./dev soak --rounds 1 --seed %1%2\n")
                 .arg(plan.seed).arg(length == Length::Brief ? QStringLiteral(" --brief") : QString())
          << QStringLiteral("The exchange's faults: %1\n").arg(plan.troubledExchange().join(QLatin1Char(',')));
    for (const auto &problem : result.findings.problems)
        out() << "  " << problem << '\n';
    out() << QStringLiteral("What recorders and packings said is in %1.\n").arg(path) << Qt::flush;
}

void tellTotals(const SoakTotals &totals)
{
    out() << totals.faults.table()
          << QStringLiteral("%1 rounds, %2 faults, %3 trades, lost %4, twice %5; at most %6 s without storing, %7 s of them untold; %8\n")
                 .arg(totals.rounds).arg(totals.faults.total()).arg(totals.findings.trades).arg(totals.findings.lost).arg(totals.findings.twice)
                 .arg(double(totals.unstored.count()) / 1000, 0, 'f', 1).arg(double(totals.untold.count()) / 1000, 0, 'f', 1)
                 .arg(totals.packed.text())
          << Qt::flush;
}

// Whether another round as long as the longest so far fits; the first one always does.
bool mayGoOn(const SoakOptions &options, int rounds, qint64 elapsed, qint64 longest)
{
    return (options.rounds == 0 || rounds < options.rounds)
        && (options.milliseconds == 0 || rounds == 0 || elapsed + longest <= options.milliseconds);
}

int soak(const SoakOptions &options, const std::function<bool()> &isInterrupted)
{
    TestServer server;
    SoakTotals totals;
    QElapsedTimer clock;
    clock.start();
    for (qint64 longest = 0; !isInterrupted() && mayGoOn(options, totals.rounds, clock.elapsed(), longest);) {
        const auto begun = clock.elapsed();
        const auto plan = RoundPlan::of(options.seed + quint64(totals.rounds), options.length);
        const auto result = SoakRound(plan, server, isInterrupted).play();
        if (result.isInterrupted)
            break;
        longest = std::max(longest, clock.elapsed() - begun);
        totals.add(result);
        tell(plan, result);
        if (!result.findings.problems.isEmpty()) {
            tellFailure(plan, result, options.length);
            break;
        }
    }
    tellTotals(totals);
    return totals.findings.problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("soak"));
    // For the recorders: when they said it, and their status.
    qputenv("QT_MESSAGE_PATTERN", "%{time hh:mm:ss.zzz} %{category}: %{message}");
    qputenv("QT_LOGGING_RULES", "tidemark.status.debug=true");
    const auto options = optionsOf(QCoreApplication::arguments());
    const StopSignals signalled;
    bool isInterrupted = false;
    QObject::connect(&signalled, &StopSignals::stopRequested, &application, [&] { isInterrupted = true; });
    return soak(options, [&] { return isInterrupted; });
}
