#include "database/largest_trades.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <tuple>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

[[nodiscard]] LargestTrade asLargest(const Trade &trade)
{
    return {WideDecimal::product(trade.price, trade.quantity), trade.tradedAt, trade.price, trade.quantity};
}

// Of equal ones the latest.
[[nodiscard]] std::optional<LargestTrade> largestSince(const std::vector<Trade> &trades, Timestamp from)
{
    std::optional<LargestTrade> largest;
    for (const auto &trade : trades) {
        const auto candidate = asLargest(trade);
        if (trade.tradedAt >= from && (!largest || std::tie(candidate.value, candidate.at) > std::tie(largest->value, largest->at)))
            largest = candidate;
    }
    return largest;
}

} // namespace

// The few trades that are read tell the largest one of every window as all of them would.
class TestLargestTrades : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::optional<TestDatabase> m_database;
    std::unique_ptr<PgSession> m_session;
    const Symbol m_symbol = symbolNamed("BTCUSDT");
    const Timestamp m_begin = momentOf("2024-08-31T20:50:13.5Z");
    const Timestamp m_end = momentOf("2024-08-31T23:30:00Z");
    std::vector<Trade> m_trades;
    WideDecimal m_later{2 * Decimal::decimals};

    [[nodiscard]] LargestTrades largest()
    {
        const auto found = largestTrades(*m_session, m_symbol, m_begin, m_end, m_later);
        if (!found)
            qFatal("%s", qPrintable(found.message()));
        return *found;
    }
    // With what is later, as whoever asks has it.
    void compare(const LargestTrades &found)
    {
        RollingTurnover some;
        for (const auto &trade : m_trades) {
            if (trade.tradedAt >= m_end)
                some.addLargest(asLargest(trade));
        }
        for (const auto &trade : found.trades)
            some.addLargest(trade);
        const auto newest = m_trades.back().tradedAt;
        int asked = 0;
        for (auto from = std::chrono::ceil<std::chrono::minutes>(found.from); from < m_end; from += 1min, ++asked) {
            const auto told = some.of(24h, newest + 1s, from).largest;
            const auto expected = largestSince(m_trades, some.of(24h, newest + 1s, from).from);
            QVERIFY(told && expected);
            QVERIFY2(*told == *expected, qPrintable(toIsoString(from)));
        }
        QVERIFY(asked > 10);
    }

private Q_SLOTS:
    void init()
    {
        m_session.reset();
        m_database.emplace(m_server);
        m_session = m_database->open();
        m_trades = RandomMarket{m_symbol, 7, 1000, m_begin, 400ms, 20s}.trades(30'000);
        // As markets have them: now and then one that is much larger.
        for (const auto &[place, quantity] : {std::pair(3'000, 50'000), {9'000, 20'000}, {15'000, 5'000}})
            m_trades[std::size_t(place)].quantity = Decimal::fromUnits(quantity * Decimal::unitsPerOne);
        m_database->store(m_trades);
        const auto later = largestSince(m_trades, m_end);
        QVERIFY(later);
        m_later = later->value;
    }

    void tellAsAllTradesWould()
    {
        const auto found = largest();
        QCOMPARE(found.from, m_begin);
        QVERIFY(found.trades.size() >= 3);
        QVERIFY2(found.trades.size() < 80, qPrintable(QString::number(found.trades.size()))); // of 160 minutes
        compare(found);
    }

    void nothingBeforeACandleThatDoesNotKnow()
    {
        m_database->run("UPDATE candles SET largest = NULL WHERE opened_at <= '2024-08-31T22:10:00Z'");
        const auto found = largest();
        QCOMPARE(found.from, momentOf("2024-08-31T22:11:00Z"));
        compare(found);
    }

    void nothingOfTradesThatWereDropped()
    {
        const auto before = largest();
        const auto lost = std::chrono::floor<std::chrono::minutes>(before.trades.back().at);
        m_database->run("DELETE FROM trades WHERE traded_at < '" + toIsoString(lost + 1min).toUtf8() + '\'');
        const auto found = largest();
        QCOMPARE(found.from, Timestamp(lost + 1min));
        QCOMPARE(found.trades.size(), before.trades.size() - std::size_t(std::count_if(before.trades.begin(), before.trades.end(), [lost](const LargestTrade &trade) { return trade.at >= lost && trade.at < lost + 1min; })));
    }

    void ofARecordThatDoesNotKnowAtAll()
    {
        m_database->run("ALTER TABLE candles DROP COLUMN largest");
        const auto found = largest();
        QVERIFY(found.trades.empty());
        QCOMPARE(found.from, m_end);
    }

    void nothingIsKnownOfAnUnknownMarket()
    {
        const auto found = largestTrades(*m_session, symbolNamed("ETHUSDT"), m_begin, m_end, m_later);
        QVERIFY2(found.ok(), qPrintable(found.message()));
        QVERIFY(found->trades.empty());
    }
};

TIDEMARK_TEST(TestLargestTrades, QCoreApplication)
#include "tst_largest_trades.moc"
