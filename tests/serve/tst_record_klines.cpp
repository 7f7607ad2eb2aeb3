#include "serve/record_klines.h"

#include "database/packed_record.h"
#include "database/random_trades.h"
#include "serve/kline_feed.h"
#include "serve/ticker_feed.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

#include <map>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");

[[nodiscard]] ServedInterval intervalNamed(const char *name, std::chrono::minutes zone = 0min)
{
    return {QString::fromLatin1(name), *KlineInterval::fromName(QString::fromLatin1(name)), zone};
}

[[nodiscard]] QString words(const RecordKline &kline)
{
    const auto &candle = kline.candle;
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
               .arg(toIsoString(candle.openedAt), toIsoString(kline.closedAt), candle.open.toString(), candle.high.toString(), candle.low.toString(),
                    candle.close.toString(), candle.volume.toString(), candle.quoteVolume.toString()).arg(candle.trades)
        + (kline.takers ? QStringLiteral(" %1 %2").arg(kline.takers->volume.toString(), kline.takers->quoteVolume.toString()) : QString());
}

[[nodiscard]] QStringList words(const std::vector<RecordKline> &klines)
{
    QStringList lines;
    for (const auto &kline : klines)
        lines += words(kline);
    return lines;
}

// By brute force: the trades up to the horizon put into their intervals, and a flat candle wherever ids on both sides follow one another.
[[nodiscard]] std::vector<RecordKline> made(const std::vector<Trade> &trades, const ServedInterval &interval, Timestamp horizon)
{
    std::vector<RecordKline> klines;
    const auto open = [&](Timestamp openedAt, Decimal price) {
        auto &kline = klines.emplace_back();
        kline.candle.symbol = btc;
        kline.candle.openedAt = openedAt;
        kline.candle.open = kline.candle.high = kline.candle.low = kline.candle.close = price;
        kline.closedAt = interval.stepped(openedAt, 1);
        kline.takers = TakerSums();
    };
    std::map<Timestamp, std::vector<Trade>> byStart;
    for (const auto &trade : trades) {
        if (trade.tradedAt <= horizon)
            byStart[interval.start(trade.tradedAt)].push_back(trade);
    }
    std::optional<RecordKline> before;
    const auto pause = [&](Timestamp until, std::int64_t nextId) {
        for (auto at = before ? before->closedAt : until; at < until && before->candle.lastId + 1 == nextId; at = interval.stepped(at, 1))
            open(at, before->candle.close);
    };
    for (const auto &[start, of] : byStart) {
        pause(start, std::min_element(of.begin(), of.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; })->id);
        open(start, {});
        for (const auto &trade : of) {
            klines.back().candle.add(trade);
            klines.back().takers->add(trade);
        }
        before = klines.back();
    }
    const auto next = std::find_if(trades.begin(), trades.end(), [&](const Trade &trade) { return before && trade.id == before->candle.lastId + 1; });
    if (next != trades.end())
        pause(interval.stepped(interval.start(horizon), 1), next->id);
    return klines;
}

} // namespace

// Candles of every interval from a record with pauses, gaps, packed time and disordered stamps, against brute force.
class TestRecordKlines : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session;
    std::vector<Trade> m_trades;

    void add(std::vector<Trade> trades)
    {
        m_database.store(trades);
        m_trades.insert(m_trades.end(), trades.begin(), trades.end());
    }

    [[nodiscard]] std::vector<RecordKline> asked(const KlineQuestion &question)
    {
        const auto klines = RecordKlines(*m_session).klines(question);
        if (!klines)
            qFatal("%s", qPrintable(klines.message()));
        return *klines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto begins = momentOf("2024-06-29T21:17:03.5Z");
        add(RandomMarket{btc, 1, 1'000, begins, 400ms, 900ms}.trades(20'000));                      // some two hours
        add(RandomMarket{btc, 2, 21'000, momentOf("2024-06-30T03:10:00Z"), 7s, 900ms}.trades(5'000)); // after a pause
        add(RandomMarket{btc, 3, 30'000, momentOf("2024-07-02T11:00:00Z"), 60s}.trades(600));         // after a gap
        add(RandomMarket{btc, 4, 30'600, momentOf("2024-07-03T06:00:00Z"), 40s}.trades(500));         // after a pause
        (void)packed(m_database, btc, momentOf("2024-06-30T00:00:00Z"));
        m_session = m_database.open();
    }

    void everyInterval_data()
    {
        QTest::addColumn<int>("zone"); // minutes
        QTest::addColumn<QString>("horizon");
        for (const auto *interval : {"1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"}) {
            QTest::newRow(interval) << 0 << QString();
            QTest::addRow("%s@480", interval) << 480 << QString();
        }
        QTest::newRow("1d@345") << 345 << QString();
        QTest::newRow("1h@-210") << -210 << QString();
        for (const auto *interval : {"1s", "1m", "5m", "1h", "1d", "1w", "1M"}) {
            QTest::addRow("%s until a busy moment", interval) << 0 << QStringLiteral("2024-06-29T22:31:07.123456Z");
            QTest::addRow("%s until a pause", interval) << 0 << QStringLiteral("2024-06-30T02:00:30Z");
            QTest::addRow("%s until a gap", interval) << 0 << QStringLiteral("2024-07-01T12:00:30Z");
        }
    }

    void everyInterval()
    {
        QFETCH(int, zone);
        QFETCH(QString, horizon);
        const auto name = QByteArray(QTest::currentDataTag()).split(' ').first().split('@').first();
        const auto interval = intervalNamed(name.constData(), std::chrono::minutes(zone));
        const bool isNow = horizon.isEmpty();
        const auto now = isNow ? m_trades.back().tradedAt : *parseTimestamp(horizon);
        const auto expected = made(m_trades, interval, now);
        const auto limited = isNow ? std::nullopt : std::optional(now);
        // All from the beginning, page by page, as clients do.
        std::vector<RecordKline> all;
        for (auto from = m_trades.front().tradedAt - 100 * 24h; all.size() < expected.size();) {
            const auto page = asked({btc, interval, from, {}, 1'000, now, limited});
            QVERIFY2(!page.empty(), qPrintable(QStringLiteral("%1 of %2").arg(all.size()).arg(expected.size())));
            all.insert(all.end(), page.begin(), page.end());
            from = page.back().candle.openedAt + 1us;
            if (all.size() > 12'000)
                break; // enough of the seconds
        }
        const auto count = std::min(all.size(), expected.size());
        QCOMPARE(words({all.begin(), all.begin() + std::ptrdiff_t(count)}), words({expected.begin(), expected.begin() + std::ptrdiff_t(count)}));
        QVERIFY(all.size() <= expected.size());
        // The newest ones.
        const auto newest = asked({btc, interval, {}, {}, 5, now, limited});
        const auto least = interval.stepped(interval.start(now), -4);
        std::vector<RecordKline> last;
        std::copy_if(expected.begin(), expected.end(), std::back_inserter(last), [&](const RecordKline &kline) { return kline.candle.openedAt >= least; });
        QCOMPARE(words(newest), words(last));
    }

    void aPeriod()
    {
        const auto interval = intervalNamed("5m");
        const auto from = momentOf("2024-06-29T22:05:00Z");
        const auto now = m_trades.back().tradedAt;
        auto expected = made(m_trades, interval, now);
        std::erase_if(expected, [&](const RecordKline &kline) { return kline.candle.openedAt < from || kline.candle.openedAt > from + 30min; });
        QCOMPARE(words(asked({btc, interval, from, from + 30min, 500, now, {}})), words(expected));
        QCOMPARE(words(asked({btc, interval, from - 1us, from + 34min, 500, now, {}})), words(expected));
        QCOMPARE(asked({btc, interval, from, from + 30min, 3, now, {}}).size(), std::size_t(3));
        QVERIFY(asked({btc, interval, from, from - 1h, 3, now, {}}).empty());
        QVERIFY(asked({symbolNamed("ETHUSDT"), interval, from, {}, 3, now, {}}).empty());
        constexpr auto never = timestampFromMicros(std::numeric_limits<std::int64_t>::max());
        QVERIFY(asked({btc, interval, never, {}, 3, now, {}}).empty());
        QCOMPARE(words(asked({btc, interval, timestampFromMicros(0), never, 2, now, {}})), words(asked({btc, interval, m_trades.front().tradedAt - 1h, {}, 2, now, {}})));
    }

    // A stream's candles are REST's, wherever it begins.
    void aFeed_data()
    {
        QTest::addColumn<QString>("interval");
        for (const auto *interval : {"1s", "1m", "15m", "1h", "1d"})
            QTest::newRow(interval) << QString::fromLatin1(interval);
    }

    void aFeed()
    {
        QFETCH(QString, interval);
        const auto served = intervalNamed(interval.toLatin1().constData());
        const auto begins = momentOf("2024-07-02T12:00:30Z"); // from there on no stamp is disordered
        const auto soFar = KlineFeed::soFar(*m_session, btc, served, begins, begins);
        QVERIFY2(soFar.ok() && soFar->has_value(), qPrintable(soFar.message()));
        KlineFeed feed(btc, served);
        QStringList closed;
        const KlineFeed::Tell tell = [&](const RecordKline &kline, bool isClosed) {
            if (isClosed)
                closed += words(kline);
        };
        feed.begin(*soFar, begins);
        for (const auto &trade : m_trades)
            feed.add(trade, tell); // those that are over already, too
        feed.pass(m_trades.back().tradedAt + 32 * 24h, true, tell);
        QStringList expected;
        for (const auto &kline : made(m_trades, served, m_trades.back().tradedAt)) {
            if (kline.candle.trades > 0 && kline.closedAt > begins)
                expected += words(kline);
        }
        QCOMPARE(closed, expected);
    }

    // Live time is this computer's clock: what is told each second is not left out for as long as it was set back.
    // As the exchange's test network does it: the stream goes on with the next candle.
    void idsThatStartAgain()
    {
        KlineFeed feed(btc, intervalNamed("1m"));
        std::vector<std::int64_t> closed; // the last ids of their candles
        const KlineFeed::Tell tell = [&](const RecordKline &kline, bool isClosed) {
            if (isClosed)
                closed.push_back(kline.candle.lastId);
        };
        const auto noon = momentOf("2024-08-31T12:00:00Z");
        feed.begin({}, noon);
        const auto add = [&](std::int64_t id, std::chrono::seconds after) {
            feed.add({btc, id, noon + after, Decimal::fromUnits(1), Decimal::fromUnits(1), false}, tell);
        };
        add(1'000, 1s);
        add(1'001, 2s);
        add(1'001, 2s); // again
        QVERIFY(closed.empty());
        add(0, 61s);
        QCOMPARE(closed, std::vector<std::int64_t>({1'001}));
        add(1, 62s);
        add(2, 121s);
        QCOMPARE(closed, std::vector<std::int64_t>({1'001, 1}));
    }

    void aClockThatIsSetBack()
    {
        KlineFeed feed(btc, intervalNamed("1h"));
        int told = 0;
        const KlineFeed::Tell tell = [&](const RecordKline &, bool) { ++told; };
        const auto noon = momentOf("2024-08-31T12:00:00Z");
        feed.begin({}, noon);
        const auto trade = [&](std::int64_t id, Timestamp now) {
            feed.add({btc, id, noon + std::chrono::seconds(id), Decimal::fromUnits(1), Decimal::fromUnits(1), false}, tell);
            feed.pass(now, false, tell);
            return told;
        };
        QCOMPARE(trade(1, noon + 1s), 1);
        QCOMPARE(trade(2, noon + 2s), 1);
        QCOMPARE(trade(3, noon - 30min), 2);
        QCOMPARE(trade(4, noon - 30min + 1s), 2);
        QCOMPARE(trade(5, noon - 30min + 2s), 3);
        QuestionThread questions([](const std::stop_token &) -> Result<std::shared_ptr<PgSession>> { return Error{QStringLiteral("away")}; });
        TickerFeed tickers(questions, this, [](const auto &) {});
        QVERIFY(tickers.isDue(noon));
        tickers.ask({}, noon, {});
        QVERIFY(!tickers.isDue(noon + 500ms));
        QVERIFY(tickers.isDue(noon + 1s));
        QVERIFY(tickers.isDue(noon - 30min));
    }
};

TIDEMARK_TEST(TestRecordKlines, QCoreApplication)
#include "tst_record_klines.moc"
