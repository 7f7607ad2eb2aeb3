#include "session/record_follow.h"

#include "database/random_trades.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");

} // namespace

class TestRecordFollow : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PgSession> m_session;
    std::vector<Trade> m_taken;
    QStringList m_said;
    std::chrono::steady_clock::time_point m_now{};
    Timestamp m_begins = std::chrono::floor<std::chrono::minutes>(wallClock()) - 20min;

    [[nodiscard]] RecordFollow follow(const std::vector<Symbol> &markets, Timestamp from, std::optional<Timestamp> to = {})
    {
        return RecordFollow(
            markets, from, to,
            [this](std::span<const Trade> trades) -> Result<void> {
                m_taken.insert(m_taken.end(), trades.begin(), trades.end());
                return {};
            },
            [this](const QString &sentence) { m_said += sentence; });
    }

    void look(RecordFollow &follow, std::chrono::seconds later = 0s)
    {
        m_now += later;
        const auto looked = follow.look(*m_session, m_now);
        QVERIFY2(looked.ok(), qPrintable(looked.error().message));
    }

    [[nodiscard]] std::vector<Trade> market(const Symbol &symbol, int count, std::uint64_t seed = 1) const
    {
        return RandomMarket{symbol, seed, 1000, m_begins, 300ms, 1s}.trades(count);
    }

    [[nodiscard]] static std::vector<Trade> part(const std::vector<Trade> &all, std::size_t from, std::size_t to)
    {
        return {all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to)};
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_session = m_database->open();
        m_taken.clear();
        m_said.clear();
    }

    void cleanup() { m_session.reset(); }

    // In pieces of any size, some of them late and in any order, as a recorder that heals stores them.
    void asTheyAreStored()
    {
        const auto all = market(btc, 3'000);
        std::mt19937_64 random(7);
        std::vector<std::pair<std::size_t, std::size_t>> pieces;
        for (std::size_t at = 0; at < all.size();) {
            const auto to = std::min(all.size(), at + 1 + random() % 200);
            pieces.push_back({at, to});
            at = to;
        }
        // Each may come up to three places late.
        for (std::size_t i = 1; i + 3 < pieces.size(); ++i)
            std::swap(pieces[i], pieces[i + random() % 3]);
        auto following = follow({btc}, m_begins - 1h);
        for (const auto &[from, to] : pieces) {
            m_database->store(part(all, from, to));
            look(following, 1s);
            QVERIFY(std::equal(m_taken.begin(), m_taken.end(), all.begin()));
        }
        look(following, 61s);
        QCOMPARE(m_taken.size(), all.size());
        QVERIFY(m_taken == all);
        QVERIFY2(m_said.isEmpty(), qPrintable(m_said.join(QLatin1Char('\n'))));
    }

    void missingIdsAreWaitedForAndThenTold()
    {
        const auto all = market(btc, 300);
        auto following = follow({btc}, m_begins - 1h);
        m_database->store(part(all, 0, 100));
        look(following);
        look(following, 61s); // the record does not reach back before the period
        QCOMPARE(m_taken.size(), std::size_t(100));
        m_database->store(part(all, 110, 200));
        look(following, 1s);
        look(following, 58s);
        QCOMPARE(m_taken.size(), std::size_t(100));
        look(following, 3s);
        QCOMPARE(m_taken.size(), std::size_t(190));
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said[0].startsWith(QStringLiteral("BTCUSDT: the trades 1100–1109 (10) are missing")), qPrintable(m_said[0]));
        m_database->store(part(all, 100, 110)); // too late to be told in order
        m_database->store(part(all, 200, 300));
        look(following, 1s);
        auto expected = all;
        expected.erase(expected.begin() + 100, expected.begin() + 110);
        QVERIFY(m_taken == expected);
        QCOMPARE(m_said.size(), 1);
    }

    void holesArePassedInSilence()
    {
        const auto all = market(btc, 300);
        m_database->store(part(all, 0, 100));
        m_database->store(part(all, 101, 200));
        m_database->store(part(all, 205, 300));
        m_database->run("INSERT INTO coverage (symbol, first_id, last_id, kind) VALUES ('BTCUSDT', 1100, 1100, 'hole'), ('BTCUSDT', 1200, 1204, 'skipped')");
        auto following = follow({btc}, m_begins);
        look(following);
        look(following, 61s);
        QCOMPARE(m_taken.size(), std::size_t(294));
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said[0].contains(QStringLiteral("1200–1204 are not in the record (they were not fetched)")), qPrintable(m_said[0]));
    }

    // What was followed belongs to a former series then; a record that has merely lost some of it is no other one.
    void idsThatStartAgain()
    {
        const auto all = market(btc, 300);
        m_database->store(part(all, 0, 300));
        auto following = follow({btc}, m_begins - 1h);
        look(following);
        look(following, 61s);
        QCOMPARE(m_taken.size(), std::size_t(300));
        m_database->run("UPDATE coverage SET last_id = 1199 WHERE symbol = 'BTCUSDT'");
        look(following, 1s);
        QCOMPARE(m_said, QStringList());
        for (const auto *table : {"trades", "coverage", "candles"})
            m_database->run("UPDATE " + QByteArray(table) + " SET symbol = 'BTCUSDT~1' WHERE symbol = 'BTCUSDT'");
        look(following, 1s);
        const auto anew = RandomMarket{btc, 5, 1, all.back().tradedAt + 1s, 300ms}.trades(50);
        m_database->store(anew);
        look(following, 1s);
        QCOMPARE(m_taken.size(), std::size_t(350));
        QVERIFY(std::equal(anew.begin(), anew.end(), m_taken.begin() + 300));
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said[0].contains(QStringLiteral("started the trade ids again")), qPrintable(m_said[0]));
    }

    // The same while nobody followed, though the new series has come to the old one's ids by then.
    void idsThatStartedAgainMeanwhile()
    {
        const auto all = market(btc, 300);
        const auto anew = RandomMarket{btc, 5, 1, all.back().tradedAt + 2s, 300ms}.trades(1'500);
        m_database->store(anew);
        m_database->run("INSERT INTO former_series (symbol, ended_at, name) VALUES ('BTCUSDT', '" + toIsoString(anew.front().tradedAt).toUtf8() + "', 'BTCUSDT~1')");
        auto following = follow({btc}, m_begins - 1h);
        following.resumeAfter(btc, all.back().id, all.back().tradedAt);
        look(following);
        QCOMPARE(m_taken.size(), anew.size());
        QVERIFY(m_taken == anew);
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said[0].contains(QStringLiteral("started the trade ids again; it goes on with 1.")), qPrintable(m_said[0]));
        // One whose last trade is of the new series just goes on.
        m_taken.clear();
        auto again = follow({btc}, m_begins - 1h);
        again.resumeAfter(btc, anew[99].id, anew[99].tradedAt);
        look(again);
        QVERIFY(m_taken == part(anew, 100, anew.size()));
        QCOMPARE(m_said.size(), 1);
    }

    // Old gaps are in nobody's way.
    void whatIsLongAgoIsNotWaitedFor()
    {
        m_begins -= 30 * 24h;
        const auto all = market(btc, 300);
        m_begins += 30 * 24h;
        m_database->store(part(all, 0, 100));
        m_database->store(part(all, 150, 300));
        auto following = follow({btc}, all.front().tradedAt - 1h);
        look(following);
        QCOMPARE(m_taken.size(), std::size_t(250));
        QCOMPARE(m_said.size(), 1);
    }

    void aPeriodWithAnEnd()
    {
        const auto all = market(btc, 2'000);
        const auto from = all[300].tradedAt;
        const auto to = all[1'500].tradedAt;
        auto following = follow({btc, eth}, from, to);
        m_database->store(part(all, 0, 1'000));
        m_database->store(market(eth, 2'000, 2));
        look(following);
        QVERIFY(!following.isDone());
        m_database->store(part(all, 1'000, 2'000));
        look(following, 1s);
        QVERIFY(following.isDone());
        std::vector<Trade> taken;
        std::copy_if(m_taken.begin(), m_taken.end(), std::back_inserter(taken), [](const Trade &trade) { return trade.symbol == btc; });
        const auto expected = tradesWithin(all, from, to);
        QCOMPARE(taken.size(), expected.size());
        QVERIFY(taken == expected);
        QVERIFY(m_taken.size() > taken.size());
    }

    // A record that never reaches the end is not followed for ever.
    void anEndThatNeverComes()
    {
        const auto all = market(btc, 100);
        m_database->store(all);
        auto following = follow({btc, eth}, m_begins, m_begins + 10min);
        look(following);
        look(following, 59s);
        QVERIFY(!following.isDone());
        look(following, 62s);
        look(following, 62s);
        QVERIFY(following.isDone());
    }

    // After the session broke another one goes on; after an earlier run, what it had taken.
    void goesOnWhereItWas()
    {
        const auto all = market(btc, 300);
        m_database->store(part(all, 0, 100));
        {
            auto following = follow({btc}, m_begins);
            look(following);
            look(following, 61s);
            m_database->run("SELECT pg_terminate_backend(" + QByteArray::number(m_session->query("SELECT pg_backend_pid()")->integer(0, 0)) + ")");
            m_database->store(part(all, 100, 200));
            QVERIFY(!following.look(*m_session, m_now).ok());
            QVERIFY(!following.takeFailed());
            m_session = m_database->open();
            look(following);
            QCOMPARE(m_taken.size(), std::size_t(200));
        }
        m_database->store(part(all, 200, 300));
        auto again = follow({btc}, m_begins);
        again.resumeAfter(btc, m_taken.back().id, m_taken.back().tradedAt);
        look(again);
        QVERIFY(m_taken == all);
    }

    void whoCannotTakeIsToldApart()
    {
        m_database->store(market(btc, 10));
        RecordFollow following({btc}, m_begins - 1h, {}, [](std::span<const Trade>) -> Result<void> { return Error{QStringLiteral("full")}; }, [](const QString &) {});
        QVERIFY(following.look(*m_session, m_now).ok());
        const auto looked = following.look(*m_session, m_now + 61s);
        QCOMPARE(looked.error().message, QStringLiteral("full"));
        QVERIFY(following.takeFailed());
    }
};

TIDEMARK_TEST(TestRecordFollow, QCoreApplication)
#include "tst_record_follow.moc"
