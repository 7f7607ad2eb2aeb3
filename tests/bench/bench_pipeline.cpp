#include "bench/made_trades.h"
#include "bench/plain_ways.h"
#include "bench/recording_run.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace tidemark;
using namespace tidemark::bench;

// From the exchange's frame to COMMIT with everything in between, against two ways of only writing the same rows.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const PlainWays plain(Scale::fromArguments(QCoreApplication::arguments()));
    const auto trades = std::int64_t(plain.trades().size());
    const QTemporaryDir folder;
    const auto recording = folder.filePath(QStringLiteral("recording.jsonl"));
    writeRecording(recording, plain.trades());
    sayHeading(QStringLiteral("Recording %1 trades of two symbols at full speed").arg(trades));
    const auto record = [&](const TestDatabase &database) -> PlainWays::Run {
        const auto outcome = recordRun(database.target(), recording, QStringLiteral("0"), trades);
        require(database.valueOf("SELECT count(*) FROM trades") == QString::number(trades), QStringLiteral("Not all trades are in the table."));
        return {outcome.tradesPerSecond, QStringLiteral("   memory %1 → %2 MB").arg(outcome.megabytesAtQuarter, 0, 'f', 0).arg(outcome.megabytesAtEnd, 0, 'f', 0)};
    };
    plain.alternate(QStringLiteral("pipeline"), record, QStringLiteral("   (wanted 0.40, hoped for 0.60)"), QStringLiteral("   (wanted 20)"));
    return 0;
}
