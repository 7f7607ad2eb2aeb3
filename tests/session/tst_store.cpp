#include "session/store.h"

#include "spool/spool_doubts.h"
#include "spool/spool_file.h"
#include "spool/sqlite_connection.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <stop_token>
#include <utility>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Symbol eth = *Symbol::fromText("ETHUSDT");
constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08T12:00Z
const QString identity = QStringLiteral("binance in a test");

[[nodiscard]] Trade tradeAt(std::int64_t id, Timestamp at)
{
    return {btc, id, at, Decimal::fromUnits(100), Decimal::fromUnits(1), false};
}

} // namespace

// What a store makes good by itself, without a new trade.
class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void canBeAskedOnceItSaysThatItIsThere();
    void tellsThePastOnceItCanBeRead();
    void tellsThePastAsSoonAsTheSpoolIsThere();
    void tellsThePastAgainOnceWhatWaitedApartIsStored();
    void damageThatWaitsApartWaitsNoMore();
    void tellsThePastOfAReturnedMarketOnceItsSpoolIsStored();
    void tellsThePastAgainOnceAnEarlierRunsSpoolIsStored();
    void triesAnAddedMarketsPastAgain();
    void saysAgainWhatFailsAgain();
    void namesTheFormerSeriesOnceItCan();
    void endsTheSeriesThatAnEarlierRunFoundEnded();
    void offersWhatAnEarlierRunLeftInDoubt();
    void beginsNothingOnceItIsToldToStop();

private:
    void start(const std::vector<Symbol> &symbols);
    [[nodiscard]] QString ownSpool() const { return m_folder->filePath(QStringLiteral("own.sqlite")); }
    [[nodiscard]] QString earlierSpool() const { return m_folder->filePath(QStringLiteral("spool/earlier.sqlite")); }
    void refuse(const QByteArray &change) const;
    static void spool(const Trade &trade, const QString &path, std::shared_ptr<SpoolGauge> gauge);
    [[nodiscard]] IdRanges told(qsizetype time) const { return m_pasts->at(time).first().value<MarketPast>().covered; }

    TestServer m_server;
    std::optional<TestDatabase> m_database;
    std::optional<QTemporaryDir> m_folder;
    std::shared_ptr<SpoolGauge> m_gauge;
    std::chrono::milliseconds m_beside = 50ms; // of the next store
    std::optional<Store> m_store;
    std::optional<QSignalSpy> m_pasts;
    std::optional<QSignalSpy> m_doubted;
    std::function<void()> m_prepare; // the next store, before it starts
};

void TestStore::init()
{
    m_database.emplace(m_server);
    m_folder.emplace();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("spool")));
    m_gauge = std::make_shared<SpoolGauge>();
    m_beside = 50ms;
}

void TestStore::cleanup()
{
    m_doubted.reset();
    m_pasts.reset();
    m_store.reset();
}

void TestStore::start(const std::vector<Symbol> &symbols)
{
    Store::Setup setup;
    setup.database.databaseUri = m_database->target().toUri();
    setup.exchangeIdentity = QStringLiteral("binance");
    setup.spoolFolder = m_folder->filePath(QStringLiteral("spool"));
    setup.spoolPath = ownSpool();
    setup.spoolIdentity = identity;
    setup.gauge = m_gauge;
    setup.symbols = symbols;
    setup.patience.beside = m_beside;
    setup.patience.aside = 50ms;
    m_store.emplace(setup);
    m_pasts.emplace(&*m_store, &Store::pastKnown);
    m_doubted.emplace(&*m_store, &Store::doubtedLeft);
    if (const auto prepare = std::exchange(m_prepare, nullptr))
        prepare();
    m_store->start();
}

// As where somebody else's transaction is in the way.
void TestStore::refuse(const QByteArray &change) const
{
    m_database->run("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                    "$$ BEGIN RAISE 'not now' USING ERRCODE = 'serialization_failure'; END $$");
    m_database->run("CREATE TRIGGER refuse BEFORE " + change + " ON trades FOR EACH ROW EXECUTE FUNCTION refuse()");
}

void TestStore::spool(const Trade &trade, const QString &path, std::shared_ptr<SpoolGauge> gauge)
{
    auto file = SpoolFile::open(path, identity, std::move(gauge));
    QVERIFY(file.ok());
    QVERIFY(file.value().append({{trade}, {}, noon}).ok());
}

// A page asks as soon as it hears that the database is there.
void TestStore::canBeAskedOnceItSaysThatItIsThere()
{
    int readable = 0;
    std::vector<int> whenReady;
    QObject here;
    m_prepare = [&] {
        connect(&*m_store, &Store::readable, &here, [&] { ++readable; });
        connect(&*m_store, &Store::statusChanged, &here, [&](const DatabaseStatus &status) {
            if (status.state == DatabaseState::Ready)
                whenReady.push_back(readable);
        });
    };
    start({btc});
    QVERIFY(!whenReady.empty());
    QCOMPARE(whenReady.front(), 1);
}

void TestStore::tellsThePastOnceItCanBeRead()
{
    m_database->store({tradeAt(1, noon)});
    m_database->run("ALTER TABLE candles RENAME TO candles_away");
    start({btc});
    QCOMPARE(m_pasts->size(), 0);
    m_database->run("ALTER TABLE candles_away RENAME TO candles");
    QTRY_COMPARE(m_pasts->size(), 1);
}

// What hinders storing itself is not told as something beside it, nor waited for as long.
void TestStore::tellsThePastAsSoonAsTheSpoolIsThere()
{
    m_database->store({tradeAt(1, noon)});
    QVERIFY(QDir().mkdir(ownSpool())); // in the place of its file
    QTest::failOnWarning(QRegularExpression(QStringLiteral("not all can be done beside that now")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Nothing has been stored since")));
    m_beside = 1h;
    start({btc});
    QCOMPARE(m_pasts->size(), 0);
    QVERIFY(QDir().rmdir(ownSpool()));
    QTRY_COMPARE(m_pasts->size(), 1);
}

// What lies behind it would be missed by nobody else.
void TestStore::tellsThePastAgainOnceWhatWaitedApartIsStored()
{
    m_database->store({tradeAt(1, noon)}); // so that there is its month
    start({btc});
    QCOMPARE(m_pasts->size(), 1);
    m_database->run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
    spool(tradeAt(5, noon + 1s), ownSpool(), m_gauge);
    m_store->pull();
    QTRY_COMPARE(m_gauge->aside.load(), 1);
    m_database->run("ALTER TABLE trades ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01 00:00+00') TO ('2024-09-01 00:00+00')");
    QTRY_COMPARE(m_pasts->size(), 2);
    QCOMPARE(told(0).highest(), std::optional<std::int64_t>(1));
    QCOMPARE(told(1).highest(), std::optional<std::int64_t>(5));
}

// Its trades are fetched by their ids at the next start; a recorder must not say until then that they wait.
void TestStore::damageThatWaitsApartWaitsNoMore()
{
    m_database->store({tradeAt(1, noon)}); // so that there is its month
    start({btc});
    m_database->run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
    spool(tradeAt(5, noon + 1s), ownSpool(), m_gauge);
    m_store->pull();
    QTRY_COMPARE(m_gauge->aside.load(), 1);
    {
        auto vandal = SqliteConnection::open(ownSpool());
        QVERIFY(vandal.ok());
        QVERIFY(vandal.value().run(QStringLiteral("UPDATE aside SET payload = x'00112233445566'")).ok());
    }
    QTRY_COMPARE(m_gauge->aside.load(), 0);
    QCOMPARE(m_gauge->trades.load(), 0);
}

void TestStore::tellsThePastOfAReturnedMarketOnceItsSpoolIsStored()
{
    start({});
    spool(tradeAt(5, noon), ownSpool(), m_gauge);
    m_store->learnMarkets({btc});
    QTRY_COMPARE(m_pasts->size(), 2);
    QVERIFY(told(0).isEmpty());
    QCOMPARE(told(1).highest(), std::optional<std::int64_t>(5));
}

void TestStore::tellsThePastAgainOnceAnEarlierRunsSpoolIsStored()
{
    spool(tradeAt(5, noon), earlierSpool(), std::make_shared<SpoolGauge>());
    refuse("INSERT");
    start({btc});
    m_store->learnMarkets({eth});
    QCOMPARE(m_pasts->size(), 2);
    QVERIFY(told(0).isEmpty());
    m_database->run("DROP TRIGGER refuse ON trades");
    QTRY_VERIFY(std::any_of(m_pasts->begin(), m_pasts->end(), [](const auto &past) {
        return past.first().template value<MarketPast>().covered.contains(5);
    }));
}

void TestStore::triesAnAddedMarketsPastAgain()
{
    m_database->store({tradeAt(1, noon)});
    start({});
    m_database->run("ALTER TABLE candles RENAME TO candles_away");
    m_store->learnMarkets({btc});
    QCOMPARE(m_pasts->size(), 0);
    m_database->run("ALTER TABLE candles_away RENAME TO candles");
    QTRY_VERIFY(m_pasts->size() > 0);
}

// Of two that are the same one is said, but not where all was well in between.
void TestStore::saysAgainWhatFailsAgain()
{
    m_database->store({tradeAt(1, noon)});
    start({});
    for (int time = 0; time < 2; ++time) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not all can be done beside that now")));
        m_database->run("ALTER TABLE candles RENAME TO candles_away");
        m_store->learnMarkets({btc});
        const auto before = m_pasts->size();
        m_database->run("ALTER TABLE candles_away RENAME TO candles");
        QTRY_VERIFY(m_pasts->size() > before);
        QElapsedTimer well;
        well.start();
        QTRY_VERIFY(well.hasExpired(500)); // ten times the pause before it is tried again
    }
}

void TestStore::namesTheFormerSeriesOnceItCan()
{
    m_database->store({tradeAt(1'000, noon)});
    refuse("UPDATE");
    start({btc});
    m_store->endSeries({btc, noon + 1s, 1, noon});
    m_store->pull();
    QCOMPARE(m_database->valueOf("SELECT symbol FROM trades"), QStringLiteral("BTCUSDT"));
    m_database->run("DROP TRIGGER refuse ON trades");
    QTRY_COMPARE(m_database->valueOf("SELECT symbol FROM trades"), QStringLiteral("BTCUSDT~1"));
}

// It had learned of it from the exchange, and the database was away until its end; some of the ids are those of stored trades.
void TestStore::endsTheSeriesThatAnEarlierRunFoundEnded()
{
    m_database->store({tradeAt(1, noon), tradeAt(2, noon + 1s), tradeAt(3, noon + 2s)});
    spool(tradeAt(1, noon + 10s), earlierSpool(), std::make_shared<SpoolGauge>());
    spool(tradeAt(2, noon + 11s), earlierSpool(), std::make_shared<SpoolGauge>());
    QVERIFY(SpoolDoubts::open(earlierSpool()).value().keepEnding({btc, noon + 10s, 1, noon + 2s}).ok());
    start({btc});
    QTRY_COMPARE(m_database->table("SELECT symbol, count(*) FROM trades GROUP BY 1 ORDER BY 1"), QStringLiteral("BTCUSDT|2\nBTCUSDT~1|3"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
    QVERIFY(!QFile::exists(earlierSpool()));
    QVERIFY(SpoolDoubts::open(ownSpool()).value().endings()->empty());
}

void TestStore::offersWhatAnEarlierRunLeftInDoubt()
{
    const std::vector<Trade> doubted{tradeAt(1, noon + 10s), tradeAt(2, noon + 11s)};
    spool(tradeAt(3, noon), earlierSpool(), std::make_shared<SpoolGauge>());
    QVERIFY(SpoolDoubts::open(earlierSpool()).value().keep(doubted).ok());
    start({});
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("1"));
    QCOMPARE(m_doubted->size(), 1);
    QCOMPARE(m_doubted->first().last().value<std::vector<Trade>>(), doubted);
    QVERIFY(QFile::exists(earlierSpool()));
    m_store->releaseDoubted(earlierSpool(), btc);
    QVERIFY(!QFile::exists(earlierSpool()));
}

// Not even a private server that is not there yet, of which the end would have to be waited for.
void TestStore::beginsNothingOnceItIsToldToStop()
{
    std::stop_source stop;
    QVERIFY(stop.request_stop());
    Store::Setup setup;
    setup.database.dataDirectory = m_folder->filePath(QStringLiteral("data"));
    setup.exchangeIdentity = QStringLiteral("binance");
    setup.spoolFolder = m_folder->filePath(QStringLiteral("spool"));
    setup.spoolPath = ownSpool();
    setup.spoolIdentity = identity;
    setup.gauge = m_gauge;
    setup.stop = stop.get_token();
    Store store(setup);
    QSignalSpy drained(&store, &Store::drained);
    store.start();
    store.drain();
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("data"))));
    store.giveUp();
    QCOMPARE(drained.size(), 1);
}

TIDEMARK_TEST(TestStore, QCoreApplication)
#include "tst_store.moc"
