#include "bench/measurement.h"
#include "bench/process_meter.h"
#include "e2e/desktop_process.h"
#include "e2e/exchange_process.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"
#include "support/file_content.h"
#include "support/quiet_port.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <functional>

#include <unistd.h>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int markets = 1'240;
constexpr auto wholePatience = 120s;
constexpr auto verifyPatience = 20min; // of millions of trades
constexpr auto healingPatience = 4min; // less than connections last, so that the next gaps are not awaited, too
const QString title = QStringLiteral("Tidemark");
const QString rule = QStringLiteral("M*"); // the made ones, and no others that the local exchange lists

// All markets of an exchange in a process of its own; connections are renewed where `faults` say so.
QStringList wholeExchange(const QString &faults)
{
    return {QStringLiteral("--made"), QString::number(markets), QStringLiteral("--bursts"), QStringLiteral("--faults"), faults};
}

struct Plan {
    std::chrono::seconds warmUp;
    std::chrono::seconds length;
    QString faults;
    bool restartsServer = false;
};

void waitUntil(const std::function<bool()> &isSo, const QString &what)
{
    QElapsedTimer since;
    for (since.start(); !isSo(); QThread::msleep(5))
        require(since.elapsed() < std::chrono::milliseconds(wholePatience).count(), QStringLiteral("It does not come to be: %1").arg(what));
}

// Of the server's own process and of all its children, those that have ended included.
double serverSeconds(const QString &dataFolder)
{
    const auto server = contentOf(dataFolder + QStringLiteral("/cluster/postmaster.pid")).split('\n').value(0);
    double ticks = 0;
    for (const auto &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const auto line = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
        const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        const bool isServer = process.toLatin1() == server;
        if (!isServer && fields.value(1) != server)
            continue;
        for (int field = 11; field < (isServer ? 15 : 13); ++field)
            ticks += fields.value(field).toDouble();
    }
    return ticks / double(::sysconf(_SC_CLK_TCK));
}

double proportionalMegabytes(qint64 process)
{
    static const QRegularExpression pss(QStringLiteral("\nPss:\\s+(\\d+) kB"));
    return pss.match(QString::fromLatin1(contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(process)))).captured(1).toDouble() * 1'024 / 1e6;
}

struct Memory {
    double resident = 0;
    double proportional = 0;
};

// What a program costs over a stretch of time; between two looks it may be interrupted once.
void measure(const QString &state, const QString &wanted, const ChildProcess &program, const QString &dataFolder, std::chrono::seconds length,
             const std::function<void()> &halfway = {})
{
    const ProcessMeter meter(program.id());
    Memory most;
    QElapsedTimer timer;
    timer.start();
    const auto before = meter.times();
    const auto serverBefore = serverSeconds(dataFolder);
    bool isHalfwayDone = !halfway;
    double serverLost = 0; // with a server that ended meanwhile
    while (timer.elapsed() < std::chrono::milliseconds(length).count()) {
        QThread::msleep(1'000);
        most = {std::max(most.resident, meter.residentMegabytes()), std::max(most.proportional, proportionalMegabytes(program.id()))};
        if (!isHalfwayDone && timer.elapsed() > std::chrono::milliseconds(length).count() / 2) {
            isHalfwayDone = true;
            serverLost = serverSeconds(dataFolder);
            halfway();
        }
    }
    const auto after = meter.times();
    const auto passed = double(timer.nsecsElapsed()) / 1e9;
    const auto share = CoreShare::between(before, after, std::chrono::microseconds(timer.nsecsElapsed() / 1'000));
    say(QStringLiteral("  %1 of a core %2   (wanted %3)").arg(state, -10).arg(share.words(), wanted));
    say(QStringLiteral("  %1 at most %2 MB resident, %3 MB its own share; PostgreSQL %4 % of a core")
            .arg(QString(), -10).arg(most.resident, 0, 'f', 0).arg(most.proportional, 0, 'f', 0)
            .arg(100 * (serverSeconds(dataFolder) + serverLost - serverBefore) / passed, 0, 'f', 1));
}

// A connection that was renewed leaves gaps, which are fetched within the exchange's limits: an end in the midst of that is no loss, but trades that are late.
void awaitHealing(Scene &scene)
{
    const auto keeper = scene.keepDatabase();
    const auto missing = [&scene] {
        return scene.valueOf("SELECT coalesce(sum(next - last_id - 1), 0)::text FROM (SELECT last_id, lead(first_id) OVER (PARTITION BY symbol ORDER BY first_id) AS next "
                             "FROM coverage) AS ranges WHERE next > last_id + 1").toLongLong();
    };
    QElapsedTimer timer;
    timer.start();
    const auto atFirst = missing();
    auto left = atFirst;
    while (left > 0 && timer.elapsed() < std::chrono::milliseconds(healingPatience).count()) {
        QThread::sleep(1);
        left = missing();
    }
    say(QStringLiteral("  healing    %1 trades missing, %2 of them after %3 s").arg(atFirst).arg(left).arg(timer.elapsed() / 1'000));
}

// What a report finds wrong; of markets in order it says so.
QString faultsIn(const QString &report)
{
    QStringList faults;
    for (const auto &line : report.split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String("USDT: ")) && !line.contains(QLatin1String("no trade is missing, and everything agrees")))
            faults += line;
    }
    return faults.isEmpty() ? report.right(500) : faults.join(QLatin1String("; ")).left(500);
}

// Every id between a market's first and last once, and no more: by the ledger, and by the trades themselves.
void tellLedger(Scene &scene)
{
    const auto keeper = scene.keepDatabase();
    const auto trades = scene.valueOf("SELECT count(*)::text FROM trades");
    const auto ids = scene.valueOf("SELECT sum(upper - lower + 1)::text FROM (SELECT min(first_id) AS lower, max(last_id) AS upper FROM coverage WHERE kind = 'stored' GROUP BY symbol) AS spans");
    const auto twice = scene.valueOf("SELECT (count(*) - count(DISTINCT (symbol, trade_id)))::text FROM trades");
    const auto recorded = scene.valueOf("SELECT count(DISTINCT symbol)::text FROM coverage");
    say(QStringLiteral("  ledger     %1 markets, %2 trades for %3 ids: %4, %5 twice").arg(recorded, trades, ids, trades == ids ? QStringLiteral("none lost") : QStringLiteral("LOST"), twice));
    QProcess verify;
    verify.start(CliProcess::program(), scene.commandLine({QStringLiteral("verify")}));
    require(verify.waitForFinished(int(std::chrono::milliseconds(verifyPatience).count())), QStringLiteral("“verify” does not end."));
    const auto found = QString::fromUtf8(verify.readAllStandardError() + verify.readAllStandardOutput());
    say(QStringLiteral("  verify     %1").arg(verify.exitCode() == 0 ? QStringLiteral("sound") : QStringLiteral("NOT SOUND: ") + faultsIn(found)));
}

void restartServer(const Scene &scene)
{
    require(scene.controlServer({QStringLiteral("-m"), QStringLiteral("fast"), QStringLiteral("restart")}) == 0, QStringLiteral("PostgreSQL does not restart."));
}

[[nodiscard]] QStringList allMarkets()
{
    return {QStringLiteral("--symbols"), rule, QStringLiteral("--backfill"), QStringLiteral("0")};
}

void measureWindow(const Plan &plan)
{
    const ExchangeProcess exchange(wholeExchange(plan.faults));
    const VirtualScreen screen;
    Scene scene;
    scene.useExchange(exchange.endpoints());
    const auto data = scene.folder() + QStringLiteral("/data");
    auto environment = screen.environment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("tidemark.*.info=false;tidemark.ui.debug=true"));
    QElapsedTimer timer;
    timer.start();
    DesktopProcess program(environment, scene.commandLine(allMarkets()));
    waitUntil([&] { return program.messages().contains("the window is painted"); }, QStringLiteral("a first paint"));
    say(QStringLiteral("  first start  %1 ms to the first paint   (wanted at most 800 ms)").arg(timer.elapsed()));
    waitUntil([&] { return screen.hasWindow(title); }, QStringLiteral("a window"));
    QThread::sleep(unsigned(plan.warmUp.count()));
    measure(QStringLiteral("visible"), QStringLiteral("at most 10 %, 180 MB"), program, data, plan.length,
            plan.restartsServer ? std::function<void()>([&scene] { restartServer(scene); }) : nullptr);
    screen.minimize(title);
    QThread::sleep(5);
    measure(QStringLiteral("hidden"), QStringLiteral("at most 3 %"), program, data, plan.length);
    awaitHealing(scene);
    const auto ended = program.end();
    require(ended.exitCode == 0, QString::fromUtf8(ended.messages).right(2'000));
    tellLedger(scene);
}

// The first that is told of delays: frame to COMMIT.
QString committedWithin(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(5'000))
        return QStringLiteral("unknown");
    socket.write("GET /metrics HTTP/1.0\r\nHost: here\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(5'000))
        answer += socket.readAll();
    static const QRegularExpression p99(QStringLiteral("\ntidemark_store_lag_seconds\\{quantile=\"0.99\"\\} ([0-9.e+-]+)"));
    const auto found = p99.match(QString::fromUtf8(answer));
    return found.hasMatch() ? QStringLiteral("%1 ms").arg(1'000 * found.captured(1).toDouble(), 0, 'f', 0) : QStringLiteral("unknown");
}

void measureRecorder(const Plan &plan)
{
    const ExchangeProcess exchange(wholeExchange(plan.faults));
    const auto port = quietPort();
    Scene scene;
    scene.useExchange(exchange.endpoints());
    const auto data = scene.folder() + QStringLiteral("/data");
    CliProcess program(scene.commandLine(QStringList{QStringLiteral("record"), QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:%1").arg(port)} + allMarkets()));
    waitUntil([&] { return program.messages().contains("Recording into"); }, QStringLiteral("a recorder"));
    QThread::sleep(unsigned(plan.warmUp.count()));
    measure(QStringLiteral("headless"), QStringLiteral("at most 5 %, 60 MB"), program, data, plan.length,
            plan.restartsServer ? std::function<void()>([&scene] { restartServer(scene); }) : nullptr);
    say(QStringLiteral("  %1 frame to COMMIT p99 %2 within the last minute   (wanted below 500 ms)").arg(QString(), -10).arg(committedWithin(port)));
    awaitHealing(scene);
    program.signal(SIGTERM);
    const auto ended = program.waitForEnd();
    require(ended.exitCode == 0, QString::fromUtf8(ended.messages).right(2'000));
    tellLedger(scene);
}

} // namespace

// What recording a whole exchange costs: the window, seen and hidden, and headless; and whether nothing is lost, twice or late.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    require(VirtualScreen::isPossible(), QString::fromLatin1(VirtualScreen::absent));
    Plan plan{std::chrono::seconds(scale.pick(60, 20)), std::chrono::seconds(scale.pick(1'200, 60)), {}, !scale.isQuick};
    if (!scale.isQuick)
        plan.faults = QStringLiteral("lifetime=5m"); // connections are renewed
    sayHeading(QStringLiteral("%1 markets, 1,000 trades a second and 30,000 for 0.2 s every ten seconds; %2 s each").arg(markets).arg(plan.length.count()));
    if (!QCoreApplication::arguments().contains(QLatin1String("--headless")))
        measureWindow(plan);
    measureRecorder(plan);
    return 0;
}
