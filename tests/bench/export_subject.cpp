#include "bench/export_subject.h"

#include "archive/sink_file.h"
#include "bench/measured_command.h"
#include "bench/trade_stream.h"
#include "database/block_writer.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace tidemark::bench {
namespace {

constexpr std::size_t tradesPerStore = 65'536;

// The trades of one market, stored as a recorder stores them, or in blocks.
class ExportRecord {
public:
    ExportRecord(const TestServer &server, std::int64_t trades, bool isPacked) : m_database(server)
    {
        const auto session = m_database.open();
        TradeWriter rows(*session);
        BlockWriter blocks(*session);
        while (m_stream.made() < trades) {
            const TradeBatch batch{m_stream.next(tradesPerStore), {}, {}};
            (void)mustHave(isPacked ? blocks.write(batch.trades) : rows.write({&batch, 1}));
        }
        m_database.run("VACUUM ANALYZE");
    }

    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    [[nodiscard]] std::int64_t count() const { return m_stream.made(); }
    [[nodiscard]] Timestamp from() const { return TradeStream::begins(); }
    [[nodiscard]] Timestamp to() const { return m_stream.last().tradedAt + std::chrono::hours(1); }

private:
    TestDatabase m_database;
    TradeStream m_stream;
};

// Rows a second of psql, in the order and with the columns of the table.
[[nodiscard]] double plainCopy(const ExportRecord &record, const QString &path)
{
    const auto query = QStringLiteral("\\copy (SELECT trade_id, symbol, traded_at, price, quantity, buyer_is_maker FROM trades WHERE symbol = '%1' "
                                      "AND traded_at >= '%2' AND traded_at < '%3' ORDER BY traded_at, trade_id) TO '%4' CSV HEADER")
                           .arg(TradeStream::symbol().toString(), toIsoString(record.from()), toIsoString(record.to()), path);
    QElapsedTimer timer;
    timer.start();
    QProcess psql;
    psql.start(QStringLiteral("psql"), {QStringLiteral("--no-psqlrc"), record.database().target().toUri(), QStringLiteral("-c"), query});
    require(psql.waitForFinished(-1) && psql.exitCode() == 0, QString::fromUtf8(psql.readAllStandardError()));
    return perSecond(record.count(), timer);
}

struct Exported {
    std::vector<double> rates;
    std::vector<double> ofCopy;
    double megabytes = 0;
};

void exportRecord(Exported &exported, const ExportRecord &record, const QString &path, double copy)
{
    const auto command = MeasuredCommand::run({QStringLiteral("export"), TradeStream::symbol().toString(), toIsoString(record.from()), toIsoString(record.to()),
                                               QStringLiteral("--output"), path, QStringLiteral("--database"), record.database().target().toUri()});
    exported.rates.push_back(double(record.count()) / command.seconds / 1e6);
    exported.ofCopy.push_back(exported.rates.back() * 1e6 / copy);
    exported.megabytes = std::max(exported.megabytes, command.megabytes);
}

// The form alone, without the database.
[[nodiscard]] double written(std::int64_t count, FileForm form, const QString &path)
{
    TradeStream stream;
    qint64 spent = 0;
    const auto file = mustHave(SinkFile::create(path, form, RowKind::Trades));
    require(file->sink().begin({TradeStream::symbol(), QStringLiteral("x")}));
    while (stream.made() < count) {
        const auto page = stream.next(20'000);
        QElapsedTimer timer;
        timer.start();
        require(file->sink().write(page));
        spent += timer.nsecsElapsed();
    }
    QElapsedTimer timer;
    timer.start();
    require(file->commit());
    return double(count) * 1e9 / double(spent + timer.nsecsElapsed());
}

[[nodiscard]] QString wanted(FileForm form)
{
    return form == FileForm::Csv ? QStringLiteral(" (wanted at least 1.0)") : form == FileForm::Parquet ? QStringLiteral(" (wanted at least 1 M/s)") : QString();
}

void sayExported(const QString &name, const Exported &exported, const QString &wants)
{
    say(QStringLiteral("  %1 %2 M/s, of psql's \\copy %3%4; the command's memory %5 MB (wanted below 100)")
            .arg(name, -22).arg(spread(exported.rates, 2), spread(exported.ofCopy, 2), wants).arg(exported.megabytes, 0, 'f', 0));
}

} // namespace

void benchExport(const TestServer &server, const Scale &scale)
{
    const std::int64_t count = scale.pick(3'000'000, 1'000'000);
    sayHeading(QStringLiteral("Exporting %1 trades of one market by tidemark-cli").arg(count));
    const ExportRecord plain(server, count, false);
    const ExportRecord packed(server, count, true);
    const QTemporaryDir folder;
    std::map<FileForm, Exported> exported;
    Exported ofPacked;
    for (int round = 0; round < scale.alternations; ++round) {
        for (const auto form : allFileForms())
            exportRecord(exported[form], plain, folder.filePath(QStringLiteral("a.") + endingOf(form)), plainCopy(plain, folder.filePath(QStringLiteral("copy.csv"))));
        exportRecord(ofPacked, packed, folder.filePath(QStringLiteral("a.csv")), plainCopy(plain, folder.filePath(QStringLiteral("copy.csv"))));
    }
    for (const auto form : allFileForms()) {
        const auto path = folder.filePath(QStringLiteral("a.") + endingOf(form));
        sayExported(endingOf(form), exported[form], wanted(form));
        say(QStringLiteral("    the form alone %1 M/s; %2 bytes a trade").arg(written(count, form, folder.filePath(QStringLiteral("b.") + endingOf(form))) / 1e6, 0, 'f', 2)
                .arg(double(QFileInfo(path).size()) / double(plain.count()), 0, 'f', 1));
    }
    sayExported(QStringLiteral("csv, of packed time"), ofPacked, {});
}

} // namespace tidemark::bench
