#include "archive/read_ahead.h"
#include "archive/trade_source.h"
#include "core/wide_decimal.h"
#include "support/archive_files.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;

namespace {

constexpr auto begins = "2024-08-08T00:00:00Z";
const auto csvName = QStringLiteral("BTCUSDT-trades-2024-08-08.csv");
const auto zipName = QStringLiteral("BTCUSDT-trades-2024-08-08.zip");

// All of it, or why not.
[[nodiscard]] Result<std::vector<Trade>> readAll(TradeSource &source)
{
    std::vector<Trade> trades;
    for (;;) {
        const auto page = source.next();
        if (!page)
            return page.error();
        if (!*page)
            return trades;
        trades.insert(trades.end(), (*page)->trades.begin(), (*page)->trades.end());
    }
}

[[nodiscard]] Result<std::vector<Trade>> readAll(const QString &path, const MarketHint &hint = {})
{
    const auto source = openTradeFile(path, hint);
    return source ? readAll(*source.value()) : source.error();
}

[[nodiscard]] QByteArray zipWith(const QByteArray &csv, const char *options = nullptr)
{
    return zipOf({{csvName, csv}}, options);
}

[[nodiscard]] QByteArray ownCsv(const std::vector<Trade> &trades)
{
    QByteArray csv("trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker\n");
    for (const auto &trade : trades)
        csv += QByteArray::number(qint64(trade.id)) + ',' + trade.symbol.toString().toUtf8() + ',' + toIsoString(trade.tradedAt).toUtf8() + ','
            + trade.price.toString().toUtf8() + ',' + trade.quantity.toString().toUtf8() + ','
            + WideDecimal::product(trade.price, trade.quantity).toString().toUtf8() + (trade.buyerIsMaker ? ",true\n" : ",false\n");
    return csv;
}

[[nodiscard]] QByteArray tardisCsv(const std::vector<Trade> &trades, const QByteArray &exchange = "binance")
{
    QByteArray csv("exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n");
    for (const auto &trade : trades) {
        const auto micros = QByteArray::number(qint64(microsOf(trade.tradedAt)));
        csv += exchange + ',' + trade.symbol.toString().toUtf8() + ',' + micros + ',' + micros + ',' + QByteArray::number(qint64(trade.id))
            + (trade.buyerIsMaker ? ",sell," : ",buy,") + trade.price.toString().toUtf8() + ',' + trade.quantity.toString().toUtf8() + '\n';
    }
    return csv;
}

[[nodiscard]] QByteArray framesOf(const std::vector<Trade> &trades)
{
    QByteArray frames;
    for (const auto &trade : trades)
        frames += "1723161240000 {\"e\":\"trade\",\"E\":1723161240000,\"s\":\"" + trade.symbol.toString().toUtf8() + "\",\"t\":"
            + QByteArray::number(qint64(trade.id)) + ",\"p\":\"" + trade.price.toString().toUtf8() + "\",\"q\":\"" + trade.quantity.toString().toUtf8()
            + "\",\"T\":" + QByteArray::number(qint64(microsOf(trade.tradedAt) / 1000)) + ",\"m\":" + (trade.buyerIsMaker ? "true" : "false") + "}\n";
    return frames;
}

} // namespace

// Files of trades in every form, and broken ones in all the ways that were seen.
class TestTradeSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void severalFilesInOne();
    void mixedUnits();
    void notesWhatIsOdd();
    void quotesBeyond64Bits();
    void namesEveryLine();
    void readsAhead();
    void endsAnywhere();

private:
    QTemporaryDir m_folder;
};

void TestTradeSource::readsEveryForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isInMilliseconds");
    const auto ms = madeHistory("BTCUSDT", 3'700'000'000, begins, 20'000);
    const auto us = madeHistory("BTCUSDT", 3'700'000'000, begins, 20'000, false);
    const auto row = [](const char *what, const QString &name, const QByteArray &content, bool isInMilliseconds = true) {
        QTest::newRow(what) << name << content << isInMilliseconds;
    };
    row("csv", csvName, archiveCsv(ms));
    row("microseconds", csvName, archiveCsv(us, {.isInMilliseconds = false}), false);
    row("header", csvName, archiveCsv(ms, {.header = "id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch"}));
    row("another header", csvName, archiveCsv(ms, {.header = "trade Id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch"}));
    row("CR LF", csvName, archiveCsv(ms, {.header = "id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch", .lineEnd = "\r\n"}));
    row("no final line feed", csvName, archiveCsv(ms, {.endsLastLine = false}));
    row("no final CR LF", csvName, archiveCsv(ms, {.lineEnd = "\r\n", .endsLastLine = false}));
    row("mark of the byte order", csvName, "\xef\xbb\xbf" + archiveCsv(ms));
    row("mark of the byte order and header", csvName, "\xef\xbb\xbf" + archiveCsv(ms, {.header = "id,price"}));
    row("lower case", csvName, archiveCsv(ms, {.isLowerCase = true}));
    row("two decimals", csvName, archiveCsv(ms, {.decimals = 5}));
    row("blank lines at the end", csvName, archiveCsv(ms) + "\n\n");
    row("gzip", csvName + QStringLiteral(".gz"), gzipOf(archiveCsv(ms)));
    row("gzip in two parts", csvName + QStringLiteral(".gz"),
        gzipOf(archiveCsv({ms.begin(), ms.begin() + 10'000})) + gzipOf(archiveCsv({ms.begin() + 10'000, ms.end()})));
    row("gzip, padded", csvName + QStringLiteral(".gz"), gzipOf(archiveCsv(ms)) + QByteArray(1'000, '\0'));
    row("zip", zipName, zipWith(archiveCsv(ms)));
    row("zip, not deflated", zipName, zipWith(archiveCsv(ms), "zip:compression=store"));
    row("zip64", zipName, zipWith(archiveCsv(ms), "zip:zip64"));
    row("zip with a folder", zipName, zipOf({{QStringLiteral("data/"), {}}, {QStringLiteral("data/") + csvName, archiveCsv(ms)}}));
    row("zip with what a Mac adds", zipName, zipOf({{QStringLiteral("__MACOSX/._") + csvName, "Mac OS X"}, {csvName, archiveCsv(ms)}}));
    row("zip, another name inside", zipName, zipOf({{QStringLiteral("trades.csv"), archiveCsv(ms)}}));
    row("zip by another name", QStringLiteral("download"), zipWith(archiveCsv(ms)));
    row("zip named csv", csvName, zipWith(archiveCsv(ms)));
    row("csv named zip", zipName, archiveCsv(ms));
    row("gzip named csv", csvName, gzipOf(archiveCsv(ms)));
    row("our own", QStringLiteral("export.csv"), ownCsv(us), false);
    row("our own, gzip", QStringLiteral("export"), gzipOf(ownCsv(us)), false);
    row("Tardis", QStringLiteral("tardis.csv.gz"), gzipOf(tardisCsv(us)), false);
    row("frames", QStringLiteral("btc.jsonl"), framesOf(ms));
}

void TestTradeSource::readsEveryForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, isInMilliseconds);
    const auto read = readAll(writeFile(m_folder.filePath(name), content));
    QVERIFY2(read.ok(), qPrintable(read.message()));
    QVERIFY(*read == madeHistory("BTCUSDT", 3'700'000'000, begins, 20'000, isInMilliseconds));
}

void TestTradeSource::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words"); // separated by |
    const auto trades = madeHistory("BTCUSDT", 3'700'000'000, begins, 1000);
    const auto csv = archiveCsv(trades);
    const QByteArray good("5,2.0,3.0,6.0,1723161240000,True,True\n");
    const auto row = [](const char *what, const QString &name, const QByteArray &content, const char *words) {
        QTest::newRow(what) << name << content << QString::fromUtf8(words);
    };
    row("cut in the last line", csvName, csv.chopped(3), "line 1000|not whole|cut off");
    row("cut after a field", csvName, csv.chopped(6), "line 1000|cut off");
    row("cut in the last id", csvName, csv + "37000", "line 1001|cut off");
    row("gzip cut", csvName, gzipOf(csv).chopped(20), "middle of its gzip data");
    auto wrongGzip = gzipOf(csv);
    wrongGzip[wrongGzip.size() - 8] = char(wrongGzip[wrongGzip.size() - 8] ^ 1);
    row("gzip's own sum", csvName, wrongGzip, "damaged");
    auto second = gzipOf(csv);
    second[0] = 'x';
    row("gzip, the second of two damaged", csvName, gzipOf(csv) + second, "damaged|behind its gzip data");
    row("gzip, the second of two cut", csvName, gzipOf(csv) + gzipOf(csv).first(5), "middle of its gzip data");
    row("zip cut", zipName, zipWith(csv).chopped(40), "cut off");
    row("zip cut in half", zipName, zipWith(csv).first(6000), "cut off");
    row("a zip with nothing in it", zipName, QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'), "no file in it");
    for (const auto *encryption : {"zip:encryption=aes256", "zip:encryption=aes128", "zip:encryption=zipcrypt"})
        row(encryption, zipName, zipWith(csv, encryption), "encrypted|Unpack it|BTCUSDT-trades-2024-08-08.csv");
    row("no zip", zipName, "<!DOCTYPE html><p>Not Found", "Line 1|<!DOCTYPE html>");
    auto wrongZip = zipWith(csv, "zip:compression=store");
    wrongZip[5000] = char(wrongZip[5000] ^ 4);
    row("zip's own sum", zipName, wrongZip, "");
    row("xz", csvName, QByteArray("\xfd" "7zXZ\0\0\x04,\xe6\xd6\n\0", 13), "Line 1|xz");
    row("zstd", csvName, QByteArray("\x28\xb5\x2f\xfd\0\x58,1\n\0", 10), "Line 1|zstd");
    row("bzip2 in a zip", zipName, zipOf({{csvName + QStringLiteral(".bz2"), "BZh91AY&SY,\n"}}), "Line 1|bzip2");
    row("another market inside", zipName, zipOf({{QStringLiteral("ETHUSDT-trades-2024-08-08.csv"), csv}}), "ETHUSDT|--symbol");
    row("futures", csvName, "5,2.0,3.0,6.0,1723161240000,true\n", "Line 1|futures");
    row("futures with a header", csvName, "id,price,qty,quote_qty,time,is_buyer_maker\n5,2.0,3.0,6.0,1723161240000,true\n", "Line 2|futures");
    row("futures in the middle", csvName, good + "6,2.0,3.0,6.0,1723161240000,true\n", "Line 2|futures");
    row("aggTrades", csvName, "5,2.0,3.0,5,6,1723161240000,True,True\n", "Line 1|aggTrades");
    row("aggTrades of futures", csvName, "5,2.0,3.0,5,6,1723161240000,true\n", "Line 1|aggTrades");
    row("klines", csvName, "1723161240000,1,2,1,2,9,1723161299999,9,3,1,1,0\n", "Line 1|klines");
    row("nine columns", csvName, "1,2,3,4,5,6,7,8,9\n", "Line 1|9 columns");
    row("word as id", csvName, good + "x,2.0,3.0,6.0,1723161240000,True,True\n", "Line 2|id");
    row("negative id", csvName, good + "-6,2.0,3.0,6.0,1723161240000,True,True\n", "Line 2|negative");
    row("too many decimals", csvName, good + "6,2.123456789,3.0,6.0,1723161240000,True,True\n", "Line 2|price|8 significant decimals");
    row("quantity too large", csvName, good + "6,2.0,300000000000.0,6.0,1723161240000,True,True\n", "Line 2|quantity|too large");
    row("price too large", csvName, good + "6,20000000000.0,3.0,6.0,1723161240000,True,True\n", "Line 2|price|cannot hold");
    row("exponent", csvName, good + "6,2e3,3.0,6.0,1723161240000,True,True\n", "Line 2|price|plain decimal");
    row("no quantity", csvName, good + "6,2.0,0.0,0.0,1723161240000,True,True\n", "Line 2|quantity|above zero");
    row("before 2017", csvName, good + "6,2.0,3.0,6.0,1423161240000,True,True\n", "Line 2|before 2017");
    row("seconds", csvName, good + "6,2.0,3.0,6.0,1723161240,True,True\n", "Line 2|before 2017");
    row("ahead of the clock", csvName, good + "6,2.0,3.0,6.0,1923161240000,True,True\n", "Line 2|future");
    row("side", csvName, good + "6,2.0,3.0,6.0,1723161240000,Maybe,True\n", "Line 2|");
    row("NUL", csvName, good + QByteArray("6,2.0,3.0\0,6.0,1723161240000,True,True\n", 39), "Line 2|quantity");
    row("a side in figures", csvName, "6,2.0,3.0,6.0,1723161240000,1,True\n", "Line 1|neither True nor False, but “1”");
    row("an endless line", csvName, good + "6,2.0," + QByteArray(600'000, '3') + ",6.0,1723161240000,True,True\n" + good, "Line 2|");
    row("largest id", csvName, good + "9223372036854775807,2.0,3.0,6.0,1723161240000,True,True\n", "Line 2|trade id|cannot hold");
    row("columns in another order", csvName, "time,id,price,qty,quoteQty,isBuyerMaker,isBestMatch\n" + good, "Line 2|another order");
    row("price and quantity changed about", csvName, "\ntrade_id,quantity,price,quote_quantity,time,is_buyer_maker,is_best_match\n" + good, "Line 3|another order");
    row("an error's answer", csvName, "{\"code\":-1121,\"msg\":\"Invalid symbol.\"}\n", "Line 1|no header of trades");
    row("whose", QStringLiteral("a.csv"), good, "market is not known|--symbol");
    row("futures of nobody", QStringLiteral("a.csv"), "5,2.0,3.0,6.0,1723161240000,true\n", "futures");
    row("no trades at all", QStringLiteral("a.txt"), "nonsense\n", "Line 1|neither");
    row("our own, cut", QStringLiteral("a.csv"), ownCsv(trades).chopped(3), "line 1001|cut off");
    row("our own, columns", QStringLiteral("a.csv"), ownCsv({}) + "1,2\n", "Line 2|2 columns");
    row("our own, time", QStringLiteral("a.csv"), ownCsv({}) + "1,BTCUSDT,2024-02-30T00:00:00.000000Z,1,1,1,true\n", "Line 2|2024-02-30");
    row("Tardis, another exchange", QStringLiteral("a.csv"), tardisCsv(trades, "binance-futures"), "Line 2|binance-futures");
    row("Tardis, cut in the last amount", QStringLiteral("a.csv"), tardisCsv(trades).chopped(3), "line 1001|not whole|cut off");
    row("Tardis, cut in its only amount", QStringLiteral("a.csv"), tardisCsv({trades.front()}).chopped(3), "Line 2|cut off");
    row("frame of another kind", QStringLiteral("a.jsonl"), "1 {\"e\":\"kline\"}\n", "Line 1|trade frame");
    row("absent", QStringLiteral("no/such/file.csv"), {}, "no readable file");
}

void TestTradeSource::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto path = m_folder.filePath(name);
    if (!content.isEmpty())
        writeFile(path, content);
    const auto read = readAll(path, {std::nullopt, QStringLiteral("Name it with --symbol.")});
    QVERIFY(!read.ok());
    QVERIFY2(read.message().contains(path) && read.message().endsWith(QLatin1Char('.')), qPrintable(read.message()));
    for (const auto &word : words.split(QLatin1Char('|')))
        QVERIFY2(read.message().contains(word), qPrintable(read.message()));
}

void TestTradeSource::severalFilesInOne()
{
    const auto btc = madeHistory("BTCUSDT", 100, begins, 500);
    const auto eth = madeHistory("ETHUSDT", 9000, begins, 700, true, 2'400);
    const auto zip = zipOf({{QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(btc)},
                            {QStringLiteral("ETHUSDT-trades-2024-08-08.csv"), archiveCsv(eth, {.endsLastLine = false})}});
    const auto path = writeFile(m_folder.filePath(QStringLiteral("august.zip")), zip);
    auto both = btc;
    both.insert(both.end(), eth.begin(), eth.end());
    const auto source = openTradeFile(path);
    QVERIFY2(source.ok(), qPrintable(source.message()));
    const auto read = readAll(*source.value());
    QVERIFY2(read.ok(), qPrintable(read.message()));
    QVERIFY(*read == both);
    QCOMPARE(source.value()->notes().members.size(), 2);
    const auto broken = zipOf({{QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(btc)}, {QStringLiteral("ETHUSDT-trades-2024-08-08.csv"), "1,2\n"}});
    const auto told = readAll(writeFile(path, broken));
    QVERIFY2(told.message().contains(QStringLiteral("Line 1 of “ETHUSDT-trades-2024-08-08.csv” in")), qPrintable(told.message()));
}

// Both in one file; each time is told to its own precision.
void TestTradeSource::mixedUnits()
{
    const auto ms = madeHistory("BTCUSDT", 1, "2024-12-31T23:59:00Z", 100);
    const auto us = madeHistory("BTCUSDT", 101, "2025-01-01T00:00:30Z", 100, false);
    const auto path = writeFile(m_folder.filePath(csvName), archiveCsv(ms) + archiveCsv(us, {.isInMilliseconds = false}));
    const auto source = openTradeFile(path);
    QVERIFY(source.ok());
    const auto first = source.value()->next();
    const auto second = source.value()->next();
    QVERIFY(first.ok() && *first && second.ok() && *second);
    QVERIFY((*first)->trades == ms && (*first)->isInMilliseconds);
    QVERIFY((*second)->trades == us && !(*second)->isInMilliseconds);
    QCOMPARE((*second)->firstLine, std::int64_t(101));
}

void TestTradeSource::notesWhatIsOdd()
{
    const auto path = writeFile(m_folder.filePath(csvName), "1,2.01000000,0.33333333,0.66999999,1723161240000,True,True\n"
                                                            "2,2.01000000,0.33333333,0.67000000,1723161240000,True,True\n"
                                                            "3,2.01000000,0.33333333,0.68000000,1723161240000,True,False\n"
                                                            "4,2.01000000,0.33333333,0.66,1723161240000,False,True\n");
    const auto source = openTradeFile(path);
    QVERIFY(source.ok());
    const auto read = readAll(*source.value());
    QVERIFY2(read.ok(), qPrintable(read.message()));
    QCOMPARE(read->size(), std::size_t(4));
    const auto &notes = source.value()->notes();
    QCOMPARE(notes.roundedQuotes.count, std::int64_t(1));
    QCOMPARE(notes.roundedQuotes.first, std::int64_t(2));
    QCOMPARE(notes.wrongQuotes.count, std::int64_t(1));
    QCOMPARE(notes.wrongQuotes.first, std::int64_t(3));
    QCOMPARE(notes.notBestMatch.count, std::int64_t(1));
    QCOMPARE(notes.notBestMatch.first, std::int64_t(3));
    QCOMPARE(notes.priceDecimals, std::optional(8));
}

// As markets have them whose prices are in a currency of small units.
void TestTradeSource::quotesBeyond64Bits()
{
    const auto path = writeFile(m_folder.filePath(csvName), "1,1500000000.00,70.5,105750000000.00000000,1723161240000,True,True\n"
                                                            "2,9999999999.99999999,90000000000,899999999999999999100.00000000,1723161240000,True,True\n"
                                                            "3,1500000000.00,70.5,105750000000.00000001,1723161240000,True,True\n"
                                                            "4,1500000000.00,70.5,99999999999999999999999999999999999999999999.0,1723161240000,True,True\n"
                                                            "5,1500000000.00,70.5,105750000000,1723161240000,True,True\n");
    const auto source = openTradeFile(path);
    QVERIFY(source.ok());
    const auto read = readAll(*source.value());
    QVERIFY2(read.ok(), qPrintable(read.message()));
    QCOMPARE(read->size(), std::size_t(5));
    const auto &notes = source.value()->notes();
    QCOMPARE(notes.wrongQuotes.count, std::int64_t(2));
    QCOMPARE(notes.wrongQuotes.first, std::int64_t(3));
    QCOMPARE(notes.roundedQuotes.count, std::int64_t(0));
}

// Whatever stands between them: headers, blank lines, pages.
void TestTradeSource::namesEveryLine()
{
    const auto trades = madeHistory("BTCUSDT", 1, begins, 20'000);
    QByteArray csv("id,price\n");
    std::vector<std::int64_t> lines;
    std::int64_t line = 1;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        if (i % 7919 == 5) {
            csv += "\n";
            ++line;
        }
        csv += archiveRow(trades[i]) + '\n';
        lines.push_back(++line);
    }
    const auto source = openTradeFile(writeFile(m_folder.filePath(csvName), csv));
    QVERIFY(source.ok());
    std::size_t at = 0;
    for (;;) {
        const auto page = source.value()->next();
        QVERIFY2(page.ok(), qPrintable(page.message()));
        if (!*page)
            break;
        for (std::size_t i = 0; i < (*page)->trades.size(); ++i, ++at) {
            QCOMPARE((*page)->trades[i].id, trades[at].id);
            QCOMPARE((*page)->firstLine + std::int64_t(i), lines[at]);
        }
    }
    QCOMPARE(at, trades.size());
}

void TestTradeSource::readsAhead()
{
    const auto trades = madeHistory("BTCUSDT", 1, begins, 100'000);
    const auto path = writeFile(m_folder.filePath(zipName), zipWith(archiveCsv(trades)));
    {
        auto source = openTradeFile(path);
        QVERIFY(source.ok());
        ReadAhead ahead(std::move(source).value());
        const auto read = readAll(ahead);
        QVERIFY2(read.ok(), qPrintable(read.message()));
        QVERIFY(*read == trades);
        QCOMPARE(ahead.notes().members, QStringList{csvName});
        QVERIFY(ahead.position() > 0);
    }
    auto source = openTradeFile(path);
    QVERIFY(source.ok());
    ReadAhead left(std::move(source).value()); // and nobody asks
    QVERIFY(left.next().ok());
}

// However a file is cut, what is read of it is right, and no row is made up.
void TestTradeSource::endsAnywhere()
{
    const auto trades = madeHistory("BTCUSDT", 3'700'000'000, begins, 12);
    const auto csv = archiveCsv(trades);
    const auto path = m_folder.filePath(csvName);
    for (qsizetype size = 1; size < csv.size(); ++size) {
        const auto read = readAll(writeFile(path, csv.first(size)));
        const bool isWhole = csv[size] == '\n' || csv[size - 1] == '\n';
        QVERIFY2(read.ok() == isWhole, qPrintable(QString::number(size) + QLatin1Char(' ') + read.message()));
        if (isWhole)
            QVERIFY(std::equal(read->begin(), read->end(), trades.begin()));
    }
}

TIDEMARK_TEST(TestTradeSource, QCoreApplication)
#include "tst_trade_source.moc"
