#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/plain_ways.h"
#include "database/copy_encoder.h"
#include "database/trade_writer.h"

#include <QCoreApplication>

using namespace tidemark;
using namespace tidemark::bench;

namespace {

constexpr int batchTrades = 25'000;

// One batch is prepared while the one before it is committed, as the recorder does it.
double wholeWay(const TestDatabase &database, const std::vector<TradeBatch> &batches)
{
    const auto session = database.open();
    TradeWriter writer(*session);
    std::int64_t stored = 0;
    QElapsedTimer timer;
    timer.start();
    auto prepared = PreparedBatch::of({&batches.front(), 1});
    for (std::size_t next = 1; next <= batches.size(); ++next) {
        require(writer.begin(prepared));
        if (next < batches.size())
            prepared = PreparedBatch::of({&batches[next], 1});
        stored += mustHave(writer.finish()).stored;
    }
    require(stored == std::int64_t(batches.size()) * batchTrades, QStringLiteral("Not all trades were stored."));
    return perSecond(stored, timer);
}

double encoded(const std::vector<TradeBatch> &batches)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &batch : batches) {
        CopyEncoder encoder;
        encoder.add(batch.trades);
        require(!encoder.finish().empty(), QStringLiteral("Nothing was encoded."));
    }
    return perSecond(std::int64_t(batches.size()) * batchTrades, timer);
}

double prepared(const std::vector<TradeBatch> &batches)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &batch : batches)
        require(!PreparedBatch::of({&batch, 1}).isEmpty(), QStringLiteral("Nothing was prepared."));
    return perSecond(std::int64_t(batches.size()) * batchTrades, timer);
}

} // namespace

// Trades a second on three ways into the same partitioned table, alternated so that a noisy machine treats them alike.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trades = makeTrades(scale.pick(500'000, 200'000));
    const auto batches = inBatches(trades, batchTrades);
    const std::vector<Trade> inserted(trades.begin(), trades.begin() + scale.pick(1'000, 300));
    const TestServer server;
    sayHeading(QStringLiteral("Writing %1 trades: ledger, COPY and candles").arg(trades.size()));
    say(QStringLiteral("  encoding COPY rows %1 M/s, the whole preparation %2 M/s on one core")
            .arg(encoded(batches) / 1e6, 0, 'f', 2).arg(prepared(batches) / 1e6, 0, 'f', 2));
    std::vector<double> toCopy;
    std::vector<double> toInsert;
    for (int round = 0; round < scale.alternations; ++round) {
        const auto copy = bareCopy(TestDatabase(server), batches);
        const auto whole = wholeWay(TestDatabase(server), batches);
        const auto insert = singleInserts(TestDatabase(server), inserted);
        toCopy.push_back(whole / copy);
        toInsert.push_back(whole / insert);
        say(QStringLiteral("  writer %1 trades/s   bare COPY %2 rows/s   INSERT %3 rows/s   ratio %4")
                .arg(whole, 7, 'f', 0).arg(copy, 7, 'f', 0).arg(insert, 5, 'f', 0).arg(toCopy.back(), 0, 'f', 2));
    }
    say(QStringLiteral("  of bare COPY               %1").arg(spread(toCopy, 2)));
    say(QStringLiteral("  times single INSERTs       %1").arg(spread(toInsert, 0)));
    return 0;
}
