#include "database/archived_removal.h"
#include "database/crossing_search.h"
#include "database/matching_trades.h"
#include "database/peak_search.h"
#include "database/trade_search.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <iterator>
#include <set>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T21:50:13.5Z");
constexpr int count = 12'000;

// What a search has to find, from the definitions alone.
std::vector<FoundTrade> rowsOf(std::vector<Trade> trades, const SearchQuestion &question)
{
    std::vector<FoundTrade> rows;
    std::sort(trades.begin(), trades.end(), question.unit == TradeUnit::Runs ? [](const Trade &a, const Trade &b) { return a.id < b.id; } : isEarlier);
    for (const auto &trade : trades) {
        if (trade.tradedAt < question.from || trade.tradedAt >= question.to)
            continue;
        const bool isMore = !rows.empty() && question.unit != TradeUnit::Trades && rows.back().last.id + 1 == trade.id
            && rows.back().last.buyerIsMaker == trade.buyerIsMaker && (question.unit == TradeUnit::Runs || rows.back().last.tradedAt == trade.tradedAt);
        if (isMore)
            rows.back().add(trade);
        else
            rows.emplace_back(trade);
    }
    const auto &filter = question.filter;
    std::erase_if(rows, [&](const FoundTrade &row) {
        const auto units = [](const std::string &text) { return std::pair(text.size(), text); }; // of equally many decimals
        return row.trades < question.fewest || (filter.side != TakerSide::Either && row.first.buyerIsMaker != (filter.side == TakerSide::Sell))
            || (filter.leastQuantity && units(row.quantity.toText()) < units(filter.leastQuantity->toText()))
            || (filter.leastValue && units(row.value.toText()) < units(filter.leastValue->toText()))
            || (filter.lowestPrice && row.high < *filter.lowestPrice) || (filter.highestPrice && row.low > *filter.highestPrice);
    });
    return rows;
}

} // namespace

// Searches against the same questions asked of a plain vector, in records that are plain, packed, and mixed of both; all with trades
// missing, and ids and times that disagree now and then.
class TestTradeSearch : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session;
    std::vector<Trade> m_trades;
    std::mt19937_64 m_random{17};

    [[nodiscard]] const Trade &anyTrade() { return m_trades[m_random() % m_trades.size()]; }

    [[nodiscard]] RangeQuestion anyRange(int i)
    {
        auto from = anyTrade().tradedAt;
        auto to = anyTrade().tradedAt + 1us;
        if (i % 3 == 0)
            std::tie(from, to) = std::pair(spanStart(from, 1min), spanStart(to, 1min) + 1min);
        if (i % 11 == 0)
            std::tie(from, to) = std::pair(begins - 24h, begins + 48h);
        return {btc, std::min(from, to), std::max(from, to)};
    }

    [[nodiscard]] TradeFilter anyFilter()
    {
        TradeFilter filter;
        if (m_random() % 2)
            filter.leastQuantity = anyTrade().quantity;
        if (m_random() % 3 == 0)
            filter.leastValue = FoundTrade(anyTrade()).value;
        if (m_random() % 3 == 0)
            filter.lowestPrice = anyTrade().price;
        if (m_random() % 3 == 0)
            filter.highestPrice = anyTrade().price;
        filter.side = TakerSide(m_random() % 3);
        return filter;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("packedTo"); // minutes
        QTest::addColumn<int>("older");    // in a hundred of the candles, which an older version began
        QTest::newRow("plain") << 0 << 0;
        QTest::newRow("packed") << 60 * 24 << 0;
        QTest::newRow("mixed") << 40 << 0;
        QTest::newRow("mixed with older candles") << 40 << 50;
        QTest::newRow("all candles older") << 40 << 100;
    }

    void init()
    {
        QFETCH_GLOBAL(int, packedTo);
        QFETCH_GLOBAL(int, older);
        static std::pair<int, int> filled{-1, -1};
        if (filled == std::pair(packedTo, older))
            return;
        filled = {packedTo, older};
        m_trades = RandomMarket{btc, 31, 5000, begins, 700ms, 3s}.trades(count);
        std::erase_if(m_trades, [](const Trade &trade) { return trade.id % 97 < 2; });
        m_database.run("TRUNCATE trades, packed, candles, coverage");
        // What comes late joins the candles that are there.
        std::vector<Trade> early;
        std::vector<Trade> late;
        std::partition_copy(m_trades.begin(), m_trades.end(), std::back_inserter(late), std::back_inserter(early), [](const Trade &trade) { return trade.id % 5 == 0; });
        m_database.store(early);
        m_database.run("UPDATE candles SET largest = NULL WHERE abs(hashtext(opened_at::text) % 100) < " + QByteArray::number(older));
        m_database.store(late);
        if (packedTo > 0)
            (void)packed(m_database, btc, begins + std::chrono::minutes(packedTo));
        QCOMPARE(m_database.valueOf("SELECT count(*) > 3 FROM packed"), packedTo > 0 ? QStringLiteral("t") : QStringLiteral("f"));
        m_session = m_database.open();
    }

    // A candle knows its largest trade, or says that it does not; and what it knows leaves out every minute that has none so large.
    void minutesOfLargeTrades()
    {
        QFETCH_GLOBAL(int, older);
        QCOMPARE(m_database.valueOf("SELECT count(*) FROM candles c WHERE largest <> (SELECT max(quantity) FROM trades_between('BTCUSDT', c.opened_at, c.opened_at + c.span))"),
                 QStringLiteral("0"));
        QCOMPARE(m_database.valueOf("SELECT count(*) = 0 FROM candles WHERE largest IS NULL"), older == 0 ? QStringLiteral("t") : QStringLiteral("f"));
        auto trades = m_trades;
        std::sort(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.quantity > b.quantity; });
        trades.resize(20);
        TradeFilter filter;
        filter.leastQuantity = trades.back().quantity;
        std::set<Timestamp> expected;
        for (const auto &trade : m_trades) {
            if (trade.quantity >= *filter.leastQuantity)
                expected.insert(spanStart(trade.tradedAt, 1min));
        }
        std::set<Timestamp> found;
        for (const auto &minute : mustHave(MatchingTrades(*m_session, btc).minutes(begins - 24h, begins + 48h, filter, TradeUnit::Trades, 10'000)))
            found.insert(minute.openedAt);
        QVERIFY(std::includes(found.begin(), found.end(), expected.begin(), expected.end()));
        if (older == 0)
            QCOMPARE(found.size(), expected.size());
    }

    void rows()
    {
        for (int i = 0; i < 60; ++i) {
            SearchQuestion question{anyRange(i)};
            question.filter = anyFilter();
            question.unit = TradeUnit(i % 3);
            question.fewest = question.unit == TradeUnit::Runs ? 1 + std::int64_t(m_random() % 5) : 1;
            question.limit = 1'000'000;
            const auto expected = rowsOf(m_trades, question);
            auto answer = mustHave(TradeSearch(*m_session, question).answer());
            QVERIFY(!answer.isTruncated);
            if (answer.rows != expected)
                QFAIL(qPrintable(QStringLiteral("%1: %2 rows, it is %3").arg(i).arg(answer.rows.size()).arg(expected.size())));
            auto largest = expected;
            question.largest = 1 + int(m_random() % 30);
            question.isByValue = question.unit != TradeUnit::Runs && i % 2;
            std::sort(largest.begin(), largest.end(), LargerFirst(question));
            largest.resize(std::min(largest.size(), std::size_t(question.largest)));
            answer = mustHave(TradeSearch(*m_session, question).answer());
            if (answer.rows != largest)
                QFAIL(qPrintable(QStringLiteral("%1: the %2 largest").arg(i).arg(question.largest)));
        }
    }

    // Page by page it is the same as at once, wherever a page ends.
    void pages()
    {
        for (const auto unit : {TradeUnit::Trades, TradeUnit::Orders}) {
            SearchQuestion question{{btc, begins - 1h, begins + 48h}};
            question.unit = unit;
            question.filter.leastQuantity = m_trades[10].quantity;
            question.limit = 137;
            std::vector<FoundTrade> all;
            for (;;) {
                const auto page = mustHave(TradeSearch(*m_session, question).answer());
                all.insert(all.end(), page.rows.begin(), page.rows.end());
                if (!page.isTruncated)
                    break;
                QCOMPARE(page.rows.size(), std::size_t(137));
                question.after = page.rows.back().last;
            }
            question.after.reset();
            QVERIFY(all == rowsOf(m_trades, question));
            QVERIFY(all.size() > 300);
        }
    }

    void crossings()
    {
        auto ordered = m_trades;
        std::sort(ordered.begin(), ordered.end(), isEarlier);
        int found = 0;
        for (int i = 0; i < 150; ++i) {
            CrossingQuestion question{anyRange(i), anyTrade().price, i % 2 == 1};
            if (i % 5 == 0)
                question.price = Decimal::fromUnits(question.price.units() + 1);
            std::optional<Crossing> expected;
            for (std::size_t at = 0; at < ordered.size(); ++at) {
                const auto &trade = ordered[at];
                const auto *before = at > 0 ? &ordered[at - 1] : nullptr;
                const bool isUp = before && before->price < question.price && trade.price >= question.price;
                const bool isDown = before && before->price > question.price && trade.price <= question.price;
                const bool isInside = trade.tradedAt >= question.from && trade.tradedAt < question.to;
                if (isInside && (isUp || isDown || (!before && trade.price == question.price)) && (question.isLast || !expected))
                    expected = Crossing{trade, spanStart(trade.tradedAt, 1min), isUp};
            }
            const auto answer = mustHave(CrossingSearch(*m_session).answer(question));
            found += expected.has_value();
            if (answer.crossing != expected)
                QFAIL(qPrintable(QStringLiteral("%1: %2 from %3 to %4").arg(i).arg(question.price.toString(), toIsoString(question.from), toIsoString(question.to))));
        }
        QVERIFY(found > 60);
    }

    void peaks()
    {
        for (int i = 0; i < 60; ++i) {
            const PeakQuestion question{anyRange(i), Peak(i % 3)};
            const auto inside = tradesWithin(m_trades, question.from, question.to);
            std::optional<Candle> expected;
            for (const auto &span : candlesOf(inside, question.peak == Peak::BusiestSecond ? 1s : 60s)) {
                const auto size = [&](const Candle &of) { return question.peak == Peak::WidestMinute ? (of.high - of.low).units() : of.trades; };
                if (!expected || size(span) > size(*expected) || (size(span) == size(*expected) && span.openedAt < expected->openedAt))
                    expected = span;
            }
            const auto answer = mustHave(PeakSearch(*m_session).answer(question));
            if (answer.span != expected)
                QFAIL(qPrintable(QStringLiteral("%1: from %2 to %3").arg(i).arg(toIsoString(question.from), toIsoString(question.to))));
        }
    }

    // Of trades that were dropped the candles remain: a crossing has its minute.
    void aCrossingInDroppedTime()
    {
        const TestDatabase database(m_server);
        const auto trades = RandomMarket{btc, 4, 100, begins, 2s}.trades(900);
        database.store(trades);
        const auto session = database.open();
        QVERIFY(ArchivedRemoval(*session, btc, QStringLiteral("by a rule"), {}).remove(std::span(trades).first(600)).ok());
        Candle all;
        for (const auto &trade : std::span(trades).first(600))
            all.add(trade);
        const auto answer = mustHave(CrossingSearch(*session).answer({{btc, begins, begins + 24h}, all.high}));
        QVERIFY(answer.crossing && !answer.crossing->trade);
        QCOMPARE(answer.crossing->minute, spanStart(all.highAt, 1min));
        QVERIFY(answer.completeness.dropped > 0);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto answer = TradeSearch(*m_session, SearchQuestion{{btc, begins, begins + 24h}}, stop.get_token()).answer();
        QVERIFY(!answer.ok());
        QVERIFY(answer.message().endsWith(QLatin1Char('.')));
    }
};

TIDEMARK_TEST(TestTradeSearch, QCoreApplication)
#include "tst_trade_search.moc"
