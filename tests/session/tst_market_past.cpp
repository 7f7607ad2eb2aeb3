#include "session/market_past.h"

#include "database/coverage_ledger.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08T12:00Z

[[nodiscard]] Trade tradeAt(std::int64_t id, Timestamp at)
{
    return {btc, id, at, Decimal::fromUnits(100), Decimal::fromUnits(1), false};
}

} // namespace

class TestMarketPast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database.emplace(m_server); }
    void endsWithTheNewestTrade();
    void tellsThatTheRecordContradictsItself();
    void tellsWhatIsBeforeItsGaps();
    void nothingIsWholeBeyondWhatWasSkipped();
    void tellsTheLargestTradeOfADay();
    void omitsWhatNobodyLooksAt();

private:
    TestServer m_server;
    std::optional<TestDatabase> m_database;
};

void TestMarketPast::endsWithTheNewestTrade()
{
    m_database->store({tradeAt(999, noon - 1s), tradeAt(1'000, noon)});
    const auto past = readMarketPast(*m_database->open(), btc);
    QVERIFY(past.ok());
    QCOMPARE(past->last, tradeAt(1'000, noon));
    QVERIFY(!past->contradicted);
    QCOMPARE(past->covered.highest(), std::optional<std::int64_t>(1'000));
}

// As where ids had started again while the database was away, and the program died before anybody knew.
void TestMarketPast::tellsThatTheRecordContradictsItself()
{
    m_database->store({tradeAt(999, noon - 1s), tradeAt(1'000, noon), tradeAt(5, noon + 20s)});
    const auto past = readMarketPast(*m_database->open(), btc);
    QVERIFY(past.ok());
    QCOMPARE(past->last, tradeAt(5, noon + 20s));
    QCOMPARE(past->contradicted, tradeAt(1'000, noon));
}

void TestMarketPast::tellsWhatIsBeforeItsGaps()
{
    m_database->store({tradeAt(1, noon), tradeAt(2, noon + 1s), tradeAt(5, noon + 1h), tradeAt(9, noon + 80h)});
    const auto past = readMarketPast(*m_database->open(), btc);
    QVERIFY(past.ok());
    QCOMPARE(past->beforeGaps, (std::vector{tradeAt(2, noon + 1s), tradeAt(5, noon + 1h)}));
    QCOMPARE(past->runsBeforeGaps.size(), std::size_t(2));
    QCOMPARE(past->runsBeforeGaps[0].id, 1);
    QCOMPARE(past->runsBeforeGaps[0].at, noon);
    QCOMPARE(past->runsBeforeGaps[1].id, 5);
    QCOMPARE(past->runsBeforeGaps[1].at, noon + 1h);
    QCOMPARE(past->contiguous->id, 9);
}

// What was skipped is joined with what is known, and is no more here for that.
void TestMarketPast::nothingIsWholeBeyondWhatWasSkipped()
{
    m_database->store({tradeAt(1, noon), tradeAt(2, noon + 1s), tradeAt(9, noon + 1h), tradeAt(12, noon + 2h)});
    const auto session = m_database->open();
    QVERIFY(CoverageLedger(*session).addSkipped(btc, {3, 8}, QStringLiteral("too many")).ok());
    const auto past = readMarketPast(*session, btc);
    QVERIFY(past.ok());
    QCOMPARE(past->runsBeforeGaps.size(), std::size_t(1));
    QCOMPARE(past->runsBeforeGaps[0].id, 9);
}

// Also where it is older than the seconds that are told one by one.
void TestMarketPast::tellsTheLargestTradeOfADay()
{
    std::vector<Trade> trades;
    for (int minute = 0; minute <= 120; ++minute)
        trades.push_back(tradeAt(1 + minute, noon + minute * 1min));
    trades[7].quantity = Decimal::fromUnits(50);
    trades[31].quantity = Decimal::fromUnits(40);
    m_database->store(trades);
    const auto past = readMarketPast(*m_database->open(), btc);
    QVERIFY(past.ok());
    QVERIFY(past->secondsFrom > trades[31].tradedAt);
    QCOMPARE(past->largestFrom, past->minutesFrom);
    QVERIFY(past->largest.size() >= 2);
    QCOMPARE(past->largest.back().at, trades[7].tradedAt);
    QCOMPARE(past->largest.back().quantity, trades[7].quantity);
    m_database->run("UPDATE candles SET largest = NULL WHERE opened_at < '2024-08-08T12:20:00Z'");
    const auto older = readMarketPast(*m_database->open(), btc);
    QVERIFY(older.ok());
    QCOMPARE(older->largestFrom, noon + 20min);
    QCOMPARE(older->largest.back().at, trades[31].tradedAt);
}

// What alerts and the healing of gaps need is there all the same.
void TestMarketPast::omitsWhatNobodyLooksAt()
{
    m_database->store({tradeAt(1, noon - 2h), tradeAt(5, noon - 1s), tradeAt(6, noon)});
    const auto whole = readMarketPast(*m_database->open(), btc);
    QVERIFY(whole.ok());
    QVERIFY(!whole->minutes.empty() && !whole->seconds.empty() && !whole->secondCloses.empty());
    const auto past = readMarketPast(*m_database->open(), btc, PastFigures::Omitted);
    QVERIFY2(past.ok(), qPrintable(past.message()));
    QVERIFY(past->figures == PastFigures::Omitted);
    QVERIFY(past->minutes.empty() && past->seconds.empty() && past->secondCloses.empty() && past->largest.empty());
    QVERIFY(past->covered.ranges() == whole->covered.ranges());
    QCOMPARE(past->last, whole->last);
    QCOMPARE(past->begins, whole->begins);
    QCOMPARE(past->beforeGaps, whole->beforeGaps);
    QCOMPARE(past->lost.size(), whole->lost.size());
    QCOMPARE(past->extremePoints.size(), whole->extremePoints.size());
    QVERIFY(!past->extremePoints.empty());
    QCOMPARE(past->contiguous.has_value(), whole->contiguous.has_value());
}

TIDEMARK_TEST(TestMarketPast, QCoreApplication)
#include "tst_market_past.moc"
