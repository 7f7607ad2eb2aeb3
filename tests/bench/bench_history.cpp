#include "bench/export_subject.h"
#include "bench/measurement.h"
#include "bench/packed_subject.h"
#include "bench/plain_ways.h"
#include "session/history_import.h"
#include "support/archive_files.h"
#include "support/file_content.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::bench;

namespace {

// What the import of a file is held against: the same rows, in batches of a usual size.
[[nodiscard]] std::vector<TradeBatch> batchesOf(const std::vector<Trade> &trades)
{
    constexpr std::size_t batchTrades = 25'000;
    std::vector<TradeBatch> batches;
    for (std::size_t i = 0; i < trades.size(); i += batchTrades)
        batches.push_back({{trades.begin() + qsizetype(i), trades.begin() + qsizetype(std::min(i + batchTrades, trades.size()))}, {}, {}});
    return batches;
}

// Rows a second, from the file to the last commit; checking it first is a part of it.
[[nodiscard]] double imported(const TestDatabase &database, const QString &path, std::int64_t rows, bool isPlain)
{
    const auto session = database.open();
    HistoryImport import(*session, {.exchange = QStringLiteral("binance"), .isPlain = isPlain});
    QElapsedTimer timer;
    timer.start();
    const auto report = mustHave(import.import(path, {}, {}));
    require(report.end == ImportEnd::Stored && report.markets.front().stored == rows, report.problems.join(QLatin1Char(' ')));
    return perSecond(rows, timer);
}

[[nodiscard]] double bytesATrade(const TestDatabase &database, std::int64_t rows)
{
    database.run("VACUUM ANALYZE");
    return database.valueOf("SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                            " WHERE n.nspname = 'public' AND c.relkind = 'r'").toDouble() / double(rows);
}

void benchImport(const TestServer &server, const Scale &scale)
{
    const auto trades = madeHistory("BTCUSDT", 3'700'000'000, "2024-08-01T00:00:00Z", scale.pick(3'000'000, 500'000));
    const auto rows = std::int64_t(trades.size());
    const QTemporaryDir folder;
    const auto name = QStringLiteral("BTCUSDT-trades-2024-08");
    const auto path = writeFile(folder.filePath(name + QStringLiteral(".zip")), zipOf({{name + QStringLiteral(".csv"), archiveCsv(trades)}}));
    const auto batches = batchesOf(trades);
    sayHeading(QStringLiteral("Importing a month of %1 trades, a zip of the archive").arg(rows));
    std::vector<double> toPlain;
    std::vector<double> toPacked;
    for (int round = 0; round < scale.alternations; ++round) {
        const TestDatabase plainly(server);
        const TestDatabase packed(server);
        const auto copy = bareCopy(TestDatabase(server), batches);
        const auto plain = imported(plainly, path, rows, true);
        const auto blocks = imported(packed, path, rows, false);
        toPlain.push_back(plain / copy);
        toPacked.push_back(blocks / copy);
        say(QStringLiteral("  bare COPY %1 rows/s   plain %2 rows/s, %3 bytes a trade   as it is by itself %4 rows/s, %5 bytes a trade")
                .arg(copy, 7, 'f', 0).arg(plain, 7, 'f', 0).arg(bytesATrade(plainly, rows), 0, 'f', 1)
                .arg(blocks, 7, 'f', 0).arg(bytesATrade(packed, rows), 0, 'f', 1));
    }
    say(QStringLiteral("  plain, of bare COPY                %1").arg(spread(toPlain, 2)));
    say(QStringLiteral("  as it is by itself, of bare COPY   %1").arg(spread(toPacked, 2)));
    say(QStringLiteral("  memory of this process             %1 MB").arg(residentMegabytes(), 0, 'f', 0));
}

} // namespace

// The long record: what comes in and goes out in bulk, each held against PostgreSQL's own way in the same run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto scale = Scale::fromArguments(QCoreApplication::arguments());
    const TestServer server;
    benchImport(server, scale);
    benchExport(server, scale);
    benchPackedTime(server, scale);
    return 0;
}
