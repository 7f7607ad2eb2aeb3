#include "database/trades_ahead.h"

#include "database/packer.h"
#include "database/role_grants.h"
#include "database/trade_writer.h"
#include "support/await.h"
#include "support/must.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include "random_trades.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol market = symbolNamed("BTCUSDT");
constexpr int manyTrades = 260'000; // more pages than one session reads alone

} // namespace

// A long range, read by two sessions at once.
class TestTradesAhead : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::vector<Trade> m_trades;
    Timestamp m_from;
    Timestamp m_to;

    [[nodiscard]] std::unique_ptr<PgSession> guest() const { return opened(m_database->target().with(QStringLiteral("user"), QStringLiteral("ahead"))); }

    // All pages; a page is never empty.
    [[nodiscard]] Result<std::vector<Trade>> all(PgSession &session) const
    {
        std::vector<Trade> trades;
        TradesAhead ahead(session, market, m_from, m_to);
        for (;;) {
            const auto page = ahead.next();
            if (!page)
                return page.error();
            if (page->empty())
                return trades;
            trades.insert(trades.end(), page->begin(), page->end());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        const auto begins = std::chrono::floor<std::chrono::days>(wallClock()) - 48h;
        m_trades = RandomMarket{market, 5, 1'000, begins, 200ms, 2s}.trades(manyTrades);
        m_database->store(m_trades);
        const auto session = m_database->open();
        Packer packer(*session);
        (void)mustHave(packer.packBefore(market, begins + 5h));
        m_database->run("CREATE ROLE ahead LOGIN");
        (void)mustHave(RoleGrants(*session).set(QStringLiteral("ahead"), RoleGrants::Right::Read));
        m_from = begins - 1h;
        m_to = begins + 72h;
    }

    void givesAllInTheOrderOfIds()
    {
        const auto session = m_database->open();
        const auto second = session->beside();
        QVERIFY2(second.ok(), qPrintable(second.message()));
        const auto read = all(*session);
        QVERIFY2(read.ok(), qPrintable(read.message()));
        QVERIFY(*read == m_trades);
    }

    // Where the server lets one session in alone, that one reads all.
    void needsNoSecondSession()
    {
        m_database->run("ALTER ROLE ahead CONNECTION LIMIT 1");
        const auto session = guest();
        QVERIFY(!session->beside().ok());
        const auto read = all(*session);
        QVERIFY2(read.ok(), qPrintable(read.message()));
        QVERIFY(*read == m_trades);
        m_database->run("ALTER ROLE ahead CONNECTION LIMIT -1");
    }

    // Whichever of the two it is: what comes is whole up to there, and then it is said.
    void saysThatASessionWasEnded()
    {
        const auto session = guest();
        TradesAhead ahead(*session, market, m_from, m_to);
        std::vector<Trade> read = mustHave(ahead.next());
        AWAIT_COMPARE(m_database->valueOf("SELECT count(*) FROM pg_stat_activity WHERE usename = 'ahead'"), QStringLiteral("2"), answerMs);
        m_database->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ahead'");
        for (;;) {
            const auto page = ahead.next();
            if (!page)
                break;
            QVERIFY2(!page->empty(), "an end that is none");
            read.insert(read.end(), page->begin(), page->end());
        }
        QVERIFY(read.size() < m_trades.size());
        QVERIFY(std::equal(read.begin(), read.end(), m_trades.begin()));
        QVERIFY(!ahead.next().ok());
    }

    // Left in the middle, by whoever no longer wants it.
    void endsWithItsOwner()
    {
        const auto session = guest();
        {
            TradesAhead ahead(*session, market, m_from, m_to);
            QVERIFY(ahead.next().ok());
        }
        QVERIFY(session->query("SELECT 1").ok());
        AWAIT_COMPARE(m_database->valueOf("SELECT count(*) FROM pg_stat_activity WHERE usename = 'ahead'"), QStringLiteral("1"), answerMs);
    }
};

TIDEMARK_TEST(TestTradesAhead, QCoreApplication)
#include "tst_trades_ahead.moc"
