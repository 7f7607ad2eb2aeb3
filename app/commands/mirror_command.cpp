#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/mirror_options.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "core/progress_pace.h"
#include "exchange/exchange_proxy.h"
#include "session/mirroring.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <mutex>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString onceOption = QStringLiteral("once");
const QString fromOption = QStringLiteral("from");
const QString toOption = QStringLiteral("to");
const QString againOption = QStringLiteral("again");
constexpr auto patience = 15min; // of a command that ends

[[nodiscard]] Result<MirrorPlan> planOf(const Invocation &call)
{
    const auto from = timeOption(call, fromOption);
    const auto to = timeOption(call, toOption);
    if (!from || !to)
        return from ? to.error() : from.error();
    if (*from && *to && **from >= **to)
        return Error{QStringLiteral("--from (%1) is not before --to (%2); a period is FROM ≤ t < TO.").arg(toIsoString(**from), toIsoString(**to))};
    MirrorPlan plan{mirroredMarkets(call), {*from, *to}, call.isSet(onceOption) || to->has_value(), call.isSet(againOption)};
    if (plan.ends)
        plan.patience = patience;
    return plan;
}

// The sessions of a mirror, for each thread that asks: the record is reached anew where it was lost.
class RecordSessions {
public:
    RecordSessions(const CommonOptions &options, std::stop_token stop) : m_options(options), m_stop(std::move(stop)) {}

    [[nodiscard]] Result<void> reach()
    {
        const std::scoped_lock lock(m_mutex);
        return reachAnew();
    }

    [[nodiscard]] Result<std::unique_ptr<PgSession>> open()
    {
        const PgBounds bounds{.stop = m_stop, .lockWait = 60s, .silence = 10min, .grace = 2s};
        const std::scoped_lock lock(m_mutex);
        if (m_access) {
            if (auto session = PgSession::open(m_access->target(), bounds))
                return session;
            m_access.reset();
        }
        if (auto reached = reachAnew(); !reached)
            return reached.error();
        return PgSession::open(m_access->target(), bounds);
    }

private:
    [[nodiscard]] Result<void> reachAnew()
    {
        auto access = RecordAccess::open(m_options, m_stop, RecordAccess::Missing::Refuse, DatabaseSource::Use::Record);
        if (!access)
            return access.error();
        m_access = std::move(access).value();
        m_access->endSession(); // on its own thread, and nobody needs it
        return {};
    }

    const CommonOptions &m_options;
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::unique_ptr<RecordAccess> m_access; // guarded by it
};

[[nodiscard]] QString numberText(std::int64_t value)
{
    return englishNumbers().toString(qint64(value));
}

// A line on the terminal, five times a second at most.
class ProgressLine {
public:
    void show(const MirrorStatus &status)
    {
        if (m_shown.isValid() && m_shown.elapsed() < 200)
            return;
        m_shown.start();
        if (status.sent == 0)
            m_pace.begin();
        const auto pace = status.waiting > 0 ? m_pace.at(status.sent, status.sent + status.waiting) : std::nullopt;
        const auto upTo = status.upTo ? QStringLiteral(", up to %1").arg(toIsoString(*status.upTo)) : QString();
        const auto left = pace ? QStringLiteral(", %1 a second, %2 s left").arg(qint64(pace->perSecond)).arg(pace->left.count()) : QString();
        printPassing(counted(status.sent, u"%1 trade sent, %2 wait%3%4   ", u"%1 trades sent, %2 wait%3%4   ").arg(numberText(status.waiting), upTo, left));
    }

private:
    QElapsedTimer m_shown;
    ProgressPace m_pace;
};

[[nodiscard]] QJsonObject marketObject(const QString &symbol, const MirrorReport::Market &market)
{
    return {{QStringLiteral("symbol"), symbol},
            {QStringLiteral("sent"), qint64(market.sent)},
            {QStringLiteral("refused"), qint64(market.refused)},
            {QStringLiteral("waiting"), qint64(market.waiting)}};
}

[[nodiscard]] QJsonObject reportObject(const MirrorReport &report, const QString &mirror, const QString &problem)
{
    QJsonArray markets;
    for (const auto &[symbol, market] : report.markets)
        markets.append(marketObject(symbol.toString(), market));
    const auto all = report.all();
    return {{QStringLiteral("mirror"), mirror},
            {QStringLiteral("server"), report.server},
            {QStringLiteral("sent"), qint64(all.sent)},
            {QStringLiteral("refused"), qint64(all.refused)},
            {QStringLiteral("waiting"), qint64(all.waiting)},
            {QStringLiteral("problem"), problem},
            {QStringLiteral("markets"), markets}};
}

void printReport(const Invocation &call, const MirrorReport &report, const QString &mirror, const QString &problem)
{
    if (call.wantsJson())
        return printJson(reportObject(report, mirror, problem));
    const auto all = report.all();
    printLine(counted(all.sent, u"%1 trade sent, %2 refused, %3 wait.", u"%1 trades sent, %2 refused, %3 wait.").arg(numberText(all.refused), numberText(all.waiting)));
}

// Nothing to send may be a name that was mistyped.
void tellAbsent(const MarketRules &wanted, const MirrorReport &report)
{
    QStringList absent;
    for (const auto &name : wanted.names()) {
        if (!report.markets.contains(name))
            absent += name.toString();
    }
    for (const auto &pattern : wanted.patterns()) {
        const MarketRules rule({}, {pattern});
        if (std::none_of(report.markets.begin(), report.markets.end(), [&rule](const auto &market) { return rule.admits(market.first); }))
            absent += pattern;
    }
    if (!absent.isEmpty())
        printProblem(QStringLiteral("The record has no trade of %1, so none is sent. Check how the market is written.").arg(absent.join(QStringLiteral(", "))));
}

// The exit status, once the record could be reached.
int mirror(const Invocation &call, const MirrorPlan &plan, MirrorTarget target, RecordSessions &sessions, const std::stop_token &stop)
{
    MirrorClient client(std::move(target), {}, [](const QUrl &url) { return exchangeProxy(ProxyChoice(), url); });
    ProgressLine progress;
    const auto show = [&progress](const MirrorStatus &status) { progress.show(status); };
    const auto say = [](const QString &sentence) {
        endPassing();
        printProblem(sentence);
    };
    Mirroring mirroring(client, plan, [&sessions] { return sessions.open(); }, {show, say});
    const auto done = mirroring.run(stop);
    endPassing();
    const auto report = mirroring.report();
    const bool isCutShort = done && plan.ends && stop.stop_requested();
    const auto problem = isCutShort ? QStringLiteral("Stopped before its end; the same command goes on where it was.") : done ? QString() : done.error().message;
    if (!problem.isEmpty())
        printProblem(problem);
    else if (plan.ends)
        tellAbsent(plan.markets, report);
    printReport(call, report, client.target().name(), problem);
    return !problem.isEmpty() ? exitNotDone : report.all().refused > 0 ? exitNo : exitDone;
}

int run(const Invocation &call)
{
    auto plan = planOf(call);
    if (!plan)
        return printProblem(plan.message()), exitUsage;
    auto target = MirrorOptions::targetOf(call, call.arguments.constFirst());
    if (!target)
        return printProblem(target.message()), target.error().code == MirrorOptions::notThere() ? exitNotDone : exitUsage;
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) {
        RecordSessions sessions(call.common, stop);
        if (const auto reached = sessions.reach(); !reached) {
            exitCode = RecordAccess::refused(reached.error(), call.wantsJson());
            return;
        }
        exitCode = mirror(call, *plan, std::move(target).value(), sessions, stop);
    });
    return exitCode;
}

} // namespace

Command mirrorCommand()
{
    return {QStringLiteral("mirror"), QStringLiteral("URL [--once | --from TIME [--to TIME]]"), QStringLiteral("Mirror the record into InfluxDB, and keep it up."),
            QStringLiteral(
                "URL: http://HOST:8086 of InfluxDB 1.x, 2.x or 3.x, also with its path and query, as in\n"
                "http://HOST:8086/write?db=NAME or https://HOST/api/v2/write?org=NAME&bucket=NAME. The database or bucket must exist.\n"
                "Sends every trade that the record has and the mirror has not, newest first, and the candles of their minutes; then what\n"
                "is recorded, healed, imported or unpacked, until Ctrl-C. What was sent is noted in the record: it goes on where it was,\n"
                "waits while the mirror is away, and never loses a trade. With --symbols only these markets, patterns as *USDT among them.\n"
                "--from TIME: only trades from then on; with --to TIME, or with --once, it ends when all of that is there, and gives up once\n"
                "the mirror or the record has not answered for 15 minutes. Points of the measurement trades have the tags lot and symbol and\n"
                "the fields buyer_is_maker, id, price, price8, quantity, quantity8 (integers of 0.00000001); their stamp is the time in\n"
                "µs × 1000 + id mod 1000. Exit 1: the mirror refused trades; 3: it was stopped before its end, it gave up, or a person has to\n"
                "act.\n"
                "JSON keys: mirror, server, sent, refused, waiting (trades), problem, markets (of each symbol, sent, refused, waiting)."),
            QList<QCommandLineOption>{{onceOption, QStringLiteral("End once all that is stored is there.")},
             {fromOption, QStringLiteral("Only trades from this time on."), QStringLiteral("TIME")},
             {toOption, QStringLiteral("Only trades before this time, and end once they are there."), QStringLiteral("TIME")},
             {againOption, QStringLiteral("Also send what was sent or refused before.")},
             jsonOption()} + MirrorOptions::declared(),
            1, 1, run};
}

} // namespace tidemark
