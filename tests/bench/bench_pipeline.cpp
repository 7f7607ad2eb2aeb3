#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/plain_ways.h"
#include "bench/recording_run.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace tidemark;
using namespace tidemark::bench;

namespace {

constexpr int batchTrades = 25'000;

} // namespace

// From the exchange's frame to COMMIT with everything in between, against two ways of only writing the same rows: a bare
// binary COPY, and one autocommitted INSERT a trade. Alternated, so that a noisy machine treats them alike.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto trades = makeTrades(scale.pick(500'000, 200'000));
    const auto batches = inBatches(trades, batchTrades);
    const std::vector<Trade> inserted(trades.begin(), trades.begin() + scale.pick(1'000, 300));
    const QTemporaryDir folder;
    const auto recording = folder.filePath(QStringLiteral("recording.jsonl"));
    writeRecording(recording, trades);
    const TestServer server;
    sayHeading(QStringLiteral("Recording %1 trades of two symbols at full speed").arg(trades.size()));
    std::vector<double> toCopy;
    std::vector<double> toInsert;
    for (int round = 0; round < scale.alternations; ++round) {
        const auto copy = bareCopy(TestDatabase(server), batches);
        const TestDatabase database(server);
        const auto outcome = recordRun(database.target(), recording, QStringLiteral("0"), std::int64_t(trades.size()));
        require(database.valueOf("SELECT count(*) FROM trades") == QString::number(trades.size()),
                QStringLiteral("Not all trades are in the table."));
        const auto insert = singleInserts(TestDatabase(server), inserted);
        toCopy.push_back(outcome.tradesPerSecond / copy);
        toInsert.push_back(outcome.tradesPerSecond / insert);
        say(QStringLiteral("  pipeline %1 trades/s   bare COPY %2 rows/s   INSERT %3 rows/s   ratio %4   memory %5 → %6 MB")
                .arg(outcome.tradesPerSecond, 7, 'f', 0).arg(copy, 7, 'f', 0).arg(insert, 5, 'f', 0)
                .arg(toCopy.back(), 0, 'f', 2).arg(outcome.megabytesAtQuarter, 0, 'f', 0).arg(outcome.megabytesAtEnd, 0, 'f', 0));
    }
    say(QStringLiteral("  of bare COPY               %1   (wanted 0.40, hoped for 0.60)").arg(spread(toCopy, 2)));
    say(QStringLiteral("  times single INSERTs       %1   (wanted 20)").arg(spread(toInsert, 0)));
    return 0;
}
