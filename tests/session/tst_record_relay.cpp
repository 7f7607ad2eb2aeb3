#include "session/record_relay.h"

#include "database/random_trades.h"
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

// What is stored by others, as it is stored.
class TestRecordRelay : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::vector<Trade> m_taken;
    QStringList m_said;
    std::mutex m_mutex;
    Timestamp m_begins = std::chrono::floor<std::chrono::minutes>(wallClock()) - 20min;

    [[nodiscard]] std::unique_ptr<RecordRelay> relay(const std::vector<Symbol> &only = {})
    {
        return std::make_unique<RecordRelay>(
            [target = m_database->target()](const std::stop_token &stop) -> Result<std::shared_ptr<PgSession>> {
                auto session = PgSession::open(target, {.stop = stop});
                return session ? Result<std::shared_ptr<PgSession>>(std::move(session).value()) : session.error();
            },
            only, [this](const QString &sentence) {
                const std::scoped_lock lock(m_mutex);
                m_said += sentence;
            });
    }

    [[nodiscard]] QStringList said()
    {
        const std::scoped_lock lock(m_mutex);
        return m_said;
    }

    [[nodiscard]] std::vector<Trade> market(const Symbol &symbol, int count, std::uint64_t seed = 1) const
    {
        return RandomMarket{symbol, seed, 1'000, m_begins, 300ms, 1s}.trades(count);
    }

    [[nodiscard]] static std::vector<Trade> part(const std::vector<Trade> &all, std::size_t from, std::size_t to)
    {
        return {all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to)};
    }

    [[nodiscard]] std::size_t takenOf(RecordRelay &relay, const Symbol &symbol)
    {
        const auto trades = relay.due(50);
        m_taken.insert(m_taken.end(), trades.begin(), trades.end());
        return std::size_t(std::count_if(m_taken.begin(), m_taken.end(), [&](const Trade &trade) { return trade.symbol == symbol; }));
    }

    // A relay that has looked once: what is stored from then on is what it tells. Known by a market of its own, of which one trade after
    // the other is stored until one is told: the first may be there before the first look is, and then belongs to the past.
    void awaitLook(RecordRelay &relay)
    {
        const auto beacons = market(eur, 100, 9);
        decltype(Trade::id) last{};
        for (std::size_t at = 1; m_taken.empty() && at < beacons.size(); ++at) {
            m_database->store(part(beacons, at, at + 1));
            last = beacons[at].id;
            static_cast<void>(comesTrue([&] { return takenOf(relay, eur) > 0; }, 200));
        }
        AWAIT_VERIFY(takenOf(relay, eur) > 0 && m_taken.back().id == last, answerMs);
        m_taken.clear();
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_database->store(part(market(eur, 2, 9), 0, 1));
        m_taken.clear();
        m_said.clear();
    }

    void tellsWhatIsStoredFromThenOn()
    {
        const auto all = market(btc, 3'000);
        m_database->store(part(all, 0, 500));
        const auto follows = relay();
        QVERIFY(!follows->isReplay());
        awaitLook(*follows);
        for (std::size_t at = 500; at < all.size(); at += 250)
            m_database->store(part(all, at, at + 250));
        AWAIT_COMPARE(takenOf(*follows, btc), std::size_t(2'500), answerMs);
        QVERIFY(m_taken == part(all, 500, 3'000));
        QVERIFY2(said().isEmpty(), qPrintable(said().join(QLatin1Char('\n'))));
    }

    void waitsForWhatIsMissing()
    {
        const auto all = market(btc, 400);
        m_database->store(part(all, 0, 100));
        const auto follows = relay();
        awaitLook(*follows);
        m_database->store(part(all, 200, 300));
        m_database->store(part(market(eth, 50, 3), 0, 0));
        QTest::qWait(300);
        QCOMPARE(takenOf(*follows, btc), std::size_t(0));
        m_database->store(part(all, 150, 200));
        m_database->store(part(all, 100, 150));
        AWAIT_COMPARE(takenOf(*follows, btc), std::size_t(200), answerMs);
        QVERIFY(m_taken == part(all, 100, 300));
    }

    // One that is recorded for the first time, and one that was not asked for.
    void aMarketThatJoins()
    {
        m_begins = wallClock();
        const auto all = RandomMarket{eth, 3, 50, wallClock() + 10min, 300ms}.trades(100); // after the relay's beginning, however late that is
        const auto follows = relay({eth, eur});
        m_begins = std::chrono::floor<std::chrono::minutes>(wallClock()) - 20min;
        awaitLook(*follows);
        m_database->store(market(btc, 50));
        m_database->store(part(all, 0, 60));
        AWAIT_COMPARE(takenOf(*follows, eth), std::size_t(60), answerMs);
        m_database->store(part(all, 60, 100));
        AWAIT_COMPARE(takenOf(*follows, eth), std::size_t(100), answerMs);
        QVERIFY(m_taken == all);
    }

    void aSessionThatIsEnded()
    {
        const auto all = market(btc, 300);
        m_database->store(part(all, 0, 100));
        const auto follows = relay();
        awaitLook(*follows);
        m_database->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        m_database->store(part(all, 100, 300));
        AWAIT_COMPARE(takenOf(*follows, btc), std::size_t(200), answerMs);
        QVERIFY(m_taken == part(all, 100, 300));
        QCOMPARE(said().size(), 1);
        QVERIFY2(said().first().contains(QStringLiteral(". The relay waits")), qPrintable(said().first()));
    }
};

TIDEMARK_TEST(TestRecordRelay, QCoreApplication)
#include "tst_record_relay.moc"
