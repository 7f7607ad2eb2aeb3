#include "bench/import_subject.h"

#include "archive/sink_file.h"
#include "bench/measured_command.h"
#include "bench/plain_ways.h"
#include "bench/table_bytes.h"
#include "bench/trade_stream.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace tidemark::bench {
namespace {

constexpr std::size_t batchTrades = 25'000;

void writeMonth(const QString &path, std::int64_t rows)
{
    TradeStream stream;
    const auto file = mustHave(SinkFile::create(path, FileForm::Zip, RowKind::Trades));
    require(file->sink().begin({TradeStream::symbol(), QFileInfo(path).completeBaseName()}));
    while (stream.made() < rows)
        require(file->sink().write(stream.next(batchTrades)));
    require(file->commit());
}

// In batches of a usual size.
[[nodiscard]] double copied(const TestServer &server, std::int64_t rows)
{
    TradeStream stream;
    std::vector<TradeBatch> batches;
    while (stream.made() < rows)
        batches.push_back({stream.next(batchTrades), {}, {}});
    return bareCopy(TestDatabase(server), batches);
}

struct Imported {
    std::vector<double> ofCopy;
    std::vector<double> rates;
    double megabytes = 0;
    double bytesATrade = 0;
};

void import(Imported &imported, const TestServer &server, const QString &path, std::int64_t rows, const QStringList &more, double copy)
{
    const TestDatabase database(server);
    const auto command = MeasuredCommand::run(QStringList{QStringLiteral("import"), path, QStringLiteral("--database"), database.target().toUri()} + more);
    require(database.valueOf("SELECT sum(last_id - first_id + 1) FROM coverage WHERE kind = 'stored'").toLongLong() == rows, QStringLiteral("not all was imported"));
    imported.rates.push_back(double(rows) / command.seconds);
    imported.ofCopy.push_back(imported.rates.back() / copy);
    imported.megabytes = std::max(imported.megabytes, command.megabytes);
    imported.bytesATrade = bytesATrade(database, {}, rows);
}

void sayImported(const QString &name, const Imported &imported, const QString &wantedRatio, const QString &wantedBytes)
{
    say(QStringLiteral("  %1 %2 rows/s, of bare COPY %3 (wanted %4); %5 bytes a trade in the database%6; the command's memory %7 MB (wanted below 100)")
            .arg(name, -8).arg(median(imported.rates), 7, 'f', 0).arg(spread(imported.ofCopy, 2), wantedRatio).arg(imported.bytesATrade, 0, 'f', 1)
            .arg(wantedBytes).arg(imported.megabytes, 0, 'f', 0));
}

} // namespace

void benchImport(const TestServer &server, const Scale &scale)
{
    const std::int64_t rows = scale.pick(3'000'000, 1'000'000);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("BTCUSDT-trades-2024-08.zip"));
    writeMonth(path, rows);
    sayHeading(QStringLiteral("Importing a month of %1 trades, a zip of the archive, by tidemark-cli").arg(rows));
    Imported plain;
    Imported blocks;
    std::vector<double> copies;
    for (int round = 0; round < scale.alternations; ++round) {
        copies.push_back(copied(server, rows));
        import(blocks, server, path, rows, {}, copies.back());
        import(plain, server, path, rows, {QStringLiteral("--plain")}, copies.back());
    }
    say(QStringLiteral("  bare COPY %1 rows/s; the file %2 bytes a trade").arg(median(copies), 7, 'f', 0).arg(double(QFileInfo(path).size()) / double(rows), 0, 'f', 1));
    sayImported(QStringLiteral("blocks"), blocks, QStringLiteral("at least 2"), QStringLiteral(" (wanted at most 10)"));
    sayImported(QStringLiteral("plain"), plain, QStringLiteral("at least 0.6"), {});
}

} // namespace tidemark::bench
