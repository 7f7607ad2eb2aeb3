#include "session/history_import.h"

#include "archive/csv_rows.h"
#include "archive/receipt.h"
#include "database/exchange_identity.h"
#include "database/verifier.h"
#include "session/import_files.h"
#include "support/archive_files.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace tidemark;

namespace {

const auto binance = QStringLiteral("binance");
constexpr auto august8 = "2024-08-08T00:00:00Z";
constexpr auto august9 = "2024-08-09T00:00:00Z";

[[nodiscard]] QString nameOf(const char *symbol, const char *period)
{
    return QStringLiteral("%1-trades-%2").arg(QString::fromUtf8(symbol), QString::fromUtf8(period));
}

} // namespace

// Files on their way into the record: what is stored of them, what is refused, and in which words.
class TestHistoryImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesAndIsTheSameTwice();
    void everyFormIsTheSame_data();
    void everyFormIsTheSame();
    void aFileAtFaultStoresNothing_data();
    void aFileAtFaultStoresNothing();
    void sums_data();
    void sums();
    void anotherThanItsReceiptSays();
    void anotherEdition();
    void holesStayMissingAndAreTold();
    void closesGaps();
    void twoStreamsAndRepeats();
    void oddRowsAreNoted();
    void millisecondsOfWhatIsThere();
    void saysWhatAServerThatIsGoneMeans();
    void whatDiffersIsKept();
    void whatNoCandleHoldsIsRefused();
    void anotherMarket_data();
    void anotherMarket();
    void anotherExchange();
    void aRecordThatLostIt();
    void whereItIsKept_data();
    void whereItIsKept();
    void stopsBetweenTransactions();
    void timesThatFallAreTold();
    void linksToFoldersAreNamed();
    void aFileThatGrowsMeanwhile();
    void aFileThatIsReplacedMeanwhile_data();
    void aFileThatIsReplacedMeanwhile();
    void inRandomOrderIsBruteForce();

private:
    QString write(const QString &name, const QByteArray &content) { return writeFile(m_folder->filePath(name), content); }
    [[nodiscard]] ImportReport import(const QString &path, const ImportOptions &options = {.exchange = QStringLiteral("binance")},
                                      std::stop_token stop = {}, const HistoryImport::Told &told = {});
    [[nodiscard]] QString stored(const char *symbol) const;
    // Of all markets, as rows and in blocks.
    [[nodiscard]] QString count() const
    {
        return m_database->valueOf("SELECT (SELECT count(*) FROM trades) + (SELECT coalesce(sum(last_id - first_id + 1), 0) FROM packed)");
    }
    [[nodiscard]] static QString tableOf(const std::vector<Trade> &trades);
    [[nodiscard]] bool isSound() const;

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryImport::init()
{
    m_session.reset();
    m_database = std::make_unique<TestDatabase>(m_server);
    m_session = m_database->open();
    m_folder = std::make_unique<QTemporaryDir>();
}

ImportReport TestHistoryImport::import(const QString &path, const ImportOptions &options, std::stop_token stop, const HistoryImport::Told &told)
{
    HistoryImport import(*m_session, options);
    const auto report = import.import(path, told, std::move(stop));
    if (!report)
        qWarning("%s", qPrintable(report.message()));
    return report ? *report : ImportReport{.path = path, .problems = {report.message()}};
}

QString TestHistoryImport::stored(const char *symbol) const
{
    return m_database->table(QByteArray("SELECT trade_id, extract(epoch FROM traded_at) * 1000000, price::numeric(18,8), quantity::numeric(20,8),"
                                        " buyer_is_maker FROM trades_between('") + symbol + "', '2017-01-01', '2030-01-01') ORDER BY trade_id");
}

QString TestHistoryImport::tableOf(const std::vector<Trade> &trades)
{
    QStringList rows;
    for (const auto &trade : trades)
        rows += QStringLiteral("%1|%2.000000|%3|%4|%5").arg(trade.id).arg(microsOf(trade.tradedAt)).arg(trade.price.toString(), trade.quantity.toString(),
                                                       trade.buyerIsMaker ? QStringLiteral("t") : QStringLiteral("f"));
    return rows.join(QLatin1Char('\n'));
}

bool TestHistoryImport::isSound() const
{
    Verifier verifier(*m_session);
    const auto symbols = verifier.symbols();
    if (!symbols)
        return false;
    for (const auto &symbol : *symbols) {
        const auto report = verifier.verify({symbol, std::nullopt, std::nullopt}, {}, {});
        if (!report || report->errorCount != 0)
            return false;
    }
    return true;
}

void TestHistoryImport::storesAndIsTheSameTwice()
{
    const auto trades = madeHistory("BTCUSDT", 1000, august8, 70'000);
    const auto name = nameOf("BTCUSDT", "2024-08-08");
    const auto zip = zipOf({{name + QStringLiteral(".csv"), archiveCsv(trades)}});
    const auto path = write(name + QStringLiteral(".zip"), zip);
    write(name + QStringLiteral(".zip.CHECKSUM"), checksumOf(zip, name + QStringLiteral(".zip")));
    const auto report = import(path);
    QVERIFY2(report.end == ImportEnd::Stored, qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(report.markets.size(), std::size_t(1));
    const auto &market = report.markets.front();
    QCOMPARE(market.symbol.toString(), QStringLiteral("BTCUSDT"));
    QCOMPARE(market.rows, std::int64_t(70'000));
    QCOMPARE(market.stored, std::int64_t(70'000));
    QCOMPARE(market.known, std::int64_t(0));
    QCOMPARE(market.ids, (std::vector<IdRange>{{1000, 70'999}}));
    QVERIFY(market.missing.empty());
    QCOMPARE(*market.from, trades.front().tradedAt);
    QCOMPARE(*market.to, trades.back().tradedAt);
    QCOMPARE(report.notes.size(), 1); // the day goes on
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1000|70999|stored"));
    QVERIFY(isSound());
    QCOMPARE(m_database->table("SELECT name, size, rows, first_ids, price_decimals FROM imported_files"),
             QStringLiteral("%1.zip|%2|70000|{1000}|8").arg(name).arg(zip.size()));

    const auto again = import(path);
    QCOMPARE(again.end, ImportEnd::Known);
    QCOMPARE(again.markets.front().known, std::int64_t(70'000));
    QVERIFY2(again.notes.join(QLatin1Char(' ')).contains(QStringLiteral("was imported on")), qPrintable(again.notes.join(QLatin1Char(' '))));
    // The same trades in another file.
    const auto plain = import(write(nameOf("BTCUSDT", "2024-08.csv"), archiveCsv(trades)));
    QCOMPARE(plain.end, ImportEnd::Stored);
    QCOMPARE(plain.markets.front().stored, std::int64_t(0));
    QCOMPARE(plain.markets.front().known, std::int64_t(70'000));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
}

void TestHistoryImport::everyFormIsTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const auto trades = madeHistory("BTCUSDT", 1000, august8, 3000);
    const auto name = nameOf("BTCUSDT", "2024-08-08");
    const auto header = QByteArray("id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch");
    const auto row = [&](const char *what, const QString &ending, const QByteArray &content) { QTest::newRow(what) << name + ending << content; };
    row("csv", QStringLiteral(".csv"), archiveCsv(trades));
    row("header, CR LF, lower case", QStringLiteral(".csv"), archiveCsv(trades, {.header = header, .lineEnd = "\r\n", .isLowerCase = true}));
    row("microseconds", QStringLiteral(".csv"), archiveCsv(trades, {.isInMilliseconds = false}));
    row("no final line feed", QStringLiteral(".csv"), archiveCsv(trades, {.endsLastLine = false}));
    row("gzip", QStringLiteral(".csv.gz"), gzipOf(archiveCsv(trades)));
    row("zip64", QStringLiteral(".zip"), zipOf({{name + QStringLiteral(".csv"), archiveCsv(trades)}}, "zip:zip64"));
}

void TestHistoryImport::everyFormIsTheSame()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const auto report = import(write(name, content));
    QVERIFY2(report.end == ImportEnd::Stored, qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(stored("BTCUSDT"), tableOf(madeHistory("BTCUSDT", 1000, august8, 3000)));
}

void TestHistoryImport::aFileAtFaultStoresNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto trades = madeHistory("BTCUSDT", 1000, august8, 40'000);
    const auto csv = archiveCsv(trades);
    const auto name = nameOf("BTCUSDT", "2024-08-08");
    const auto row = [](const char *what, const QString &file, const QByteArray &content, const char *words) {
        QTest::newRow(what) << file << content << QString::fromUtf8(words);
    };
    row("cut", name + QStringLiteral(".csv"), csv.chopped(5), "line 40000|cut off");
    row("zip cut", name + QStringLiteral(".zip"), zipOf({{name, csv}}).chopped(30), "cut off");
    row("gzip cut", name + QStringLiteral(".csv.gz"), gzipOf(csv).chopped(30), "gzip");
    row("the last row", name + QStringLiteral(".csv"), csv + "41000,1.0,2.0,2.0,99,True,True\n", "Line 40001|2017");
    row("at odds", name + QStringLiteral(".csv"), csv + "1005,1.0,2.0,2.0,1723075300000,True,True\n", "line 6 |line 40001|twice");
    row("quote", name + QStringLiteral(".csv"), csv + "41000,1.0,2.0,3.0,1723075300000,True,True\n", "line 40001|quoteQty");
    row("futures", name + QStringLiteral(".csv"), "5,2.0,3.0,6.0,1723161240000,true\n", "futures");
    row("aggTrades", nameOf("BTCUSDT", "2024-08-08.csv"), "5,2.0,3.0,5,6,1723161240000,True,True\n", "aggTrades");
    row("utf-16", name + QStringLiteral(".csv"), QStringEncoder(QStringEncoder::Utf16, QStringConverter::Flag::WriteBom)(QString::fromLatin1(csv.left(4000))), "UTF-16");
    row("zip in a zip", name + QStringLiteral(".zip"), zipOf({{name + QStringLiteral(".zip"), zipOf({{name, csv}})}}), "packed file in a packed file");
    row("zip in gzip", name + QStringLiteral(".csv.gz"), gzipOf(zipOf({{name, csv}})), "packed file in a packed file");
    row("empty", name + QStringLiteral(".csv"), "", "empty");
    row("whose", QStringLiteral("a.csv"), csv, "--symbol");
}

void TestHistoryImport::aFileAtFaultStoresNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto report = import(write(name, content));
    QCOMPARE(report.end, ImportEnd::Refused);
    const auto told = report.problems.join(QLatin1Char(' '));
    for (const auto &word : words.split(QLatin1Char('|')))
        QVERIFY2(told.contains(word), qPrintable(told));
    QVERIFY2(!report.notes.join(QLatin1Char(' ')).contains(QStringLiteral("stored")), qPrintable(report.notes.join(QLatin1Char(' '))));
    QCOMPARE(m_database->valueOf("SELECT (SELECT count(*) FROM trades) + (SELECT count(*) FROM packed) + (SELECT count(*) FROM coverage) + (SELECT count(*) FROM candles)"
                                 " + (SELECT count(*) FROM rejected) + (SELECT count(*) FROM imported_files)"), QStringLiteral("0"));
}

void TestHistoryImport::sums_data()
{
    QTest::addColumn<QString>("sum"); // what lies beside: %1 is the right one
    QTest::addColumn<bool>("ignores");
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<QString>("word");
    const auto name = nameOf("BTCUSDT", "2024-08-08.csv");
    const auto wrong = QString(64, QLatin1Char('b'));
    QTest::newRow("right") << QStringLiteral("%1  ") + name << false << true << "";
    QTest::newRow("right, line feed") << QStringLiteral("%1  ") + name + QLatin1Char('\n') << false << true << "";
    QTest::newRow("wrong") << wrong + QStringLiteral("  ") + name << false << false << "--ignore-checksum";
    QTest::newRow("wrong, by ids alone") << wrong + QStringLiteral("  ") + name << true << true << "ids alone";
    QTest::newRow("of another file") << QStringLiteral("%1  ETHUSDT-trades-2024-08-08.csv") << false << false << "ETHUSDT-trades";
    QTest::newRow("none") << QString() << false << true << "No CHECKSUM";
    QTest::newRow("not one") << QStringLiteral("Not Found") << false << true << "holds no sum";
}

void TestHistoryImport::sums()
{
    QFETCH(QString, sum);
    QFETCH(bool, ignores);
    QFETCH(bool, isStored);
    QFETCH(QString, word);
    const auto csv = archiveCsv(madeHistory("BTCUSDT", 1, august8, 100));
    const auto path = write(nameOf("BTCUSDT", "2024-08-08.csv"), csv);
    if (!sum.isEmpty())
        write(nameOf("BTCUSDT", "2024-08-08.csv.CHECKSUM"), sum.replace(QStringLiteral("%1"), QString::fromLatin1(checksumOf(csv, {}).first(64))).toUtf8());
    const auto report = import(path, {.exchange = binance, .ignoresChecksum = ignores});
    QCOMPARE(report.end == ImportEnd::Stored, isStored);
    QCOMPARE(report.hasWrongSum, !isStored);
    const auto told = (report.problems + report.notes).join(QLatin1Char(' '));
    QVERIFY2(told.contains(word), qPrintable(told));
    QVERIFY2(!word.isEmpty() || !told.contains(QStringLiteral("CHECKSUM")), qPrintable(told));
    QCOMPARE(count(), isStored ? QStringLiteral("100") : QStringLiteral("0"));

    // Once it is stored nothing but a wrong sum is told again.
    QCOMPARE(import(path, {.exchange = binance, .ignoresChecksum = true}).end, isStored ? ImportEnd::Known : ImportEnd::Stored);
    const auto again = import(path, {.exchange = binance, .ignoresChecksum = ignores});
    QCOMPARE(again.end, isStored ? ImportEnd::Known : ImportEnd::Refused);
    QCOMPARE(again.hasWrongSum, !isStored);
    QCOMPARE((again.problems + again.notes).join(QLatin1Char(' ')).contains(QStringLiteral("CHECKSUM")), !isStored || ignores);
}

// What was written by us and changed since, on a disk or by a hand, is no trade of the exchange.
void TestHistoryImport::anotherThanItsReceiptSays()
{
    const auto csv = archiveCsv(madeHistory("BTCUSDT", 1, august8, 100));
    const auto path = write(nameOf("BTCUSDT", "2024-08-08.csv"), csv);
    Receipt receipt;
    receipt.file = nameOf("BTCUSDT", "2024-08-08.csv");
    receipt.sha256 = QByteArray(64, 'b');
    QVERIFY(receipt.writeBeside(path).ok());
    const auto refused = import(path);
    QCOMPARE(refused.end, ImportEnd::Refused);
    QVERIFY(refused.hasWrongSum);
    QVERIFY2(refused.problems.join(QLatin1Char(' ')).contains(QStringLiteral("its receipt")), qPrintable(refused.problems.join(QLatin1Char(' '))));
    QCOMPARE(count(), QStringLiteral("0"));
    QCOMPARE(import(path, {.exchange = binance, .ignoresChecksum = true}).end, ImportEnd::Stored);
    QCOMPARE(count(), QStringLiteral("100"));

    // What is as its receipt says was checked, so nothing is told of a CHECKSUM that is not there.
    receipt.sha256 = checksumOf(csv, {}).first(64);
    QVERIFY(receipt.writeBeside(path).ok());
    const auto known = import(path);
    QCOMPARE(known.end, ImportEnd::Known);
    QVERIFY2(!known.notes.join(QLatin1Char(' ')).contains(QStringLiteral("CHECKSUM")), qPrintable(known.notes.join(QLatin1Char(' '))));
}

void TestHistoryImport::anotherEdition()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 200);
    const auto name = nameOf("BTCUSDT", "2024-08-08.csv");
    QCOMPARE(import(write(name, archiveCsv({trades.begin(), trades.begin() + 100}))).end, ImportEnd::Stored);
    const auto whole = import(write(name, archiveCsv(trades)));
    QCOMPARE(whole.end, ImportEnd::Stored);
    QCOMPARE(whole.markets.front().stored, std::int64_t(100));
    QCOMPARE(whole.markets.front().known, std::int64_t(100));
    QVERIFY2(whole.notes.join(QLatin1Char(' ')).contains(QStringLiteral("another edition")), qPrintable(whole.notes.join(QLatin1Char(' '))));
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
    // Of what is refused it is not said that it was imported as well.
    const auto cut = import(write(name, archiveCsv(trades).chopped(9)));
    QCOMPARE(cut.end, ImportEnd::Refused);
    QVERIFY2(!cut.notes.join(QLatin1Char(' ')).contains(QStringLiteral("edition")), qPrintable(cut.notes.join(QLatin1Char(' '))));
}

void TestHistoryImport::holesStayMissingAndAreTold()
{
    auto trades = madeHistory("BTCUSDT", 1, august8, 100);
    trades.erase(trades.begin() + 50, trades.begin() + 60);
    trades.erase(trades.begin() + 20);
    const auto report = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(trades)));
    QCOMPARE(report.end, ImportEnd::Stored);
    QCOMPARE(report.markets.front().missing, (std::vector<IdRange>{{21, 21}, {51, 60}}));
    const auto told = report.notes.join(QLatin1Char(' '));
    QVERIFY2(told.contains(QStringLiteral("11 trades")) && told.contains(QStringLiteral("21, 51–60")), qPrintable(told));
    QCOMPARE(m_database->table("SELECT first_id, last_id FROM coverage ORDER BY 1"), QStringLiteral("1|20\n22|50\n61|100"));
    QVERIFY(isSound());
}

void TestHistoryImport::closesGaps()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 1000);
    std::vector<Trade> recorded(trades.begin() + 100, trades.begin() + 300);
    recorded.insert(recorded.end(), trades.begin() + 500, trades.begin() + 600);
    m_database->store(recorded);
    const auto report = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(trades)));
    QCOMPARE(report.end, ImportEnd::Stored);
    QCOMPARE(report.markets.front().stored, std::int64_t(700));
    QCOMPARE(report.markets.front().known, std::int64_t(300));
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
    QCOMPARE(m_database->table("SELECT first_id, last_id FROM coverage"), QStringLiteral("1|1000"));
    QVERIFY(isSound());
}

void TestHistoryImport::twoStreamsAndRepeats()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 80'000);
    std::vector<Trade> woven;
    for (std::size_t i = 0; i < 40'000; ++i) {
        woven.push_back(trades[i]);
        woven.push_back(trades[40'000 + i]);
    }
    woven.insert(woven.end(), trades.begin() + 10, trades.begin() + 30);
    const auto report = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(woven)));
    QVERIFY2(report.end == ImportEnd::Stored, qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(report.markets.front().stored, std::int64_t(80'000));
    QCOMPARE(report.markets.front().known, std::int64_t(20));
    QVERIFY(report.markets.front().missing.empty());
    const auto told = report.notes.join(QLatin1Char(' '));
    QVERIFY2(told.contains(QStringLiteral("order")) && told.contains(QStringLiteral("20 of its lines repeat")), qPrintable(told));
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
    QVERIFY(isSound());
}

void TestHistoryImport::oddRowsAreNoted()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 3);
    auto csv = archiveCsv(trades);
    csv.chop(5);
    csv += "False\n";
    const auto report = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), csv));
    QCOMPARE(report.end, ImportEnd::Stored);
    QVERIFY2(report.notes.join(QLatin1Char(' ')).contains(QStringLiteral("isBestMatch is False in 1 of its lines, the first is line 3")),
             qPrintable(report.notes.join(QLatin1Char(' '))));
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
}

// Recorded to the microsecond, published in whole milliseconds: no news, and the record keeps the finer one.
void TestHistoryImport::millisecondsOfWhatIsThere()
{
    const auto exact = madeHistory("BTCUSDT", 1, august8, 500, false);
    m_database->store({exact.begin() + 100, exact.begin() + 400});
    const auto report = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(exact)));
    QVERIFY2(report.end == ImportEnd::Stored, qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(report.markets.front().known, std::int64_t(300));
    QCOMPARE(report.markets.front().altered, std::int64_t(0));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades_between('BTCUSDT', '2017-01-01', '2030-01-01') WHERE extract(microseconds FROM traded_at)::bigint % 1000 <> 0 AND trade_id BETWEEN 101 AND 400"),
             QString::number(std::count_if(exact.begin() + 100, exact.begin() + 400, [](const Trade &trade) { return microsOf(trade.tradedAt) % 1000 != 0; })));
    QVERIFY(isSound());
}

// Whatever was being asked of it.
void TestHistoryImport::saysWhatAServerThatIsGoneMeans()
{
    const auto path = write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(madeHistory("BTCUSDT", 1, august8, 100)));
    QVERIFY(!m_session->run("SELECT pg_terminate_backend(pg_backend_pid())"));
    const ImportOptions options{.exchange = binance};
    const auto report = HistoryImport(*m_session, options).import(path, {}, {});
    QVERIFY(!report);
    QVERIFY2(report.message().contains(path) && report.message().contains(QStringLiteral("Nothing of it was stored now")), qPrintable(report.message()));
    QVERIFY2(report.message().endsWith(QStringLiteral("import it again, and it goes on.")), qPrintable(report.message()));
}

// Beyond 10²² of the quote a minute, in time that goes into blocks: these trades alone, and no more of them.
void TestHistoryImport::whatNoCandleHoldsIsRefused()
{
    auto trades = madeHistory("BTCUSDT", 1, august8, 100);
    for (std::size_t i = 50; i < 80; ++i) {
        trades[i].price = Decimal::fromUnits(9'999'999'999 * Decimal::unitsPerOne);
        trades[i].quantity = Decimal::fromUnits(9'000'000'000'000'000'000);
    }
    std::string csv;
    for (const auto &trade : trades)
        appendArchiveRow(csv, trade, {});
    const auto report = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), QByteArray::fromStdString(csv)));
    QCOMPARE(report.end, ImportEnd::Refused);
    const auto &market = report.markets.front();
    QVERIFY2(market.unstored > 0 && market.unstored < 30, qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(market.stored, 100 - market.unstored);
    QCOMPARE(count(), QString::number(market.stored));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected"), QString::number(market.unstored));
    QVERIFY(isSound());
}

void TestHistoryImport::whatDiffersIsKept()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 500);
    m_database->store(trades);
    auto other = trades;
    other[250].quantity = Decimal::fromUnits(4'200'000'000);
    const auto report = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(other)));
    QCOMPARE(report.end, ImportEnd::Refused);
    QCOMPARE(report.markets.front().altered, std::int64_t(1));
    QCOMPARE(report.markets.front().known, std::int64_t(499));
    QVERIFY2(report.problems.join(QLatin1Char(' ')).contains(QStringLiteral("251")), qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(m_database->valueOf("SELECT trade_id FROM rejected"), QStringLiteral("251"));
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM imported_files"), QStringLiteral("0"));
}

void TestHistoryImport::anotherMarket_data()
{
    QTest::addColumn<qint64>("firstId");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("day");
    QTest::newRow("the same ids") << qint64(3'000) << qint64(2'400) << "2024-08-08T00:00:00Z";
    QTest::newRow("lower ids later") << qint64(100) << qint64(61'000) << "2024-08-09T00:00:00Z";
    QTest::newRow("higher ids earlier") << qint64(90'000) << qint64(61'000) << "2024-08-07T00:00:00Z";
    QTest::newRow("another price") << qint64(5'000) << qint64(2'400) << "2024-08-09T00:00:00Z";
}

// Under the name of a market that the record knows.
void TestHistoryImport::anotherMarket()
{
    QFETCH(qint64, firstId);
    QFETCH(qint64, price);
    QFETCH(QString, day);
    m_database->store(madeHistory("BTCUSDT", 3'000, august8, 2'000));
    const auto other = madeHistory("BTCUSDT", firstId, day.toUtf8().constData(), 500, true, price);
    const auto report = import(write(nameOf("BTCUSDT", "2024-08.csv"), archiveCsv(other)));
    QCOMPARE(report.end, ImportEnd::Refused);
    QVERIFY2(report.problems.join(QLatin1Char(' ')).contains(QStringLiteral("another symbol")), qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(count(), QStringLiteral("2000"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
    // What does follow is no other market.
    const auto next = import(write(nameOf("BTCUSDT", "2024-08-09.csv"), archiveCsv(madeHistory("BTCUSDT", 5'000, august9, 500))));
    QVERIFY2(next.end == ImportEnd::Stored, qPrintable(next.problems.join(QLatin1Char(' '))));
}

void TestHistoryImport::anotherExchange()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 100);
    QVERIFY(ExchangeIdentity::claim(*m_session, QStringLiteral("simulated, seed 1")).ok());
    const auto name = nameOf("BTCUSDT", "2024-08-08.csv");
    const auto report = import(write(name, archiveCsv(trades)));
    QCOMPARE(report.end, ImportEnd::Refused);
    const auto told = report.problems.join(QLatin1Char(' '));
    QVERIFY2(told.contains(QStringLiteral("simulated, seed 1")) && told.contains(QStringLiteral("“binance”")), qPrintable(told));
    QCOMPARE(count(), QStringLiteral("0"));
    // Nothing contradicts, and what both have is equal.
    m_database->store({trades.begin(), trades.begin() + 10});
    const auto proved = import(write(name, archiveCsv(trades)));
    QVERIFY2(proved.end == ImportEnd::Stored, qPrintable(proved.problems.join(QLatin1Char(' '))));
    QVERIFY2(proved.notes.join(QLatin1Char(' ')).contains(QStringLiteral("simulated, seed 1")), qPrintable(proved.notes.join(QLatin1Char(' '))));
    // An empty record becomes the exchange's.
    init();
    QCOMPARE(import(write(name, archiveCsv(trades))).end, ImportEnd::Stored);
    QCOMPARE(m_database->valueOf("SELECT identity FROM exchange"), binance);
}

void TestHistoryImport::aRecordThatLostIt()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 100);
    const auto path = write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(trades));
    QCOMPARE(import(path).end, ImportEnd::Stored);
    QCOMPARE(import(path).end, ImportEnd::Known);
    m_database->run("DELETE FROM trades; DELETE FROM packed; DELETE FROM candles; DELETE FROM coverage");
    QCOMPARE(import(path).end, ImportEnd::Stored);
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
}

void TestHistoryImport::whereItIsKept_data()
{
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QByteArray>("rule"); // of the record: days until it is packed
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<bool>("isPacked");
    const auto yesterday = toIsoString(wallClock() - std::chrono::hours(30));
    QTest::newRow("old") << QString::fromUtf8(august8) << QByteArray() << false << true;
    QTest::newRow("old, plain") << QString::fromUtf8(august8) << QByteArray() << true << false;
    QTest::newRow("old, and kept plain by choice") << QString::fromUtf8(august8) << QByteArray("NULL") << false << false;
    QTest::newRow("old, and not yet by choice") << QString::fromUtf8(august8) << QByteArray("4000") << false << false;
    QTest::newRow("of yesterday") << yesterday << QByteArray() << false << false;
    QTest::newRow("of yesterday, packed at once by choice") << yesterday << QByteArray("0") << false << true;
}

void TestHistoryImport::whereItIsKept()
{
    QFETCH(QString, begins);
    QFETCH(QByteArray, rule);
    QFETCH(bool, isPlain);
    QFETCH(bool, isPacked);
    if (!rule.isEmpty())
        m_database->run("INSERT INTO keeping (markets, pack_after) VALUES ('ALL', " + rule + ")");
    const auto trades = madeHistory("BTCUSDT", 1, begins.toUtf8().constData(), 3'000);
    QCOMPARE(import(write(nameOf("BTCUSDT", "day.csv"), archiveCsv(trades)), {.exchange = binance, .isPlain = isPlain}).end, ImportEnd::Stored);
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), isPacked ? QStringLiteral("0") : QStringLiteral("3000"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM packed"), isPacked ? QStringLiteral("3") : QStringLiteral("0"));
    QCOMPARE(stored("BTCUSDT"), tableOf(trades));
    QVERIFY(isSound());
}

void TestHistoryImport::timesThatFallAreTold()
{
    auto trades = madeHistory("BTCUSDT", 1, august8, 3'000);
    trades[2'000].tradedAt -= std::chrono::hours(2);
    const auto told = import(write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(trades)), {.exchange = binance});
    QCOMPARE(told.end, ImportEnd::Stored);
    QVERIFY2(told.notes.join(QLatin1Char(' ')).contains(QStringLiteral("fall as ids rise, by 7200 s at trade 2001: one of them is wrong")), qPrintable(told.notes.join(QLatin1Char(' '))));
}

// They are not followed, since they may lead anywhere, and not passed over without a word.
void TestHistoryImport::linksToFoldersAreNamed()
{
    const auto inside = m_folder->filePath(QStringLiteral("in"));
    const auto other = m_folder->filePath(QStringLiteral("other"));
    QVERIFY(QDir().mkpath(inside + QStringLiteral("/deeper")) && QDir().mkpath(other));
    write(QStringLiteral("in/deeper/a.csv"), "1");
    write(QStringLiteral("other/b.csv"), "1");
    QVERIFY(QFile::link(other, inside + QStringLiteral("/linked")) && QFile::link(inside, inside + QStringLiteral("/deeper/round")));
    QVERIFY(QFile::link(other + QStringLiteral("/b.csv"), inside + QStringLiteral("/b.csv")));
    auto files = ImportFiles::in({inside});
    files.links.sort();
    QCOMPARE(files.links, (QStringList{inside + QStringLiteral("/deeper/round"), inside + QStringLiteral("/linked")}));
    QCOMPARE(files.paths, (QStringList{inside + QStringLiteral("/b.csv"), inside + QStringLiteral("/deeper/a.csv")}));
    QCOMPARE(files.passedOver, std::int64_t(0));
}

// What was not looked at before is not stored, and the file is not known as imported.
void TestHistoryImport::aFileThatGrowsMeanwhile()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 300'000);
    const auto path = write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(trades));
    bool hasGrown = false;
    const auto report = import(path, {.exchange = binance}, {}, [&](const ImportProgress &progress) {
        QFile file(path);
        if (progress.stage == ImportProgress::Stage::Storing && !std::exchange(hasGrown, true) && file.open(QIODevice::Append))
            file.write("300001,1.0,2.0,2.0,1723161500000,True,True\n");
    });
    QVERIFY(hasGrown);
    QCOMPARE(report.end, ImportEnd::Refused);
    QVERIFY2(report.problems.join(QLatin1Char(' ')).contains(QStringLiteral("changed while it was imported")), qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM coverage WHERE last_id > 300000"), QStringLiteral("0"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM imported_files"), QStringLiteral("0"));
    QVERIFY(isSound());
}

void TestHistoryImport::aFileThatIsReplacedMeanwhile_data()
{
    QTest::addColumn<ImportProgress::Stage>("stage");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("while it is checked") << ImportProgress::Stage::Checking << false;
    QTest::newRow("while it is stored") << ImportProgress::Stage::Storing << false;
    QTest::newRow("by its beginning, while it is checked") << ImportProgress::Stage::Checking << true;
}

// By one of the same length, whose last trades are others; or by one that is being written still, which ends amid a line.
void TestHistoryImport::aFileThatIsReplacedMeanwhile()
{
    QFETCH(ImportProgress::Stage, stage);
    QFETCH(bool, isCut);
    auto trades = madeHistory("BTCUSDT", 1, august8, 300'000);
    const auto path = write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(trades));
    for (auto trade = trades.end() - 1000; trade != trades.end(); ++trade)
        trade->tradedAt += std::chrono::milliseconds(1);
    const auto other = archiveCsv(trades);
    QCOMPARE(other.size(), contentOf(path).size());
    bool isReplaced = false;
    const auto report = import(path, {.exchange = binance}, {}, [&](const ImportProgress &progress) {
        if (progress.stage == stage && !std::exchange(isReplaced, true))
            write(nameOf("BTCUSDT", "2024-08-08.csv"), isCut ? other.left(other.size() - 7) : other);
    });
    QVERIFY(isReplaced);
    QCOMPARE(report.end, ImportEnd::Refused);
    QVERIFY2(report.problems.join(QLatin1Char(' ')).contains(QStringLiteral("changed while it was")), qPrintable(report.problems.join(QLatin1Char(' '))));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM imported_files"), QStringLiteral("0"));
    QVERIFY(isSound());
}

void TestHistoryImport::stopsBetweenTransactions()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 300'000);
    const auto path = write(nameOf("BTCUSDT", "2024-08-08.csv"), archiveCsv(trades));
    std::stop_source early;
    early.request_stop();
    QCOMPARE(import(path, {.exchange = binance}, early.get_token()).end, ImportEnd::Stopped);
    QCOMPARE(count(), QStringLiteral("0"));
    std::stop_source stop;
    const auto report = import(path, {.exchange = binance}, stop.get_token(), [&](const ImportProgress &progress) {
        if (progress.stage == ImportProgress::Stage::Storing)
            stop.request_stop();
    });
    QCOMPARE(report.end, ImportEnd::Stopped);
    const auto there = count().toLongLong();
    QCOMPARE(report.markets.front().stored, std::int64_t(there));
    QVERIFY(isSound());
    const auto rest = import(path);
    QCOMPARE(rest.end, ImportEnd::Stored);
    QCOMPARE(rest.markets.front().stored, std::int64_t(300'000 - there));
    QCOMPARE(count(), QStringLiteral("300000"));
    QCOMPARE(m_database->table("SELECT first_id, last_id FROM coverage"), QStringLiteral("1|300000"));
    QVERIFY(isSound());
}

// Pieces of three markets in many forms, some with holes, in any order and some of them twice: what is stored is their union.
void TestHistoryImport::inRandomOrderIsBruteForce()
{
    std::mt19937_64 random(11);
    std::map<QByteArray, std::map<std::int64_t, Trade>> union_;
    QStringList files;
    int number = 0;
    for (const char *symbol : {"BTCUSDT", "ETHUSDT", "BNBUSDT"}) {
        const auto all = madeHistory(symbol, 1000 + 7 * (symbol[0] - 'A'), "2024-12-31T23:00:00Z", 20'000, true, 600 * (symbol[0] - 'A' + 1));
        for (int piece = 0; piece < 6; ++piece) {
            const auto from = random() % 15'000;
            std::vector<Trade> trades(all.begin() + qsizetype(from), all.begin() + qsizetype(from + 1 + random() % 5'000));
            if (piece % 3 == 0 && trades.size() > 100)
                trades.erase(trades.begin() + 30, trades.begin() + 30 + qsizetype(random() % 60));
            const ArchiveForm form{.isInMilliseconds = random() % 2 == 0, .lineEnd = random() % 2 == 0 ? "\n" : "\r\n", .endsLastLine = random() % 2 == 0};
            const auto csv = archiveCsv(trades, form);
            const auto name = QStringLiteral("%1-trades-part%2").arg(QString::fromUtf8(symbol)).arg(++number);
            const auto packed = number % 3 == 0 ? csv : number % 3 == 1 ? gzipOf(csv) : zipOf({{name + QStringLiteral(".csv"), csv}});
            files += write(name + QStringLiteral(".any"), packed);
            for (const auto &trade : trades)
                union_[symbol].emplace(trade.id, trade);
        }
    }
    files += files.mid(0, 6);
    std::shuffle(files.begin(), files.end(), random);
    for (const auto &file : std::as_const(files)) {
        const auto report = import(file);
        QVERIFY2(report.end == ImportEnd::Stored || report.end == ImportEnd::Known, qPrintable(report.problems.join(QLatin1Char(' '))));
    }
    for (const auto &[symbol, trades] : union_) {
        std::vector<Trade> expected;
        IdRanges ids;
        for (const auto &[id, trade] : trades) {
            expected.push_back(trade);
            ids.add(id);
        }
        QCOMPARE(stored(symbol.constData()), tableOf(expected));
        QStringList ranges;
        for (const auto &range : ids.ranges())
            ranges += QStringLiteral("%1|%2").arg(range.first).arg(range.last);
        QCOMPARE(m_database->table("SELECT first_id, last_id FROM coverage WHERE symbol = '" + symbol + "' ORDER BY 1"), ranges.join(QLatin1Char('\n')));
    }
    QVERIFY(isSound());
}

TIDEMARK_TEST(TestHistoryImport, QCoreApplication)
#include "tst_history_import.moc"
