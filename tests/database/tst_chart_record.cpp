#include "database/chart_record.h"

#include "core/candle.h"
#include "support/must.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T21:50:13.5Z"); // over the end of a day and of a month

PriceSpan spanOf(const Trade &trade)
{
    PriceSpan single{trade.tradedAt, trade.tradedAt, trade.price, trade.price, trade.price, trade.price, 1};
    single.lowAt = single.highAt = trade.tradedAt;
    single.volume.add(trade.quantity);
    return single;
}

} // namespace

// Every answer against the same question asked of a plain vector.
class TestChartRecord : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    std::vector<Trade> m_trades; // ascending by time and id

    [[nodiscard]] std::vector<Trade> between(Timestamp from, Timestamp to) const { return tradesWithin(m_trades, from, to); }
    [[nodiscard]] std::vector<ChartCandle> candles(Timestamp from, Timestamp to, std::chrono::seconds span) const
    {
        std::vector<ChartCandle> candles;
        for (const auto &trade : between(from, to))
            appendCandle(candles, spanOf(trade), span);
        return candles;
    }
    [[nodiscard]] ChartAnswer ask(Timestamp from, Timestamp to, ChartResolution resolution)
    {
        return mustHave(ChartRecord(*m_session).answer({btc, from, to, resolution}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_trades = RandomMarket{btc, 7, 1'000, begins, 900ms}.trades(20'000);
        std::sort(m_trades.begin(), m_trades.end(), isEarlier);
        m_database.store(m_trades);
    }

    void tellsTrades()
    {
        const auto from = std::chrono::floor<std::chrono::seconds>(begins + 20min);
        const auto answer = ask(from, from + 10min, ChartResolution::Trades);
        QCOMPARE(answer.trades, between(from, from + 10min));
        QCOMPARE(answer.known, (TimeRange{from, from + 10min}));
        QCOMPARE(answer.recordBegins, std::optional(m_trades.front().tradedAt));
        QCOMPARE(answer.recordEnds, std::optional(m_trades.back().tradedAt));
    }

    void sumsUpSeconds()
    {
        const auto from = std::chrono::floor<std::chrono::seconds>(begins + 2h);
        const auto answer = ask(from, from + 20min, ChartResolution::Second);
        const auto expected = candles(from, from + 20min, 1s);
        QCOMPARE(answer.candles.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(answer.candles[i].openedAt, expected[i].openedAt);
            QCOMPARE(answer.candles[i].open, expected[i].open);
            QCOMPARE(answer.candles[i].high, expected[i].high);
            QCOMPARE(answer.candles[i].low, expected[i].low);
            QCOMPARE(answer.candles[i].close, expected[i].close);
            QCOMPARE(answer.candles[i].volume, expected[i].volume);
            QCOMPARE(answer.candles[i].ticks, expected[i].ticks);
            QCOMPARE(answer.candles[i].firstAt, expected[i].firstAt);
            QCOMPARE(answer.candles[i].lastAt, expected[i].lastAt);
            QCOMPARE(answer.candles[i].lowAt, expected[i].firstAt);
            QCOMPARE(answer.candles[i].highAt, expected[i].lastAt);
        }
    }

    void noTradeIsInTwoCandles_data()
    {
        QTest::addColumn<ChartResolution>("resolution");
        QTest::newRow("seconds") << ChartResolution::Second;
        QTest::newRow("minutes") << ChartResolution::Minute;
        QTest::newRow("hours") << ChartResolution::Hour;
        QTest::newRow("days") << ChartResolution::Day;
    }

    void noTradeIsInTwoCandles()
    {
        QFETCH(ChartResolution, resolution);
        const auto span = tidemark::spanOf(resolution);
        std::mt19937 random(5);
        for (int round = 0; round < 12; ++round) {
            const auto from = spanStart(begins + std::chrono::seconds(random() % 10'000), span);
            const auto to = from + std::chrono::seconds(random() % 40'000);
            const auto answer = ask(from, to, resolution);
            QCOMPARE(answer.known.from, from);
            QVERIFY(answer.known.to <= std::max(from, to));
            std::int64_t ticks = 0;
            auto end = from;
            for (const auto &candle : answer.candles) {
                QVERIFY(candle.openedAt >= end);
                QCOMPARE(spanStart(candle.openedAt, candle.span), candle.openedAt);
                const auto expected = candles(candle.openedAt, candle.endsAt(), candle.span);
                QCOMPARE(expected.size(), std::size_t(1));
                QCOMPARE(candle.ticks, expected.front().ticks);
                QCOMPARE(candle.high, expected.front().high);
                QCOMPARE(candle.low, expected.front().low);
                QCOMPARE(candle.volume, expected.front().volume);
                if (candle.span > 1s) {
                    QCOMPARE(candle.lowAt, expected.front().lowAt);
                    QCOMPARE(candle.highAt, expected.front().highAt);
                }
                end = candle.endsAt();
                ticks += candle.ticks;
            }
            QVERIFY(end <= answer.known.to || answer.candles.empty());
            QCOMPARE(ticks, std::int64_t(between(from, answer.known.to).size()));
            QCOMPARE(between(answer.known.to, std::max(from, to)).size(), std::size_t(0));
        }
    }

    void aMarketWithoutTradesIsKnownNowhere()
    {
        const auto answer = ChartRecord(*m_session).answer({symbolNamed("NONE"), begins, begins + 1h, ChartResolution::Minute});
        QVERIFY(answer.ok());
        QVERIFY(answer->candles.empty() && answer->known.isEmpty() && !answer->recordBegins && !answer->recordEnds);
    }
};

TIDEMARK_TEST(TestChartRecord, QCoreApplication)
#include "tst_chart_record.moc"
