#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/recording_run.h"
#include "mirror/gzip.h"
#include "session/mirror_thread.h"
#include "session/mirroring.h"
#include "support/influx_server.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <ctime>
#include <thread>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

const std::stop_token never;

MirrorClient clientOf(const InfluxServer &influx)
{
    return MirrorClient(mustHave(MirrorTarget::of({.url = influx.url()})));
}

// What every client of the same library does at the most: bodies that are made and packed before.
double bareClient(const std::vector<Trade> &trades)
{
    const InfluxServer influx;
    auto client = clientOf(influx);
    std::vector<QByteArray> bodies;
    for (std::size_t at = 0; at < trades.size(); at += MirrorSender::mostTrades) {
        MirrorLoad load;
        load.add({{trades.begin() + std::ptrdiff_t(at), trades.begin() + std::ptrdiff_t(std::min(trades.size(), at + MirrorSender::mostTrades))}, {}});
        bodies.push_back(gzipped(load.lines(0, load.trades().size())));
    }
    QElapsedTimer timer;
    timer.start();
    for (const auto &body : bodies)
        require(client.write(body, never).kind == MirrorVerdict::Kind::Taken, QStringLiteral("The mirror did not take a body."));
    return perSecond(std::int64_t(trades.size()), timer);
}

double wholeMirror(const TestDatabase &database, std::size_t trades)
{
    const InfluxServer influx;
    auto client = clientOf(influx);
    Mirroring mirroring(client, {.ends = true}, [&] { return PgSession::open(database.target()); },
                        {[](const MirrorStatus &) {}, [](const QString &sentence) { require(false, sentence); }});
    QElapsedTimer timer;
    timer.start();
    require(mirroring.run(never));
    const auto rate = perSecond(std::int64_t(trades), timer);
    require(influx.valueOf("SELECT count(id) FROM trades").toLongLong() == qint64(trades), QStringLiteral("Not all trades are there."));
    return rate;
}

// From COMMIT to the mirror's answer, at 1,000 trades a second in ten commits.
std::vector<double> lags(const TestServer &server, int seconds)
{
    const TestDatabase database(server);
    const InfluxServer influx;
    auto client = clientOf(influx);
    using Clock = std::chrono::steady_clock;
    std::mutex mutex;
    std::vector<Clock::time_point> committed; // of each hundred trades
    std::vector<double> milliseconds;
    std::stop_source stop;
    const auto note = [&](const MirrorStatus &status) {
        const std::scoped_lock lock(mutex);
        while (std::int64_t(milliseconds.size() + 1) * 100 <= status.sent)
            milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - committed[milliseconds.size()]).count());
    };
    std::jthread mirror([&] {
        Mirroring mirroring(client, {}, [&] { return PgSession::open(database.target()); }, {note, [](const QString &) {}});
        require(mirroring.run(stop.get_token()));
    });
    const auto symbol = Symbol::fromText(std::string_view("BTCUSDT")).value();
    for (int i = 0; i < seconds * 10; ++i) {
        std::vector<Trade> trades;
        for (int k = 0; k < 100; ++k)
            trades.push_back({symbol, 1'000 + i * 100 + k, wallClock(), Decimal::fromUnits(6'183'763'000'000 + k), Decimal::fromUnits(1'000), k % 2 == 0});
        {
            const std::scoped_lock lock(mutex);
            committed.push_back(Clock::now()); // so that what is measured is rather too much
        }
        database.store(trades);
        std::this_thread::sleep_for(100ms);
    }
    std::this_thread::sleep_for(1s);
    stop.request_stop();
    mirror.join();
    return milliseconds;
}

// Of one core, while 5,000 trades a second are recorded.
double shareOfCore(const TestServer &server, const std::vector<Trade> &trades, int seconds, const InfluxServer *influx)
{
    const TestDatabase database(server);
    const QTemporaryDir folder;
    const auto recording = folder.filePath(QStringLiteral("recording.jsonl"));
    writeRecording(recording, trades);
    MirrorThread mirror(influx ? MirrorSettings{.url = influx->url()} : MirrorSettings());
    mirror.start();
    mirror.setTarget(database.target());
    const auto before = std::clock();
    (void)recordRun(database.target(), recording, QStringLiteral("1"), std::int64_t(trades.size()));
    for (int tries = 0; influx && influx->valueOf("SELECT count(id) FROM trades").toLongLong() < qint64(trades.size()); ++tries) {
        require(tries < 100, QStringLiteral("The mirror does not have all that was recorded."));
        std::this_thread::sleep_for(100ms);
    }
    return double(std::clock() - before) / CLOCKS_PER_SEC / seconds;
}

} // namespace

// The mirror into InfluxDB beside a bare client, how far it is behind, and what it takes from recording.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    if (const auto trouble = InfluxServer::whyNot(); !trouble.isEmpty()) {
        say(trouble);
        return 0;
    }
    const auto trades = makeTrades(scale.pick(400'000, 100'000));
    const TestServer server;
    sayHeading(QStringLiteral("Mirroring %1 trades into InfluxDB").arg(trades.size()));
    {
        const TestDatabase database(server);
        database.store(trades);
        std::vector<double> ratios;
        for (int round = 0; round < scale.pick(3, 1); ++round) {
            const auto bare = bareClient(trades);
            const auto whole = wholeMirror(database, trades.size());
            ratios.push_back(whole / bare);
            say(QStringLiteral("  mirror %1 points/s   bare client %2 points/s   ratio %3").arg(whole, 7, 'f', 0).arg(bare, 7, 'f', 0).arg(ratios.back(), 0, 'f', 2));
        }
        say(QStringLiteral("  of the bare client         %1").arg(spread(ratios, 2)));
    }
    const auto behind = lags(server, scale.pick(30, 8));
    say(QStringLiteral("  behind at 1,000 trades/s   p50 %1 ms   p99 %2 ms").arg(quantile(behind, 0.5), 0, 'f', 0).arg(quantile(behind, 0.99), 0, 'f', 0));
    const auto seconds = scale.pick(20, 8);
    const std::vector<Trade> recorded(trades.begin(), trades.begin() + seconds * 5'000);
    const auto alone = shareOfCore(server, recorded, seconds, nullptr);
    const InfluxServer influx;
    const auto beside = shareOfCore(server, recorded, seconds, &influx);
    say(QStringLiteral("  recording 5,000 trades/s   %1 % of a core alone, %2 % with the mirror").arg(100 * alone, 0, 'f', 1).arg(100 * beside, 0, 'f', 1));
    return 0;
}
