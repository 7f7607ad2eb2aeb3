#include "bench/plain_ways.h"
#include "database/copy_encoder.h"
#include "database/trade_writer.h"

#include <QCoreApplication>

using namespace tidemark;
using namespace tidemark::bench;

namespace {

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
    require(stored == std::int64_t(batches.size()) * PlainWays::batchTrades, QStringLiteral("Not all trades were stored."));
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
    return perSecond(std::int64_t(batches.size()) * PlainWays::batchTrades, timer);
}

double prepared(const std::vector<TradeBatch> &batches)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &batch : batches)
        require(!PreparedBatch::of({&batch, 1}).isEmpty(), QStringLiteral("Nothing was prepared."));
    return perSecond(std::int64_t(batches.size()) * PlainWays::batchTrades, timer);
}

} // namespace

// Trades a second on three ways into the same partitioned table.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const PlainWays plain(Scale::fromArguments(QCoreApplication::arguments()));
    const auto &batches = plain.batches();
    sayHeading(QStringLiteral("Writing %1 trades: ledger, COPY and candles").arg(plain.trades().size()));
    say(QStringLiteral("  encoding COPY rows %1 M/s, the whole preparation %2 M/s on one core")
            .arg(encoded(batches) / 1e6, 0, 'f', 2).arg(prepared(batches) / 1e6, 0, 'f', 2));
    plain.alternate(QStringLiteral("writer"), [&](const TestDatabase &database) -> PlainWays::Run { return {wholeWay(database, batches)}; });
    return 0;
}
