#include "bench/made_trades.h"
#include "bench/measurement.h"
#include "bench/recording_run.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace tidemark;
using namespace tidemark::bench;

namespace {

QString milliseconds(const std::optional<std::chrono::microseconds> &delay)
{
    return delay ? QStringLiteral("%1 ms").arg(double(delay->count()) / 1000, 0, 'f', 1) : QStringLiteral("unknown");
}

} // namespace

// How long a trade takes from its frame to COMMIT at 5,000 trades a second, and whether memory stays flat meanwhile.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const auto seconds = scale.pick(20, 8);
    const auto trades = makeTrades(seconds * 5'000);
    const QTemporaryDir folder;
    const auto recording = folder.filePath(QStringLiteral("recording.jsonl"));
    writeRecording(recording, trades);
    const TestServer server;
    const TestDatabase database(server);
    sayHeading(QStringLiteral("Recording 5,000 trades a second for %1 s").arg(seconds));
    const auto outcome = recordRun(database.target(), recording, QStringLiteral("1"), std::int64_t(trades.size()));
    const auto committed = outcome.lag.receivedToCommitted.value_or(DelaySpread{});
    say(QStringLiteral("  frame to COMMIT, each commit's oldest trade:   p50 %1   p99 %2   (wanted p99 below 250 ms)")
            .arg(milliseconds(committed.median), milliseconds(committed.p99)));
    say(QStringLiteral("  resident memory            %1 MB at a quarter, %2 MB at the end")
            .arg(outcome.megabytesAtQuarter, 0, 'f', 1).arg(outcome.megabytesAtEnd, 0, 'f', 1));
    return 0;
}
