#include "bench/counting_relay.h"
#include "bench/gapped_record.h"
#include "bench/measurement.h"
#include "session/recorder.h"
#include "support/cli_process.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::bench;
using namespace std::chrono_literals;

namespace {

constexpr int idsPerCall = 1'000;
constexpr auto lookEvery = 250ms;
constexpr std::chrono::milliseconds patience = 10min;

struct Outcome {
    double seconds = 0;
    std::chrono::microseconds p99{}; // frame to COMMIT, in its last minute
};

// The usual weight limit would make this take minutes, most of them waiting.
[[nodiscard]] QStringList exchangeArguments()
{
    return {QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--port"), QStringLiteral("0"),
            QStringLiteral("--rate"), QString::number(gappedRate), QStringLiteral("--symbols"),
            QStringLiteral("BTCUSDT,ETHUSDT"), QStringLiteral("--faults"), QStringLiteral("rest-limit=600000")};
}

RecorderOptions optionsFor(const QString &folder, const TestDatabase &database, const QUrl &streams, const QUrl &api)
{
    RecorderOptions options;
    options.dataDir = folder;
    options.databaseUri = database.target().toUri();
    options.endpoints.stream = streams;
    options.endpoints.api = api;
    options.symbols = gappedSymbols();
    return options;
}

// Until each market's record is one range without a gap.
Outcome heal(Recorder &recorder, const TestDatabase &database)
{
    Outcome outcome;
    QEventLoop loop;
    QElapsedTimer timer;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        require(timer.elapsed() < patience.count(), recorder.status().feed.problem + QStringLiteral(" Not healed in time."));
        const auto ranges = database.valueOf("SELECT count(*) FROM coverage");
        const auto isLive = recorder.status().feed.received > 0;
        if (isLive && ranges.toULongLong() == gappedSymbols().size())
            loop.quit();
    });
    look.start(lookEvery);
    timer.start();
    recorder.start();
    loop.exec();
    outcome.seconds = double(timer.elapsed()) / 1000;
    outcome.p99 = recorder.status().lag.receivedToCommitted.value_or(DelaySpread{}).p99;
    QObject::connect(&recorder, &Recorder::stopped, &loop, &QEventLoop::quit);
    recorder.stop(60s);
    loop.exec();
    return outcome;
}

// What was asked for behind the record's end: the trades between it and the first live one.
void addTails(std::map<Symbol, Gapped> &record, const std::vector<QUrl> &calls)
{
    for (const auto &call : calls) {
        const QUrlQuery query(call);
        auto &gapped = record.at(Symbol::fromText(query.queryItemValue(QStringLiteral("symbol"))).value());
        const auto first = query.queryItemValue(QStringLiteral("fromId")).toLongLong();
        gapped.missing.add(IdRange{gapped.last + 1, first + query.queryItemValue(QStringLiteral("limit")).toLongLong() - 1});
    }
}

// The fewest calls that bring every missing id, found id by id: each begins at the first that no call has brought yet.
std::int64_t fewestCalls(const IdRanges &missing)
{
    std::int64_t calls = 0;
    std::int64_t brought = -1;
    for (const auto &range : missing.ranges()) {
        for (auto id = range.first; id <= range.last; ++id) {
            if (id <= brought)
                continue;
            ++calls;
            brought = id + idsPerCall - 1;
        }
    }
    return calls;
}

} // namespace

// Heals a record with many small gaps against a local exchange, in a process of its own, that trades on meanwhile.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto gaps = scale.pick(2'000, 300);
    const TestServer server;
    const TestDatabase database(server);
    const QTemporaryDir folder;
    CliProcess exchange(exchangeArguments());
    const auto urls = QJsonDocument::fromJson(exchange.waitForLine()).object();
    const CountingRelay relay(QUrl(urls[QLatin1String("api_url")].toString()));
    sayHeading(QStringLiteral("Healing %1 gaps of about 100 trades while 5,000 trades a second go on").arg(gaps));
    auto record = writeGappedRecord(database, gaps);
    const auto recorder = mustHave(Recorder::create(
        optionsFor(folder.path(), database, QUrl(urls[QLatin1String("stream_url")].toString()), relay.url())));
    const auto outcome = heal(*recorder, database);

    std::vector<QUrl> calls;
    std::copy_if(relay.calls().begin(), relay.calls().end(), std::back_inserter(calls),
                 [](const QUrl &call) { return call.path().endsWith(QLatin1String("/historicalTrades")); });
    addTails(record, calls);
    std::int64_t fewest = 0;
    std::int64_t missing = 0;
    for (const auto &[symbol, gapped] : record) {
        fewest += fewestCalls(gapped.missing);
        missing += gapped.missing.count();
    }
    say(QStringLiteral("  %1 missing trades in %2 s").arg(missing).arg(outcome.seconds, 0, 'f', 1));
    say(QStringLiteral("  calls made over the fewest %1 / %2 = %3   (wanted at most 1.20)")
            .arg(calls.size()).arg(fewest).arg(double(calls.size()) / double(fewest), 0, 'f', 2));
    say(QStringLiteral("  frame to COMMIT meanwhile, p99 %1 ms   (wanted below 250 ms)").arg(double(outcome.p99.count()) / 1000, 0, 'f', 1));
    return 0;
}
