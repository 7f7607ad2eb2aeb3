#include "database/chart_record.h"
#include "database/cross_section.h"
#include "database/crossing_search.h"
#include "database/extreme_points.h"
#include "database/history.h"
#include "database/largest_trades.h"
#include "database/migrator.h"
#include "database/peak_search.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_comparison.h"
#include "database/trade_cursor.h"
#include "database/trade_pages.h"
#include "database/trades_of_ids.h"
#include "database/trade_search.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const auto begins = momentOf("2024-08-31T22:50:13.5Z");
const auto far = momentOf("2030-01-01T00:00:00Z");

// As a program of that time did.
void makeMonths(const TestDatabase &database)
{
    database.run("CREATE TABLE trades_2024_08 PARTITION OF trades FOR VALUES FROM ('2024-08-01Z') TO ('2024-09-01Z')");
    database.run("CREATE TABLE trades_2024_09 PARTITION OF trades FOR VALUES FROM ('2024-09-01Z') TO ('2024-10-01Z')");
}

// A writer of today's knows the largest trade of a candle, which nobody noted then.
void storeThen(const TestDatabase &database, const std::vector<Trade> &trades)
{
    database.run("ALTER TABLE candles ADD COLUMN largest numeric(20,8)");
    database.store(trades);
    database.run("ALTER TABLE candles DROP COLUMN largest");
}

} // namespace

// Two records of the same trades, the same ones missing: of one all trades are plain, of the other some are packed, some plain, also in the
// midst of packed time. Every reader has to answer the same.
class TestPackedReaders : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_plainRecord{m_server};
    TestDatabase m_mixedRecord{m_server};
    std::unique_ptr<PgSession> m_plain = m_plainRecord.open();
    std::unique_ptr<PgSession> m_mixed = m_mixedRecord.open();
    std::vector<Trade> m_trades;
    std::vector<std::pair<Timestamp, Timestamp>> m_ranges;

    static void drawRanges(std::vector<std::pair<Timestamp, Timestamp>> &ranges)
    {
        std::mt19937_64 random(3);
        for (int i = 0; i < 50; ++i) {
            const auto from = begins - 10min + std::chrono::microseconds(random() % (2 * 3'600'000'000));
            auto length = std::chrono::microseconds(random() % (i % 2 ? 90'000'000 : 2 * 3'600'000'000));
            if (i % 3 == 0)
                length = 1s;
            ranges.emplace_back(from, from + length);
            if (i % 5 == 0)
                ranges.back() = {spanStart(from, 60s), spanStart(from, 60s) + 120s};
        }
        ranges.emplace_back(begins - 24h, begins + 24h);
    }

    // Asks both for each period.
    template <typename Ask>
    void compare(Ask ask)
    {
        for (const auto &[from, to] : m_ranges) {
            const auto expected = ask(*m_plain, from, to);
            const auto answer = ask(*m_mixed, from, to);
            if (!(answer == expected))
                QFAIL(qPrintable(QStringLiteral("%1 – %2 is told otherwise").arg(toIsoString(from), toIsoString(to))));
        }
    }

    static QString text(PgSession &session, const QByteArray &sql)
    {
        const auto rows = mustHave(session.query(sql));
        QStringList values;
        for (int row = 0; row < rows.count(); ++row) {
            for (int column = 0; column < rows.columns(); ++column)
                values += rows.isNull(row, column) ? QStringLiteral("∅") : rows.string(row, column);
        }
        return values.join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void initTestCase()
    {
        drawRanges(m_ranges);
        m_trades = RandomMarket{btc, 7, 1000, begins, 300ms, 90s}.trades(15'000);
        std::mt19937_64 random(11);
        std::vector<Trade> late;
        std::vector<Trade> early;
        for (std::size_t i = 0; i < m_trades.size();) {
            const auto length = std::min<std::size_t>(m_trades.size() - i, 1 + random() % 1500);
            const auto kind = random() % 10;
            const auto piece = std::span(m_trades).subspan(i, length);
            if (kind < 7)
                early.insert(early.end(), piece.begin(), piece.end());
            else if (kind < 9)
                late.insert(late.end(), piece.begin(), piece.end());
            i += length;
        }
        const auto other = RandomMarket{eth, 8, 1000, begins}.trades(3000);
        auto all = early;
        all.insert(all.end(), late.begin(), late.end());
        all.insert(all.end(), other.begin(), other.end());
        m_plainRecord.store(all);
        const auto half = early.begin() + std::ssize(early) / 2;
        writeBlocks(m_mixedRecord, {early.begin(), half});
        m_mixedRecord.store({half, early.end()});
        (void)packed(m_mixedRecord, btc, begins + 30min);
        m_mixedRecord.store(late);
        m_mixedRecord.store(other);
        (void)packed(m_mixedRecord, eth, begins + 5min);
        QVERIFY(m_mixedRecord.valueOf("SELECT count(*) FROM packed").toInt() > 8);
        QVERIFY(m_mixedRecord.valueOf("SELECT count(*) FROM trades WHERE traded_at < '2024-08-31 23:30:00+00'").toInt() > 500);
        QCOMPARE(everyTrade(m_mixedRecord), everyTrade(m_plainRecord));
        m_trades = all;
        std::erase_if(m_trades, [](const Trade &trade) { return trade.symbol != btc; });
    }

    // Pieces of ids as a mirror reads them, their minutes' candles with them.
    void tradesOfIds()
    {
        std::mt19937_64 random(5);
        const auto lowest = m_trades.front().id;
        for (int i = 0; i < 40; ++i) {
            const auto first = lowest - 20 + std::int64_t(random() % 15'100);
            const IdRange ids{first, first + std::int64_t(random() % (i % 4 == 0 ? 3 : 4'000))};
            std::vector<Trade> expected;
            std::copy_if(m_trades.begin(), m_trades.end(), std::back_inserter(expected),
                         [&](const Trade &trade) { return trade.id >= ids.first && trade.id <= ids.last; });
            std::sort(expected.begin(), expected.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
            const auto mixed = mustHave(TradesOfIds(*m_mixed).read(btc, ids));
            const auto plain = mustHave(TradesOfIds(*m_plain).read(btc, ids));
            QVERIFY2(mixed.trades == expected, qPrintable(QStringLiteral("%1 – %2").arg(ids.first).arg(ids.last)));
            QVERIFY(plain.trades == expected);
            QVERIFY(mixed.minutes == plain.minutes);
        }
    }

    void latestAndPrices()
    {
        QCOMPARE(mustHave(History(*m_mixed).latest(btc)), mustHave(History(*m_plain).latest(btc)));
        QCOMPARE(mustHave(History(*m_mixed).symbols()), mustHave(History(*m_plain).symbols()));
        compare([](PgSession &session, Timestamp from, Timestamp) {
            const auto answer = mustHave(History(session).atSecond({btc, from}));
            return std::tuple(answer.inSecond, answer.first, answer.last, answer.before, answer.minute, answer.completeness, answer.minuteCompleteness);
        });
    }

    void periods()
    {
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            const auto answer = mustHave(History(session).summary(btc, from, to));
            return std::tuple(answer.trades, answer.first, answer.last, answer.extremes, answer.volume, answer.quoteVolume, answer.completeness);
        });
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            const auto answer = mustHave(History(session).outline({btc, from, to}));
            std::vector<std::pair<Timestamp, std::int64_t>> minutes;
            for (const auto &minute : answer.minutes)
                minutes.emplace_back(minute.openedAt, minute.trades);
            return std::pair(minutes, answer.completeness);
        });
        compare([](PgSession &session, Timestamp from, Timestamp to) { return mustHave(History(session).trades({btc, from, to}, 7000)).trades; });
    }

    void recentTrades()
    {
        for (const int limit : {1, 3000, 100'000})
            compare([limit](PgSession &session, Timestamp from, Timestamp) { return mustHave(History(session).recentTrades(btc, from, limit)); });
    }

    void pagesAndCursor()
    {
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            TradeCursor cursor(session, btc, from, to);
            std::vector<Trade> all;
            for (auto page = mustHave(cursor.next()); !page.empty(); page = mustHave(cursor.next()))
                all.insert(all.end(), page.begin(), page.end());
            return all;
        });
        TradePages pages(*m_mixed, btc, begins - 24h, far);
        std::vector<Trade> all;
        for (auto page = mustHave(pages.next()); !page.empty(); page = mustHave(pages.next()))
            all.insert(all.end(), page.begin(), page.end());
        auto expected = m_trades;
        std::sort(expected.begin(), expected.end(), isEarlier);
        QCOMPARE(all, expected);
    }

    void theChart()
    {
        for (const auto resolution : {ChartResolution::Trades, ChartResolution::Second, ChartResolution::Minute}) {
            compare([resolution](PgSession &session, Timestamp from, Timestamp to) {
                const auto answer = mustHave(ChartRecord(session).answer({btc, spanStart(from, 60s), spanStart(to, 60s), resolution}));
                std::vector<std::tuple<Timestamp, Decimal, Decimal, Decimal, Decimal, std::int64_t, Timestamp, Timestamp>> candles;
                for (const auto &candle : answer.candles)
                    candles.emplace_back(candle.openedAt, candle.open, candle.high, candle.low, candle.close, candle.ticks, candle.firstAt, candle.lastAt);
                return std::tuple(answer.trades, candles, answer.known.from, answer.known.to, answer.recordBegins, answer.recordEnds);
            });
        }
    }

    void momentsAndExtremes()
    {
        compare([](PgSession &session, Timestamp from, Timestamp) {
            std::vector<std::tuple<Symbol, std::optional<Trade>, Completeness, std::optional<LowHigh>>> markets;
            for (const auto &market : mustHave(CrossSection(session).at({.moment = from, .wantsDays = true})).markets)
                markets.emplace_back(market.symbol, market.last, market.around, market.day);
            return markets;
        });
        compare([](PgSession &session, Timestamp from, Timestamp) {
            std::vector<std::pair<Decimal, Timestamp>> points;
            for (const auto &point : mustHave(extremePoints(session, btc, from)))
                points.emplace_back(point.price, point.at);
            return points;
        });
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            const auto answer = mustHave(largestTrades(session, btc, from, to, WideDecimal(2 * Decimal::decimals)));
            std::vector<std::pair<Timestamp, Decimal>> largest{{answer.from, {}}};
            for (const auto &trade : answer.trades)
                largest.emplace_back(trade.at, trade.quantity);
            return largest;
        });
        compare([](PgSession &session, Timestamp from, Timestamp) { return mustHave(StoredTrades(session).secondCloses(btc, from)); });
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            std::vector<std::pair<Timestamp, std::int64_t>> minutes;
            for (const auto &minute : mustHave(StoredTrades(session).perMinute(btc, from, to)))
                minutes.emplace_back(minute.openedAt, minute.trades);
            return minutes;
        });
    }

    void whatIsSearchedFor()
    {
        for (const auto unit : {TradeUnit::Trades, TradeUnit::Orders, TradeUnit::Runs}) {
            for (const int largest : {0, 7}) {
                compare([=](PgSession &session, Timestamp from, Timestamp to) {
                    SearchQuestion question{{btc, from, to}};
                    question.unit = unit;
                    question.largest = largest;
                    question.filter = {.leastQuantity = Decimal::fromUnits(unit == TradeUnit::Trades ? 40'000'000 : 90'000'000), .side = TakerSide::Buy};
                    const auto answer = mustHave(TradeSearch(session, question).answer());
                    return std::tuple(answer.rows, answer.isTruncated, answer.completeness);
                });
            }
        }
        for (const auto peak : {Peak::BusiestSecond, Peak::BusiestMinute, Peak::WidestMinute}) {
            compare([=](PgSession &session, Timestamp from, Timestamp to) { return mustHave(PeakSearch(session).answer({{btc, from, to}, peak})).span; });
        }
        for (const bool isLast : {false, true}) {
            compare([=, this](PgSession &session, Timestamp from, Timestamp to) {
                return mustHave(CrossingSearch(session).answer({{btc, from, to}, m_trades[7000].price, isLast})).crossing;
            });
        }
    }

    void byIdAndKey()
    {
        std::vector<std::int64_t> ids;
        for (std::int64_t id = 990; id < 16'100; id += 37)
            ids.push_back(id);
        const auto found = mustHave(StoredTrades(*m_mixed).byIds(btc, ids));
        QCOMPARE(found, mustHave(StoredTrades(*m_plain).byIds(btc, ids)));
        QVERIFY(found.size() > 300);
        std::vector<Trade> asked(m_trades.begin(), m_trades.begin() + 2000);
        asked[7].tradedAt += 1us;
        const auto same = mustHave(StoredTrades(*m_mixed).sameKeys(asked));
        QCOMPARE(same, mustHave(StoredTrades(*m_plain).sameKeys(asked)));
        QVERIFY(!same[7] && same[8]);
    }

    void theRecordsOutline()
    {
        compare([](PgSession &session, Timestamp from, Timestamp to) { return mustHave(RecordSurvey(session).outline({0, btc, from, to, 100'000})).stretches; });
    }

    void whatIsExportedAndCompared()
    {
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            TradeCursor cursor(session, btc, from, to);
            std::vector<Trade> trades;
            for (auto page = mustHave(cursor.next()); !page.empty(); page = mustHave(cursor.next()))
                trades.insert(trades.end(), page.begin(), page.end());
            return trades;
        });
        TradeComparison comparison(*m_mixed, btc, 100);
        for (const auto &trade : m_trades)
            QVERIFY(comparison.add(trade, TradeComparison::Precision::Microseconds).ok());
        const auto differences = mustHave(comparison.finish());
        QVERIFY(differences.isNone());
        QCOMPARE(differences.compared, std::ssize(m_trades));
    }

    // Which may only be read as it is: no table packed, no functions.
    void aRecordOfAnOlderVersion()
    {
        TestDatabase older(m_server, TestDatabase::Schema::Empty);
        auto migrations = Migrator::compiledIn();
        std::erase_if(migrations, [](const Migrator::Migration &migration) { return migration.version > 4; });
        const auto session = older.open();
        QVERIFY(Migrator(migrations).migrate(*session).ok());
        const auto trades = RandomMarket{btc, 7, 1000, begins}.trades(3000);
        makeMonths(older);
        storeThen(older, trades);
        const auto from = trades[1000].tradedAt;
        const auto to = trades[2000].tradedAt;
        const auto inside = std::span(trades).subspan(1000, 1000);
        const auto isBefore = [=](const Trade &trade) { return trade.tradedAt >= from && trade.tradedAt < to; };
        const auto count = std::count_if(trades.begin(), trades.end(), isBefore);
        const auto fresh = [&] { return older.open(); };
        QCOMPARE(mustHave(History(*fresh()).latest(btc)), std::optional(trades.back()));
        QCOMPARE(mustHave(History(*fresh()).atSecond({btc, from})).minute.has_value(), true);
        QCOMPARE(mustHave(History(*fresh()).summary(btc, from, to)).trades, std::int64_t(count));
        QCOMPARE(std::ssize(mustHave(History(*fresh()).trades({btc, from, to}, 5000)).trades), count);
        QCOMPARE(mustHave(History(*fresh()).recentTrades(btc, from, 5)).back(), trades.back());
        QVERIFY(mustHave(ChartRecord(*fresh()).answer({btc, spanStart(from, 60s), to, ChartResolution::Second})).candles.size() > 100);
        QVERIFY(mustHave(CrossSection(*fresh()).at({to})).markets.front().last.has_value());
        QVERIFY(mustHave(CrossSection(*fresh()).at({.moment = to, .wantsDays = true})).markets.front().day.has_value());
        QCOMPARE(std::ssize(mustHave(TradeSearch(*fresh(), SearchQuestion{{btc, from, to}}).answer()).rows), std::min<std::ptrdiff_t>(count, 1000));
        QVERIFY(mustHave(PeakSearch(*fresh()).answer({{btc, from, to}, Peak::BusiestSecond})).span.has_value());
        QVERIFY(mustHave(CrossingSearch(*fresh()).answer({{btc, from, to}, trades[1500].price})).crossing.has_value());
        QVERIFY(!mustHave(extremePoints(*fresh(), btc, from)).empty());
        QVERIFY(!mustHave(StoredTrades(*fresh()).secondCloses(btc, from)).empty());
        QCOMPARE(mustHave(StoredTrades(*fresh()).sameKeys(inside)).front(), std::optional(inside.front()));
        QCOMPARE(contradictions(older, btc), QString());
    }

    // Whose blocks are all arrays, without the columns of bits.
    void aRecordWhoseBlocksAreArrays()
    {
        TestDatabase older(m_server, TestDatabase::Schema::Empty);
        auto migrations = Migrator::compiledIn();
        std::erase_if(migrations, [](const Migrator::Migration &migration) { return migration.version > 9; });
        const auto session = older.open();
        QVERIFY(Migrator(migrations).migrate(*session).ok());
        const auto trades = RandomMarket{btc, 7, 1000, begins, 300ms, 90s}.trades(3000);
        makeMonths(older);
        storeThen(older, trades);
        const auto every = everyTrade(older);
        packAsArrays(older, btc);
        const auto readAll = [&] {
            const auto reading = older.open();
            TradePages pages(*reading, btc, begins - 24h, begins + 24h);
            std::vector<Trade> read;
            for (auto page = mustHave(pages.next()); !page.empty(); page = mustHave(pages.next()))
                read.insert(read.end(), page.begin(), page.end());
            std::sort(read.begin(), read.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
            return read;
        };
        QVERIFY(readAll() == trades);
        QCOMPARE(contradictions(older, btc), QString());
        const auto reached = older.valueOf("SELECT ends_at FROM packed_end");
        QVERIFY(Migrator().migrate(*session).ok());
        QVERIFY(readAll() == trades);
        QCOMPARE(everyTrade(older), every);
        QCOMPARE(older.valueOf("SELECT ends_at FROM packed_end"), reached);
        QCOMPARE(older.valueOf("SELECT count(*) FROM prices WHERE timestamp >= '2024-01-01'"), QStringLiteral("3000"));
        (void)packed(older, btc, far);
        QCOMPARE(older.valueOf("SELECT count(*) FROM packed WHERE at IS NOT NULL"), QStringLiteral("0"));
        QCOMPARE(everyTrade(older), every);
    }

    // What any client can call.
    void functions()
    {
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            const auto times = '\'' + toIsoString(from).toUtf8() + "', '" + toIsoString(to).toUtf8() + '\'';
            return text(session, "SELECT * FROM trades_between('BTCUSDT', " + times + ") ORDER BY traded_at, trade_id")
                + text(session, "SELECT * FROM extremes_between('BTCUSDT', " + times + ')')
                + text(session, "SELECT price_at('BTCUSDT', '" + toIsoString(from).toUtf8() + "')");
        });
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            const auto times = '\'' + toIsoString(from).toUtf8() + "', '" + toIsoString(to).toUtf8() + '\'';
            const auto low = text(session, "SELECT low, high, low_at, high_at, trades FROM extremes_between('BTCUSDT', " + times + ')');
            const auto counted = text(session, "SELECT min(price), max(price), (array_agg(traded_at ORDER BY price, traded_at))[1], "
                                               "(array_agg(traded_at ORDER BY price DESC, traded_at))[1], count(*) FROM trades_between('BTCUSDT', " + times + ')');
            (void)QTest::qVerify(low == counted, "low == counted", qPrintable(low + QStringLiteral(" and ") + counted), __FILE__, __LINE__);
            return low;
        });
        QCOMPARE(text(*m_mixed, "SELECT price_at('BTCUSDT', '2020-01-01')"), QStringLiteral("∅"));
        const auto last = mustHave(History(*m_mixed).latest(btc));
        QCOMPARE(text(*m_mixed, "SELECT price_at('BTCUSDT', '2040-01-01')"), last->price.toString());
    }

    void theViewOfPrices()
    {
        compare([](PgSession &session, Timestamp from, Timestamp to) {
            return text(session, "SELECT * FROM prices WHERE symbol = 'BTCUSDT' AND timestamp >= '" + toIsoString(from).toUtf8() + "' AND timestamp < '"
                                     + toIsoString(to).toUtf8() + "' ORDER BY timestamp, price");
        });
        const QByteArray latest = "SELECT * FROM prices WHERE symbol = 'ETHUSDT' ORDER BY timestamp DESC LIMIT 1";
        QCOMPARE(text(*m_mixed, latest), text(*m_plain, latest));
        QVERIFY(text(*m_mixed, "EXPLAIN SELECT * FROM prices WHERE symbol = 'BTCUSDT' AND timestamp > '2024-08-31'").contains(QStringLiteral("packed")));
        // Behind packed time the blocks are not even planned.
        QVERIFY(!text(*m_mixed, "EXPLAIN SELECT * FROM prices WHERE symbol = 'BTCUSDT' AND timestamp > '2024-09-03'").contains(QStringLiteral("packed")));
    }
};

TIDEMARK_TEST(TestPackedReaders, QCoreApplication)
#include "tst_packed_readers.moc"
