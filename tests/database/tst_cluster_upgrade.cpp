#include "database/cluster_upgrade.h"
#include "database/database_error.h"
#include "support/file_content.h"
#include "support/must.h"
#include "support/record_folder.h"
#include "support/test_program.h"
#include "upgrade_scene.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using Step = CareProgress::Step;

// Upgrades by pg_upgrade, from the installed version to itself: all of its work but for the catalogs that differ. What other major versions
// make is in tst_other_servers.cpp.
class TestClusterUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<UpgradeScene>(); }
    void cleanupTestCase() { m_scene.reset(); }
    void init() { m_scene->begin(); }
    void cleanup() { UpgradeScene::end(); }

    void everyRowIsThereAfterwards_data()
    {
        QTest::addColumn<bool>("checksums");
        QTest::newRow("with checksums") << true;
        QTest::newRow("without checksums") << false;
    }
    void everyRowIsThereAfterwards()
    {
        QFETCH(bool, checksums);
        m_scene->make(checksums);
        if (!m_scene->offer().usesPgUpgrade())
            QSKIP("pg_upgrade is not installed.");
        const auto report = ClusterUpgrade(m_scene->data(), m_scene->offer()).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(report->trial.trades, std::int64_t(500));
        QVERIFY(QFileInfo::exists(report->kept + QStringLiteral("/PG_VERSION")));
        QVERIFY(QFileInfo(report->kept).fileName().startsWith(QStringLiteral("cluster-%1-").arg(m_scene->binaries().version)));
        QVERIFY(!QFileInfo::exists(m_scene->data() + QStringLiteral("/upgrade")));
        QCOMPARE(RecordFolder::digest(m_scene->data()), m_scene->before());
        QCOMPARE(RecordFolder::valueOf(m_scene->data(), "SHOW data_checksums"), checksums ? QStringLiteral("on") : QStringLiteral("off"));
    }

    void pgUpgradeIsAskedFirstAndThenCopies()
    {
        m_scene->make(true);
        const auto programs = m_scene->standIn("echo \"$@\" >> '" + m_scene->log().toUtf8() + "'; [ \"${*#*--check}\" != \"$*\" ] || { echo no such luck; exit 1; }");
        const auto report = ClusterUpgrade(m_scene->data(), {m_scene->binaries(), programs}).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("pg_upgrade says: no such luck")), qPrintable(report.message()));
        const auto calls = contentOf(m_scene->log()).trimmed().split('\n');
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[0], calls[1] + " --check");
        const auto place = QFileInfo(m_scene->data()).canonicalFilePath();
        for (const auto &argument : {QStringLiteral("--old-bindir=") + m_scene->binaries().folder, QStringLiteral("--new-bindir=") + programs.folder,
                                     QStringLiteral("--old-datadir=") + place + QStringLiteral("/cluster"),
                                     QStringLiteral("--new-datadir=") + place + QStringLiteral("/upgrade/cluster"),
                                     QStringLiteral("--username=tidemark")})
            QVERIFY2(calls[1].contains(argument.toUtf8()), calls[1].constData());
        QVERIFY(!calls[1].contains("--link"));
        m_scene->nothingHasChanged();
    }

    void whatPgUpgradeRefusesIsSaid()
    {
        m_scene->make(true);
        const auto programs = m_scene->standIn("echo Your installation contains reg* data types; exit 1");
        const auto report = ClusterUpgrade(m_scene->data(), {m_scene->binaries(), programs}).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("pg_upgrade --check says: Your installation")), qPrintable(report.message()));
        m_scene->nothingHasChanged();
    }

    // The next version may have them in another form, and would not know which was taken.
    void whatSharingTookOfTheServersOwnFunctionsIsGivenBackBefore()
    {
        const QByteArray mayEverybody("SELECT bool_and(has_function_privilege('public', oid, 'EXECUTE'))::text FROM pg_proc WHERE proname = 'pg_logical_emit_message'");
        m_scene->make(true);
        m_scene->run("CREATE ROLE tidemark_reader; REVOKE EXECUTE ON FUNCTION pg_logical_emit_message(boolean, text, bytea) FROM PUBLIC");
        QCOMPARE(RecordFolder::valueOf(m_scene->data(), mayEverybody), QStringLiteral("false"));
        const auto report = ClusterUpgrade(m_scene->data(), {m_scene->binaries(), m_scene->standIn("echo no such luck; exit 1")}).run({}, {});
        QVERIFY(!report.ok());
        QCOMPARE(RecordFolder::valueOf(m_scene->data(), mayEverybody), QStringLiteral("true"));
    }

    void aLedgerThatDiffersIsNoUpgrade()
    {
        m_scene->make(true);
        // It says that it has copied, and has not.
        const auto report = ClusterUpgrade(m_scene->data(), {m_scene->binaries(), m_scene->standIn("exit 0")}).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("0 records")), qPrintable(report.message()));
        m_scene->nothingHasChanged();
    }

    void aCancelledOneChangesNothing()
    {
        m_scene->make(true);
        std::stop_source stop;
        const auto report = ClusterUpgrade(m_scene->data(), m_scene->offer()).run([&](const CareProgress &progress) {
            if (progress.step == Step::Verifying)
                stop.request_stop();
        }, stop.get_token());
        QVERIFY(!report.ok());
        QVERIFY2(DatabaseTrouble::isCancelled(report.error()), qPrintable(report.message()));
        m_scene->nothingHasChanged();
    }

    void aRecordInUseIsNotUpgraded()
    {
        m_scene->make(true);
        const auto server = PrivateServer::start(m_scene->data());
        QVERIFY(server.ok());
        const auto report = ClusterUpgrade(m_scene->data(), m_scene->offer()).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("in use")), qPrintable(report.message()));
        const auto checksums = enableChecksums(m_scene->data(), {});
        QVERIFY2(!checksums.ok() && checksums.message().contains(QStringLiteral("in use")), qPrintable(checksums.message()));
    }

    void whatAlterSystemHasSetStays()
    {
        m_scene->make(true);
        if (!m_scene->offer().usesPgUpgrade())
            QSKIP("pg_upgrade is not installed.");
        m_scene->run("ALTER SYSTEM SET work_mem = '17MB'");
        const auto report = ClusterUpgrade(m_scene->data(), m_scene->offer()).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(RecordFolder::valueOf(m_scene->data(), "SHOW work_mem"), QStringLiteral("17MB"));
    }

    // As a newer version does that no longer has one of them.
    void aSettingThatIsNoMoreIsLeftOut()
    {
        m_scene->make(true);
        const auto other = m_scene->filePath(QStringLiteral("other"));
        RecordFolder::copy(m_scene->data(), other);
        const auto from = mustHave(ClusterFolder::open(m_scene->data()));
        const auto to = mustHave(ClusterFolder::open(other));
        (void)writeFile(from.path() + QStringLiteral("/postgresql.auto.conf"), "# by hand\ngone_with_time = 'on'\nwork_mem = '17MB'\nautovacuum = 'never'\n");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not take the setting gone_with_time")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not take the setting autovacuum")));
        must(carrySettings(from, to));
        QCOMPARE(RecordFolder::valueOf(other, "SHOW work_mem"), QStringLiteral("17MB"));
    }

    void aLibraryThatIsMissingIsNamedFirst()
    {
        m_scene->make(true);
        const auto library = m_scene->filePath(QStringLiteral("gone"));
        const auto known = RecordFolder::valueOf(m_scene->data(), "SELECT setting || '/pg_trgm.so' FROM pg_config WHERE name = 'PKGLIBDIR'");
        if (!QFile::copy(known, library + QStringLiteral(".so")))
            QSKIP("This PostgreSQL has no pg_trgm, whose library would be another's.");
        QFile::setPermissions(library + QStringLiteral(".so"), QFile::permissions(library + QStringLiteral(".so")) | QFile::ReadOther | QFile::ExeOther);
        m_scene->run("CREATE FUNCTION far(real) RETURNS real LANGUAGE c AS '" + library.toUtf8() + "', 'set_limit'");
        m_scene->setBefore(RecordFolder::digest(m_scene->data()));
        QVERIFY(QFile::remove(library + QStringLiteral(".so")));
        const auto programs = m_scene->standIn("touch '" + m_scene->log().toUtf8() + "'");
        const auto report = ClusterUpgrade(m_scene->data(), {m_scene->binaries(), programs}).run({}, {});
        QVERIFY(!report.ok() && DatabaseTrouble::isRefusal(report.error()));
        for (const auto &words : {QStringLiteral("the library ") + library, QStringLiteral("the database “tidemark”"), QStringLiteral("is not there"), programs.folder, QStringLiteral("as it was")})
            QVERIFY2(report.message().contains(words), qPrintable(report.message()));
        QVERIFY(!QFileInfo::exists(m_scene->log())); // pg_upgrade was not even called
        m_scene->nothingHasChanged();
    }

    void checksumsAreAddedOnce()
    {
        m_scene->make(false);
        const auto made = enableChecksums(m_scene->data(), {});
        QVERIFY2(made.ok(), qPrintable(made.message()));
        QVERIFY(*made);
        QCOMPARE(RecordFolder::valueOf(m_scene->data(), "SHOW data_checksums"), QStringLiteral("on"));
        QCOMPARE(RecordFolder::digest(m_scene->data()), m_scene->before());
        const auto again = enableChecksums(m_scene->data(), {});
        QVERIFY(again.ok() && !*again);
    }

    void othersAreToldWhatIsDone()
    {
        m_scene->make(true);
        const auto use = SoleUse::take(m_scene->data(), QStringLiteral("is being restored from a backup"), {});
        QVERIFY2(use.ok(), qPrintable(use.message()));
        const auto server = PrivateServer::start(m_scene->data());
        QVERIFY(!server.ok());
        QVERIFY2(server.message().contains(QStringLiteral("is being restored from a backup by process")), qPrintable(server.message()));
        QVERIFY(!DatabaseTrouble::isRefusal(server.error())); // a recorder tries again
    }

private:
    std::unique_ptr<UpgradeScene> m_scene;
};

TIDEMARK_TEST(TestClusterUpgrade, QCoreApplication)
#include "tst_cluster_upgrade.moc"
