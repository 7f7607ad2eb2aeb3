#include "session/store_session.h"

#include "database/pg_session.h"
#include "database/record_identity.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestStoreSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensARecordOfItsExchange();
    void leavesAnotherExchangesRecordAlone();
    void tellsASessionThatHadWorked();

private:
    [[nodiscard]] static StoreSession sessionOn(const TestDatabase &database)
    {
        return {{{}, database.target().toUri(), {}}, QStringLiteral("binance"), {}, {}, {}};
    }

    TestServer m_server;
};

void TestStoreSession::opensARecordOfItsExchange()
{
    const TestDatabase database(m_server);
    auto session = sessionOn(database);
    QVERIFY(!session.isOpen());
    QVERIFY(session.open().ok());
    QVERIFY(session.isOpen() && !session.isBroken());
    QCOMPARE(session.record(), readRecordIdentity(*database.open()).value());
    QCOMPARE(database.valueOf("SELECT identity FROM exchange"), QStringLiteral("binance"));
    QVERIFY(!session.session().isInTransaction());
    session.close();
    QVERIFY(!session.isOpen());
    QVERIFY(session.open().ok()); // again
}

void TestStoreSession::leavesAnotherExchangesRecordAlone()
{
    const TestDatabase database(m_server);
    database.run("INSERT INTO exchange(identity) VALUES ('somewhere else')");
    auto session = sessionOn(database);
    const auto opened = session.open();
    QVERIFY(!opened.ok());
    QVERIFY2(opened.message().contains(QLatin1String("somewhere else")), qPrintable(opened.message()));
    QVERIFY(!session.isOpen());
}

void TestStoreSession::tellsASessionThatHadWorked()
{
    const TestDatabase database(m_server);
    auto session = sessionOn(database);
    QVERIFY(session.open().ok());
    QVERIFY(!session.hasWorked());
    session.noteWorked();
    database.run("SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    QVERIFY(!session.session().run("SELECT 1").ok());
    QVERIFY(session.isBroken() && session.hasWorked());
    session.close();
    QVERIFY(session.open().ok());
    QVERIFY(!session.isBroken() && !session.hasWorked());
}

TIDEMARK_TEST(TestStoreSession, QCoreApplication)
#include "tst_store_session.moc"
