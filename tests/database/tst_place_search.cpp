#include "database/place_search.h"

#include "random_trades.h"
#include "support/must.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-08T21:50:13.5Z");

} // namespace

// When something in the record was, against the trades themselves.
class TestPlaceSearch : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    std::vector<Trade> m_trades = RandomMarket{btc, 5, 1'000, begins, 900ms}.trades(3'000);

    [[nodiscard]] std::optional<Timestamp> find(PlaceKind kind, Timestamp from, Timestamp to = {}, std::int64_t id = 0, Decimal price = {})
    {
        PlaceQuestion question{{btc, from, to}};
        question.kind = kind;
        question.id = id;
        question.price = price;
        return mustHave(PlaceSearch(*m_session).answer(question)).moment;
    }

private Q_SLOTS:
    void initTestCase()
    {
        std::erase_if(m_trades, [](const Trade &trade) { return trade.id == 1'500 || (trade.id >= 2'500 && trade.id < 2'510); });
        m_database.store(m_trades);
    }

    void aTrade()
    {
        QCOMPARE(find(PlaceKind::Trade, begins, begins, m_trades[700].id), std::optional(m_trades[700].tradedAt));
        QCOMPARE(find(PlaceKind::Trade, begins, begins, 1'500), std::nullopt);
        QCOMPARE(find(PlaceKind::Trade, begins, begins, 99), std::nullopt);
    }

    void extremes()
    {
        const auto from = m_trades[200].tradedAt;
        const auto to = m_trades[1'200].tradedAt;
        const auto inside = tradesWithin(m_trades, from, to);
        const auto cheaper = [](const Trade &a, const Trade &b) { return a.price != b.price ? a.price < b.price : a.tradedAt < b.tradedAt; };
        const auto dearer = [](const Trade &a, const Trade &b) { return a.price != b.price ? a.price > b.price : a.tradedAt < b.tradedAt; };
        const auto larger = [](const Trade &a, const Trade &b) { return a.quantity != b.quantity ? a.quantity > b.quantity : isEarlier(a, b); };
        QCOMPARE(find(PlaceKind::Low, from, to), std::optional(std::min_element(inside.begin(), inside.end(), cheaper)->tradedAt));
        QCOMPARE(find(PlaceKind::High, from, to), std::optional(std::min_element(inside.begin(), inside.end(), dearer)->tradedAt));
        QCOMPARE(find(PlaceKind::Largest, from, to), std::optional(std::min_element(inside.begin(), inside.end(), larger)->tradedAt));
        QCOMPARE(find(PlaceKind::Low, begins - 2h, begins - 1h), std::nullopt);
    }

    void gaps()
    {
        const auto timeOf = [&](std::int64_t id) {
            return std::find_if(m_trades.begin(), m_trades.end(), [id](const Trade &trade) { return trade.id == id; })->tradedAt;
        };
        QCOMPARE(find(PlaceKind::NextGap, begins - 1h), std::optional(timeOf(1'499)));
        QCOMPARE(find(PlaceKind::NextGap, timeOf(1'501)), std::optional(timeOf(2'499)));
        QCOMPARE(find(PlaceKind::NextGap, timeOf(2'600)), std::nullopt);
        QCOMPARE(find(PlaceKind::LastGap, timeOf(2'600)), std::optional(timeOf(2'499)));
        QCOMPARE(find(PlaceKind::LastGap, timeOf(2'000)), std::optional(timeOf(1'499)));
        QCOMPARE(find(PlaceKind::LastGap, timeOf(1'200)), std::nullopt);
    }

    // The next time, or where there is none any more the last time.
    void aPrice()
    {
        Candle all;
        for (const auto &trade : m_trades)
            all.add(trade);
        QCOMPARE(find(PlaceKind::Price, begins - 1h, {}, 0, all.high), std::optional(all.highAt));
        const auto last = find(PlaceKind::Price, begins + 24h, {}, 0, all.high);
        QVERIFY(last && *last >= all.highAt);
        QCOMPARE(find(PlaceKind::Price, begins, {}, 0, Decimal::fromUnits(1)), std::nullopt);
    }
};

TIDEMARK_TEST(TestPlaceSearch, QCoreApplication)
#include "tst_place_search.moc"
