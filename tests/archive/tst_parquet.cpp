#include "archive/parquet.h"

#include "archive/duckdb_session.h"
#include "archive/sink_file.h"
#include "archive/trade_source.h"
#include "archive_trades.h"
#include "core/trade_rules.h"
#include "host/folder_lease.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;

namespace {

const Symbol btc = Symbol::fromText(std::string_view("BTCUSDT")).value();
const Symbol longName = Symbol::fromText(std::string_view("1000LONGESTNAMEOFALLUSDT")).value();

void write(const QString &path, std::initializer_list<std::vector<Trade>> markets)
{
    auto file = SinkFile::create(path, FileForm::Parquet, RowKind::Trades);
    QVERIFY2(file.ok(), qPrintable(file.message()));
    for (const auto &trades : markets) {
        QVERIFY(file.value()->sink().begin({trades.front().symbol, {}}).ok());
        const std::span<const Trade> all(trades);
        for (std::size_t at = 0; at < all.size(); at += 5'000)
            QVERIFY(file.value()->sink().write(all.subspan(at, std::min<std::size_t>(5'000, all.size() - at))).ok());
    }
    const auto placed = file.value()->commit();
    QVERIFY2(placed.ok(), qPrintable(placed.message()));
}

Result<std::vector<Trade>> readAll(const QString &path)
{
    auto reader = ParquetReader::open(path);
    if (!reader)
        return reader.error();
    std::vector<Trade> trades;
    for (;;) {
        const auto page = reader.value()->next();
        if (!page)
            return page.error();
        if (page->empty())
            return trades;
        trades.insert(trades.end(), page->begin(), page->end());
    }
}

// Makes a file by DuckDB's own SQL.
QString made(const QString &path, const QString &query)
{
    auto session = DuckDbSession::open();
    const auto done = session.ok() ? session.value()->run(QStringLiteral("COPY (%1) TO %2 (FORMAT parquet)").arg(query, duckdbLiteral(path)))
                                   : Result<void>(session.error());
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return path;
}

} // namespace

class TestParquet : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path(const char *name = "a.parquet") const { return m_folder->filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    // ./dev test fetches the library, and lists what was skipped for want of it.
    void initTestCase()
    {
        if (!DuckDbLibrary::load())
            QSKIP("DuckDB's library is not in build/duckdb: ./dev could not fetch it from npm.");
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void thereAndBack()
    {
        const auto first = extremeTrades(btc, 1, 200'000);
        const auto second = extremeTrades(longName, 2, 3'000);
        write(path(), {first, second});
        auto expected = first;
        expected.insert(expected.end(), second.begin(), second.end());
        const auto read = readAll(path());
        QVERIFY2(read.ok(), qPrintable(read.message()));
        QCOMPARE(read->size(), expected.size());
        QVERIFY(*read == expected);
    }

    // Another record is archived into the same folder at the same time: what is half written is no leftover.
    void whatIsBeingWrittenIsLeftAlone()
    {
        if (isSharedDisk(m_folder->path()))
            QSKIP("The folder for temporary files may be on a network disk, where nothing is locked.");
        const auto trades = extremeTrades(btc, 1, 20'000);
        const auto before = SinkFile::pathBefore(path());
        {
            auto file = SinkFile::create(before, FileForm::Parquet, RowKind::Trades);
            QVERIFY2(file.ok(), qPrintable(file.message()));
            QVERIFY(file.value()->sink().begin({btc, {}}).ok());
            QVERIFY(file.value()->sink().write(std::span<const Trade>(trades)).ok());
            SinkFile::removeUnfinished(path(), FileForm::Parquet);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
            const auto placed = file.value()->commit();
            QVERIFY2(placed.ok(), qPrintable(placed.message()));
        }
        QVERIFY(QFile::exists(before));
        SinkFile::removeUnfinished(path(), FileForm::Parquet); // nobody writes it any more
        QVERIFY(!QFile::exists(before));
    }

    void theSameTradesGiveTheSameBytes()
    {
        const auto trades = extremeTrades(btc, 3, 150'000);
        write(path("a.parquet"), {trades});
        write(path("b.parquet"), {trades});
        QVERIFY(contentOf(path("a.parquet")).size() > 1000);
        QVERIFY(contentOf(path("a.parquet")) == contentOf(path("b.parquet")));
    }

    void itIsTheFileOfThatName_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"a[1].parquet", "a?.parquet", "a*.parquet", "[b]/a.parquet", "symbol=ETHUSDT/a.parquet", "trade_id=7/a.parquet"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    // Others are beside it, which it would stand for if it were a pattern.
    void itIsTheFileOfThatName()
    {
        QFETCH(QString, name);
        for (const auto *folder : {"b", "[b]", "symbol=ETHUSDT", "trade_id=7"})
            QVERIFY(QDir(m_folder->path()).mkpath(QString::fromLatin1(folder)));
        for (const auto *other : {"a1.parquet", "b/a.parquet"})
            write(path(other), {extremeTrades(longName, 6, 10)});
        const auto trades = extremeTrades(btc, 7, 10);
        write(m_folder->filePath(name), {trades});
        const auto read = readAll(m_folder->filePath(name));
        QVERIFY2(read.ok(), qPrintable(read.message()));
        QVERIFY(*read == trades);
    }

    // What other programs see: exact types, and times in UTC.
    void columnsAreExact()
    {
        write(path(), {extremeTrades(btc, 4, 10)});
        auto session = DuckDbSession::open();
        QVERIFY(session.ok());
        const auto check = session.value()->run(
            QStringLiteral("SELECT CASE WHEN string_agg(column_name || ' ' || column_type, ', ') = 'trade_id BIGINT, symbol VARCHAR, traded_at TIMESTAMP WITH TIME ZONE, "
                           "price DECIMAL(18,8), quantity DECIMAL(20,8), buyer_is_maker BOOLEAN' THEN 1 ELSE error('other types: ' || string_agg(column_type, ', ')) END "
                           "FROM (DESCRIBE SELECT * FROM read_parquet(%1))").arg(duckdbLiteral(path())));
        QVERIFY2(check.ok(), qPrintable(check.message()));
    }

    void candles()
    {
        const auto candles = candlesOf(extremeTrades(btc, 5, 50), std::chrono::seconds(60));
        auto file = SinkFile::create(path(), FileForm::Parquet, RowKind::Candles);
        QVERIFY2(file.ok(), qPrintable(file.message()));
        QVERIFY(file.value()->sink().write(std::span<const Candle>(candles).first(1)).ok());
        const auto placed = file.value()->commit();
        QVERIFY2(placed.ok(), qPrintable(placed.message()));
        auto session = DuckDbSession::open();
        const auto &candle = candles.front();
        const auto check = session.value()->run(
            QStringLiteral("SELECT CASE WHEN volume::VARCHAR = '%2' AND quote_volume::VARCHAR = '%3' AND trades = %4 AND span = '1m' THEN 1 ELSE error('differs: ' || volume) END "
                           "FROM read_parquet(%1)").arg(duckdbLiteral(path()), candle.volume.toString(), candle.quoteVolume.toString()).arg(candle.trades));
        QVERIFY2(check.ok(), qPrintable(check.message()));
    }

    void whatIsNotOurs_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("words");
        const auto good = QStringLiteral("SELECT 1::BIGINT AS trade_id, 'BTCUSDT' AS symbol, TIMESTAMPTZ '2024-08-08 00:00:00+00' AS traded_at, "
                                         "1.5::DECIMAL(18,8) AS price, 2::DECIMAL(20,8) AS quantity, true AS buyer_is_maker");
        const auto row = [&good](const char *name, const char *from, const char *to, const char *words) {
            QTest::newRow(name) << QString(good).replace(QString::fromLatin1(from), QString::fromLatin1(to)) << QString::fromLatin1(words);
        };
        row("good", "", "", "");
        row("a price in binary fractions", "1.5::DECIMAL(18,8)", "1.5::DOUBLE", "its column price is not a decimal");
        row("more decimals than ours", "2::DECIMAL(20,8)", "2::DECIMAL(20,9)", "its column quantity is not a decimal of at most 8 decimals");
        row("fewer decimals", "2::DECIMAL(20,8)", "2::DECIMAL(20,3)", "");
        row("no id", "AS trade_id", "AS other", "trade_id");
        row("a small id", "1::BIGINT", "1::INTEGER", "its column trade_id is not a 64-bit integer");
        row("an empty value", "1::BIGINT", "NULL::BIGINT", "its column trade_id is empty in row 1");
        row("no symbol", "'BTCUSDT'", "'BTC USDT'", "is not a symbol");
        row("a negative price", "1.5::DECIMAL(18,8)", "(-1.5)::DECIMAL(18,8)", "negative");
        row("a quantity beyond ours", "2::DECIMAL(20,8)", "999999999999::DECIMAL(20,8)", "its quantity does not fit");
        row("a time without a zone", "TIMESTAMPTZ '2024-08-08 00:00:00+00'", "TIMESTAMP '2024-08-08 00:00:00'", "");
        row("a date", "TIMESTAMPTZ '2024-08-08 00:00:00+00'", "DATE '2024-08-08'", "its column traded_at is not a timestamp");
    }

    void whatIsNotOurs()
    {
        QFETCH(QString, query);
        QFETCH(QString, words);
        const auto read = readAll(made(path(), query));
        if (words.isEmpty()) {
            QVERIFY2(read.ok(), qPrintable(read.message()));
            QCOMPARE(read->size(), std::size_t(1));
            QCOMPARE(read->front(), (Trade{btc, 1, parseTimestamp(u"2024-08-08").value(), Decimal::fromUnits(150'000'000), Decimal::fromUnits(200'000'000), true}));
            return;
        }
        QVERIFY2(read.message().startsWith(QStringLiteral("The file %1 cannot be read as trades: ").arg(path())), qPrintable(read.message()));
        QVERIFY2(read.message().contains(words), qPrintable(read.message()));
    }

    // Told by what is in it, as every file of trades.
    void aSourceLikeAnyOther()
    {
        auto trades = extremeTrades(btc, 7, 40'000);
        const auto latest = latestPlausible(std::nullopt);
        std::erase_if(trades, [&](const Trade &trade) { return faultOf(trade, latest).has_value(); });
        QVERIFY(trades.size() > 10'000);
        write(path(), {trades});
        QVERIFY(QFile::rename(path(), path("a.trades")));
        auto source = openTradeFile(path("a.trades"));
        QVERIFY2(source.ok(), qPrintable(source.message()));
        std::vector<Trade> read;
        for (;;) {
            const auto page = source.value()->next();
            QVERIFY2(page.ok(), qPrintable(page.message()));
            if (!page->has_value())
                break;
            QCOMPARE((*page)->firstLine, std::int64_t(read.size()) + 1);
            read.insert(read.end(), (*page)->trades.begin(), (*page)->trades.end());
        }
        QVERIFY(read == trades);
    }

    // As in every other file that is imported.
    void rowsThatAreNoTrades_data()
    {
        QTest::addColumn<Trade>("trade");
        QTest::addColumn<QString>("words");
        const Trade good{btc, 7, parseTimestamp(u"2024-08-08").value(), Decimal::fromUnits(1), Decimal::fromUnits(1), true};
        const auto row = [&](const char *name, auto change, const char *words) {
            auto trade = good;
            change(trade);
            QTest::newRow(name) << trade << QString::fromLatin1(words);
        };
        row("no price", [](Trade &trade) { trade.price = {}; }, "price is not above zero");
        row("no quantity", [](Trade &trade) { trade.quantity = {}; }, "quantity is not above zero");
        row("before 2017", [](Trade &trade) { trade.tradedAt = {}; }, "before 2017");
        row("ahead of the clock", [](Trade &trade) { trade.tradedAt += std::chrono::days(5'000); }, "future");
        row("an id beyond ours", [](Trade &trade) { trade.id = std::int64_t(1) << 62; }, "cannot hold");
    }
    void rowsThatAreNoTrades()
    {
        QFETCH(Trade, trade);
        QFETCH(QString, words);
        const Trade before{btc, 6, parseTimestamp(u"2024-08-08").value(), Decimal::fromUnits(1), Decimal::fromUnits(1), true};
        write(path(), {{before, trade}});
        auto source = openTradeFile(path());
        QVERIFY2(source.ok(), qPrintable(source.message()));
        const auto page = source.value()->next();
        QVERIFY(!page.ok());
        QVERIFY2(page.message().contains(words) && page.message().startsWith(QStringLiteral("Row 2 of")), qPrintable(page.message()));
    }

    void damage()
    {
        write(path(), {extremeTrades(btc, 6, 300'000)});
        const auto whole = contentOf(path());
        QVERIFY(!readAll(writeFile(path("b.parquet"), whole.left(whole.size() / 2))).ok());
        QVERIFY(!readAll(writeFile(path("c.parquet"), "PAR1 and nothing more")).ok());
        QVERIFY(!readAll(path("none.parquet")).ok());
        auto bent = whole;
        for (auto at = whole.size() / 2; at < whole.size() / 2 + 2'000; ++at)
            bent[at] = char(~bent[at]);
        QVERIFY(!readAll(writeFile(path("d.parquet"), bent)).ok());
    }
};

TIDEMARK_TEST(TestParquet, QCoreApplication)
#include "tst_parquet.moc"
