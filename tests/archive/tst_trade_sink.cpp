#include "archive/duckdb_library.h"
#include "archive/trade_sink.h"

#include "archive/csv_rows.h"
#include "archive/sink_file.h"
#include "archive_trades.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <archive.h>
#include <archive_entry.h>

#include <csignal>
#include <ctime>

#include <sys/resource.h>

using namespace tidemark;

namespace {

const Symbol btc = Symbol::fromText(std::string_view("BTCUSDT")).value();
const Symbol eth = Symbol::fromText(std::string_view("ETHUSDT")).value();

struct Unpacked {
    QString name;
    QByteArray content;
};

// What an independent reader finds in it: the files of a zip, or what a gzip holds.
std::vector<Unpacked> unpacked(const QByteArray &bytes)
{
    auto *reader = archive_read_new();
    archive_read_support_filter_all(reader);
    archive_read_support_format_zip(reader);
    archive_read_support_format_raw(reader);
    std::vector<Unpacked> files;
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(reader, bytes.constData(), std::size_t(bytes.size())) == ARCHIVE_OK) {
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            Unpacked file{QString::fromUtf8(archive_entry_pathname(entry)), {}};
            char piece[8192];
            for (la_ssize_t count = 0; (count = archive_read_data(reader, piece, sizeof piece)) > 0;)
                file.content.append(piece, qsizetype(count));
            files.push_back(file);
        }
    }
    archive_read_free(reader);
    return files;
}

QByteArray textOf(const std::vector<Trade> &trades, void (*append)(std::string &, const Trade &))
{
    std::string text;
    for (const auto &trade : trades)
        append(text, trade);
    return QByteArray::fromStdString(text);
}

void appendArchive(std::string &text, const Trade &trade)
{
    appendArchiveRow(text, trade, {});
}

} // namespace

class TestTradeSink : public QObject {
    Q_OBJECT

    const std::vector<Trade> m_btc = extremeTrades(btc, 1, 30'000);
    const std::vector<Trade> m_eth = extremeTrades(eth, 2, 7'000);

    // In pages of uneven sizes.
    void writeAll(TradeSink &sink, const Symbol &symbol, const std::vector<Trade> &trades)
    {
        QVERIFY(sink.begin({symbol, symbol.toString() + QStringLiteral("-trades-2024-08-08")}).ok());
        const std::span<const Trade> all(trades);
        for (std::size_t at = 0, size = 1; at < all.size(); at += size, size = size * 2 % 9'001) {
            const auto written = sink.write(all.subspan(at, std::min(size, all.size() - at)));
            QVERIFY2(written.ok(), qPrintable(written.message()));
        }
    }

    QByteArray made(FileForm form)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto sink = openTradeSink(form, RowKind::Trades, buffer);
        writeAll(**sink, btc, m_btc);
        writeAll(**sink, eth, m_eth);
        const auto finished = sink.value()->finish();
        return finished ? buffer.data() : finished.error().message.toUtf8();
    }

private Q_SLOTS:
    void csv()
    {
        const auto expected = QByteArray::fromStdString(std::string(csvHeader)) + textOf(m_btc, appendCsvRow) + textOf(m_eth, appendCsvRow);
        QVERIFY(made(FileForm::Csv) == expected);
        const auto files = unpacked(made(FileForm::CsvGz));
        QCOMPARE(files.size(), std::size_t(1));
        QVERIFY(files[0].content == expected);
    }

    void tardis()
    {
        const auto files = unpacked(made(FileForm::Tardis));
        QCOMPARE(files.size(), std::size_t(1));
        QVERIFY(files[0].content == QByteArray::fromStdString(std::string(tardisHeaderLine)) + textOf(m_btc, appendTardisRow) + textOf(m_eth, appendTardisRow));
    }

    void zipHasAFileAMarket()
    {
        const auto files = unpacked(made(FileForm::Zip));
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files[0].name, QStringLiteral("BTCUSDT-trades-2024-08-08.csv"));
        QCOMPARE(files[1].name, QStringLiteral("ETHUSDT-trades-2024-08-08.csv"));
        QVERIFY(files[0].content == textOf(m_btc, appendArchive));
        QVERIFY(files[1].content == textOf(m_eth, appendArchive));
    }

    // Whenever and wherever they are made.
    void theSameTradesGiveTheSameBytes()
    {
        std::vector<QByteArray> before;
        const auto forms = {FileForm::CsvGz, FileForm::Zip, FileForm::Tardis};
        for (const auto form : forms)
            before.push_back(made(form));
        qputenv("TZ", "Pacific/Auckland");
        ::tzset();
        std::size_t at = 0;
        for (const auto form : forms)
            QVERIFY(made(form) == before[at++]);
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void nothingIsAFileToo()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto sink = openTradeSink(FileForm::CsvGz, RowKind::Trades, buffer);
        QVERIFY(sink.value()->finish().ok());
        QCOMPARE(unpacked(buffer.data()).at(0).content, QByteArray::fromStdString(std::string(csvHeader)));
    }

    void candlesOnlyWhereTheyAreWhole()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        for (const auto form : {FileForm::Zip, FileForm::Tardis}) {
            const auto refused = openTradeSink(form, RowKind::Candles, buffer);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().code, wholeSentence);
        }
        auto sink = openTradeSink(FileForm::Csv, RowKind::Candles, buffer);
        const auto candles = candlesOf({m_btc.begin(), m_btc.begin() + 100}, std::chrono::seconds(3600));
        QVERIFY(sink.value()->begin({btc, {}}).ok());
        QVERIFY(sink.value()->write(std::span<const Candle>(candles)).ok());
        QVERIFY(sink.value()->finish().ok());
        QVERIFY(buffer.data().startsWith(QByteArray::fromStdString(std::string(candleHeader))));
        QCOMPARE(buffer.data().count('\n'), qsizetype(candles.size() + 1));
    }

    void fullDisks_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto form : allFileForms())
            QTest::newRow(qPrintable(endingOf(form))) << QStringLiteral("a.") + endingOf(form);
    }

    // The system's own limit on the size of files stands in for the end of the disk.
    void fullDisks()
    {
        QFETCH(QString, name);
        if (*fileFormOf(name) == FileForm::Parquet && !DuckDbLibrary::load())
            QSKIP("DuckDB's library is not in build/duckdb: ./dev could not fetch it from npm.");
        const QTemporaryDir folder;
        const auto path = writeFile(folder.filePath(name), "older");
        auto file = SinkFile::create(path, *fileFormOf(name), RowKind::Trades);
        QVERIFY2(file.ok(), qPrintable(file.message()));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{65'536, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        Result<void> written = file.value()->sink().begin({btc, QStringLiteral("x")});
        for (int i = 0; written && i < 20; ++i)
            written = file.value()->sink().write(m_btc);
        if (written)
            written = file.value()->commit();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!written.ok());
        QVERIFY2(written.message().contains(QLatin1String("File too large")), qPrintable(written.message()));
        file.value().reset();
        QCOMPARE(contentOf(path), QByteArray("older"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

    void placesThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        for (const auto form : allFileForms()) {
            const auto name = QStringLiteral("/none/a.") + endingOf(form);
            QVERIFY(!SinkFile::create(folder.path() + name, form, RowKind::Trades).ok());
            QCOMPARE(SinkFile::create(QStringLiteral("/dev/null"), form, RowKind::Trades).message(), QStringLiteral("it is not a file"));
        }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void withoutCommitNothingIsLeft()
    {
        const QTemporaryDir folder;
        for (const auto form : allFileForms()) {
            if (form == FileForm::Parquet && !DuckDbLibrary::load())
                continue; // said by fullDisks
            auto file = SinkFile::create(folder.filePath(QStringLiteral("a.") + endingOf(form)), form, RowKind::Trades);
            QVERIFY2(file.ok(), qPrintable(file.message()));
            QVERIFY(file.value()->sink().begin({btc, {}}).ok());
            QVERIFY(file.value()->sink().write(m_btc).ok());
            file.value().reset();
            QVERIFY2(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden), qPrintable(endingOf(form)));
        }
    }
};

TIDEMARK_TEST(TestTradeSink, QCoreApplication)
#include "tst_trade_sink.moc"
