#include "bench/export_subject.h"

#include "archive/sink_file.h"
#include "bench/made_trades.h"
#include "session/record_export.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace tidemark::bench {
namespace {

constexpr int tradesPerStore = 50'000;

// The trades of one symbol, stored as a recorder stores them.
class ExportRecord {
public:
    ExportRecord(const TestServer &server, int trades) : m_database(server)
    {
        auto made = makeTrades(2 * trades);
        const auto symbol = made.front().symbol;
        std::erase_if(made, [&](const Trade &trade) { return trade.symbol != symbol; });
        for (std::size_t at = 0; at < made.size(); at += tradesPerStore)
            m_database.store({made.begin() + std::ptrdiff_t(at), made.begin() + std::ptrdiff_t(std::min(made.size(), at + tradesPerStore))});
        m_database.run("VACUUM ANALYZE trades");
        m_trades = std::move(made);
    }

    [[nodiscard]] const std::vector<Trade> &trades() const { return m_trades; }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    [[nodiscard]] std::int64_t count() const { return std::int64_t(m_trades.size()); }
    [[nodiscard]] Timestamp from() const { return m_trades.front().tradedAt - std::chrono::hours(1); }
    [[nodiscard]] Timestamp to() const { return m_trades.back().tradedAt + std::chrono::hours(1); }

private:
    TestDatabase m_database;
    std::vector<Trade> m_trades;
};

// Rows a second of psql, in the order and with the columns of the table.
[[nodiscard]] double plainCopy(const ExportRecord &record, const QString &path)
{
    const auto symbol = record.trades().front().symbol.toString();
    const auto query = QStringLiteral("\\copy (SELECT trade_id, symbol, traded_at, price, quantity, buyer_is_maker FROM trades WHERE symbol = '%1' "
                                      "AND traded_at >= '%2' AND traded_at < '%3' ORDER BY traded_at, trade_id) TO '%4' CSV HEADER")
                           .arg(symbol, toIsoString(record.from()), toIsoString(record.to()), path);
    QElapsedTimer timer;
    timer.start();
    QProcess psql;
    psql.start(QStringLiteral("psql"), {QStringLiteral("--no-psqlrc"), record.database().target().toUri(), QStringLiteral("-c"), query});
    require(psql.waitForFinished(-1) && psql.exitCode() == 0, QString::fromUtf8(psql.readAllStandardError()));
    return perSecond(record.count(), timer);
}

[[nodiscard]] double exported(const ExportRecord &record, FileForm form, const QString &path)
{
    const auto session = record.database().open();
    ExportQuestion question{record.trades().front().symbol, record.from(), record.to(), path};
    question.form = form;
    QElapsedTimer timer;
    timer.start();
    const auto answer = RecordExport(*session, question).toFiles({}, {});
    require(answer.end == ExportEnd::Finished && answer.trades == record.count(), answer.problem);
    return perSecond(record.count(), timer);
}

// The form alone, without the database.
[[nodiscard]] double written(const ExportRecord &record, FileForm form, const QString &path)
{
    constexpr std::size_t page = 20'000;
    const std::span<const Trade> trades(record.trades());
    QElapsedTimer timer;
    timer.start();
    const auto file = mustHave(SinkFile::create(path, form, RowKind::Trades));
    require(file->sink().begin({trades.front().symbol, QStringLiteral("x")}));
    for (std::size_t at = 0; at < trades.size(); at += page)
        require(file->sink().write(trades.subspan(at, std::min(page, trades.size() - at))));
    require(file->commit());
    return perSecond(record.count(), timer);
}

} // namespace

void benchExport(const TestServer &server, const Scale &scale)
{
    const ExportRecord record(server, scale.pick(3'000'000, 500'000));
    const QTemporaryDir folder;
    sayHeading(QStringLiteral("Exporting %1 plain trades of one market").arg(record.count()));
    std::map<FileForm, std::vector<double>> ratios;
    std::map<FileForm, std::vector<double>> rates;
    for (int round = 0; round < scale.alternations; ++round) {
        for (const auto form : allFileForms()) {
            const auto copy = plainCopy(record, folder.filePath(QStringLiteral("copy.csv")));
            const auto rate = exported(record, form, folder.filePath(QStringLiteral("a.") + endingOf(form)));
            ratios[form].push_back(rate / copy);
            rates[form].push_back(rate / 1e6);
        }
    }
    for (const auto form : allFileForms()) {
        const auto path = folder.filePath(QStringLiteral("a.") + endingOf(form));
        const auto alone = written(record, form, folder.filePath(QStringLiteral("b.") + endingOf(form)));
        say(QStringLiteral("  %1 %2 M/s, of psql's \\copy %3; the form alone %4 M/s; %5 bytes a trade")
                .arg(endingOf(form), -14).arg(spread(rates[form], 2), spread(ratios[form], 2)).arg(alone / 1e6, 0, 'f', 2)
                .arg(double(QFileInfo(path).size()) / double(record.count()), 0, 'f', 1));
    }
    say(QStringLiteral("  memory of this process, the made trades in it: %1 MB").arg(residentMegabytes(), 0, 'f', 0));
}

} // namespace tidemark::bench
