#include "archive/duckdb_library.h"
#include "session/record_export.h"

#include "archive/receipt.h"
#include "database/random_trades.h"
#include "database/trade_cursor.h"
#include "spool/small_disk.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/resource.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T23:30:00Z");

} // namespace

class TestRecordExport : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Trade> m_trades; // by id

    [[nodiscard]] ExportQuestion question(Timestamp from, Timestamp to, const QString &file = QStringLiteral("a.csv")) const
    {
        return {btc, from, to, m_folder->filePath(file)};
    }

    [[nodiscard]] ExportAnswer write(const ExportQuestion &asked) { return RecordExport(*m_session, asked).toFiles({}, {}); }

    // Written out by other means than the exporter's.
    [[nodiscard]] QByteArray expected(Timestamp from, Timestamp to) const
    {
        QByteArray text("trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker\n");
        for (const auto &t : m_trades) {
            if (t.tradedAt < from || t.tradedAt >= to)
                continue;
            text += QStringList{QString::number(t.id), t.symbol.toString(), toIsoString(t.tradedAt), t.price.toString(),
                                t.quantity.toString(), WideDecimal::product(t.price, t.quantity).toString(),
                                t.buyerIsMaker ? QStringLiteral("true\n") : QStringLiteral("false\n")}
                        .join(QLatin1Char(',')).toUtf8();
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_trades = RandomMarket{btc, 7, 1000, begins, 40ms, 100s}.trades(20'000);
        const auto orderly = RandomMarket{btc, 8, 21'000, begins + 1h, 40ms}.trades(60'000);
        m_trades.insert(m_trades.end(), orderly.begin(), orderly.end());
        m_database.store(m_trades);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void intoADevice()
    {
        QBuffer output;
        QVERIFY(output.open(QIODevice::WriteOnly));
        const auto to = begins + 600s;
        const auto answer = RecordExport(*m_session, question(begins, to)).toDevice(output, {}, {});
        QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
        QVERIFY(output.data() == expected(begins, to));
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto failed = RecordExport(*m_session, question(begins, to)).toDevice(full, {}, {});
        QCOMPARE(failed.end, ExportEnd::Failed);
        QVERIFY2(failed.problem.contains(QStringLiteral("is not whole")), qPrintable(failed.problem));
    }

    void againstBruteForce_data()
    {
        QTest::addColumn<int>("fromSeconds");
        QTest::addColumn<int>("toSeconds");
        QTest::newRow("everything") << -3600 << 36000;
        QTest::newRow("one whole minute") << 600 << 660;
        QTest::newRow("ragged ends") << 431 << 1507;
        QTest::newRow("within a minute") << 611 << 613;
        QTest::newRow("nothing there") << -7200 << -3600;
    }

    void againstBruteForce()
    {
        QFETCH(int, fromSeconds);
        QFETCH(int, toSeconds);
        const auto from = begins + std::chrono::seconds(fromSeconds) + 500ms * (fromSeconds % 2);
        const auto to = begins + std::chrono::seconds(toSeconds);
        std::vector<ExportProgress> steps;
        const auto answer = RecordExport(*m_session, question(from, to)).toFiles([&](const ExportProgress &step) { steps.push_back(step); }, {});
        QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
        const auto content = contentOf(answer.path);
        QVERIFY(content == expected(from, to));
        QCOMPARE(answer.trades, content.count('\n') - 1);
        QCOMPARE(answer.completeness.stored, answer.trades);
        if (answer.trades > 0) {
            QCOMPARE(steps.back().done, answer.trades);
            QCOMPARE(steps.back().total, answer.trades);
        }
        QCOMPARE(write(question(from, to, QStringLiteral("b.csv"))).end, ExportEnd::Finished);
        QVERIFY(contentOf(m_folder->filePath(QStringLiteral("b.csv"))) == content);
    }

    void orderHoldsThoughTimesAndIdsDisagree()
    {
        QVERIFY(!std::is_sorted(m_trades.begin(), m_trades.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; }));
        TradeCursor pages(*m_session, btc, begins - 1h, begins + 10h);
        std::vector<Trade> read;
        int count = 0;
        for (auto page = pages.next(); !page->empty(); page = pages.next(), ++count)
            read.insert(read.end(), page->begin(), page->end());
        QVERIFY(count >= 3);
        QCOMPARE(read, m_trades);
    }

    void cancelledLeavesWhatWasThere()
    {
        QFile file(m_folder->filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("older");
        file.close();
        std::stop_source stop;
        const auto answer = RecordExport(*m_session, question(begins, begins + 10h))
                                .toFiles([&](const ExportProgress &) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(answer.end, ExportEnd::Cancelled);
        QCOMPARE(contentOf(answer.path), QByteArray("older"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.csv")});
    }

    void unwritablePlaces()
    {
        for (const auto &path : {m_folder->filePath(QStringLiteral("none/a.csv")), QStringLiteral("/dev/null")}) {
            const auto answer = write({btc, begins, begins + 1h, path});
            QCOMPARE(answer.end, ExportEnd::Failed);
            QVERIFY2(answer.problem.startsWith(QStringLiteral("The file ") + path + QStringLiteral(" cannot be written: ")), qPrintable(answer.problem));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void diskThatIsFull()
    {
        // The system's own limit on the size of files stands in for the end of the disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{65'536, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto answer = write(question(begins, begins + 10h));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(answer.end, ExportEnd::Failed);
        QVERIFY2(answer.problem.contains(QStringLiteral("cannot be written: File too large")), qPrintable(answer.problem));
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    // The room of the disk that it leads to is what counts.
    void aLinkToAnotherDisk()
    {
        const test::SmallDisk disk(1);
        if (!disk.isMounted())
            QSKIP(test::SmallDisk::absent);
        const auto path = writeFile(m_folder->filePath(QStringLiteral("a.csv")), "older");
        QVERIFY(QFile::link(path, disk.filePath(QStringLiteral("link.csv"))));
        disk.fill();
        const auto answer = write({btc, begins - 1h, begins + 10h, disk.filePath(QStringLiteral("link.csv"))});
        QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
        QVERIFY(contentOf(path) == expected(begins - 1h, begins + 10h));
    }

    // Whatever the form, the same trades; and a receipt that says what is in the file.
    void receiptsTellTheFile()
    {
        if (!DuckDbLibrary::load())
            QSKIP("DuckDB's library is not in build/duckdb: ./dev could not fetch it from npm.");
        for (const auto form : {FileForm::Csv, FileForm::Zip, FileForm::Parquet}) {
            auto asked = question(begins - 1h, begins + 10h, QStringLiteral("a.") + endingOf(form));
            asked.form = form;
            asked.wantsReceipt = true;
            const auto answer = write(asked);
            QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
            const auto receipt = Receipt::fromJson(contentOf(asked.path + QStringLiteral(".json")));
            QVERIFY2(receipt.ok(), qPrintable(receipt.message()));
            const auto sum = sumOfFile(asked.path);
            QCOMPARE(receipt->sha256, sum->sha256);
            QCOMPARE(receipt->bytes, answer.bytes);
            QCOMPARE(receipt->rows(), std::int64_t(m_trades.size()));
            QCOMPARE(receipt->markets.at(0).ids, (std::vector<IdRange>{{m_trades.front().id, m_trades.back().id}}));
            QCOMPARE(receipt->form, endingOf(form));
            QCOMPARE(receipt->record, m_database.valueOf("SELECT identity FROM record_identity"));
        }
    }

    // Else the new file would be told to be a damaged one.
    void aReceiptGoesWithTheFileThatItIsOf()
    {
        auto asked = question(begins - 1h, begins + 10h, QStringLiteral("again.csv"));
        const auto beside = asked.path + QStringLiteral(".json");
        asked.wantsReceipt = true;
        QCOMPARE(write(asked).end, ExportEnd::Finished);
        QVERIFY(QFile::exists(beside));
        asked.wantsReceipt = false;
        QCOMPARE(write(asked).end, ExportEnd::Finished);
        QVERIFY(!QFile::exists(beside));
        (void)writeFile(beside, "{\"of\": \"another program\"}");
        QCOMPARE(write(asked).end, ExportEnd::Finished);
        QVERIFY(QFile::exists(beside));
    }

    void severalMarkets()
    {
        auto asked = question(begins - 1h, begins + 10h, QString());
        asked.path = m_folder->path();
        asked.others = {symbolNamed("ETHUSDT")};
        asked.wantsReceipt = true;
        const auto answer = write(asked);
        QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.csv")}),
                 (QStringList{QStringLiteral("BTCUSDT-trades-20240831T2230Z-20240901T0930Z.csv"), QStringLiteral("ETHUSDT-trades-20240831T2230Z-20240901T0930Z.csv")}));
        QVERIFY(contentOf(m_folder->filePath(QStringLiteral("BTCUSDT-trades-20240831T2230Z-20240901T0930Z.csv"))) == expected(begins - 1h, begins + 10h));
        QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("ETHUSDT-trades-20240831T2230Z-20240901T0930Z.csv"))).count('\n'), 1);
        QCOMPARE(answer.markets.size(), std::size_t(2));
        QCOMPARE(answer.markets[0].rows, std::int64_t(m_trades.size()));
        QCOMPARE(answer.markets[1].rows, std::int64_t(0));
        QVERIFY(!answer.completeness.isComplete());
    }

    // Of a file a market, those that are whole before the others fail, or are not waited for.
    void whatWasWrittenBeforeIsTold()
    {
        auto asked = question(begins - 1h, begins + 10h, QString());
        asked.path = m_folder->path();
        asked.symbol = symbolNamed("ETHUSDT");
        asked.others = {btc};
        std::stop_source stop;
        const auto cancelled = RecordExport(*m_session, asked).toFiles([&](const ExportProgress &) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(cancelled.end, ExportEnd::Cancelled);
        QCOMPARE(cancelled.files, 1);
        const QStringList written{QStringLiteral("ETHUSDT-trades-20240831T2230Z-20240901T0930Z.csv")};
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), written);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("BTCUSDT-trades-20240831T2230Z-20240901T0930Z.csv")));
        const auto failed = write(asked);
        QCOMPARE(failed.end, ExportEnd::Failed);
        QVERIFY2(failed.problem.contains(QStringLiteral(". 1 file that was written stays, whole, and the record is as it was.")), qPrintable(failed.problem));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), written);
    }

    // As the record's own table has them.
    void candlesAreTheRecords()
    {
        auto asked = question(begins - 1h, begins + 30h);
        asked.candles = 60s;
        const auto answer = write(asked);
        QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
        const auto table = m_database.table("SELECT symbol, open::text, volume::text, quote_volume::text, trades, first_id FROM candles WHERE span = '1 minute' ORDER BY opened_at");
        QStringList rows;
        for (const auto &line : QString::fromUtf8(contentOf(asked.path)).split(QLatin1Char('\n'), Qt::SkipEmptyParts).sliced(1)) {
            const auto fields = line.split(QLatin1Char(','));
            rows += QStringList{fields[0], fields[3], fields[7], fields[8], fields[9], fields[10]}.join(QLatin1Char('|'));
        }
        QCOMPARE(rows.size(), answer.trades);
        QVERIFY(answer.trades > 40);
        QCOMPARE(rows.join(QLatin1Char('\n')), table.trimmed());
    }

    void emptyRangeIsSaidSo()
    {
        const auto answer = write(question(begins, begins));
        QCOMPARE(answer.end, ExportEnd::Failed);
        QVERIFY(!QFile::exists(answer.path));
    }

    // Of the second market, while the first one is written.
    void whatLeavesMeanwhileIsTold()
    {
        const auto sol = symbolNamed("SOLUSDT");
        const auto trades = RandomMarket{sol, 9, 1, begins, 40ms}.trades(30'000);
        m_database.store(trades);
        auto asked = question(begins - 1h, begins + 10h);
        asked.others = {sol};
        asked.wantsReceipt = true;
        bool isGone = false;
        const auto drop = [&](const ExportProgress &) {
            if (std::exchange(isGone, true))
                return;
            m_database.run("DELETE FROM trades WHERE symbol = 'SOLUSDT' AND trade_id > 20000");
            m_database.run("UPDATE coverage SET last_id = 20000 WHERE symbol = 'SOLUSDT'");
            m_database.run("INSERT INTO coverage (symbol, first_id, last_id, kind) VALUES ('SOLUSDT', 20001, 30000, 'dropped')");
        };
        const auto answer = RecordExport(*m_session, asked).toFiles(drop, {});
        QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
        QCOMPARE(answer.markets.at(1).rows, std::int64_t(20'000));
        QCOMPARE(answer.markets[1].completeness.stored, std::int64_t(20'000));
        QCOMPARE(answer.markets[1].completeness.dropped, std::int64_t(10'000));
        QCOMPARE(answer.completeness.stored, answer.trades);
        QCOMPARE(answer.completeness.dropped, std::int64_t(10'000));
        const auto receipt = Receipt::fromJson(contentOf(asked.path + QStringLiteral(".json")));
        QVERIFY2(receipt.ok(), qPrintable(receipt.message()));
        QCOMPARE(receipt->markets.at(1).completeness.dropped, std::int64_t(10'000));
    }

    // As where somebody took rows out by hand: the ledger's word alone makes no export complete.
    void whatTheTablesLackIsMissing()
    {
        const auto xrp = symbolNamed("XRPUSDT");
        m_database.store(RandomMarket{xrp, 10, 0, begins, 40ms}.trades(500));
        m_database.store({{xrp, 500, begins + 10min, Decimal::fromUnits(1), Decimal::fromUnits(1), false}});
        auto asked = question(begins - 1h, begins + 5min);
        asked.symbol = xrp;
        asked.wantsReceipt = true;
        const auto whole = write(asked);
        QVERIFY2(whole.completeness.isComplete() && whole.trades == 500, qPrintable(whole.problem));
        m_database.run("DELETE FROM trades WHERE symbol = 'XRPUSDT' AND trade_id IN (100, 101)");
        const auto answer = write(asked);
        QVERIFY2(answer.end == ExportEnd::Finished, qPrintable(answer.problem));
        QCOMPARE(answer.trades, std::int64_t(498));
        QCOMPARE(answer.completeness.stored, std::int64_t(498));
        QCOMPARE(answer.completeness.missing, std::int64_t(2));
        QVERIFY(!answer.completeness.isComplete());
        const auto receipt = Receipt::fromJson(contentOf(asked.path + QStringLiteral(".json")));
        QVERIFY2(receipt.ok(), qPrintable(receipt.message()));
        QVERIFY(!receipt->isComplete());
    }

    void databaseThatGoesAway()
    {
        const auto session = m_database.open();
        const auto process = QByteArray::number(session->query("SELECT pg_backend_pid()")->integer(0, 0));
        const auto answer = RecordExport(*session, question(begins, begins + 10h)).toFiles([&](const ExportProgress &) {
            m_database.run("SELECT pg_terminate_backend(" + process + ")");
        }, {});
        QCOMPARE(answer.end, ExportEnd::Failed);
        QVERIFY2(answer.problem.startsWith(QStringLiteral("The record could not be read")), qPrintable(answer.problem));
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
    }
};

TIDEMARK_TEST(TestRecordExport, QCoreApplication)
#include "tst_record_export.moc"
