#include "database/cluster_upgrade.h"
#include "database/database_error.h"
#include "database/engine_setup.h"
#include "database/private_engine.h"
#include "host/data_directory.h"
#include "support/engine_server.h"
#include "support/file_content.h"
#include "support/must.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace tidemark;
using Step = CareProgress::Step;

// Upgrades by pg_upgrade, from the installed version to itself: all of its work but for the catalogs that differ. What other major versions
// make is in tst_other_servers.cpp.
class TestClusterUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_made = std::make_unique<RecordFolder::Place>();
        for (const bool checksums : {true, false})
            makeOnce(checksums);
    }
    void cleanupTestCase() { m_made.reset(); }
    void cleanup() { qunsetenv("TIDEMARK_POSTGRES"); }
    void init()
    {
        m_place = std::make_unique<RecordFolder::Place>();
        m_data = m_place->filePath(QStringLiteral("data"));
        const auto newest = ServerBinaries::find(0);
        QVERIFY2(newest.ok(), qPrintable(newest.message()));
        m_binaries = *newest;
    }

    void everyRowIsThereAfterwards_data()
    {
        QTest::addColumn<bool>("checksums");
        QTest::newRow("with checksums") << true;
        QTest::newRow("without checksums") << false;
    }
    void everyRowIsThereAfterwards()
    {
        QFETCH(bool, checksums);
        make(checksums);
        if (!offer().usesPgUpgrade())
            QSKIP("pg_upgrade is not installed.");
        const auto report = ClusterUpgrade(m_data, offer()).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(report->trial.trades, std::int64_t(500));
        QVERIFY(QFileInfo::exists(report->kept + QStringLiteral("/PG_VERSION")));
        QVERIFY(QFileInfo(report->kept).fileName().startsWith(QStringLiteral("cluster-%1-").arg(m_binaries.version)));
        QVERIFY(!QFileInfo::exists(m_data + QStringLiteral("/upgrade")));
        QCOMPARE(RecordFolder::digest(m_data), m_before);
        QCOMPARE(RecordFolder::valueOf(m_data, "SHOW data_checksums"), checksums ? QStringLiteral("on") : QStringLiteral("off"));
    }

    void pgUpgradeIsAskedFirstAndThenCopies()
    {
        make(true);
        const auto programs = standIn("echo \"$@\" >> '" + log().toUtf8() + "'; [ \"${*#*--check}\" != \"$*\" ] || { echo no such luck; exit 1; }");
        const auto report = ClusterUpgrade(m_data, {m_binaries, programs}).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("pg_upgrade says: no such luck")), qPrintable(report.message()));
        const auto calls = contentOf(log()).trimmed().split('\n');
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[0], calls[1] + " --check");
        const auto place = QFileInfo(m_data).canonicalFilePath();
        for (const auto &argument : {QStringLiteral("--old-bindir=") + m_binaries.folder, QStringLiteral("--new-bindir=") + programs.folder,
                                     QStringLiteral("--old-datadir=") + place + QStringLiteral("/cluster"),
                                     QStringLiteral("--new-datadir=") + place + QStringLiteral("/upgrade/cluster"),
                                     QStringLiteral("--username=tidemark")})
            QVERIFY2(calls[1].contains(argument.toUtf8()), calls[1].constData());
        QVERIFY(!calls[1].contains("--link"));
        nothingHasChanged();
    }

    void whatPgUpgradeRefusesIsSaid()
    {
        make(true);
        const auto programs = standIn("echo Your installation contains reg* data types; exit 1");
        const auto report = ClusterUpgrade(m_data, {m_binaries, programs}).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("pg_upgrade --check says: Your installation")), qPrintable(report.message()));
        nothingHasChanged();
    }

    void aLedgerThatDiffersIsNoUpgrade()
    {
        make(true);
        // It says that it has copied, and has not.
        const auto report = ClusterUpgrade(m_data, {m_binaries, standIn("exit 0")}).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("0 records")), qPrintable(report.message()));
        nothingHasChanged();
    }

    void aCancelledOneChangesNothing()
    {
        make(true);
        std::stop_source stop;
        const auto report = ClusterUpgrade(m_data, offer()).run([&](const CareProgress &progress) {
            if (progress.step == Step::Verifying)
                stop.request_stop();
        }, stop.get_token());
        QVERIFY(!report.ok());
        QVERIFY2(DatabaseTrouble::isCancelled(report.error()), qPrintable(report.message()));
        nothingHasChanged();
    }

    void aRecordInUseIsNotUpgraded()
    {
        make(true);
        const auto server = PrivateServer::start(m_data);
        QVERIFY(server.ok());
        const auto report = ClusterUpgrade(m_data, offer()).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("in use")), qPrintable(report.message()));
        const auto checksums = enableChecksums(m_data, {});
        QVERIFY2(!checksums.ok() && checksums.message().contains(QStringLiteral("in use")), qPrintable(checksums.message()));
    }

    void whatAlterSystemHasSetStays()
    {
        make(true);
        if (!offer().usesPgUpgrade())
            QSKIP("pg_upgrade is not installed.");
        run("ALTER SYSTEM SET work_mem = '17MB'");
        const auto report = ClusterUpgrade(m_data, offer()).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(RecordFolder::valueOf(m_data, "SHOW work_mem"), QStringLiteral("17MB"));
    }

    // As a newer version does that no longer has one of them.
    void aSettingThatIsNoMoreIsLeftOut()
    {
        make(true);
        const auto other = m_place->filePath(QStringLiteral("other"));
        RecordFolder::copy(m_data, other);
        const auto from = mustHave(ClusterFolder::open(m_data));
        const auto to = mustHave(ClusterFolder::open(other));
        (void)writeFile(from.path() + QStringLiteral("/postgresql.auto.conf"), "# by hand\ngone_with_time = 'on'\nwork_mem = '17MB'\nautovacuum = 'never'\n");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not take the setting gone_with_time")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not take the setting autovacuum")));
        must(carrySettings(from, to));
        QCOMPARE(RecordFolder::valueOf(other, "SHOW work_mem"), QStringLiteral("17MB"));
    }

    void aLibraryThatIsMissingIsNamedFirst()
    {
        make(true);
        const auto library = m_place->filePath(QStringLiteral("gone"));
        const auto known = RecordFolder::valueOf(m_data, "SELECT setting || '/pg_trgm.so' FROM pg_config WHERE name = 'PKGLIBDIR'");
        if (!QFile::copy(known, library + QStringLiteral(".so")))
            QSKIP("This PostgreSQL has no pg_trgm, whose library would be another's.");
        QFile::setPermissions(library + QStringLiteral(".so"), QFile::permissions(library + QStringLiteral(".so")) | QFile::ReadOther | QFile::ExeOther);
        run("CREATE FUNCTION far(real) RETURNS real LANGUAGE c AS '" + library.toUtf8() + "', 'set_limit'");
        m_before = RecordFolder::digest(m_data);
        QVERIFY(QFile::remove(library + QStringLiteral(".so")));
        const auto programs = standIn("touch '" + log().toUtf8() + "'");
        const auto report = ClusterUpgrade(m_data, {m_binaries, programs}).run({}, {});
        QVERIFY(!report.ok() && DatabaseTrouble::isRefusal(report.error()));
        for (const auto &words : {QStringLiteral("the library ") + library, QStringLiteral("the database “tidemark”"), QStringLiteral("is not there"), programs.folder, QStringLiteral("as it was")})
            QVERIFY2(report.message().contains(words), qPrintable(report.message()));
        QVERIFY(!QFileInfo::exists(log())); // pg_upgrade was not even called
        nothingHasChanged();
    }

    void oneOfTimescaleIsUpgraded()
    {
        if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        makeHypertable();
        const auto report = ClusterUpgrade(m_data, offer()).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(report->trial.trades, std::int64_t(500));
        QCOMPARE(RecordFolder::digest(m_data), m_before);
        QCOMPARE(RecordFolder::valueOf(m_data, "SELECT current_setting('shared_preload_libraries') || ' ' || (SELECT count(*) FROM timescaledb_information.hypertables)"),
                 QStringLiteral("timescaledb 1"));
        RecordFolder::store(m_data, RecordFolder::trades("BTCUSDT", 501, 100)); // goes on
        QCOMPARE(RecordFolder::valueOf(m_data, "SELECT count(*) FROM trades"), QStringLiteral("600"));
    }

    // Programs of another version have no TimescaleDB, or another one; and a dump does not bring it over.
    void oneOfTimescaleIsNotUpgradedWithoutIt()
    {
        if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        const auto plain = m_binaries;
        makeHypertable();
        const auto report = ClusterUpgrade(m_data, {m_binaries, plain}).run({}, {});
        QVERIFY(!report.ok() && DatabaseTrouble::isRefusal(report.error()));
        for (const auto &words : {QStringLiteral("the extension TimescaleDB 2."), QStringLiteral("the database “tidemark”"), QStringLiteral("is not installed"), plain.folder})
            QVERIFY2(report.message().contains(words), qPrintable(report.message()));
        nothingHasChanged();
        const auto dumping = standIn("exit 1");
        QVERIFY(QFile::remove(dumping.program(QStringLiteral("pg_upgrade"))));
        const auto dumped = ClusterUpgrade(m_data, {m_binaries, dumping}).run({}, {});
        QVERIFY2(!dumped.ok() && dumped.message().contains(QStringLiteral("by pg_upgrade alone")), qPrintable(dumped.message()));
        nothingHasChanged();
        qunsetenv("TIDEMARK_POSTGRES"); // programs of its own version without the extension
        const auto server = PrivateServer::start(m_data);
        QVERIFY(!server.ok() && !DatabaseTrouble::isRefusal(server.error())); // tried again, as they may come
        for (const auto *words : {"loads timescaledb", "TIDEMARK_POSTGRES", "The record is whole"})
            QVERIFY2(server.message().contains(QLatin1String(words)), qPrintable(server.message()));
        qputenv("TIDEMARK_POSTGRES", m_binaries.folder.toUtf8());
        nothingHasChanged();
    }

    void checksumsAreAddedOnce()
    {
        make(false);
        const auto made = enableChecksums(m_data, {});
        QVERIFY2(made.ok(), qPrintable(made.message()));
        QVERIFY(*made);
        QCOMPARE(RecordFolder::valueOf(m_data, "SHOW data_checksums"), QStringLiteral("on"));
        QCOMPARE(RecordFolder::digest(m_data), m_before);
        const auto again = enableChecksums(m_data, {});
        QVERIFY(again.ok() && !*again);
    }

    void othersAreToldWhatIsDone()
    {
        make(true);
        const auto use = SoleUse::take(m_data, QStringLiteral("is being restored from a backup"), {});
        QVERIFY2(use.ok(), qPrintable(use.message()));
        const auto server = PrivateServer::start(m_data);
        QVERIFY(!server.ok());
        QVERIFY2(server.message().contains(QStringLiteral("is being restored from a backup by process")), qPrintable(server.message()));
        QVERIFY(!DatabaseTrouble::isRefusal(server.error())); // a recorder tries again
    }

private:
    [[nodiscard]] UpgradeOffer offer() const { return {m_binaries, m_binaries}; }
    [[nodiscard]] QString log() const { return m_place->filePath(QStringLiteral("log/calls")); }

    [[nodiscard]] QString madeIn(bool checksums) const { return m_made->filePath(checksums ? QStringLiteral("with") : QStringLiteral("without")); }
    // A cluster takes seconds to make, and none to copy.
    void makeOnce(bool checksums)
    {
        const auto data = madeIn(checksums);
        if (!checksums) {
            QVERIFY(createDataDirectory(data).ok());
            const auto folder = ClusterFolder::open(data);
            QVERIFY2(folder.ok(), qPrintable(folder.message()));
            QVERIFY(folder->createIfMissing({}, ClusterFolder::Checksums::Off).ok());
        }
        RecordFolder::store(data, RecordFolder::trades("BTCUSDT", 1, 500));
        m_digests[checksums] = RecordFolder::digest(data);
    }
    void make(bool checksums)
    {
        RecordFolder::copy(madeIn(checksums), m_data);
        m_before = m_digests[checksums];
    }
    void run(const QByteArray &sql) const
    {
        const auto server = mustHave(PrivateServer::start(m_data));
        must(mustHave(PgSession::open(server->target(QStringLiteral("tidemark"))))->run(sql));
    }
    // The same record kept by a real TimescaleDB.
    void makeHypertable()
    {
        qputenv("TIDEMARK_POSTGRES", qgetenv("TIDEMARK_TIMESCALE_BIN"));
        m_binaries = mustHave(ServerBinaries::find(0));
        make(true);
        must(loadTimescale(m_data, {}));
        {
            const auto server = mustHave(PrivateServer::start(m_data));
            const auto target = server->target(QStringLiteral("tidemark"));
            const auto session = mustHave(PgSession::open(target));
            must(EngineSetup(*session, target, {}).make({Engine::Kind::TimescaleDb}, {}, {}));
            must(keepTimescaleQuiet(*session));
        }
        m_before = RecordFolder::digest(m_data);
    }
    void nothingHasChanged()
    {
        QCOMPARE(QDir(m_data).entryList({QStringLiteral("cluster*"), QStringLiteral("upgrade*"), QStringLiteral("swap*")}), QStringList{QStringLiteral("cluster")});
        QCOMPARE(RecordFolder::digest(m_data), m_before);
    }
    // The installed programs, with another pg_upgrade.
    [[nodiscard]] ServerBinaries standIn(const QByteArray &script) const
    {
        const auto folder = m_place->filePath(QStringLiteral("programs"));
        const auto logs = QFileInfo(log()).path();
        QDir().mkpath(folder);
        QDir().mkpath(logs);
        QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther);
        QFile::setPermissions(logs, QFile::permissions(logs) | QFile::ReadOther | QFile::ExeOther | QFile::WriteOther);
        for (const auto &program : QDir(m_binaries.folder).entryInfoList(QDir::Files)) {
            if (program.fileName() != QLatin1String("pg_upgrade"))
                QFile::link(program.filePath(), folder + QLatin1Char('/') + program.fileName());
        }
        const auto path = writeFile(folder + QStringLiteral("/pg_upgrade"), "#!/bin/bash\n" + script + '\n');
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeOther | QFile::ReadOther);
        return {folder, m_binaries.version};
    }

    std::unique_ptr<RecordFolder::Place> m_made; // a record with checksums, and the same without
    std::unique_ptr<RecordFolder::Place> m_place;
    std::map<bool, QString> m_digests;
    QString m_data;
    QString m_before;
    ServerBinaries m_binaries;
};

TIDEMARK_TEST(TestClusterUpgrade, QCoreApplication)
#include "tst_cluster_upgrade.moc"
