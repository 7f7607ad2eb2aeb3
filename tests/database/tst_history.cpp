#include "database/database_bytes.h"
#include "database/history.h"
#include "database/reading.h"
#include "database/record_survey.h"
#include "database/sql_text.h"
#include "support/recorded_trades.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const auto begins = momentOf("2024-08-31T22:50:13.5Z");

} // namespace

// Every answer against the same question asked of a plain vector. Ids and times of the market disagree now and then.
class TestHistory : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    std::vector<Trade> m_trades; // of BTCUSDT, by id

    [[nodiscard]] std::vector<Trade> between(Timestamp from, Timestamp to) const { return tradesWithin(m_trades, from, to); }

    static std::vector<std::pair<Timestamp, Timestamp>> randomRanges(int count)
    {
        std::mt19937_64 random(3);
        std::vector<std::pair<Timestamp, Timestamp>> ranges;
        for (int i = 0; i < count; ++i) {
            const auto from = begins - 10min + std::chrono::microseconds(random() % (4 * 3'600'000'000));
            const auto length = std::chrono::microseconds(random() % (i % 2 ? 90'000'000 : 3 * 3'600'000'000));
            ranges.emplace_back(from, from + length);
            if (i % 5 == 0)
                ranges.back() = {spanStart(from, 60s), spanStart(from, 60s) + 120s};
        }
        return ranges;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_trades = RandomMarket{btc, 7, 1000, begins, 300ms, 90s}.trades(30'000);
        auto all = RandomMarket{eth, 8, 1000, begins}.trades(1000);
        all.insert(all.end(), m_trades.begin(), m_trades.end());
        m_database.store(all);
    }

    void latest()
    {
        History history(*m_session);
        QCOMPARE(history.latest(btc).value(), std::optional(*std::max_element(m_trades.begin(), m_trades.end(), isEarlier)));
        QCOMPARE(history.latest(symbolNamed("NONE")).value(), std::optional<Trade>());
    }

    void symbols() { QCOMPARE(History(*m_session).symbols().value(), (std::vector{btc, eth})); }

    void atSecond()
    {
        History history(*m_session);
        int empty = 0;
        for (const auto &[from, to] : randomRanges(150)) {
            const auto answer = history.atSecond({btc, from});
            QVERIFY2(answer.ok(), qPrintable(answer.message()));
            const auto second = std::chrono::floor<std::chrono::seconds>(from);
            QCOMPARE(answer->second, Timestamp(second));
            const auto inside = between(second, second + 1s);
            const auto candles = candlesOf(inside, 1s);
            QCOMPARE(answer->inSecond, candles.empty() ? std::optional<Candle>() : candles.front());
            QCOMPARE(answer->first, inside.empty() ? std::optional<Trade>() : inside.front());
            QCOMPARE(answer->last, inside.empty() ? std::optional<Trade>() : inside.back());
            const auto earlier = between(begins - 24h, second);
            QCOMPARE(answer->before, earlier.empty() ? std::optional<Trade>()
                                                     : *std::max_element(earlier.begin(), earlier.end(), isEarlier));
            const auto minute = spanStart(second, 60s);
            const auto minutes = candlesOf(between(minute, minute + 60s), 60s);
            QCOMPARE(answer->minute, minutes.empty() ? std::optional<Candle>() : minutes.front());
            QCOMPARE(answer->completeness.stored, std::int64_t(inside.size()));
            QCOMPARE(answer->minuteCompleteness.stored, minutes.empty() ? std::int64_t(0) : minutes.front().trades);
            empty += inside.empty();
        }
        QVERIFY(empty > 10 && empty < 140);
    }

    void summary()
    {
        History history(*m_session);
        for (const auto &[from, to] : randomRanges(150)) {
            const auto summary = history.summary(btc, from, to);
            QVERIFY2(summary.ok(), qPrintable(summary.message()));
            const auto inside = between(from, to);
            QCOMPARE(summary->trades, std::int64_t(inside.size()));
            Candle all;
            for (const auto &trade : inside)
                all.add(trade);
            QCOMPARE(summary->volume, all.volume);
            QCOMPARE(summary->quoteVolume, all.quoteVolume);
            QCOMPARE(summary->first, inside.empty() ? std::optional<Trade>() : inside.front());
            QCOMPARE(summary->last, inside.empty() ? std::optional<Trade>() : inside.back());
            QCOMPARE(summary->completeness, RecordSurvey(*m_session).completeness(btc, from, to).value());
            const LowHigh extremes{{all.low, all.lowAt}, {all.high, all.highAt}};
            QCOMPARE(summary->extremes, inside.empty() ? std::optional<LowHigh>() : extremes);
        }
        QCOMPARE(history.summary(btc, begins + 1h, begins)->trades, 0);
    }

    void outlineAndTrades()
    {
        History history(*m_session);
        for (const auto &[from, to] : randomRanges(60)) {
            const auto inside = between(from, to);
            const auto outline = history.outline({btc, from, to});
            QVERIFY2(outline.ok(), qPrintable(outline.message()));
            std::map<Timestamp, std::int64_t> counts;
            for (const auto &trade : inside)
                ++counts[spanStart(trade.tradedAt, 60s)];
            QCOMPARE(outline->minutes.size(), counts.size());
            for (const auto &minute : outline->minutes)
                QCOMPARE(minute.trades, counts[minute.openedAt]);
            QCOMPARE(outline->completeness.stored, std::int64_t(inside.size()));
            QCOMPARE(outline->completeness.missing, std::int64_t(0));
            const auto answer = history.trades({btc, from, to}, 500);
            QVERIFY2(answer.ok(), qPrintable(answer.message()));
            QCOMPARE(answer->isTruncated, inside.size() > 500);
            QCOMPARE(answer->trades, std::vector(inside.begin(), inside.begin() + std::min<std::ptrdiff_t>(500, inside.size())));
        }
    }

    void recentTrades()
    {
        auto sorted = m_trades;
        std::sort(sorted.begin(), sorted.end(), isEarlier);
        History history(*m_session);
        QCOMPARE(history.recentTrades(btc, begins - 1h, 300).value(), std::vector(sorted.end() - 300, sorted.end()));
        const auto from = sorted[29'900].tradedAt;
        const auto first = std::find_if(sorted.begin(), sorted.end(), [&](const Trade &t) { return t.tradedAt >= from; });
        QCOMPARE(history.recentTrades(btc, from, 300).value(), std::vector(first, sorted.end()));
    }

    void candles()
    {
        History history(*m_session);
        for (const auto span : {60s, 3600s, 86400s})
            QCOMPARE(history.candles(btc, span, begins - 48h, begins + 48h).value(), candlesOf(m_trades, span));
    }

    void contiguousSince()
    {
        TestDatabase database(m_server);
        auto trades = RandomMarket{btc, 4, 100, begins}.trades(300);
        const auto gap = trades.erase(trades.begin() + 200);
        database.store(trades);
        const auto session = database.open();
        const auto stretch = History(*session).contiguousSince(btc).value();
        QVERIFY(stretch);
        QCOMPARE(stretch->ids, (IdRange{301, 399}));
        QCOMPARE(stretch->since, gap->tradedAt);
        QVERIFY(!History(*session).contiguousSince(eth).value());
    }

    void tellsItsSize()
    {
        const auto bytes = databaseBytes(*m_session);
        QVERIFY2(bytes.ok(), qPrintable(bytes.message()));
        QVERIFY(*bytes > 30'000 * 50); // more than the trades alone
    }

    void refusesToWrite()
    {
        const auto refused = inReading(*m_session, [&] { return m_session->run("DELETE FROM trades"); });
        QCOMPARE(refused.error().code, QStringLiteral("25006"));
        QVERIFY(!m_session->isInTransaction());
        QVERIFY(History(*m_session).latest(btc).value());
    }

    // A pooler lends the connection to others afterwards.
    void leavesNothingBehind()
    {
        const auto settings = [&] {
            const auto rows = m_session->query("SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings"
                                               " WHERE name LIKE 'enable\\_%' OR name LIKE 'jit%' OR name LIKE '%read_only'"
                                               " OR name LIKE 'max_parallel%'");
            return rows.value().string(0, 0);
        };
        const auto before = settings();
        QVERIFY(History(*m_session).atSecond({btc, begins + 1h}).ok());
        QCOMPARE(settings(), before);
        QVERIFY(!m_session->isInTransaction());
    }

    // The three questions everyone starts with, as they are written.
    void plainSqlOnRecordedTrades()
    {
        const auto path = realDataPath(QStringLiteral("btcusdt-ethusdt-2024-08-08.jsonl.gz"));
        if (!path)
            QSKIP(realDataAbsent);
        const auto recorded = asTrades(readRecording(*path));
        QCOMPARE(recorded.size(), std::size_t(19'904 + 14'515));
        TestDatabase database(m_server);
        database.store(recorded);
        const auto latest = *std::max_element(recorded.begin(), recorded.end(), [](const Trade &a, const Trade &b) {
            return std::tuple(a.symbol == btc, a.tradedAt, a.id) < std::tuple(b.symbol == btc, b.tradedAt, b.id);
        });
        QCOMPARE(database.table("SELECT * FROM prices WHERE symbol = 'BTCUSDT' ORDER BY timestamp DESC LIMIT 1;")
                     .section(QLatin1Char('|'), 1),
                 QStringLiteral("BTCUSDT|") + latest.price.toString());

        QStringList expected;
        std::optional<Decimal> low;
        std::optional<Decimal> high;
        for (const auto &trade : recorded) {
            if (trade.symbol == eth && std::chrono::floor<std::chrono::seconds>(trade.tradedAt) == momentOf("2024-08-08T23:55:00Z"))
                expected += trade.price.toString();
            if (trade.symbol == btc && trade.tradedAt >= momentOf("2024-08-09T00:00:00Z")
                && trade.tradedAt <= momentOf("2024-08-09T00:01:00Z")) {
                low = std::min(low.value_or(trade.price), trade.price);
                high = std::max(high.value_or(trade.price), trade.price);
            }
        }
        QVERIFY(!expected.isEmpty());
        auto found = database.table("SELECT * FROM prices WHERE symbol = 'ETHUSDT' AND DATE_TRUNC('second', timestamp) ="
                                    " '2024-08-08 23:55:00+00';").split(QLatin1Char('\n'));
        for (auto &line : found)
            line = line.section(QLatin1Char('|'), 2);
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        QCOMPARE(database.table("SELECT MIN(price), MAX(price) FROM prices WHERE symbol = 'BTCUSDT' AND timestamp BETWEEN"
                                " '2024-08-09 00:00:00+00' AND '2024-08-09 00:01:00+00';"),
                 low->toString() + QLatin1Char('|') + high->toString());

        const auto session = database.open();
        const auto second = History(*session).atSecond({eth, momentOf("2024-08-08T23:55:00Z")});
        QCOMPARE(second->inSecond->trades, expected.size());
        QVERIFY(expected.contains(second->last->price.toString()));
    }
};

TIDEMARK_TEST(TestHistory, QCoreApplication)
#include "tst_history.moc"
