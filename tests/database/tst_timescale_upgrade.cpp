#include "database/cluster_upgrade.h"
#include "database/database_error.h"
#include "database/private_server.h"
#include "support/engine_server.h"
#include "support/must.h"
#include "support/record_folder.h"
#include "support/test_program.h"
#include "upgrade_scene.h"

#include <QFile>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

// Upgrades of a private record that a real TimescaleDB keeps, by pg_upgrade from its version to itself.
class TestTimescaleUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_scene = std::make_unique<UpgradeScene>();
    }
    void cleanupTestCase() { m_scene.reset(); }
    void init() { m_scene->begin(); }
    void cleanup() { UpgradeScene::end(); }

    void everyRowIsThereAfterwards()
    {
        m_scene->makeHypertable();
        const auto report = ClusterUpgrade(m_scene->data(), m_scene->offer()).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(report->trial.trades, std::int64_t(500));
        QCOMPARE(RecordFolder::digest(m_scene->data()), m_scene->before());
        QCOMPARE(RecordFolder::valueOf(m_scene->data(), "SELECT current_setting('shared_preload_libraries') || ' ' || (SELECT count(*) FROM timescaledb_information.hypertables)"),
                 QStringLiteral("timescaledb 1"));
        RecordFolder::store(m_scene->data(), RecordFolder::trades("BTCUSDT", 501, 100)); // goes on
        QCOMPARE(RecordFolder::valueOf(m_scene->data(), "SELECT count(*) FROM trades"), QStringLiteral("600"));
    }

    // Programs of another version have no TimescaleDB, or another one; and a dump does not bring it over.
    void withoutTheExtensionNothingIsTouched()
    {
        const auto plain = m_scene->binaries();
        m_scene->makeHypertable();
        const auto report = ClusterUpgrade(m_scene->data(), {m_scene->binaries(), plain}).run({}, {});
        QVERIFY(!report.ok() && DatabaseTrouble::isRefusal(report.error()));
        for (const auto &words : {QStringLiteral("the extension TimescaleDB 2."), QStringLiteral("the database “tidemark”"), QStringLiteral("is not installed"), plain.folder})
            QVERIFY2(report.message().contains(words), qPrintable(report.message()));
        m_scene->nothingHasChanged();
        const auto dumping = m_scene->standIn("exit 1");
        QVERIFY(QFile::remove(dumping.program(QStringLiteral("pg_upgrade"))));
        const auto dumped = ClusterUpgrade(m_scene->data(), {m_scene->binaries(), dumping}).run({}, {});
        QVERIFY2(!dumped.ok() && dumped.message().contains(QStringLiteral("by pg_upgrade alone")), qPrintable(dumped.message()));
        m_scene->nothingHasChanged();
        qunsetenv("TIDEMARK_POSTGRES"); // programs of its own version without the extension
        const auto server = PrivateServer::start(m_scene->data());
        QVERIFY(!server.ok() && !DatabaseTrouble::isRefusal(server.error())); // tried again, as they may come
        for (const auto *words : {"loads timescaledb", "TIDEMARK_POSTGRES", "The record is whole"})
            QVERIFY2(server.message().contains(QLatin1String(words)), qPrintable(server.message()));
        qputenv("TIDEMARK_POSTGRES", m_scene->binaries().folder.toUtf8());
        m_scene->nothingHasChanged();
    }

private:
    std::unique_ptr<UpgradeScene> m_scene;
};

TIDEMARK_TEST(TestTimescaleUpgrade, QCoreApplication)
#include "tst_timescale_upgrade.moc"
