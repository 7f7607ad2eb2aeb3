#include "bench/bare_stream.h"
#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/stream_listener.h"
#include "core/counted.h"
#include "database/trade_writer.h"
#include "support/cli_process.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>
#include <thread>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;
using Clock = StreamListener::Clock;

namespace {

const Symbol btc = Symbol::fromText(std::string_view("BTCUSDT")).value();
const QString bothMarkets = QStringLiteral("/stream?streams=btcusdt@trade/ethusdt@trade");
const QString oneMarket = QStringLiteral("/stream?streams=btcusdt@trade");

// A command that is ended with its object.
class Running {
public:
    explicit Running(const QStringList &arguments) : m_process(arguments) {}
    ~Running()
    {
        m_process.signal(SIGTERM);
        (void)m_process.waitForEnd();
    }
    [[nodiscard]] CliProcess &process() { return m_process; }

private:
    CliProcess m_process;
};

// One that listens at a port of its own, and says where.
class Listening : public Running {
public:
    explicit Listening(const QStringList &arguments)
        : Running(arguments + QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--json")})
    {
        const auto said = QJsonDocument::fromJson(process().waitForLine()).object();
        m_streams = said.value(QLatin1String("stream_url")).toString();
        m_api = said.value(QLatin1String("api_url")).toString();
        require(!m_streams.isEmpty(), QString::fromUtf8(process().messages()));
    }

    [[nodiscard]] QUrl stream(const QString &path) const { return QUrl(m_streams + path); }
    [[nodiscard]] const QString &streams() const { return m_streams; }
    [[nodiscard]] const QString &api() const { return m_api; }

private:
    QString m_streams;
    QString m_api;
};

// `tidemark-cli serve` on a record.
class Serving : public Listening {
public:
    Serving(const TestDatabase &database, const QString &dataDirectory, const QStringList &options)
        : Listening(QStringList{QStringLiteral("serve"), QStringLiteral("--database"), database.target().toUri(), QStringLiteral("--data-dir"), dataDirectory}
                    + options)
    {
    }
};

const QStringList atOnce{QStringLiteral("--from"), QStringLiteral("2020-01-01"), QStringLiteral("--speed"), QStringLiteral("max")};

// To all clients together.
double messagesPerSecond(const QUrl &url, std::int64_t trades, int clients)
{
    StreamListener listener(url, clients);
    listener.await(trades * clients);
    return perSecond(trades * clients, listener.sinceFirst());
}

std::vector<QString> framesOf(const std::vector<Trade> &trades)
{
    std::vector<QString> frames;
    for (std::size_t i = 0; i < std::min<std::size_t>(1'000, trades.size()); ++i)
        frames.push_back(QString::fromStdString(frameOf(trades[i], TimeUnit::Milliseconds)));
    return frames;
}

void measureReplay(const TestDatabase &database, const QString &folder, const std::vector<Trade> &trades, int clients, int runs)
{
    const auto count = std::int64_t(trades.size());
    std::vector<double> served;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (int run = 0; run < runs; ++run) {
        bare.push_back(messagesPerSecond(BareStream(framesOf(trades), count).url(), count, clients));
        served.push_back(messagesPerSecond(Serving(database, folder, atOnce).stream(bothMarkets), count, clients));
        ratios.push_back(served.back() / bare.back());
    }
    say(QStringLiteral("  a replay at max, %1   %2 messages/s   a bare loop %3   ratio %4")
            .arg(counted(clients, u"%1 client ", u"%1 clients"), spread(served, 0), spread(bare, 0), spread(ratios, 2)));
}

void measureFirst(const TestDatabase &database, const QString &folder, int count)
{
    std::vector<double> waits;
    for (int i = 0; i < count; ++i) {
        const Serving serving(database, folder, atOnce);
        QElapsedTimer since;
        since.start();
        StreamListener listener(serving.stream(bothMarkets));
        listener.await(1);
        waits.push_back(double(since.nsecsElapsed()) / 1e6);
    }
    say(QStringLiteral("  a replay's first message     %1 ms after the connection was begun, of which 250 are waited for others").arg(spread(waits, 0)));
}

void sayLag(const QString &what, const std::vector<double> &milliseconds, const QString &beside)
{
    say(QStringLiteral("  live, %1   p50 %2 ms   p99 %3 ms   (%4)")
            .arg(what, -22).arg(quantile(milliseconds, 0.5), 0, 'f', 1).arg(quantile(milliseconds, 0.99), 0, 'f', 1).arg(beside));
}

// From COMMIT to the client, at 1,000 trades a second in ten commits.
void measureStored(const TestServer &server, const QString &folder, int seconds)
{
    const TestDatabase database(server);
    database.store({{btc, 1, wallClock(), Decimal::fromUnits(1), Decimal::fromUnits(1), false}});
    const Serving serving(database, folder, {});
    StreamListener listener(serving.stream(oneMarket), 1, true);
    listener.awaitConnections();
    std::vector<Clock::time_point> committed; // of each hundred trades
    std::jthread recorder([&] {
        const auto session = database.open();
        TradeWriter writer(*session);
        auto next = Clock::now() + 1s; // by then it has looked
        for (int batch = 0; batch < seconds * 10; ++batch, next += 100ms) {
            std::this_thread::sleep_until(next);
            TradeBatch one;
            for (int i = 0; i < 100; ++i)
                one.trades.push_back({btc, 2 + batch * 100 + i, wallClock(), Decimal::fromUnits(6'000'000'000'000), Decimal::fromUnits(100'000), false});
            (void)mustHave(writer.write({&one, 1}));
            committed.push_back(Clock::now());
        }
    });
    listener.await(seconds * 1'000);
    recorder.join();
    std::vector<double> lags;
    for (const auto &[id, at] : listener.times())
        lags.push_back(std::chrono::duration<double, std::milli>(at - committed.at(std::size_t(id - 2) / 100)).count());
    sayLag(QStringLiteral("COMMIT to client"), lags, QStringLiteral("wanted p99 below 100 ms"));
}

// From the exchange's frame, as another client of the exchange has it, by way of `record` and the database to the client.
void measureRecorded(const TestServer &server, int seconds)
{
    const TestDatabase database(server);
    const QTemporaryDir folder;
    const Listening exchange({QStringLiteral("simulate"), QStringLiteral("--rate"), QStringLiteral("1000")});
    const Running recording({QStringLiteral("record"), QStringLiteral("--backfill"), QStringLiteral("0"), QStringLiteral("--database"), database.target().toUri(),
                             QStringLiteral("--data-dir"), folder.filePath(QStringLiteral("recorder")), QStringLiteral("--stream-url"), exchange.streams(),
                             QStringLiteral("--api-url"), exchange.api()});
    const auto session = database.open();
    while (mustHave(session->query("SELECT count(*) FROM trades")).string(0, 0).toLongLong() < 5'000)
        std::this_thread::sleep_for(100ms);
    const Serving serving(database, folder.path(), {});
    StreamListener there(exchange.stream(oneMarket), 1, true);
    StreamListener here(serving.stream(oneMarket), 1, true);
    there.awaitConnections();
    here.await(1'000);
    there.await(there.heard() + seconds * 500); // half of the trades are the other market's
    const auto last = there.times().rbegin()->first;
    while (!here.times().contains(last))
        here.await(here.heard() + 1);
    std::vector<double> lags;
    for (const auto &[id, at] : here.times()) {
        if (const auto frame = there.times().find(id); frame != there.times().end())
            lags.push_back(std::chrono::duration<double, std::milli>(at - frame->second).count());
    }
    sayLag(QStringLiteral("frame to client"), lags, QStringLiteral("what `latency` measures is in it"));
}

} // namespace

// What `serve` delivers: a replay as fast as it is taken, and what is being recorded.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto count = scale.pick(1'000'000, 200'000);
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-bench-XXXXXX"));
    const TestServer server;
    const auto trades = makeTrades(count);
    sayHeading(QStringLiteral("The record served, %1 trades of two markets").arg(count));
    {
        const TestDatabase database(server);
        const auto session = database.open();
        TradeWriter writer(*session);
        for (const auto &batch : inBatches(trades, 20'000))
            (void)mustHave(writer.write({&batch, 1}));
        for (const int clients : {1, 4})
            measureReplay(database, folder.path(), trades, clients, scale.pick(5, 2));
        measureFirst(database, folder.path(), scale.pick(10, 3));
    }
    measureStored(server, folder.path(), scale.pick(60, 10));
    measureRecorded(server, scale.pick(60, 10));
    return 0;
}
