#include "session/record_replay.h"

#include "database/packed_record.h"
#include "database/random_trades.h"
#include "session/told_order.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const Symbol eur = symbolNamed("BTCEUR");

} // namespace

// The record's trades in the order of time, and on a clock.
class TestRecordReplay : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    const Timestamp m_begins = momentOf("2024-06-30T22:00:00Z"); // two months, and two days
    std::vector<Trade> m_btc = RandomMarket{btc, 1, 1'000, m_begins, 300ms, 900ms}.trades(40'000);
    std::vector<Trade> m_eth = RandomMarket{eth, 2, 5, m_begins + 20min, 900ms}.trades(9'000);
    std::vector<Trade> m_eur = RandomMarket{eur, 3, 77, m_begins + 1h, 40s, 900ms}.trades(4'000); // two days
    QStringList m_said;
    std::mutex m_mutex;

    [[nodiscard]] OpenRecord opening() const
    {
        return [target = m_database.target()](const std::stop_token &stop) -> Result<std::shared_ptr<PgSession>> {
            auto session = PgSession::open(target, {.stop = stop});
            return session ? Result<std::shared_ptr<PgSession>>(std::move(session).value()) : session.error();
        };
    }

    [[nodiscard]] RecordReplay replay(Timestamp from, Timestamp to, double speed, OpenRecord open = {})
    {
        return RecordReplay(open ? open : opening(), {{btc, eth, eur}, from, to, speed}, [this](const QString &sentence) {
            const std::scoped_lock lock(m_mutex);
            m_said += sentence;
        });
    }

    [[nodiscard]] std::vector<Trade> expected(Timestamp from, Timestamp to) const { return inOrder({m_btc, m_eth, m_eur}, from, to); }

    // Takes them as they come, some at a time, until there are so many or the end is reached.
    static void take(RecordReplay &replay, std::vector<Trade> &taken, std::size_t most, std::size_t atOnce = 777)
    {
        const auto isEnough = [&] {
            for (int round = 0; round < 50 && taken.size() < most; ++round) {
                const auto trades = replay.due(std::min(atOnce, most - taken.size()));
                taken.insert(taken.end(), trades.begin(), trades.end());
            }
            return taken.size() >= most || replay.isAtEnd();
        };
        QVERIFY(comesTrue(isEnough, 30'000));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database.store(m_btc);
        m_database.store(m_eth);
        m_database.store(m_eur);
        // Some of it packed, in the middle of markets.
        (void)packed(m_database, btc, m_begins + 2h);
        (void)packed(m_database, eur, m_begins + 30h);
    }

    void init() { m_said.clear(); }

    void theTapeIsInOrder_data()
    {
        QTest::addColumn<qint64>("fromMinute");
        QTest::addColumn<qint64>("toMinute");
        QTest::addColumn<int>("others"); // markets of which nothing is recorded: many are read in smaller parts
        QTest::newRow("all") << qint64(-60) << qint64(5'000) << 0;
        QTest::newRow("all, day by day") << qint64(-60) << qint64(5'000) << 50;
        QTest::newRow("a part, packed and plain") << qint64(47) << qint64(189) << 0;
        QTest::newRow("behind the busy ones") << qint64(400) << qint64(2'900) << 50;
        QTest::newRow("a minute") << qint64(61) << qint64(62) << 0;
        QTest::newRow("nothing") << qint64(9'000) << qint64(9'100) << 3;
    }

    void theTapeIsInOrder()
    {
        QFETCH(qint64, fromMinute);
        QFETCH(qint64, toMinute);
        QFETCH(int, others);
        const auto from = m_begins + std::chrono::minutes(fromMinute);
        const auto to = m_begins + std::chrono::minutes(toMinute);
        const auto session = m_database.open();
        std::vector<Symbol> markets{btc, eth, eur};
        for (int i = 0; i < others; ++i)
            markets.push_back(symbolNamed(qPrintable(QStringLiteral("M%1USDT").arg(i))));
        RecordTape tape(markets, from, to);
        std::vector<Trade> told;
        Timestamp last{};
        for (;;) {
            const auto page = tape.next(*session);
            QVERIFY2(page.ok(), qPrintable(page.message()));
            if (page->empty())
                break;
            for (const auto &[trade, at] : *page) {
                QVERIFY(at >= last && at >= trade.tradedAt);
                last = at;
                told.push_back(trade);
            }
        }
        const auto all = expected(from, to);
        QCOMPARE(told.size(), all.size());
        QVERIFY(told == all);
    }

    void asFastAsItIsTaken()
    {
        auto play = replay(m_begins, m_begins + 4 * 24h, ReplayClock::asFastAsTaken);
        QTest::qWait(50);
        QVERIFY(play.due(10).empty()); // it has not begun
        QCOMPARE(play.now(), m_begins);
        play.begin();
        std::vector<Trade> taken;
        take(play, taken, 100, 100);
        QCOMPARE(play.now(), std::max_element(taken.begin(), taken.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; })->tradedAt);
        QCOMPARE(play.horizon(), std::optional(play.now()));
        take(play, taken, std::size_t(-1));
        QVERIFY(taken == expected(m_begins, m_begins + 4 * 24h));
        QVERIFY(play.isAtEnd());
        QCOMPARE(play.now(), m_begins + 4 * 24h);
        QVERIFY(m_said.isEmpty());
    }

    // Nothing comes before its time, however often it is looked for, and all until now has come.
    void atASpeed()
    {
        const auto from = m_begins + 30min;
        const auto all = expected(from, m_begins + 24h);
        auto play = replay(from, m_begins + 24h, 500);
        QElapsedTimer passed;
        passed.start();
        play.begin();
        std::vector<Trade> taken;
        const auto hasPassed = [&] {
            const auto trades = play.due(100'000);
            taken.insert(taken.end(), trades.begin(), trades.end());
            return play.now() >= from + 10min;
        };
        QVERIFY(comesTrue(hasPassed, 30'000));
        QVERIFY(passed.elapsed() >= 1'200); // 10 min at 500
        const auto until = play.now();
        const auto isLater = [&](const Trade &trade) { return trade.tradedAt > until; };
        QVERIFY(std::none_of(taken.begin(), taken.end(), isLater));
        QVERIFY(taken.size() > 500 && taken.size() < all.size());
        QVERIFY(std::equal(taken.begin(), taken.end(), all.begin()));
        QVERIFY(isLater(all[taken.size()]));
    }

    // Whoever cannot take more stops the time with it.
    void standsStillForWhoTakes()
    {
        const auto from = m_begins + 30min;
        auto play = replay(from, m_begins + 24h, 1'000);
        play.begin();
        std::vector<Trade> taken;
        take(play, taken, 50, 50);
        const auto stoodAt = play.now();
        for (int i = 0; i < 20; ++i) {
            QTest::qWait(10);
            play.standStill();
        }
        QCOMPARE(play.now(), stoodAt);
        QElapsedTimer passed;
        passed.start();
        play.standStill();
        const auto next = play.due(10'000);
        const std::chrono::nanoseconds most(passed.nsecsElapsed());
        QVERIFY(play.now() <= stoodAt + 1'000 * most); // and not the 200 s that it stood
        taken.insert(taken.end(), next.begin(), next.end());
        QVERIFY(std::equal(taken.begin(), taken.end(), expected(from, m_begins + 24h).begin()));
    }

    void goesToAnyMomentAndPauses()
    {
        auto play = replay(m_begins, m_begins + 4 * 24h, ReplayClock::asFastAsTaken);
        play.begin();
        std::vector<Trade> taken;
        take(play, taken, 1'000);
        for (const auto moment : {m_begins + 3h, m_begins + 7min, m_begins + 40h}) {
            play.seek(moment);
            QCOMPARE(play.now(), moment);
            taken.clear();
            take(play, taken, 500);
            const auto all = expected(moment, m_begins + 4 * 24h);
            QVERIFY(std::equal(taken.begin(), taken.end(), all.begin()));
        }
        play.pause();
        QVERIFY(play.due(100).empty());
        play.setSpeed(1'000);
        play.begin();
        take(play, taken, 510);
        QVERIFY(std::equal(taken.begin(), taken.end(), expected(m_begins + 40h, m_begins + 4 * 24h).begin()));
        play.seek(m_begins + 4 * 24h - 1s);
        taken.clear();
        take(play, taken, std::size_t(-1));
        QVERIFY(taken.empty() && play.isAtEnd());
    }

    // A session that ends before its first answer, whatever was read ahead of it: said once, and nothing is left out or told twice.
    void aRecordThatGoesAway()
    {
        std::atomic_int opened = 0;
        const auto open = opening();
        auto play = replay(m_begins, m_begins + 4 * 24h, ReplayClock::asFastAsTaken, [&opened, open](const std::stop_token &stop) {
            auto session = open(stop);
            if (++opened == 1 && session)
                (void)(*session)->run("SELECT pg_terminate_backend(pg_backend_pid())");
            return session;
        });
        play.begin();
        std::vector<Trade> taken;
        take(play, taken, std::size_t(-1));
        QVERIFY(taken == expected(m_begins, m_begins + 4 * 24h));
        QVERIFY(opened >= 2);
        const std::scoped_lock lock(m_mutex);
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said[0].contains(QStringLiteral("The replay waits")), qPrintable(m_said[0]));
    }
};

TIDEMARK_TEST(TestRecordReplay, QCoreApplication)
#include "tst_record_replay.moc"
