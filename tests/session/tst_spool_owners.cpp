#include "database/record_identity.h"
#include "session/spool_owners.h"
#include "session/store.h"
#include "spool/spool_folder.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using Owner = SpoolOwners::Owner;

Q_DECLARE_METATYPE(tidemark::SpoolOwners::Owner)

namespace {

const QString exchange = QStringLiteral("binance");

QString in(const QString &address)
{
    return exchange + QStringLiteral(" in ") + address;
}

TradeBatch trades(int count)
{
    TradeBatch batch;
    for (int i = 1; i <= count; ++i)
        batch.trades.push_back({*Symbol::fromText("BTCUSDT"), i, timestampFromMicros(1'723'161'255'000'000 + i), Decimal::fromUnits(100), Decimal::fromUnits(1), false});
    return batch;
}

} // namespace

// The spool of one spelling of a database, found under another.
class TestSpoolOwners : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void remembersWhatAnAddressWas();
    void stores_data();
    void stores();

private:
    TestServer m_server;
};

void TestSpoolOwners::judges_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("record"); // that their spool names
    QTest::addColumn<Owner>("owner");
    const auto row = [](const char *name, const char *ours, const char *theirs, const char *record, Owner owner) {
        QTest::newRow(name) << in(QString::fromLatin1(ours)) << in(QString::fromLatin1(theirs)) << QString::fromLatin1(record) << owner;
    };
    row("same", "h:1/tm/tidemark", "h:1/tm/tidemark", "", Owner::Ours);
    row("same address, another database", "h:1/tm/tidemark", "h:1/tm/tidemark", "other", Owner::Another);
    row("other spelling, same database", "h:1/tm/tidemark", "service x/tidemark", "this", Owner::Ours);
    row("other spelling, another database", "h:1/tm/tidemark", "service x/tidemark", "other", Owner::Another);
    row("other spelling, never reached", "h:1/tm/tidemark", "service x/tidemark", "", Owner::Unknown);
    row("loopback", "127.0.0.1:5433/tm/tidemark", "localhost:5433/tm/tidemark", "", Owner::Ours);
    row("loopback of IPv6", "localhost:5433/tm/tidemark", "::1:5433/tm/tidemark", "", Owner::Ours);
    row("socket", "/run/postgresql/tm/tidemark", "localhost/tm/tidemark", "", Owner::Ours);
    row("socket with its port", "/run/postgresql:5433/tm/tidemark", "localhost:5433/tm/tidemark", "", Owner::Ours);
    row("default port", "localhost:5432/tm/tidemark", "127.0.0.1/tm/tidemark", "", Owner::Ours);
    row("another port", "127.0.0.1:5433/tm/tidemark", "localhost:5434/tm/tidemark", "", Owner::Unknown);
    row("another name", "127.0.0.1:5433/tm/tidemark", "localhost:5433/tn/tidemark", "", Owner::Unknown);
    row("another computer", "127.0.0.1:5433/tm/tidemark", "127.example.org:5433/tm/tidemark", "", Owner::Unknown);
    row("a folder that was moved", "private server in /new/tidemark", "private server in /old place/tidemark", "", Owner::Ours);
    row("another of its databases", "private server in /new/tidemark", "private server in /new/simulated", "", Owner::Unknown);
    QTest::newRow("another exchange") << in(QStringLiteral("h:1/tm/tidemark")) << QStringLiteral("simulated, seed 1 in h:1/tm/tidemark")
                                      << QStringLiteral("this") << Owner::Another;
    QTest::newRow("cut off before it was laid out") << in(QStringLiteral("h:1/tm/tidemark")) << QString() << QString() << Owner::Ours;
}

void TestSpoolOwners::judges()
{
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, record);
    const QTemporaryDir folder;
    SpoolOwners owners(folder.path(), exchange, ours);
    owners.noteReached(QStringLiteral("this"));
    const SpoolLabel label{theirs, record};
    QTEST(owners.ownerOf(label), "owner");
}

void TestSpoolOwners::remembersWhatAnAddressWas()
{
    const QTemporaryDir folder;
    SpoolOwners(folder.path(), exchange, in(QStringLiteral("service x/tidemark"))).noteReached(QStringLiteral("this"));
    SpoolOwners(folder.path(), exchange, in(QStringLiteral("service y/tidemark"))).noteReached(QStringLiteral("other"));
    SpoolOwners owners(folder.path(), exchange, in(QStringLiteral("h:1/tm/tidemark")));
    owners.noteReached(QStringLiteral("this"));
    QCOMPARE(owners.ownerOf({in(QStringLiteral("service x/tidemark")), {}}), Owner::Ours);
    QCOMPARE(owners.ownerOf({in(QStringLiteral("service y/tidemark")), {}}), Owner::Another);
}

void TestSpoolOwners::stores_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("record");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("its identity") << QStringLiteral("service x/tidemark") << QStringLiteral("this") << true;
    QTest::newRow("another identity") << QStringLiteral("service x/tidemark") << QStringLiteral("00000000-0000-0000-0000-000000000001") << false;
    QTest::newRow("never reached") << QStringLiteral("service x/tidemark") << QString() << false;
}

void TestSpoolOwners::stores()
{
    QFETCH(QString, theirs);
    QFETCH(QString, record);
    QFETCH(bool, isStored);
    const TestDatabase database(m_server);
    const QTemporaryDir folder;
    const auto spools = SpoolFolder::open(folder.path());
    QVERIFY(spools.ok());
    QString path;
    {
        const auto left = spools->claimNew();
        QVERIFY(left.ok());
        path = left->path();
        auto file = SpoolFile::open(path, in(theirs));
        QVERIFY(file.ok());
        QVERIFY(file.value().append(trades(1000)).ok());
        if (record == QLatin1String("this"))
            record = readRecordIdentity(*database.open()).value();
        if (!record.isEmpty())
            QVERIFY(file.value().noteRecord(record).ok());
    }
    if (!isStored)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("holds 1000 trades for “binance in service x/tidemark”.*left there")));
    const auto own = spools->claimNew();
    Store store({{{}, database.target().toUri(), {}}, exchange, folder.path(), own->path(), in(QStringLiteral("127.0.0.1/tm/tidemark")),
                 std::make_shared<SpoolGauge>(), {}, {}});
    QSignalSpy ready(&store, &Store::ready);
    store.start();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), isStored ? QStringLiteral("1000") : QStringLiteral("0"));
    QCOMPARE(QFile::exists(path), !isStored);
    store.giveUp();
}

TIDEMARK_TEST(TestSpoolOwners, QCoreApplication)
#include "tst_spool_owners.moc"
