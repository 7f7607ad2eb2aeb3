#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/process_meter.h"
#include "support/cli_process.h"
#include "support/influx_server.h"
#include "support/quiet_port.h"
#include "support/replay_exchange.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <functional>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int watchedRate = 1'000; // trades a second

// Evenly spaced, so that it is the same whenever it is measured.
void writeMinutes(const QString &path, int seconds)
{
    auto trades = makeTrades(watchedRate * seconds);
    const auto first = trades.front().tradedAt;
    for (std::size_t i = 0; i < trades.size(); ++i)
        trades[i].tradedAt = first + i * 1'000ms / watchedRate;
    writeRecording(path, trades);
}

void waitUntil(const std::function<bool()> &isSo, std::chrono::seconds patience)
{
    QElapsedTimer since;
    since.start();
    while (!isSo()) {
        require(since.elapsed() < std::chrono::milliseconds(patience).count(), QStringLiteral("It does not come to its end."));
        QEventLoop loop;
        QTimer::singleShot(200ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

// The far ends of everything that watches a recorder: a monitor that hears its signs of life, and one that asks for its metrics each second.
class Watchers : public QObject {
public:
    Watchers()
    {
        require(m_monitor.listen(QHostAddress::LocalHost), QStringLiteral("No port is free."));
        connect(&m_monitor, &QTcpServer::newConnection, this, [this] {
            auto *caller = m_monitor.nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, this, [this, caller] {
                ++m_beats;
                caller->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK");
                caller->disconnectFromHost();
            });
            connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
        });
        connect(&m_due, &QTimer::timeout, this, &Watchers::scrape);
    }

    [[nodiscard]] QStringList options() const
    {
        return {QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:%1").arg(m_metrics), QStringLiteral("--heartbeat"),
                QStringLiteral("http://127.0.0.1:%1/").arg(m_monitor.serverPort()), QStringLiteral("--heartbeat-interval"), QStringLiteral("1")};
    }
    void begin() { m_due.start(1s); }
    void end() { m_due.stop(); }
    [[nodiscard]] int beats() const { return m_beats; }
    [[nodiscard]] int scrapes() const { return m_scrapes; }

private:
    void scrape()
    {
        auto *socket = new QTcpSocket(this);
        connect(socket, &QTcpSocket::connected, this, [socket] { socket->write("GET /metrics HTTP/1.1\r\nHost: here\r\n\r\n"); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_scrapes += socket->readAll().contains("tidemark_trades_received_total") ? 1 : 0;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
        socket->connectToHost(QHostAddress::LocalHost, m_metrics);
    }

    QTcpServer m_monitor;
    quint16 m_metrics = quietPort();
    QTimer m_due;
    int m_beats = 0;
    int m_scrapes = 0;
};

struct Cost {
    double recorder = 0; // seconds of a processor, until all was stored
    double mirror = 0;
};

double secondsOf(const CliProcess &process)
{
    return double(ProcessMeter(process.id()).times().total.count()) / 1e6;
}

Cost costOf(const TestServer &server, const QString &recording, std::int64_t trades, Watchers *watchers, const InfluxServer *influx)
{
    const TestDatabase database(server);
    const QTemporaryDir folder;
    const ReplayExchange exchange(recording, QStringLiteral("1"));
    const QStringList common{QStringLiteral("--database"), database.target().toUri(), QStringLiteral("--data-dir"), folder.path()};
    CliProcess recorder(QStringList{QStringLiteral("record"), QStringLiteral("--backfill"), QStringLiteral("0"), QStringLiteral("--stream-url"),
                                    exchange.endpoints().stream.toString(), QStringLiteral("--api-url"), exchange.endpoints().api.toString()}
                        + common + (watchers ? watchers->options() : QStringList()));
    std::unique_ptr<CliProcess> mirror;
    if (influx) {
        influx->run("DELETE FROM trades");
        mirror = std::make_unique<CliProcess>(QStringList{QStringLiteral("mirror"), influx->url()} + common);
    }
    if (watchers)
        watchers->begin();
    const auto session = database.open();
    const auto stored = [&] { return mustHave(session->query("SELECT count(*) FROM trades")).string(0, 0).toLongLong(); };
    const auto mirrored = [&] { return !influx || influx->valueOf("SELECT count(id) FROM trades").toLongLong() >= trades; };
    waitUntil([&] { return stored() >= trades && mirrored(); }, std::chrono::seconds(trades / watchedRate + 60));
    const Cost cost{secondsOf(recorder), mirror ? secondsOf(*mirror) : 0};
    if (watchers)
        watchers->end();
    for (auto *process : {mirror.get(), &recorder}) {
        if (process) {
            process->signal(SIGTERM);
            (void)process->waitForEnd();
        }
    }
    return cost;
}

} // namespace

// What a recorder takes of a processor that is watched by everything that may watch it, beside one that is not, over the same minutes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trouble = InfluxServer::whyNot();
    const auto seconds = scale.pick(120, 20);
    const QTemporaryDir folder;
    const auto recording = folder.filePath(QStringLiteral("recording.jsonl"));
    writeMinutes(recording, seconds);
    const TestServer server;
    const auto influx = trouble.isEmpty() ? std::make_unique<InfluxServer>() : nullptr;
    if (!influx)
        say(trouble + QStringLiteral(" Measured without a mirror."));
    Watchers watchers;
    sayHeading(QStringLiteral("Recording %1 trades a second for %2 s, watched and not").arg(watchedRate).arg(seconds));
    std::vector<double> ratios;
    for (int round = 0; round < scale.pick(3, 1); ++round) {
        const auto alone = costOf(server, recording, std::int64_t(seconds) * watchedRate, nullptr, nullptr);
        const auto watched = costOf(server, recording, std::int64_t(seconds) * watchedRate, &watchers, influx.get());
        ratios.push_back(watched.recorder / alone.recorder);
        say(QStringLiteral("  alone %1 % of a core   with metrics, signs of life and a mirror %2 %   ratio %3   the mirror's own program %4 %")
                .arg(100 * alone.recorder / seconds, 0, 'f', 2).arg(100 * watched.recorder / seconds, 0, 'f', 2).arg(ratios.back(), 0, 'f', 2)
                .arg(100 * watched.mirror / seconds, 0, 'f', 2));
    }
    say(QStringLiteral("  watched ÷ alone            %1, with %2 scrapes and %3 signs of life").arg(spread(ratios, 2)).arg(watchers.scrapes()).arg(watchers.beats()));
    require(watchers.scrapes() > 0 && watchers.beats() > 0, QStringLiteral("Nobody watched."));
    return 0;
}
