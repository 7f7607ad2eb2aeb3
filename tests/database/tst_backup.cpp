#include "database/backup.h"
#include "database/cluster_files.h"
#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/restore.h"
#include "database/trade_writer.h"
#include "support/file_content.h"
#include "support/must.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include "../spool/small_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <thread>

using namespace tidemark;
using Step = CareProgress::Step;

namespace {

constexpr int stored = 3'000;

std::unique_ptr<PrivateServer> started(const QString &folder)
{
    return mustHave(PrivateServer::start(folder));
}

// Records on and on, batch by batch, until it is told to stop.
class BusyRecorder {
public:
    explicit BusyRecorder(const PrivateServer &server) : m_target(server.target(QStringLiteral("tidemark"))) {}

    void begin()
    {
        m_thread = std::jthread([this](std::stop_token stop) {
            const auto session = PgSession::open(m_target);
            if (!session)
                return;
            TradeWriter writer(**session);
            for (std::int64_t next = stored + 1; !stop.stop_requested(); next += batch) {
                const TradeBatch made{RecordFolder::trades("BTCUSDT", next, batch), {}, {}};
                if (!writer.write({&made, 1}))
                    return;
                m_last = next + batch - 1;
            }
        });
    }
    void end() { m_thread = {}; }
    [[nodiscard]] std::int64_t last() const { return m_last; }

private:
    static constexpr int batch = 50;
    PgTarget m_target;
    std::atomic<std::int64_t> m_last = stored;
    std::jthread m_thread;
};

} // namespace

// Backups and restores within one program; tests/commands/tst_backup_commands.cpp has the commands, and kills.
class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<RecordFolder::Place>();
        auto trades = RecordFolder::trades("BTCUSDT", 1, stored);
        const auto others = RecordFolder::trades("ETHUSDT", 501, 700);
        trades.insert(trades.end(), others.begin(), others.end());
        RecordFolder::store(data(), std::move(trades));
    }
    void cleanupTestCase() { m_place.reset(); }
    void init() { m_backups = m_place->filePath(QStringLiteral("backups-%1").arg(++m_count)); }

    void holdsWhatItsNoteSays()
    {
        const auto server = started(data());
        const auto report = Backup(*server, m_backups, Backup::Depth::Trial).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QCOMPARE(RecordFolder::namesIn(m_backups), QStringList{QFileInfo(report->folder).fileName()});
        QCOMPARE(RecordFolder::namesIn(report->folder), (QStringList{QStringLiteral("cluster"), QStringLiteral("tidemark-backup.json")}));
        const auto note = BackupNote::read(report->folder);
        QVERIFY2(note.ok(), qPrintable(note.message()));
        QCOMPARE(note->toJson(), report->note.toJson());
        QCOMPARE(note->postgres, server->folder().version());
        QVERIFY(note->isTried && note->hasChecksums && note->bytes > 1'000'000);
        const auto *record = note->recordIn(QStringLiteral("tidemark"));
        QVERIFY(record && !record->identity.isEmpty() && record->schema > 0);
        QCOMPARE(record->markets, (std::vector<BackedMarket>{{QStringLiteral("BTCUSDT"), 1, stored, stored}, {QStringLiteral("ETHUSDT"), 501, 1200, 700}}));
        QCOMPARE(report->trial->trades, std::int64_t(stored + 700));
        QVERIFY(report->trial->isSound());
        QVERIFY(server->leave().ok());
    }

    void aRecorderGoesOnMeanwhile()
    {
        const auto server = started(data());
        BusyRecorder recorder(*server);
        recorder.begin();
        const auto report = Backup(*server, m_backups, Backup::Depth::Sums).run({}, {});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        const auto last = recorder.last();
        recorder.end();
        const auto noted = report->note.recordIn(QStringLiteral("tidemark"))->markets.front().lastId;
        const auto restored = m_place->filePath(QStringLiteral("busy"));
        const auto restore = Restore(restored, m_backups, QStringLiteral("tidemark"), {}).run({}, {});
        QVERIFY2(restore.ok(), qPrintable(restore.message()));
        QVERIFY(restore->trial.isSound());
        QCOMPARE(restore->trial.missing, std::int64_t(0));
        QCOMPARE(restore->kept, QString());
        // Exactly what had been committed at one moment, to the last row: the ledger's range, and each of its trades as it was stored.
        const auto held = RecordFolder::valueOf(restored, "SELECT last_id FROM coverage WHERE symbol = 'BTCUSDT'").toLongLong();
        QVERIFY2(held >= noted && held <= last + 100, qPrintable(QStringLiteral("%1 ≤ %2 ≤ %3").arg(noted).arg(held).arg(last)));
        const auto sum = "SELECT concat(count(*), md5(string_agg(t::text, '|' ORDER BY trade_id))) FROM trades t WHERE symbol = 'BTCUSDT' "
                         "AND trade_id <= " + QByteArray::number(qint64(held));
        QVERIFY(server->leave().ok());
        QCOMPARE(RecordFolder::valueOf(restored, sum), RecordFolder::valueOf(data(), sum));
        QCOMPARE(RecordFolder::valueOf(restored, "SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT'").toLongLong(), held);
    }

    void saysHowFarItIs()
    {
        const CareProgress verifying{Step::Verifying, 12'345'678, 104'381'552, QStringLiteral("BTCUSDT")};
        QCOMPARE(careText(verifying), QStringLiteral("Verifying BTCUSDT: 12345678 of 104381552 trades"));
        QCOMPARE(careText(verifying, QLocale(QLocale::English, QLocale::UnitedStates)),
                 QStringLiteral("Verifying BTCUSDT: 12,345,678 of 104,381,552 trades"));
    }

    void nothingIsLeftOfWhatIsCancelled_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("copying") << int(Step::Copying);
        QTest::newRow("checking") << int(Step::Checking);
        QTest::newRow("trying") << int(Step::Trying);
        QTest::newRow("verifying") << int(Step::Verifying);
    }
    void nothingIsLeftOfWhatIsCancelled()
    {
        QFETCH(int, step);
        const auto server = started(data());
        std::stop_source stop;
        const auto stopAt = [&](const CareProgress &progress) {
            if (int(progress.step) == step)
                stop.request_stop();
        };
        const auto report = Backup(*server, m_backups, Backup::Depth::Trial).run(stopAt, stop.get_token());
        QVERIFY(!report.ok());
        QVERIFY2(DatabaseTrouble::isCancelled(report.error()), qPrintable(report.message()));
        QCOMPARE(RecordFolder::namesIn(m_backups), QStringList());
        QVERIFY(server->leave().ok());
    }

    void nothingIsLeftWhereADiskIsFull()
    {
        const test::SmallDisk disk(24);
        if (!disk.isMounted())
            QSKIP(test::SmallDisk::absent);
        QFile::setPermissions(disk.filePath(QStringLiteral(".")), QFile::permissions(disk.filePath(QStringLiteral("."))) | QFile::ExeOther);
        const auto server = started(data());
        const auto report = Backup(*server, disk.filePath(QStringLiteral("backups")), Backup::Depth::Sums).run({}, {});
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(QStringLiteral("No space left")), qPrintable(report.message()));
        QCOMPARE(RecordFolder::namesIn(disk.filePath(QStringLiteral("backups"))), QStringList());
        QVERIFY(server->leave().ok());
    }

    void aRestoreOntoAFullDiskChangesNothing()
    {
        const auto backup = made();
        const test::SmallDisk disk(24);
        if (!disk.isMounted())
            QSKIP(test::SmallDisk::absent);
        const auto restore = Restore(disk.filePath(QStringLiteral("data")), backup, QStringLiteral("tidemark"), {}).run({}, {});
        QVERIFY(!restore.ok());
        QVERIFY2(restore.message().contains(QStringLiteral("need")), qPrintable(restore.message()));
        QVERIFY(!QFileInfo::exists(disk.filePath(QStringLiteral("data/cluster"))));
        QVERIFY(!QFileInfo::exists(disk.filePath(QStringLiteral("data/restore"))));
    }

    void awkwardTargetsAreNamed()
    {
        const auto before = made();
        const auto server = started(data());
        const auto file = m_place->filePath(QStringLiteral("a-file"));
        writeFile(file, "mine");
        for (const auto &target : {file, QStringLiteral("/proc/backups"), server->folder().path() + QStringLiteral("/backups")}) {
            const auto report = Backup(*server, target, Backup::Depth::Sums).run({}, {});
            QVERIFY(!report.ok());
            QVERIFY2(report.message().contains(target.section(QLatin1Char('/'), -1)), qPrintable(report.message()));
        }
        QCOMPARE(contentOf(file), QByteArray("mine"));
        const auto inside = Backup(*server, before, Backup::Depth::Sums).run({}, {});
        QVERIFY2(!inside.ok() && inside.message().contains(QStringLiteral("is a backup itself")), qPrintable(inside.message()));
        QFile::remove(server->folder().path() + QStringLiteral("/backups"));
        QVERIFY(server->leave().ok());
    }

    void whatIsNoSoundBackupIsRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("word");
        QTest::newRow("a byte") << "byte" << "not what was written";
        QTest::newRow("a file is gone") << "gone" << "not what was written";
        QTest::newRow("no note") << "no note" << "no backup of Tidemark's";
        QTest::newRow("half a note") << "half a note" << "damaged";
        QTest::newRow("another version") << "version" << "postgresql-99";
    }
    void whatIsNoSoundBackupIsRefused()
    {
        QFETCH(QString, damage);
        QFETCH(QString, word);
        const auto backup = made();
        const auto note = BackupNote::fileIn(backup);
        const auto table = backup + QStringLiteral("/cluster/global/pg_control");
        auto bytes = contentOf(damage == QLatin1String("byte") ? table : note);
        if (damage == QLatin1String("byte")) {
            bytes[100] = char(bytes[100] ^ 1);
            writeFile(table, bytes);
        } else if (damage == QLatin1String("gone")) {
            QVERIFY(QFile::remove(backup + QStringLiteral("/cluster/PG_VERSION")));
        } else if (damage == QLatin1String("no note")) {
            QVERIFY(QFile::remove(note));
        } else if (damage == QLatin1String("half a note")) {
            writeFile(note, bytes.left(bytes.size() / 2));
        } else {
            auto other = BackupNote::read(backup);
            other.value().postgres = 99;
            QVERIFY(other->write(backup).ok());
        }
        const auto before = RecordFolder::namesIn(data());
        const auto restore = Restore(data(), backup, QStringLiteral("tidemark"), {}).run({}, {});
        QVERIFY(!restore.ok());
        QVERIFY2(restore.message().contains(word), qPrintable(restore.message()));
        QCOMPARE(RecordFolder::namesIn(data()), before);
    }

    // A backup is what a record was: where that is lost, one contradiction does not keep the rest away.
    void aContradictionKeepsNothingFromAnEmptyFolder()
    {
        const auto folder = m_place->filePath(QStringLiteral("contradicts"));
        RecordFolder::copy(data(), folder);
        QCOMPARE(RecordFolder::valueOf(folder, "UPDATE candles SET high = high + 1 WHERE ctid = (SELECT ctid FROM candles WHERE span = '1 minute' LIMIT 1) RETURNING 'changed'"),
                 QStringLiteral("changed"));
        const auto digest = RecordFolder::digest(folder);
        const auto server = started(folder);
        const auto backup = Backup(*server, m_backups, Backup::Depth::Sums).run({}, {});
        QVERIFY2(backup.ok(), qPrintable(backup.message()));
        QVERIFY(server->leave().ok());
        const auto refused = Restore(folder, m_backups, QStringLiteral("tidemark"), {}).run({}, {});
        QVERIFY(!refused.ok());
        QVERIFY2(refused.message().contains(QStringLiteral("contradicts itself")), qPrintable(refused.message()));
        const auto empty = m_place->filePath(QStringLiteral("empty"));
        const auto restore = Restore(empty, m_backups, QStringLiteral("tidemark"), {}).run({}, {});
        QVERIFY2(restore.ok(), qPrintable(restore.message()));
        QVERIFY(!restore->trial.isSound());
        QCOMPARE(RecordFolder::digest(empty), digest);
    }

    void anotherExchangesRecordIsRefused()
    {
        const auto backup = made();
        const auto other = Restore(data(), backup, QStringLiteral("tidemark"), QStringLiteral("ws://127.0.0.1:1")).run({}, {});
        QVERIFY(!other.ok());
        QVERIFY2(other.message().contains(QStringLiteral("“ws://127.0.0.1:1”")), qPrintable(other.message()));
    }

    void aRecordInUseIsNotReplaced()
    {
        const auto backup = made();
        const auto server = started(data());
        const auto restore = Restore(data(), backup, QStringLiteral("tidemark"), {}).run({}, {});
        QVERIFY(!restore.ok());
        QVERIFY2(restore.message().contains(QStringLiteral("in use")), qPrintable(restore.message()));
        QVERIFY(PgSession::open(server->target(QStringLiteral("postgres"))).ok());
        QVERIFY(server->leave().ok());
    }

    void theFormerRecordIsKept()
    {
        const auto folder = m_place->filePath(QStringLiteral("twice"));
        RecordFolder::copy(data(), folder);
        const auto before = RecordFolder::digest(folder);
        const auto server = started(folder);
        const auto backup = Backup(*server, m_backups, Backup::Depth::Sums).run({}, {});
        QVERIFY2(backup.ok(), qPrintable(backup.message()));
        QVERIFY(server->leave().ok());
        RecordFolder::store(folder, RecordFolder::trades("SOLUSDT", 1, 10));
        QVERIFY(RecordFolder::digest(folder) != before);
        const auto restore = Restore(folder, m_backups, QStringLiteral("tidemark"), {}).run({}, {});
        QVERIFY2(restore.ok(), qPrintable(restore.message()));
        QCOMPARE(RecordFolder::digest(folder), before);
        QVERIFY(QFileInfo::exists(restore->kept + QStringLiteral("/PG_VERSION")));
        QCOMPARE(QFileInfo(restore->kept).path(), folder);
    }

private:
    [[nodiscard]] QString data() const { return m_place->filePath(QStringLiteral("data")); }
    // A quick one, of its own.
    [[nodiscard]] QString made() const
    {
        const auto server = started(data());
        const auto report = Backup(*server, m_backups, Backup::Depth::Sums).run({}, {});
        if (!report || !server->leave())
            qFatal("%s", qPrintable(report.message()));
        return report->folder;
    }

    std::unique_ptr<RecordFolder::Place> m_place;
    QString m_backups;
    int m_count = 0;
};

TIDEMARK_TEST(TestBackup, QCoreApplication)
#include "tst_backup.moc"
