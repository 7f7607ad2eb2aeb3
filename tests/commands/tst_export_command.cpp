#include "archive/csv_rows.h"
#include "archive/duckdb_library.h"
#include "archive/parquet.h"
#include "archive/receipt.h"
#include "database/random_trades.h"
#include "support/await.h"
#include "support/cli_process.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <archive.h>
#include <archive_entry.h>

#include <csignal>
#include <map>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const Symbol eur = symbolNamed("BTCEUR");
constexpr int longest = 30'000; // ms

// Each file of a zip, or the one of a gzip, as an independent reader unpacks it.
std::map<QString, QByteArray> unpacked(const QString &path)
{
    auto *reader = archive_read_new();
    archive_read_support_filter_all(reader);
    archive_read_support_format_zip(reader);
    archive_read_support_format_raw(reader);
    std::map<QString, QByteArray> files;
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(reader, QFile::encodeName(path).constData(), 1 << 16) == ARCHIVE_OK) {
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            auto &content = files[QString::fromUtf8(archive_entry_pathname(entry))];
            char piece[8192];
            for (la_ssize_t count = 0; (count = archive_read_data(reader, piece, sizeof piece)) > 0;)
                content.append(piece, qsizetype(count));
        }
    }
    archive_read_free(reader);
    return files;
}

template <typename Append>
QByteArray textOf(const std::vector<Trade> &trades, Append append)
{
    std::string text;
    for (const auto &trade : trades)
        append(text, trade);
    return QByteArray::fromStdString(text);
}

} // namespace

// tidemark-cli export, and verify --receipt, as processes on a record of three markets.
class TestExportCommand : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Trade> m_btc = RandomMarket{btc, 1, 1'000, momentOf("2024-12-31T23:00:00Z"), 400ms, 900ms}.trades(20'000);
    std::vector<Trade> m_eth = RandomMarket{eth, 2, 5, momentOf("2024-12-31T23:30:00Z"), 400ms}.trades(3'000);
    std::vector<Trade> m_eur = RandomMarket{eur, 3, 77, momentOf("2024-12-31T23:30:00Z"), 900ms}.trades(300);

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QStringList words(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--database"), m_database.target().toUri(), QStringLiteral("--data-dir"), path(QStringLiteral("data")),
                                       QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:9")};
    }
    [[nodiscard]] CliAnswer run(const QStringList &arguments) const { return CliProcess::run(words(arguments)); }

    [[nodiscard]] CliAnswer exported(const QString &markets, const QString &output, const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("export"), markets, QStringLiteral("2024-12-31"), QStringLiteral("2025-01-02"), QStringLiteral("--output"), output} + more);
    }

    [[nodiscard]] static std::vector<Trade> joined(std::initializer_list<std::vector<Trade>> markets)
    {
        std::vector<Trade> all;
        for (const auto &market : markets)
            all.insert(all.end(), market.begin(), market.end());
        return all;
    }
    [[nodiscard]] static QByteArray csvOf(const std::vector<Trade> &trades)
    {
        return QByteArray::fromStdString(std::string(csvHeader)) + textOf(trades, appendCsvRow);
    }

private Q_SLOTS:
    void initTestCase() { m_database.store(joined({m_btc, m_eth, m_eur})); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tidemark-export-XXXXXX")); }

    void everyForm()
    {
        if (!DuckDbLibrary::load())
            QSKIP("DuckDB's library is not in build/duckdb: ./dev could not fetch it from npm.");
        const auto archive = [](std::string &text, const Trade &trade) { appendArchiveRow(text, trade, {}); };
        for (const auto *name : {"a.csv", "a.csv.gz", "a.zip", "a.parquet", "a.tardis.csv.gz"}) {
            const auto answer = exported(QStringLiteral("BTCUSDT,ETHUSDT"), path(QString::fromLatin1(name)));
            QVERIFY2(answer.exitCode == 0, answer.messages.constData());
            QVERIFY2(answer.output.startsWith("23000 trades written to "), answer.output.constData());
        }
        const auto both = joined({m_btc, m_eth});
        QVERIFY(contentOf(path(QStringLiteral("a.csv"))) == csvOf(both));
        QVERIFY(unpacked(path(QStringLiteral("a.csv.gz"))).begin()->second == csvOf(both));
        const auto zip = unpacked(path(QStringLiteral("a.zip")));
        QCOMPARE(zip.size(), std::size_t(2));
        QVERIFY(zip.at(QStringLiteral("BTCUSDT-trades-20241231T0000Z-20250102T0000Z.csv")) == textOf(m_btc, archive));
        QVERIFY(zip.at(QStringLiteral("ETHUSDT-trades-20241231T0000Z-20250102T0000Z.csv")) == textOf(m_eth, archive));
        QVERIFY(unpacked(path(QStringLiteral("a.tardis.csv.gz"))).begin()->second == QByteArray::fromStdString(std::string(tardisHeaderLine)) + textOf(both, appendTardisRow));
        auto reader = ParquetReader::open(path(QStringLiteral("a.parquet")));
        QVERIFY2(reader.ok(), qPrintable(reader.message()));
        std::vector<Trade> read;
        for (auto page = reader.value()->next(); page && !page->empty(); page = reader.value()->next())
            read.insert(read.end(), page->begin(), page->end());
        QVERIFY(read == both);
    }

    void markets_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("symbols");
        QTest::newRow("all") << QStringLiteral("ALL") << QStringLiteral("BTCEUR,BTCUSDT,ETHUSDT");
        QTest::newRow("a pattern") << QStringLiteral("*USDT") << QStringLiteral("BTCUSDT,ETHUSDT");
        QTest::newRow("in small letters") << QStringLiteral("btc*") << QStringLiteral("BTCEUR,BTCUSDT");
        QTest::newRow("names and a pattern, each once") << QStringLiteral("ETHUSDT,*USDT") << QStringLiteral("ETHUSDT,BTCUSDT");
    }

    void markets()
    {
        QFETCH(QString, words);
        const auto answer = exported(words, path(QStringLiteral("a.csv")), {QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto object = QJsonDocument::fromJson(answer.output).object();
        QTEST(object.value(QLatin1String("symbol")).toString(), "symbols");
        QCOMPARE(object.value(QLatin1String("markets")).toArray().size(), object.value(QLatin1String("symbol")).toString().count(QLatin1Char(',')) + 1);
        QCOMPARE(object.value(QLatin1String("bytes")).toInteger(), QFileInfo(path(QStringLiteral("a.csv"))).size());
    }

    void whatCannotBeDone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, int exitCode, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << exitCode << QString::fromUtf8(says);
        };
        row("BTCUSDT 2024-12-31 2025-01-01 --output FOLDER/a.txt", 2, "does not tell the form of the file: it ends in one of .csv, .csv.gz, .zip, .parquet, .tardis.csv.gz");
        row("BTCUSDT 2024-12-31 2025-01-01 --output FOLDER/a.txt --format nothing", 2, "--format: “nothing” is not a form of file");
        row("BTCUSDT 2024-12-31 --output FOLDER/a.csv", 2, "TO is missing");
        row("BTCUSDT 2024-12-31 2025-01-01 --output FOLDER/a.csv --candles 5m", 2, "the record has 1m, 1h and 1d");
        row("BTCUSDT 2024-12-31 2025-01-01 --output FOLDER/a.zip --candles 1m", 2, "Candles cannot be written in the archive's layout");
        row("BTCUSDT 2024-12-31 2025-01-01 --output FOLDER/a.tardis.csv.gz --candles 1m", 2, "Tardis' layout holds trades alone");
        row("BTCUSDT 2024-12-31 2025-01-01 --output - --receipt", 2, "--receipt writes beside a file");
        row("BTCUSDT 2024-12-31 2025-01-01 --output - --format parquet", 2, "Parquet is written to a file");
        row("BTCUSDT 2024-12-31 --follow --output FOLDER/a.zip", 2, "which only CSV can");
        row("BTCUSDT 2024-12-31 --follow --output FOLDER/a.csv --receipt", 2, "neither with --candles nor with --receipt");
        row("X*Y 2024-12-31 2025-01-01 --output FOLDER/a.csv", 3, "No market of the record matches");
        row("BTC/USDT 2024-12-31 2025-01-01 --output FOLDER/a.csv", 2, "is not a symbol");
        row("BTCUSDT 2024-12-31 2025-01-01 --output FOLDER/none/a.csv", 3, "cannot be written: ");
        if (DuckDbLibrary::load())
            row("BTCUSDT 2024-12-31 2025-01-01 --output FOLDER/none/a.parquet", 3, "cannot be written: ");
        row("BTCUSDT 2024-12-31 2025-01-01 --output /dev/full", 3, "it is not a file");
    }

    void whatCannotBeDone()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto answer = run(QStringList{QStringLiteral("export")} + line.replace(QStringLiteral("FOLDER"), m_folder->path()).split(QLatin1Char(' ')));
        QTEST(answer.exitCode, "exitCode");
        QVERIFY2(answer.messages.contains(says.toUtf8()), answer.messages.constData());
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    // Before anything is made, and with the way to mend it.
    void withoutDuckDb()
    {
        qputenv("TIDEMARK_DUCKDB", "/none/libduckdb.so");
        const auto answer = exported(QStringLiteral("BTCUSDT"), path(QStringLiteral("a.parquet")));
        qunsetenv("TIDEMARK_DUCKDB");
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("npm pack @duckdb/node-bindings-linux-x64@") && answer.messages.contains("TIDEMARK_DUCKDB"), answer.messages.constData());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void intoAFolder()
    {
        const auto answer = exported(QStringLiteral("*USDT"), path(QStringLiteral("new/")), {QStringLiteral("--format"), QStringLiteral("zip"), QStringLiteral("--receipt")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QCOMPARE(QDir(path(QStringLiteral("new"))).entryList(QDir::Files),
                 (QStringList{QStringLiteral("BTCUSDT-trades-20241231T0000Z-20250102T0000Z.zip"), QStringLiteral("BTCUSDT-trades-20241231T0000Z-20250102T0000Z.zip.json"),
                              QStringLiteral("ETHUSDT-trades-20241231T0000Z-20250102T0000Z.zip"), QStringLiteral("ETHUSDT-trades-20241231T0000Z-20250102T0000Z.zip.json")}));
    }

    void toStandardOutput()
    {
        const auto answer = exported(QStringLiteral("BTCUSDT"), QStringLiteral("-"), {QStringLiteral("--format"), QStringLiteral("csv.gz")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY(unpacked(writeFile(path(QStringLiteral("a")), answer.output)).begin()->second == csvOf(m_btc));
    }

    void candles()
    {
        const auto answer = exported(QStringLiteral("BTCUSDT"), path(QStringLiteral("a.csv")), {QStringLiteral("--candles"), QStringLiteral("1h"), QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto made = candlesOf(m_btc, 3600s);
        std::string text(candleHeader);
        for (const auto &candle : made)
            appendCandleRow(text, candle);
        QCOMPARE(QString::fromUtf8(contentOf(path(QStringLiteral("a.csv")))), QString::fromStdString(text));
        QCOMPARE(QJsonDocument::fromJson(answer.output).object().value(QLatin1String("candles")).toInteger(), qint64(made.size()));
    }

    void everyPlantedChangeIsFound()
    {
        const auto file = path(QStringLiteral("a.csv"));
        const auto receipt = file + QStringLiteral(".json");
        QCOMPARE(exported(QStringLiteral("*USDT"), file, {QStringLiteral("--receipt")}).exitCode, 0);
        const auto check = [&](const QString &of) { return run({QStringLiteral("verify"), QStringLiteral("--receipt"), of, QStringLiteral("--json")}); };
        for (const auto &of : {file, receipt}) {
            const auto answer = check(of);
            QVERIFY2(answer.exitCode == 0, answer.output + answer.messages);
            const auto object = QJsonDocument::fromJson(answer.output).object();
            QCOMPARE(object.value(QLatin1String("sound")).toBool(), true);
            QCOMPARE(object.value(QLatin1String("record")).toString(), QStringLiteral("agrees"));
            QCOMPARE(object.value(QLatin1String("rows")).toInteger(), 23'000);
        }
        const auto whole = contentOf(file);
        const auto text = contentOf(receipt);
        auto bent = whole;
        bent[whole.size() / 2] = char(bent[whole.size() / 2] ^ 1);
        for (const auto &changed : {bent, whole.chopped(1), whole + "\n", QByteArray()}) {
            writeFile(file, changed);
            QCOMPARE(check(file).exitCode, 1);
        }
        writeFile(file, whole);
        writeFile(receipt, QByteArray(text).replace("\"rows\": 3000", "\"rows\": 3001"));
        const auto answer = check(file);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.output.contains("The receipt itself was changed"), answer.output.constData());
        for (const auto &broken : {QByteArray("no receipt"), QByteArray(), text.chopped(3), QByteArray(text).replace("\"program\"", "\"Program\"")}) {
            writeFile(receipt, broken);
            const auto unreadable = check(file);
            QCOMPARE(unreadable.exitCode, 1);
            QCOMPARE(QJsonDocument::fromJson(unreadable.output).object().value(QLatin1String("sound")).toBool(true), false);
        }
        QVERIFY(QFile::remove(receipt));
        QCOMPARE(check(file).exitCode, 3);
        writeFile(receipt, text);
        QVERIFY(QFile::remove(file));
        QCOMPARE(check(file).exitCode, 3);
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--receipt")}).exitCode, 2);
    }

    void theRecordIsAskedToo()
    {
        const TestDatabase database(m_server);
        database.store(m_eur);
        const auto file = path(QStringLiteral("a.zip"));
        const auto ask = [&](const QStringList &arguments) {
            return CliProcess::run(arguments + QStringList{QStringLiteral("--database"), database.target().toUri(), QStringLiteral("--data-dir"), path(QStringLiteral("data")), QStringLiteral("--json"),
                                                           QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:9")});
        };
        QCOMPARE(ask({QStringLiteral("export"), QStringLiteral("BTCEUR"), QStringLiteral("2024-12-31"), QStringLiteral("2025-01-02"), QStringLiteral("--output"), file, QStringLiteral("--receipt")}).exitCode, 0);
        const QStringList verify{QStringLiteral("verify"), QStringLiteral("--receipt"), file};
        QCOMPARE(ask(verify).exitCode, 0);
        database.run("DELETE FROM trades WHERE trade_id IN (100, 101)");
        const auto lost = ask(verify);
        QCOMPARE(lost.exitCode, 1);
        QVERIFY2(lost.output.contains("the file has the trades 100–101, and the record has not"), lost.output.constData());
        // Another record knows nothing of it; without one the file is checked all the same.
        const auto other = run(verify);
        QVERIFY2(other.exitCode == 0, other.messages.constData());
        QVERIFY2(other.output.contains("another record"), other.output.constData());
        const auto none = CliProcess::run(verify + QStringList{QStringLiteral("--data-dir"), path(QStringLiteral("nothing"))});
        QVERIFY2(none.exitCode == 0 && none.output.contains("not asked"), none.output.constData());
    }

    // The record says itself that it let go of them.
    void whatWasDroppedSinceIsNoDifference()
    {
        const TestDatabase database(m_server);
        database.store(m_eur);
        const auto file = path(QStringLiteral("a.csv"));
        const auto ask = [&](const QStringList &arguments) {
            return CliProcess::run(arguments + QStringList{QStringLiteral("--database"), database.target().toUri(), QStringLiteral("--data-dir"), path(QStringLiteral("data"))});
        };
        const auto written = ask({QStringLiteral("export"), QStringLiteral("BTCEUR"), QStringLiteral("2024-12-31"), QStringLiteral("2025-01-02"), QStringLiteral("--output"), file, QStringLiteral("--receipt")});
        QVERIFY2(written.exitCode == 0, written.messages.constData());
        const auto dropped = ask({QStringLiteral("keep"), QStringLiteral("BTCEUR"), QStringLiteral("--drop-after"), QStringLiteral("30"), QStringLiteral("--yes"), QStringLiteral("--now")});
        QVERIFY2(dropped.exitCode == 0, dropped.messages.constData());
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("0"));
        const auto answer = ask({QStringLiteral("verify"), QStringLiteral("--receipt"), file});
        QVERIFY2(answer.exitCode == 0, (answer.output + answer.messages).constData());
        QVERIFY2(answer.output.contains("The record: agrees; 300 of the trades have left it since"), answer.output.constData());
        const auto object = QJsonDocument::fromJson(ask({QStringLiteral("verify"), QStringLiteral("--receipt"), file, QStringLiteral("--json")}).output).object();
        QCOMPARE(object.value(QLatin1String("record")).toString(), QStringLiteral("agrees"));
        QCOMPARE(object.value(QLatin1String("left")).toInteger(), qint64(300));
    }

    // Killed at any moment it leaves whole lines or a cut one, and the same command goes on: nothing twice, nothing missing.
    void followsAcrossKills()
    {
        const TestDatabase database(m_server);
        const auto begins = std::chrono::floor<std::chrono::minutes>(wallClock()) - 10min;
        const auto all = RandomMarket{btc, 5, 1, begins, 20ms, 200ms}.trades(6'000);
        const auto file = path(QStringLiteral("a.csv"));
        const QStringList line{QStringLiteral("export"), QStringLiteral("BTCUSDT"), toIsoString(begins - 500ms), QStringLiteral("--follow"), QStringLiteral("--output"), file,
                               QStringLiteral("--database"), database.target().toUri(), QStringLiteral("--data-dir"), path(QStringLiteral("data"))};
        // So that the record reaches back before the period.
        database.store({{btc, 0, begins - 1s, Decimal::fromUnits(1), Decimal::fromUnits(1), false}});
        std::size_t stored = 0;
        for (int round = 0; round < 3; ++round) {
            CliProcess follower(line);
            const auto until = stored + 2'000;
            for (; stored < until; stored += 500) {
                database.store({all.begin() + std::ptrdiff_t(stored), all.begin() + std::ptrdiff_t(stored + 500)});
                AWAIT_VERIFY2(contentOf(file).count('\n') >= qsizetype(stored + 500) + 1, QString::fromUtf8(follower.messages()), longest);
            }
            follower.kill();
            // As if the power had gone in the middle of a line.
            if (round > 0)
                writeFile(file, contentOf(file).chopped(20));
        }
        CliProcess follower(line);
        AWAIT_VERIFY2(contentOf(file) == csvOf(all), QString::fromUtf8(follower.messages()), longest);
        follower.signal(SIGINT);
        const auto answer = follower.waitForEnd();
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY(contentOf(file) == csvOf(all));
    }

    void followsOnlyItsOwnFiles()
    {
        const auto file = writeFile(path(QStringLiteral("a.csv")), "another,file\n1,2\n");
        const auto answer = run({QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-12-31"), QStringLiteral("--follow"), QStringLiteral("--output"), file});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("is not a CSV of trades that Tidemark wrote (line 1)"), answer.messages.constData());
        QCOMPARE(contentOf(file), QByteArray("another,file\n1,2\n"));
    }

    void followsAlone()
    {
        const auto file = path(QStringLiteral("a.csv"));
        QStringList line{QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-12-31T23:30"), QStringLiteral("--follow"), QStringLiteral("--output"), file,
                         QStringLiteral("--database"), m_database.target().toUri(), QStringLiteral("--data-dir"), path(QStringLiteral("data"))};
        CliProcess follower(line);
        AWAIT_VERIFY2(contentOf(file).count('\n') > 1, QString::fromUtf8(follower.messages()), longest);
        const auto second = CliProcess::run(line);
        QCOMPARE(second.exitCode, 3);
        QVERIFY2(second.messages.contains("Another program appends to the file"), second.messages.constData());
        follower.signal(SIGINT);
        QCOMPARE(follower.waitForEnd().exitCode, 0);
        auto ids = contentOf(file).split('\n');
        for (auto &id : ids)
            id = id.left(id.indexOf(','));
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), ids.size());
    }

    // To its end, though nobody stops it.
    void followsToAnEnd()
    {
        const auto answer = run({QStringLiteral("export"), QStringLiteral("BTCUSDT,ETHUSDT"), QStringLiteral("2024-12-31T23:30"), QStringLiteral("2024-12-31T23:40"), QStringLiteral("--follow"), QStringLiteral("--output"),
                                 path(QStringLiteral("a.csv")), QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QCOMPARE(exported(QStringLiteral("BTCUSDT"), path(QStringLiteral("b.csv"))).exitCode, 0);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("BTCUSDT,ETHUSDT"), QStringLiteral("2024-12-31T23:30"), QStringLiteral("2024-12-31T23:40"), QStringLiteral("--output"), path(QStringLiteral("b.csv"))}).exitCode, 0);
        QVERIFY(contentOf(path(QStringLiteral("a.csv"))) == contentOf(path(QStringLiteral("b.csv"))));
    }
};

TIDEMARK_TEST(TestExportCommand, QCoreApplication)
#include "tst_export_command.moc"
