#include "support/test_database.h"

#include <QTest>

using namespace tidemark;

class TestPrivateServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fixture()
    {
        TestServer server;
        TestDatabase database(server);
        QCOMPARE(database.table("SELECT version, name FROM schema_migrations"), QStringLiteral("1|0001_record"));
        server.stop();
        QVERIFY(!PgSession::open(database.target()).ok());
        server.startAgain();
        QVERIFY(PgSession::open(database.target()).ok());
    }
};

QTEST_GUILESS_MAIN(TestPrivateServer)
#include "tst_private_server.moc"
