#include "core/market_interest.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

namespace {

[[nodiscard]] Symbol named(const char *name)
{
    return *Symbol::fromText(name);
}

[[nodiscard]] MarketInfo listed(const char *base, const char *quote)
{
    return {named((QByteArray(base) + quote).constData()), QStringLiteral("TRADING"), QString::fromLatin1(base), QString::fromLatin1(quote), {}, {}};
}

[[nodiscard]] MarketDay day(const char *name, std::int64_t trades, double value, double price)
{
    return {.symbol = named(name), .newestId = trades, .trades = trades, .quoteVolume = value, .lastPrice = price};
}

} // namespace

class TestMarketInterest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void byNameWhereNothingIsKnown();
    void byValueInOneMoney();
    void whatIsLookedAtComesFirst();
    void tellsTradesAnHour();

private:
    MarketInterest m_interest;
    const std::vector<Symbol> m_all{named("AAABTC"), named("AAATRY"), named("AAAUSDT"), named("BTCUSDT"), named("NEWUSDT")};
};

void TestMarketInterest::init()
{
    m_interest = {};
}

void TestMarketInterest::byNameWhereNothingIsKnown()
{
    QVERIFY(!m_interest.isKnown());
    QVERIFY(m_interest.ordered({m_all.rbegin(), m_all.rend()}) == m_all);
    QVERIFY(!m_interest.tradesPerHour(m_all[0]));
}

// 3 BTC are 180,000 USDT, and 4,000,000 TRY are 100,000.
void TestMarketInterest::byValueInOneMoney()
{
    m_interest.learn({day("AAABTC", 240, 3, 0.001), day("AAATRY", 24, 4e6, 1), day("AAAUSDT", 10, 150'000, 60), day("BTCUSDT", 5, 1e9, 60'000), day("USDTTRY", 5, 1, 40)},
                     {listed("AAA", "BTC"), listed("AAA", "TRY"), listed("AAA", "USDT"), listed("BTC", "USDT"), listed("USDT", "TRY")});
    const std::vector<Symbol> expected{named("BTCUSDT"), named("AAABTC"), named("AAAUSDT"), named("AAATRY"), named("NEWUSDT")};
    QVERIFY(m_interest.ordered(m_all) == expected);
}

void TestMarketInterest::whatIsLookedAtComesFirst()
{
    m_interest.learn({day("BTCUSDT", 5, 1e9, 60'000)}, {});
    m_interest.setForemost({named("NEWUSDT"), named("AAATRY")});
    const std::vector<Symbol> expected{named("NEWUSDT"), named("AAATRY"), named("BTCUSDT"), named("AAABTC"), named("AAAUSDT")};
    QVERIFY(m_interest.ordered(m_all) == expected);
}

void TestMarketInterest::tellsTradesAnHour()
{
    m_interest.learn({day("BTCUSDT", 2'400, 1, 1)}, {});
    QCOMPARE(m_interest.tradesPerHour(named("BTCUSDT")).value(), 100.0);
}

TIDEMARK_TEST(TestMarketInterest, QCoreApplication)
#include "tst_market_interest.moc"
