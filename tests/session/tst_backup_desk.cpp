#include "session/backup_desk.h"

#include "core/timestamp.h"
#include "database/backup_note.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace tidemark;
using End = BackupAnswer::End;

// Backups as the window asks for them; tests/database/tst_backup.cpp shows that they are what they say.
class TestBackupDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<RecordFolder::Place> m_place;
    QStringList m_told;

    [[nodiscard]] QString data() const { return m_place->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString backups() const { return m_place->filePath(QStringLiteral("backups")); }
    [[nodiscard]] BackupAnswer made(const QString &folder, const std::stop_token &stop = {})
    {
        return madeBackup({folder}, data(), [this](const BackupProgress &progress) { m_told += progress.words; }, stop);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<RecordFolder::Place>();
        RecordFolder::store(data(), RecordFolder::trades("BTCUSDT", 1, 300));
    }
    void cleanupTestCase() { m_place.reset(); }

    void noneWasMadeYet()
    {
        QVERIFY(!backupState(data()).last);
        QVERIFY(backupState(data()).problem.isEmpty());
        QVERIFY(!lookedInto({backups()}).isBackup);
        QVERIFY2(lookedInto({backups()}).sentence.contains(QLatin1String("There is no folder")), qPrintable(lookedInto({backups()}).sentence));
    }

    void whatIsCancelledLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto answer = made(backups(), stop.get_token());
        QCOMPARE(answer.end, End::Cancelled);
        QVERIFY(RecordFolder::namesIn(backups()).isEmpty());
        QVERIFY(!backupState(data()).last);
    }

    void aBackupIsVerifiedAndRemembered()
    {
        const auto answer = made(backups());
        QVERIFY2(answer.end == End::Done, qPrintable(answer.sentence));
        QVERIFY2(answer.sentence.contains(QLatin1String("300 trades in 1 market verified")), qPrintable(answer.sentence));
        QVERIFY2(answer.sentence.contains(QLatin1String("same disk")), qPrintable(answer.sentence));
        QVERIFY(m_told.join(QLatin1Char('\n')).contains(QLatin1String("Verifying")));
        const auto state = backupState(data());
        QVERIFY(state.last && state.isThere && state.last->isTried);
        QCOMPARE(QFileInfo(state.last->folder).path(), QFileInfo(backups()).canonicalFilePath());
        for (const auto &folder : {backups(), state.last->folder}) {
            const auto look = lookedInto({folder});
            QVERIFY2(look.isBackup && look.sentence.contains(QLatin1String("300 trades in 1 market at least")), qPrintable(look.sentence));
        }
    }

    void whereItIsNotIsSaid()
    {
        QVERIFY(QFile::rename(backups(), backups() + QStringLiteral("-away")));
        QVERIFY(backupState(data()).last && !backupState(data()).isThere);
        QVERIFY(QFile::rename(backups() + QStringLiteral("-away"), backups()));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QFile file(m_place->filePath(QStringLiteral("a file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto answer = made(file.fileName());
        QCOMPARE(answer.end, End::Failed);
        QVERIFY2(answer.sentence.contains(QLatin1String("is a file")), qPrintable(answer.sentence));
    }

    void aDamagedMemoryIsSaidAndWrittenAnew()
    {
        QFile file(data() + QStringLiteral("/last-backup.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        QVERIFY2(backupState(data()).problem.contains(QLatin1String("damaged")), qPrintable(backupState(data()).problem));
        QVERIFY(writeLastBackup(data(), {backups(), wallClock(), false}).ok());
        QVERIFY(backupState(data()).last && !backupState(data()).last->isTried);
    }

    void anotherServerIsNotOurs()
    {
        QCOMPARE(madeBackup({backups()}, {}, [](const BackupProgress &) {}, {}).end, End::Failed);
        QVERIFY(!backupState({}).last);
    }
};

TIDEMARK_TEST(TestBackupDesk, QCoreApplication)
#include "tst_backup_desk.moc"
