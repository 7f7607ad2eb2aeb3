#include "session/record_desk.h"

#include "core/backup_values.h"
#include "core/board_values.h"
#include "core/chart_values.h"
#include "core/import_question.h"
#include "core/live_values.h"
#include "core/share_values.h"
#include "core/study_values.h"
#include "database/trade_writer.h"
#include "session/recorder.h"
#include "session/simulated_exchange.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // ms

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Symbol eth = *Symbol::fromText("ETHUSDT");
const Timestamp begins = *parseTimestamp(QStringLiteral("2024-08-08T12:00:00Z"));

std::vector<Trade> madeTrades(const Symbol &symbol, std::int64_t first, int count, Timestamp from)
{
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i)
        trades.push_back({symbol, first + i, from + i * 1s, Decimal::fromUnits((100 + i) * Decimal::unitsPerOne), Decimal::fromUnits(5), false});
    return trades;
}

} // namespace

// Questions and answers through a recorder whose exchange is nowhere, and whose record was there before.
class TestRecordDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_recorder.reset(); }
    void everyKindOfQuestionIsAnsweredWhereItWasAsked();
    void theCrossSectionOfAMoment();
    void aQuestionThatWasOvertakenIsNotAnswered();
    void whoHasDiedHearsNothing();
    void whatWasDecidedIsDoneThoughNobodyWaits();
    void anExportTellsHowFarItIs();
    void anExportIsCancelled();
    void aFileIsImported();
    void anotherDatabaseIsTried();
    void theExchangesListIsReadOnce();
    void withoutADatabaseItIsSaid();

private:
    [[nodiscard]] RecordPort &port() { return m_recorder->port(); }
    void createRecorder(const ExchangeEndpoints &endpoints);
    void awaitDatabase();

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Recorder> m_recorder;
};

void TestRecordDesk::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(m_server);
    TradeBatch batch{madeTrades(btc, 1, 300, begins), {}, {}};
    std::erase_if(batch.trades, [](const Trade &trade) { return trade.id == 200; });
    for (const auto &trade : madeTrades(eth, 50, 60, begins + 120s))
        batch.trades.push_back(trade);
    QVERIFY(TradeWriter(*m_database->open()).write({&batch, 1}).ok());
}

void TestRecordDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    createRecorder({QUrl(QStringLiteral("ws://127.0.0.1:1")), QUrl(QStringLiteral("http://127.0.0.1:1")), {}});
}

void TestRecordDesk::createRecorder(const ExchangeEndpoints &endpoints)
{
    m_recorder.reset();
    RecorderOptions options;
    options.dataDir = m_folder->path();
    options.databaseUri = m_database->target().toUri();
    options.endpoints = endpoints;
    options.symbols = {btc};
    m_recorder = Recorder::create(options).value();
}

void TestRecordDesk::awaitDatabase()
{
    bool isReady = false;
    const auto connection = connect(&port(), &RecordPort::ready, this, [&isReady] { isReady = true; });
    m_recorder->start();
    AWAIT_VERIFY(isReady, longest);
    disconnect(connection);
}

void TestRecordDesk::everyKindOfQuestionIsAnsweredWhereItWasAsked()
{
    awaitDatabase();
    int answers = 0;
    int problems = 0;
    const auto *here = QThread::currentThread();
    const auto note = [&](const auto &answer) {
        QCOMPARE(QThread::currentThread(), here);
        ++answers;
        problems += answer.problem.isEmpty() ? 0 : 1;
    };
    const auto to = begins + 300s;
    const Asked asked[] = {
        port().ask(SecondQuestion{btc, begins + 5s}, note),
        port().ask(OutlineQuestion{{btc, begins, to}}, note),
        port().ask(TradesQuestion{{btc, begins, to}}, note),
        port().ask(MomentQuestion{begins}, note),
        port().ask(SeedQuestion{btc}, note),
        port().ask(RecordQuestion{.symbol = btc, .from = begins, .to = to}, note),
        port().ask(ChartQuestion{btc, begins, to}, note),
        port().ask(StudyQuestion{btc, begins, to}, note),
        port().ask(FetchQuestion{0, btc, begins, begins + 60s}, note),
        port().ask(ExchangeCandlesQuestion{{btc, begins, to}}, note),
        port().ask(DaysQuestion{btc, begins, to}, note),
        port().ask(FirstDayQuestion{btc}, note),
        port().ask(LastDayQuestion{btc}, note),
        port().ask(DownloadQuestion{btc, begins, to}, note),
        port().ask(FilesQuestion{}, note),
        port().ask(DirectoryQuestion{}, note),
        port().ask(ShareQuestion{}, note),
        port().ask(BackupStateQuestion{}, note),
        port().ask(BoardQuestion{}, note),
    };
    QCOMPARE(answers, 0); // nobody waited
    AWAIT_COMPARE(answers, 19, longest);
    QCOMPARE(problems, 6); // of those that the exchange or its archive would have answered
    for (const auto &question : asked)
        QVERIFY(!question.isUnderWay());
}

void TestRecordDesk::theCrossSectionOfAMoment()
{
    awaitDatabase();
    std::optional<MomentAnswer> told;
    const auto ask = [&](Timestamp moment) {
        told.reset();
        return port().ask(MomentQuestion{moment}, [&told](const MomentAnswer &answer) { told = answer; });
    };
    const auto early = ask(begins + 100'500ms);
    AWAIT_VERIFY(told.has_value(), longest);
    QCOMPARE(told->markets.size(), std::size_t(2));
    QCOMPARE(told->markets[0].symbol, btc);
    QCOMPARE(told->markets[0].last->id, std::int64_t(101));
    QVERIFY(told->markets[0].isComplete());
    QCOMPARE(told->markets[0].ageAt(told->moment), std::optional<std::chrono::microseconds>(500ms));
    QVERIFY(!told->markets[1].last);
    QVERIFY(told->markets[1].around.startsBeforeRecord);
    const auto inGap = ask(begins + 199'500ms); // the trade of that second was lost
    AWAIT_VERIFY(told.has_value(), longest);
    QCOMPARE(told->markets[0].last->id, std::int64_t(199));
    QCOMPARE(told->markets[0].around.missing, std::int64_t(1));
    QVERIFY(!told->markets[0].isComplete());
    QVERIFY(told->markets[1].around.endsAfterRecord);
}

void TestRecordDesk::aQuestionThatWasOvertakenIsNotAnswered()
{
    awaitDatabase();
    std::vector<Timestamp> told;
    Asked newest;
    for (int i = 0; i < 20; ++i) {
        newest = port().ask(SecondQuestion{btc, begins + i * 1s},
                            [&told](const SecondAnswer &answer) { told.push_back(answer.second); });
    }
    AWAIT_COMPARE(told.size(), std::size_t(1), longest);
    QCOMPARE(told.front(), begins + 19s);
    // What is beside it is answered, too.
    Asks both;
    for (const auto by : {1s, 2s})
        both.add(port().ask(SecondQuestion{btc, begins + by}, [&told](const SecondAnswer &answer) { told.push_back(answer.second); }));
    AWAIT_COMPARE(told.size(), std::size_t(3), longest);
}

void TestRecordDesk::whoHasDiedHearsNothing()
{
    awaitDatabase();
    int heard = 0;
    {
        const auto gone = port().ask(SecondQuestion{btc, begins}, [&heard](const SecondAnswer &) { ++heard; });
        const auto alsoGone = port().ask(FetchQuestion{0, btc, begins, begins + 60s}, [&heard](const FetchAnswer &) { ++heard; });
    }
    bool isAnswered = false;
    const auto later = port().ask(RecordQuestion{.symbol = btc, .from = begins, .to = begins + 60s},
                                  [&isAnswered](const RecordOutline &) { isAnswered = true; });
    AWAIT_VERIFY(isAnswered, longest); // after the others, by the same threads
    QCOMPARE(heard, 0);
}

// As where the settings are closed right after the button was pressed.
void TestRecordDesk::whatWasDecidedIsDoneThoughNobodyWaits()
{
    awaitDatabase();
    const KeepingRule rule{QStringLiteral("BTCUSDT"), {36'000, {}}};
    KeepingChange change;
    change.set.push_back(rule);
    {
        const auto gone = port().ask(change, [](const KeepingChanged &) {});
    }
    std::optional<KeepingAnswer> told;
    const auto later = port().ask(KeepingQuestion{}, [&told](const KeepingAnswer &answer) { told = answer; });
    AWAIT_VERIFY(told.has_value(), longest);
    QVERIFY2(told->problem.isEmpty(), qPrintable(told->problem));
    const auto *kept = told->rules.named(rule.markets);
    QVERIFY(kept && *kept == rule);
}

void TestRecordDesk::anExportTellsHowFarItIs()
{
    awaitDatabase();
    std::optional<ExportAnswer> end;
    std::int64_t done = 0;
    const auto path = m_folder->filePath(QStringLiteral("x.csv"));
    const auto asked = port().ask(ExportQuestion{btc, begins, begins + 400s, path}, [&end](const ExportAnswer &answer) { end = answer; },
                                  [&done](const ExportProgress &progress) { done = progress.done; });
    AWAIT_VERIFY(end.has_value(), longest);
    QCOMPARE(end->end, ExportEnd::Finished);
    QCOMPARE(end->trades, std::int64_t(299));
    QCOMPARE(done, std::int64_t(299));
    QVERIFY(QFile::exists(path));
}

void TestRecordDesk::anExportIsCancelled()
{
    awaitDatabase();
    std::vector<ExportEnd> ends;
    const auto path = m_folder->filePath(QStringLiteral("x.csv"));
    const ExportQuestion question{btc, begins, begins + 400s, path};
    const auto holder = m_database->open(); // so that it is under way still
    QVERIFY(holder->run("BEGIN; LOCK TABLE trades IN ACCESS EXCLUSIVE MODE").ok());
    auto asked = port().ask(question, [&ends](const ExportAnswer &answer) { ends.push_back(answer.end); });
    asked.cancel();
    QVERIFY(holder->run("ROLLBACK").ok());
    AWAIT_COMPARE(ends.size(), std::size_t(1), longest);
    QCOMPARE(ends.front(), ExportEnd::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestRecordDesk::aFileIsImported()
{
    awaitDatabase();
    QByteArray rows;
    const auto day = *parseTimestamp(QStringLiteral("2024-08-20"));
    for (int i = 0; i < 48; ++i)
        rows += QByteArray::number(9'000 + i) + ",100.00000000,0.01000000,1.00000000,"
            + QByteArray::number(qint64(microsOf(day + i * 30min) / 1000)) + ",True,True\n";
    const auto path = writeFile(m_folder->filePath(QStringLiteral("BTCUSDT-trades-2024-08-20.csv")), rows);
    std::optional<FilesAnswer> end;
    const auto asked = port().ask(FilesQuestion{{m_folder->path()}}, [&end](const FilesAnswer &answer) { end = answer; });
    AWAIT_VERIFY(end.has_value(), longest);
    QVERIFY2(end->problem.isEmpty(), qPrintable(end->problem));
    QCOMPARE(end->found, 1);
    QCOMPARE(end->files.at(0).path, path);
    QVERIFY2(end->files[0].end == ImportEnd::Stored, qPrintable(end->files[0].problems.join(QLatin1Char(' '))));
    std::optional<DaysAnswer> days;
    const auto after = port().ask(DaysQuestion{btc, day - 24h, day + 24h}, [&days](const DaysAnswer &answer) { days = answer; });
    AWAIT_VERIFY(days.has_value(), longest);
    QCOMPARE(days->days.at(1).stored, std::int64_t(48));
    QVERIFY(days->days[0].kind == DayKind::None);
    QVERIFY(days->days[1].kind == DayKind::Complete);
}

void TestRecordDesk::anotherDatabaseIsTried()
{
    m_recorder->start();
    const TestDatabase other(m_server, TestDatabase::Schema::Empty);
    std::optional<DatabaseAnswer> told;
    const auto *here = QThread::currentThread();
    const auto asked = port().ask(DatabaseQuestion{{other.target().toUri(), {}}, QStringLiteral("binance")}, [&](const DatabaseAnswer &answer) {
        QCOMPARE(QThread::currentThread(), here);
        told = answer;
    });
    AWAIT_VERIFY(told.has_value(), longest);
    QVERIFY2(told->isGood, qPrintable(told->sentence));
}

void TestRecordDesk::theExchangesListIsReadOnce()
{
    SimulatorOptions made;
    made.symbols = {btc};
    auto exchange = SimulatedExchange::start(made).value();
    createRecorder(exchange->endpoints());
    m_recorder->start();
    std::optional<DirectoryAnswer> told;
    const auto ask = [&](const DirectoryQuestion &question) {
        told.reset();
        return port().ask(question, [&told](const DirectoryAnswer &answer) { told = answer; });
    };
    const auto isBtcListed = [&told] {
        return std::any_of(told->markets.begin(), told->markets.end(), [](const MarketInfo &market) { return market.symbol == btc; });
    };
    const auto first = ask({});
    AWAIT_VERIFY(told.has_value(), longest);
    QVERIFY2(isBtcListed(), qPrintable(told->problem));
    exchange.reset();
    const auto again = ask({});
    AWAIT_VERIFY(told.has_value(), longest);
    QVERIFY2(isBtcListed(), qPrintable(told->problem));
    const auto anew = ask({.isReadAnew = true});
    AWAIT_VERIFY(told.has_value(), longest);
    QVERIFY(!told->problem.isEmpty());
}

void TestRecordDesk::withoutADatabaseItIsSaid()
{
    m_server.stop();
    m_recorder->start();
    std::vector<SecondAnswer> told;
    const auto asked = port().ask(SecondQuestion{eth, begins}, [&told](const SecondAnswer &answer) { told.push_back(answer); });
    AWAIT_VERIFY(!told.empty(), longest);
    QCOMPARE(told.front().symbol, eth);
    QCOMPARE(told.front().second, begins);
    QVERIFY2(told.front().problem.contains(QStringLiteral("away")), qPrintable(told.front().problem));
    m_server.startAgain();
    AWAIT_VERIFY(told.back().problem.isEmpty(), longest); // asked again once it is there
}

TIDEMARK_TEST(TestRecordDesk, QCoreApplication)
#include "tst_record_desk.moc"
