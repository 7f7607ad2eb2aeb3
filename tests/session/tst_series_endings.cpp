#include "session/series_endings.h"

#include "database/trade_writer.h"
#include "support/must.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp began = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08T12:00Z
const SeriesStart start{btc, began, 1, began - 1s};

} // namespace

class TestSeriesEndings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesTheFormerSeriesItsName();
    void waitsForADetachedMonth();
    void goesOnNamingAfterAFailure();

private:
    static constexpr int trades = 6'000; // more than are named at once

    TestServer m_server;
    std::optional<TestDatabase> m_database;
};

void TestSeriesEndings::init()
{
    m_database.emplace(m_server);
    TradeBatch batch;
    for (int i = 1; i <= trades; ++i)
        batch.trades.push_back({btc, 1'000 + i, began - (trades + 1 - i) * 1s, Decimal::fromUnits(100), Decimal::fromUnits(1), false});
    const auto session = m_database->open();
    must(TradeWriter(*session).write({&batch, 1}));
}

void TestSeriesEndings::givesTheFormerSeriesItsName()
{
    const auto session = m_database->open();
    std::vector<SeriesStart> written;
    SeriesEndings endings(30s, [&](const SeriesStart &ending) { written.push_back(ending); });
    QVERIFY(endings.begin(*session).ok());
    std::vector<Symbol> ended;
    QVERIFY(endings.write(*session, ended).ok());
    QVERIFY(ended.empty());
    endings.add(start);
    QVERIFY(written.empty());
    QVERIFY(endings.write(*session, ended).ok());
    QCOMPARE(ended, std::vector{btc});
    QCOMPARE(written, std::vector{start});
    QCOMPARE(m_database->table("SELECT symbol FROM coverage WHERE kind = 'stored'"), QStringLiteral("BTCUSDT~1"));
    QVERIFY(endings.write(*session, ended).ok()); // once
    QCOMPARE(ended.size(), std::size_t(1));
    int rounds = 0;
    for (Result<bool> more = true; *more; ++rounds) {
        more = endings.setAsideSome(*session);
        QVERIFY(more.ok());
    }
    QVERIFY(rounds > 1);
    QCOMPARE(m_database->table("SELECT symbol, count(*) FROM trades GROUP BY 1"), QStringLiteral("BTCUSDT~1|%1").arg(trades));
}

void TestSeriesEndings::waitsForADetachedMonth()
{
    const auto session = m_database->open();
    SeriesEndings endings(30s, [](const SeriesStart &) {});
    QVERIFY(endings.begin(*session).ok());
    endings.add(start);
    m_database->run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
    std::vector<Symbol> ended;
    QVERIFY(endings.write(*session, ended).ok());
    QVERIFY(ended.empty());
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM former_series"), QStringLiteral("0"));
    m_database->run("ALTER TABLE trades ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01 00:00+00') TO ('2024-09-01 00:00+00')");
    QVERIFY(endings.write(*session, ended).ok());
    QCOMPARE(ended, std::vector{btc});
}

void TestSeriesEndings::goesOnNamingAfterAFailure()
{
    const auto session = m_database->open();
    SeriesEndings endings(0ms, [](const SeriesStart &) {});
    endings.add(start);
    std::vector<Symbol> ended;
    QVERIFY(endings.write(*session, ended).ok());
    m_database->run("ALTER TABLE candles RENAME TO candles_away");
    QCOMPARE(endings.setAsideSome(*session).value(), false);
    QVERIFY(endings.isInterrupted());
    m_database->run("ALTER TABLE candles_away RENAME TO candles");
    for (Result<bool> more = true; *more;) {
        more = endings.setAsideSome(*session);
        QVERIFY(more.ok());
    }
    QVERIFY(!endings.isInterrupted());
    QCOMPARE(m_database->table("SELECT symbol, count(*) FROM trades GROUP BY 1"), QStringLiteral("BTCUSDT~1|%1").arg(trades));
}

TIDEMARK_TEST(TestSeriesEndings, QCoreApplication)
#include "tst_series_endings.moc"
