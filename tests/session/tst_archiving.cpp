#include "session/archiving.h"

#include "archive/duckdb_library.h"
#include "archive/receipt.h"
#include "archive/sink_file.h"
#include "database/archived_removal.h"
#include "database/archived_table.h"
#include "database/coverage_ledger.h"
#include "database/packed_record.h"
#include "database/random_trades.h"
#include "database/record_survey.h"
#include "database/verifier.h"
#include "session/history_import.h"
#include "support/archive_files.h"
#include "support/file_content.h"
#include "support/must.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const auto january = momentOf("2024-01-01T00:00:00Z");
const auto february = momentOf("2024-02-01T00:00:00Z");
const auto march = momentOf("2024-03-01T00:00:00Z");
const auto later = momentOf("2024-06-01T00:00:00Z");

// 3,000 trades a month from January to March.
std::vector<Trade> threeMonths(const Symbol &symbol, std::uint64_t seed = 3, std::chrono::microseconds disorder = {})
{
    return RandomMarket{symbol, seed, 1'000, january, 870s, disorder}.trades(9'000);
}

QByteArray parquetOf(const std::vector<Trade> &trades)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.parquet"));
    auto file = SinkFile::create(path, FileForm::Parquet, RowKind::Trades);
    if (!file || !file.value()->sink().begin({trades.front().symbol, {}}) || !file.value()->sink().write(std::span<const Trade>(trades)) || !file.value()->commit())
        qFatal("no Parquet file");
    return contentOf(path);
}

} // namespace

// Months on their way into files and out of the record, and back.
class TestArchiving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileAMonthAndBack_data();
    void aFileAMonthAndBack();
    void theExchangesOwnBytes();
    void keepsWhatItIsToldToKeep();
    void aFileThatIsTheSameIsReused();
    void anotherFileIsRefused_data();
    void anotherFileIsRefused();
    void whatIsInTheWay();
    void onlyWhatAKillHasLeftGoes();
    void whatHasOurNameAndIsNotOursStays();
    void oneProgramAtATimeArchivesAMonth();
    void aTurnThatIsLostHoldsNothingUp();
    void anIncompleteMonth();
    void aMonthWithoutTrades();
    void aQuoteBeyond64BitsComesBack();
    void aLateTradeStays();
    void otherMonthsAreNoneOfItsGaps();
    void whatLeavesIsNotCalledBack();
    void aChangedRecordKeepsItsTrade();
    void theFolderIsGone();
    void stoppedAnywhereItGoesOn();
    void mixturesAreBruteForce_data();
    void mixturesAreBruteForce();

private:
    [[nodiscard]] ArchiveOrder order(bool keeps = false, FileForm form = FileForm::Zip) const { return {m_folder->path(), form, keeps, {}}; }
    std::vector<ArchivedMonth> archive(const Symbol &symbol, const ArchiveOrder &order, Timestamp before = later, const MonthArchive::Told &told = {},
                                       const std::stop_token &stop = {});
    void importAll();
    [[nodiscard]] QString ledger() const { return m_database->table("SELECT symbol, first_id, last_id, kind FROM coverage ORDER BY 1, 2"); }
    [[nodiscard]] Completeness completeness(const Symbol &symbol, Timestamp from, Timestamp to) { return RecordSurvey(*m_session).completeness(symbol, from, to).value(); }
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchiving::init()
{
    m_session.reset();
    m_database = std::make_unique<TestDatabase>(m_server);
    m_session = m_database->open();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::vector<ArchivedMonth> TestArchiving::archive(const Symbol &symbol, const ArchiveOrder &order, Timestamp before, const MonthArchive::Told &told,
                                                  const std::stop_token &stop)
{
    Archiving archiving(*m_session, order);
    const auto months = archiving.monthsBefore(symbol, before);
    must(months);
    std::vector<ArchivedMonth> done;
    for (const auto &month : *months) {
        const auto archived = month.trades > 0 ? archiving.archive(symbol, month, told, stop) : Result<ArchivedMonth>(Error{QStringLiteral("empty")});
        done.push_back(archived ? *archived : ArchivedMonth{.symbol = symbol, .from = month.month, .to = month.month, .problem = archived.message()});
    }
    must(archiving.giveSpaceBack({}));
    return done;
}

void TestArchiving::importAll()
{
    HistoryImport import(*m_session, {.exchange = {}});
    for (const auto &name : QDir(m_folder->path()).entryList({QStringLiteral("*.zip"), QStringLiteral("*.parquet")}, QDir::Files)) {
        const auto report = import.import(m_folder->filePath(name), {}, {});
        if (!report || (report->end != ImportEnd::Stored && report->end != ImportEnd::Known))
            qFatal("%s", qPrintable(report ? report->problems.join(QLatin1Char(' ')) : report.message()));
    }
}

void TestArchiving::aFileAMonthAndBack_data()
{
    QTest::addColumn<bool>("isPacked");
    QTest::addColumn<FileForm>("form");
    QTest::newRow("plain") << false << FileForm::Zip;
    QTest::newRow("packed") << true << FileForm::Zip;
    QTest::newRow("Parquet") << true << FileForm::Parquet;
}

void TestArchiving::aFileAMonthAndBack()
{
    QFETCH(const bool, isPacked);
    QFETCH(const FileForm, form);
    if (form == FileForm::Parquet && !DuckDbLibrary::load())
        QSKIP("DuckDB's library is not in build/duckdb: ./dev could not fetch it from npm.");
    const auto trades = threeMonths(btc);
    m_database->store(trades);
    m_database->store(threeMonths(eth, 4));
    if (isPacked)
        packed(*m_database, btc, later);
    const auto before = everyTrade(*m_database);
    const auto candles = everyCandle(*m_database);
    const auto stored = ledger();
    for (int round = 0; round < 2; ++round) {
        const auto months = archive(btc, order(false, form), march + 1h);
        QCOMPARE(months.size(), std::size_t(2)); // March does not lie wholly before
        for (const auto &month : months) {
            QVERIFY2(month.end == ArchiveEnd::Archived, qPrintable(month.problem));
            QCOMPARE(month.removed, month.rows);
            QCOMPARE(month.wasThere, round == 1);
            QVERIFY(QFile::exists(Receipt::pathBeside(month.path)));
        }
        QCOMPARE(months[1].path, file("BTCUSDT-trades-2024-02.") + endingOf(form));
        QCOMPARE(months[1].rows, std::int64_t(tradesWithin(trades, february, march).size()));
        QVERIFY(months[1].isComplete);
        QCOMPARE(everyCandle(*m_database), candles);
        QCOMPARE(contradictions(*m_database, btc), QString());
        QCOMPARE(contradictions(*m_database, eth), QString());
        const auto told = completeness(btc, february, march);
        QCOMPARE(told.stored, std::int64_t(0));
        QCOMPARE(told.missing, std::int64_t(0));
        QCOMPARE(told.dropped, std::int64_t(0));
        QVERIFY(told.archived >= months[1].rows);
        QVERIFY2(told.archives.contains(months[1].path), qPrintable(told.archives.join(QLatin1Char(' '))));
        QCOMPARE(m_database->valueOf("SELECT count(*) FROM archived WHERE removed AND brought_back_at IS NULL"), QStringLiteral("2"));
        importAll();
        QCOMPARE(everyTrade(*m_database), before);
        QCOMPARE(everyCandle(*m_database), candles);
        QCOMPARE(ledger(), stored);
        QCOMPARE(contradictions(*m_database, btc), QString());
        QCOMPARE(m_database->valueOf("SELECT count(*) FROM archived WHERE brought_back_at IS NOT NULL"), QStringLiteral("2"));
    }
}

void TestArchiving::theExchangesOwnBytes()
{
    const auto trades = madeHistory("BTCUSDT", 77, "2024-01-31T23:59:00Z", 5'000);
    m_database->store(trades);
    QCOMPARE(archive(btc, order()).size(), std::size_t(2));
    const auto csv = archiveCsv(tradesWithin(trades, february, march));
    QProcess unzip;
    unzip.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); sys.stdout.buffer.write(z.namelist()[0].encode()+b'\\n'+z.read(z.namelist()[0]))"),
                                            file("BTCUSDT-trades-2024-02.zip")});
    QVERIFY(unzip.waitForFinished());
    QCOMPARE(unzip.readAllStandardOutput(), QByteArray("BTCUSDT-trades-2024-02.csv\n") + csv);
}

void TestArchiving::keepsWhatItIsToldToKeep()
{
    m_database->store(threeMonths(btc));
    const auto before = everyTrade(*m_database);
    const auto stored = ledger();
    const auto months = archive(btc, order(true));
    QCOMPARE(months.size(), std::size_t(3));
    for (const auto &month : months) {
        QCOMPARE(month.end, ArchiveEnd::Archived);
        QCOMPARE(month.removed, std::int64_t(0));
        QVERIFY(QFile::exists(month.path));
    }
    QCOMPARE(everyTrade(*m_database), before);
    QCOMPARE(ledger(), stored);
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM archived WHERE NOT removed"), QStringLiteral("3"));
    for (const auto &month : archive(btc, order()))
        QVERIFY(month.wasThere && month.removed == month.rows);
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM archived WHERE removed"), QStringLiteral("3"));
    for (const auto &month : archive(btc, order())) {
        QCOMPARE(month.end, ArchiveEnd::Before);
        QVERIFY(!month.path.isEmpty());
    }
}

void TestArchiving::aFileThatIsTheSameIsReused()
{
    const auto trades = madeHistory("BTCUSDT", 77, "2024-01-31T23:59:00Z", 5'000);
    m_database->store(trades);
    const auto name = QStringLiteral("BTCUSDT-trades-2024-02");
    const auto theirs = zipOf({{name + QStringLiteral(".csv"), archiveCsv(tradesWithin(trades, february, march))}}, "zip:compression=store");
    writeFile(m_folder->filePath(name + QStringLiteral(".zip")), theirs);
    const auto months = archive(btc, order());
    QVERIFY2(months.back().end == ArchiveEnd::Archived, qPrintable(months.back().problem));
    QVERIFY(months.back().wasThere);
    QCOMPARE(months.back().removed, months.back().rows);
    QCOMPARE(contentOf(m_folder->filePath(name + QStringLiteral(".zip"))), theirs);
}

void TestArchiving::anotherFileIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("Parquet, a price") << QStringLiteral("Parquet price") << QStringLiteral("is another one in the record");
    QTest::newRow("Parquet, one less") << QStringLiteral("Parquet less") << QStringLiteral("lacks 1 trade that");
    QTest::newRow("Parquet, cut") << QStringLiteral("Parquet cut") << QStringLiteral("cannot be read back");
    QTest::newRow("a price") << QStringLiteral("price") << QStringLiteral("is another one in the record");
    QTest::newRow("one less") << QStringLiteral("less") << QStringLiteral("lacks 1 trade ");
    QTest::newRow("one more") << QStringLiteral("more") << QStringLiteral("has 1 trade that the record has not");
    QTest::newRow("order") << QStringLiteral("order") << QStringLiteral("not in the order of their ids");
    QTest::newRow("no zip") << QStringLiteral("cut") << QStringLiteral("cannot be read back");
}

void TestArchiving::anotherFileIsRefused()
{
    QFETCH(const QString, what);
    QFETCH(const QString, words);
    if (what.startsWith(QLatin1String("Parquet")) && !DuckDbLibrary::load())
        QSKIP("DuckDB's library is not in build/duckdb: ./dev could not fetch it from npm.");
    const auto trades = madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500);
    m_database->store(trades);
    auto others = trades;
    if (what.endsWith(QLatin1String("price")))
        others[250].price = Decimal::fromUnits(others[250].price.units() + 1);
    if (what.endsWith(QLatin1String("less")))
        others.erase(others.begin() + 250);
    if (what == QLatin1String("more"))
        others.push_back(madeHistory("BTCUSDT", 577, "2024-02-20T00:00:00Z", 1).front());
    if (what == QLatin1String("order"))
        std::swap(others[250], others[251]);
    const auto name = QStringLiteral("BTCUSDT-trades-2024-02");
    const bool isParquet = what.startsWith(QLatin1String("Parquet"));
    auto content = isParquet ? parquetOf(others) : zipOf({{name + QStringLiteral(".csv"), archiveCsv(others)}});
    if (what.endsWith(QLatin1String("cut")))
        content = content.left(content.size() / 2);
    const auto path = writeFile(m_folder->filePath(name + QLatin1Char('.') + endingOf(isParquet ? FileForm::Parquet : FileForm::Zip)), content);
    const auto before = everyTrade(*m_database);
    const auto months = archive(btc, order(false, isParquet ? FileForm::Parquet : FileForm::Zip));
    QCOMPARE(months.front().end, ArchiveEnd::Refused);
    QVERIFY2(months.front().problem.contains(words), qPrintable(months.front().problem));
    QCOMPARE(contentOf(path), content);
    QVERIFY(!QFile::exists(Receipt::pathBeside(path)));
    QCOMPARE(everyTrade(*m_database), before);
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM archived"), QStringLiteral("0"));
}

void TestArchiving::whatIsInTheWay()
{
    m_database->store(madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500));
    const auto before = everyTrade(*m_database);
    const auto receipt = writeFile(file("BTCUSDT-trades-2024-02.zip.json"), "{\"mine\": true}");
    QVERIFY2(archive(btc, order()).front().problem.contains(QStringLiteral("in the way")), "a file of somebody else");
    QCOMPARE(contentOf(receipt), QByteArray("{\"mine\": true}"));
    QCOMPARE(everyTrade(*m_database), before);
    QVERIFY(QFile::remove(receipt) && QFile::remove(file("BTCUSDT-trades-2024-02.zip")));
    QVERIFY(QDir().mkdir(file("BTCUSDT-trades-2024-02.zip")));
    QVERIFY2(archive(btc, order()).front().problem.contains(QStringLiteral("not a file")), "a folder");
    QCOMPARE(everyTrade(*m_database), before);
}

// Names of six letters are anybody's: copies, sums, and what another program is writing just now.
void TestArchiving::onlyWhatAKillHasLeftGoes()
{
    m_database->store(madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500));
    const auto whole = zipOf({{QStringLiteral("BTCUSDT-trades-2024-02.csv"), archiveCsv(madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 400))}});
    const auto cut = writeFile(file("BTCUSDT-trades-2024-02.zip.AbCdEf"), whole.left(whole.size() / 2));
    const auto empty = writeFile(file("BTCUSDT-trades-2024-02.zip.XyZxYz"), {});
    const auto unplaced = writeFile(file("BTCUSDT-trades-2024-02.zip.tidemark.AbCdEf"), whole);
    const auto unnamed = writeFile(file("BTCUSDT-trades-2024-02.zip.tidemark"), whole);
    const auto copy = writeFile(file("BTCUSDT-trades-2024-02.zip.backup"), whole);
    const auto sum = writeFile(file("BTCUSDT-trades-2024-02.zip.sha256"), QByteArray(64, 'a') + "  BTCUSDT-trades-2024-02.zip\n");
    const auto other = mustHave(SinkFile::create(file("BTCUSDT-trades-2024-02.zip"), FileForm::Zip, RowKind::Trades));
    must(other->sink().begin({btc, QStringLiteral("other")}));
    const auto months = archive(btc, order(true));
    QVERIFY2(months.front().end == ArchiveEnd::Archived, qPrintable(months.front().problem));
    QVERIFY(!QFile::exists(cut) && !QFile::exists(empty));
    QVERIFY(!QFile::exists(unplaced) && !QFile::exists(unnamed));
    QCOMPARE(contentOf(copy), whole);
    QVERIFY(contentOf(sum).startsWith("aaaa"));
    const auto placed = other->commit();
    QVERIFY2(placed.ok(), qPrintable(placed.message()));
}

void TestArchiving::whatHasOurNameAndIsNotOursStays()
{
    m_database->store(madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500));
    const auto notes = writeFile(file("BTCUSDT-trades-2024-02.zip.tidemark"), "what I think of February");
    const auto month = archive(btc, order()).front();
    QCOMPARE(month.end, ArchiveEnd::Refused);
    QVERIFY2(month.problem.contains(QStringLiteral("in the way")), qPrintable(month.problem));
    QCOMPARE(contentOf(notes), QByteArray("what I think of February"));
    QVERIFY(QFile::remove(notes));
    QCOMPARE(archive(btc, order()).front().end, ArchiveEnd::Archived);
}

void TestArchiving::oneProgramAtATimeArchivesAMonth()
{
    m_database->store(madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500));
    std::vector<ArchiveProgress::Stage> beside; // when it was tried
    const auto months = archive(btc, order(), later, [&](const ArchiveProgress &progress) {
        if (!beside.empty() && beside.back() == progress.stage)
            return;
        beside.push_back(progress.stage);
        const auto session = m_database->open();
        const auto second = Archiving(*session, order()).archive(btc, {progress.month, 500}, {}, {});
        QVERIFY2(second.ok(), qPrintable(second.message()));
        QCOMPARE(second->end, ArchiveEnd::Refused);
        QVERIFY2(second->problem.contains(QStringLiteral("another program")), qPrintable(second->problem));
    });
    QCOMPARE(beside.size(), std::size_t(3));
    QVERIFY2(months.front().end == ArchiveEnd::Archived, qPrintable(months.front().problem));
    QCOMPARE(months.front().removed, std::int64_t(500));
    QCOMPARE(archive(btc, order()).front().end, ArchiveEnd::Before);
}

// As where the server ends what is idle for long.
void TestArchiving::aTurnThatIsLostHoldsNothingUp()
{
    m_database->store(threeMonths(btc));
    const auto months = archive(btc, order(), later, [&](const ArchiveProgress &progress) {
        if (progress.stage == ArchiveProgress::Stage::Writing)
            m_database->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
                            "AND query LIKE '%tidemark archive of%'");
    });
    QVERIFY(months.size() >= 3);
    for (const auto &month : months)
        QVERIFY2(month.end == ArchiveEnd::Archived, qPrintable(month.problem));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("0"));
}

void TestArchiving::anIncompleteMonth()
{
    auto trades = madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500);
    const auto all = trades;
    trades.erase(trades.begin() + 100, trades.begin() + 130);
    m_database->store(trades);
    const auto months = archive(btc, order());
    QVERIFY2(months.front().end == ArchiveEnd::Archived, qPrintable(months.front().problem));
    QVERIFY(!months.front().isComplete);
    QCOMPARE(months.front().rows, std::int64_t(470));
    QVERIFY(std::count(months.front().missing.begin(), months.front().missing.end(), IdRange{177, 206}) == 1);
    const auto receipt = Receipt::fromJson(contentOf(Receipt::pathBeside(months.front().path)));
    QVERIFY2(receipt.ok(), qPrintable(receipt.message()));
    QCOMPARE(receipt->markets.front().ids, (std::vector<IdRange>{{77, 176}, {207, 576}}));
    QCOMPARE(completeness(btc, february, march).missing, std::int64_t(30)); // and these are to be fetched still
    m_database->store({all.begin() + 100, all.begin() + 130});
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("30"));
    QCOMPARE(archive(btc, order()).front().late, std::int64_t(30));
    importAll();
    QCOMPARE(completeness(btc, february, march).stored, std::int64_t(500));
    QCOMPARE(contradictions(*m_database, btc), QString());
}

// What is archived of the months around it is one range of the ledger with what is archived of its own.
void TestArchiving::otherMonthsAreNoneOfItsGaps()
{
    auto trades = threeMonths(btc);
    const std::vector<Trade> late(trades.begin() + 4'000, trades.begin() + 4'010);
    trades.erase(trades.begin() + 4'000, trades.begin() + 4'010);
    m_database->store(trades);
    QVERIFY(archive(btc, order()).size() >= 3);
    m_database->store(late);
    const QTemporaryDir elsewhere;
    const auto months = archive(btc, {elsewhere.path(), FileForm::Zip, false, {}});
    const auto again = std::find_if(months.begin(), months.end(), [](const ArchivedMonth &month) { return month.from == february; });
    QVERIFY(again != months.end());
    QVERIFY2(again->end == ArchiveEnd::Archived, qPrintable(again->problem));
    QCOMPARE(again->rows, std::int64_t(10));
    QCOMPARE(again->missing, std::vector<IdRange>());
    // Nor of a period that is asked for when all are gone.
    const auto outline = RecordSurvey(*m_session).outline({0, btc, february, march, 1'000'000});
    QVERIFY2(outline.ok(), qPrintable(outline.message()));
    const auto gaps = receiptGaps(*outline);
    const auto told = completeness(btc, february, march);
    QCOMPARE(gaps.size(), std::size_t(1));
    QCOMPARE(gaps.front().ids.count(), told.dropped + told.archived);
    // And nothing that is in a file is told as dropped, whatever part of it is verified.
    const auto verified = Verifier(*m_session).verify({btc, february + 24h * 5, february + 24h * 7}, {}, {});
    QVERIFY2(verified.ok(), qPrintable(verified.message()));
    IdRanges archived;
    for (const auto &part : verified->archived)
        archived.add(IdRanges(part.ids));
    QVERIFY(verified->idsOf(StretchKind::Dropped) > 0);
    for (const auto &stretch : verified->outline.stretches)
        QVERIFY(stretch.kind != StretchKind::Dropped || archived.missingIn(stretch.ids).empty());
}

void TestArchiving::aMonthWithoutTrades()
{
    auto trades = madeHistory("BTCUSDT", 77, "2024-01-05T00:00:00Z", 10);
    const auto more = madeHistory("BTCUSDT", 87, "2024-04-05T00:00:00Z", 10);
    trades.insert(trades.end(), more.begin(), more.end());
    m_database->store(trades);
    const auto months = Archiving(*m_session, order()).monthsBefore(btc, later);
    QVERIFY(months.ok());
    QCOMPARE(months->size(), std::size_t(4));
    QCOMPARE((*months)[1].trades, std::int64_t(0));
    QCOMPARE((*months)[3].trades, std::int64_t(10));
    archive(btc, order());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.zip")}).size(), 2);
}

// An import that ends between a file's note and the removal of its trades finds all of them there.
void TestArchiving::whatLeavesIsNotCalledBack()
{
    const auto trades = madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 100);
    m_database->store(trades);
    const QByteArray sum(64, 'a');
    ArchivedTable table(*m_session);
    const ArchivedFile noted{btc, sum, QStringLiteral("a.zip"), QStringLiteral("/b"), QStringLiteral("zip"), 1, february, march, 100, {{77, 176}}, true, true};
    QVERIFY(table.add(noted).ok());
    QVERIFY(table.noteBroughtBack(btc).ok());
    QVERIFY(table.of(btc)->front().broughtBackAt.has_value());
    const auto removed = ArchivedRemoval(*m_session, btc, QStringLiteral("archived to /b/a.zip"), sum).remove(std::span(trades).first(50));
    QVERIFY2(removed.ok(), qPrintable(removed.message()));
    QVERIFY(!table.of(btc)->front().broughtBackAt.has_value());
    QVERIFY(table.noteBroughtBack(btc).ok());
    QVERIFY(!table.of(btc)->front().broughtBackAt.has_value());
    m_database->store({trades.begin(), trades.begin() + 50});
    QVERIFY(table.noteBroughtBack(btc).ok());
    QVERIFY(table.of(btc)->front().broughtBackAt.has_value());
}

// A month of one trade, of a market whose prices are in a currency of small units.
void TestArchiving::aQuoteBeyond64BitsComesBack()
{
    m_database->store({{btc, 77, february + 1h, Decimal::fromUnits(150'000'000'000'000'000), Decimal::fromUnits(7'050'000'000), true}});
    const auto before = everyTrade(*m_database);
    const auto months = archive(btc, order());
    QCOMPARE(months.size(), std::size_t(1));
    QVERIFY2(months.front().end == ArchiveEnd::Archived, qPrintable(months.front().problem));
    QCOMPARE(months.front().removed, std::int64_t(1));
    importAll();
    QCOMPARE(everyTrade(*m_database), before);
}

void TestArchiving::aLateTradeStays()
{
    const auto trades = madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 3'000);
    auto known = trades;
    const auto late = known[1500];
    known.erase(known.begin() + 1500);
    m_database->store(known);
    packed(*m_database, btc, later);
    bool isStored = false;
    const auto months = archive(btc, order(), later, [&](const ArchiveProgress &progress) {
        if (progress.stage == ArchiveProgress::Stage::Comparing && progress.done > 0 && !std::exchange(isStored, true)) {
            m_database->store({late});
            packed(*m_database, btc, later); // into the midst of a block
        }
    });
    QVERIFY(isStored);
    QVERIFY2(months.front().end == ArchiveEnd::Archived, qPrintable(months.front().problem));
    QCOMPARE(months.front().removed, std::int64_t(2'999));
    QCOMPARE(months.front().late, std::int64_t(1));
    QCOMPARE(m_database->valueOf("SELECT trade_id FROM trades_between('BTCUSDT', '2024-01-01', '2024-12-01')"), QString::number(late.id));
    QCOMPARE(contradictions(*m_database, btc), QString());
    const auto again = archive(btc, order());
    QCOMPARE(again.front().end, ArchiveEnd::Archived);
    QCOMPARE(again.front().removed, std::int64_t(0));
    QCOMPARE(again.front().late, std::int64_t(1));
    importAll();
    QCOMPARE(completeness(btc, february, march).stored, std::int64_t(3'000));
    QCOMPARE(contradictions(*m_database, btc), QString());
}

// Somebody changes a row by hand after it was compared.
void TestArchiving::aChangedRecordKeepsItsTrade()
{
    m_database->store(madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500));
    Archiving archiving(*m_session, order());
    const auto months = archiving.monthsBefore(btc, later);
    archive(btc, order(true)); // the file is there and right
    m_database->run("UPDATE archived SET removed = true");
    bool isChanged = false;
    const auto report = archiving.archive(btc, months->front(), [&](const ArchiveProgress &progress) {
        if (progress.stage == ArchiveProgress::Stage::Comparing && progress.done == 500 && !std::exchange(isChanged, true))
            m_database->run("UPDATE trades SET price = price + 1 WHERE trade_id = 300");
    }, {});
    QVERIFY(isChanged);
    QVERIFY(report.ok());
    QCOMPARE(report->end, ArchiveEnd::Refused);
    QVERIFY2(report->problem.contains(QStringLiteral("the trade 300")), qPrintable(report->problem));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("500"));
    QCOMPARE(ledger(), QStringLiteral("BTCUSDT|77|576|stored"));
}

void TestArchiving::theFolderIsGone()
{
    m_database->store(madeHistory("BTCUSDT", 77, "2024-02-01T00:00:00Z", 500));
    const auto before = everyTrade(*m_database);
    QVERIFY(m_folder->remove());
    const auto months = archive(btc, order());
    QVERIFY2(months.front().problem.contains(QStringLiteral("Nothing is lost")), qPrintable(months.front().problem));
    QCOMPARE(everyTrade(*m_database), before);
}

void TestArchiving::stoppedAnywhereItGoesOn()
{
    m_database->store(RandomMarket{btc, 9, 1, january, 20s}.trades(40'000));
    packed(*m_database, btc, january + 120h);
    const auto before = everyTrade(*m_database);
    const auto candles = everyCandle(*m_database);
    // Each try comes a page further than the one before.
    bool isDone = false;
    int tries = 0;
    for (int allowed = 0; !isDone; ++allowed, ++tries) {
        std::stop_source stop;
        int pages = 0;
        const auto months = archive(btc, order(), february, [&](const ArchiveProgress &) {
            if (pages++ >= allowed)
                stop.request_stop();
        }, stop.get_token());
        QCOMPARE(months.size(), std::size_t(1));
        isDone = months.front().end != ArchiveEnd::Stopped;
        // One that was told to stop with the last page has done all of it.
        const bool isWell = !isDone || months.front().end == ArchiveEnd::Archived || months.front().end == ArchiveEnd::Before;
        QVERIFY2(isWell, qPrintable(months.front().problem));
        QCOMPARE(contradictions(*m_database, btc), QString());
        QVERIFY(tries < 60);
    }
    QVERIFY(tries > 5);
    QCOMPARE(completeness(btc, january, february).stored, std::int64_t(0));
    importAll();
    QCOMPARE(everyTrade(*m_database), before);
    QCOMPARE(everyCandle(*m_database), candles);
}

void TestArchiving::mixturesAreBruteForce_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 2; ++seed)
        QTest::addRow("%d", seed) << seed;
}

// Plain, packed, missing, archived, brought back and late time, in any order: the record and its files together always hold what was stored.
void TestArchiving::mixturesAreBruteForce()
{
    QFETCH(const int, seed);
    std::mt19937 random{unsigned(seed)};
    const auto all = threeMonths(btc, std::uint64_t(seed), seed % 2 == 0 ? 3s : 0s);
    std::vector<Trade> stored;
    std::vector<Trade> late;
    for (std::size_t i = 0; i < all.size(); ++i)
        ((i / 50 + std::size_t(seed)) % 11 == 0 ? late : stored).push_back(all[i]);
    m_database->store(stored);
    for (int turn = 0; turn < 5; ++turn) {
        switch (random() % 4) {
        case 0:
            packed(*m_database, btc, january + std::chrono::hours(random() % 2'200));
            break;
        case 1:
            if (!late.empty()) {
                const auto piece = std::min<std::size_t>(late.size(), 1 + random() % 60);
                m_database->store({late.end() - std::ptrdiff_t(piece), late.end()});
                stored.insert(stored.end(), late.end() - std::ptrdiff_t(piece), late.end());
                late.resize(late.size() - piece);
            }
            break;
        case 2:
            importAll();
            break;
        default:
            importAll();
            m_folder = std::make_unique<QTemporaryDir>();
            for (const auto &month : archive(btc, order(), january + std::chrono::hours(random() % 2'500)))
                QVERIFY2(month.end != ArchiveEnd::Refused && month.end != ArchiveEnd::Stopped, qPrintable(month.problem));
            importAll();
            archive(btc, order(), january + std::chrono::hours(random() % 2'500));
        }
        QCOMPARE(contradictions(*m_database, btc), QString());
    }
    importAll();
    const auto mine = everyTrade(*m_database);
    TestDatabase truth(m_server);
    std::sort(stored.begin(), stored.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
    truth.store(stored);
    QCOMPARE(mine, everyTrade(truth));
    QCOMPARE(everyCandle(*m_database), everyCandle(truth));
}

TIDEMARK_TEST(TestArchiving, QCoreApplication)

#include "tst_archiving.moc"
