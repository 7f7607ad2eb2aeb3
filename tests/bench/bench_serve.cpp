#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/process_meter.h"
#include "database/trade_writer.h"
#include "support/cli_process.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>

#include <csignal>
#include <memory>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

// `tidemark-cli serve` on a record, and where it listens.
class Serving {
public:
    Serving(const TestDatabase &database, const QString &dataDirectory, const QStringList &options)
        : m_process(QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--json"), QStringLiteral("--database"),
                                database.target().toUri(), QStringLiteral("--data-dir"), dataDirectory} + options)
    {
        m_streams = QJsonDocument::fromJson(m_process.waitForLine()).object().value(QLatin1String("stream_url")).toString();
        require(!m_streams.isEmpty(), QString::fromUtf8(m_process.messages()));
    }
    ~Serving()
    {
        m_process.signal(SIGTERM);
        (void)m_process.waitForEnd();
    }

    [[nodiscard]] QUrl trades() const { return QUrl(m_streams + QStringLiteral("/stream?streams=btcusdt@trade/ethusdt@trade")); }

private:
    CliProcess m_process;
    QString m_streams;
};

// Clients that count what they hear, in the bench's own event loop.
class Listening {
public:
    Listening(const QUrl &url, int clients)
    {
        for (int i = 0; i < clients; ++i) {
            auto &client = m_clients.emplace_back(std::make_unique<QWebSocket>());
            QObject::connect(client.get(), &QWebSocket::textMessageReceived, client.get(), [this](const QString &) {
                if (++m_heard == 1)
                    m_first.start();
            });
            client->open(url);
        }
    }

    // Until so many were heard by all of them together.
    void await(std::int64_t count)
    {
        while (m_heard < count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    [[nodiscard]] std::int64_t heard() const { return m_heard; }
    [[nodiscard]] const QElapsedTimer &sinceFirst() const { return m_first; }

private:
    std::vector<std::unique_ptr<QWebSocket>> m_clients;
    std::int64_t m_heard = 0;
    QElapsedTimer m_first;
};

void measureReplay(const TestDatabase &database, const QString &folder, std::int64_t trades, int clients, int runs)
{
    std::vector<double> rates;
    for (int run = 0; run < runs; ++run) {
        const Serving serving(database, folder, {QStringLiteral("--from"), QStringLiteral("2020-01-01"), QStringLiteral("--speed"), QStringLiteral("max")});
        Listening listening(serving.trades(), clients);
        listening.await(trades * clients);
        rates.push_back(perSecond(trades * clients, listening.sinceFirst()));
    }
    say(QStringLiteral("  replayed at max to %1 client%2: %3 messages a second").arg(clients).arg(clients == 1 ? QString() : QStringLiteral("s"), spread(rates, 0)));
}

// From COMMIT to the client, and from the subscription to the first message.
void measureLive(const TestDatabase &database, const QString &folder, std::int64_t firstId, int batches)
{
    const Serving serving(database, folder, {});
    Listening listening(serving.trades(), 1);
    const auto session = database.open();
    TradeWriter writer(*session);
    std::vector<double> lags;
    const auto btc = Symbol::fromText(std::string_view("BTCUSDT")).value();
    for (int batch = 0; batch < batches + 20; ++batch) {
        TradeBatch one;
        for (int i = 0; i < 10; ++i, ++firstId)
            one.trades.push_back({btc, firstId, wallClock(), Decimal::fromUnits(6'000'000'000'000), Decimal::fromUnits(100'000), false});
        (void)mustHave(writer.write({&one, 1}));
        QElapsedTimer since;
        since.start();
        const auto heard = listening.heard();
        while (listening.heard() < heard + 10 && since.elapsed() < 2'000) {
            QTimer::singleShot(50, [] {});
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (batch >= 20) // until it has looked at the record
            lags.push_back(double(since.nsecsElapsed()) / 1e6);
    }
    say(QStringLiteral("  live, from COMMIT to the client: p50 %1 ms  p99 %2 ms").arg(median(lags), 0, 'f', 1).arg(quantile(lags, 0.99), 0, 'f', 1));
}

void measureFirst(const TestDatabase &database, const QString &folder, int count)
{
    std::vector<double> waits;
    for (int i = 0; i < count; ++i) {
        const Serving serving(database, folder, {QStringLiteral("--from"), QStringLiteral("2020-01-01"), QStringLiteral("--speed"), QStringLiteral("max")});
        QElapsedTimer since;
        since.start();
        Listening listening(serving.trades(), 1);
        listening.await(1);
        waits.push_back(double(since.nsecsElapsed()) / 1e6);
    }
    say(QStringLiteral("  a replay's first message after the connection was begun: %1 ms, of which 250 are waited for others").arg(spread(waits, 0)));
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
    const TestDatabase database(server);
    auto trades = makeTrades(count);
    const auto firstFree = trades.back().id + 1'000'000;
    {
        const auto session = database.open();
        TradeWriter writer(*session);
        for (const auto &batch : inBatches(trades, 20'000))
            (void)mustHave(writer.write({&batch, 1}));
    }
    sayHeading(QStringLiteral("The record served, %1 trades of two markets").arg(count));
    for (const int clients : {1, 4})
        measureReplay(database, folder.path(), count, clients, scale.pick(5, 2));
    measureFirst(database, folder.path(), scale.pick(10, 3));
    const TestDatabase live(server);
    live.store({{Symbol::fromText(std::string_view("BTCUSDT")).value(), firstFree - 1, wallClock(), Decimal::fromUnits(1), Decimal::fromUnits(1), false}});
    measureLive(live, folder.path(), firstFree, scale.pick(1'000, 200));
    return 0;
}
