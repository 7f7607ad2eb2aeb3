#include "e2e/archived_quarter.h"
#include "e2e/scene.h"
#include "support/test_program.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;

namespace {

constexpr unsigned seed = 14'417;

} // namespace

// A quarter of three markets in every form that the exchange's archive has, into a record and out of it again, byte by byte: as it is,
// packed, archived, and out of a backup.
class TestLongRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cameInByEveryFormAndKills();
    void isTheSameAfter_data();
    void isTheSameAfter();
    void isTheSameOutOfABackup();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_scene.folder() + QLatin1Char('/') + name; }
    [[nodiscard]] QString difference(const Scene &scene) const
    {
        return m_quarter.difference([&](const QStringList &arguments) { return scene.run(arguments); }, m_scene.folder());
    }
    [[nodiscard]] CliAnswer done(const QStringList &arguments) const { return m_scene.run(arguments); }

    const ArchivedQuarter m_quarter;
    Scene m_scene;
};

// Each file twice, in any order; of every third import the program is killed.
void TestLongRecord::cameInByEveryFormAndKills()
{
    std::mt19937 random(seed);
    auto files = m_quarter.writeTo(path(QStringLiteral("in")));
    files += files;
    std::shuffle(files.begin(), files.end(), random);
    const auto keeper = m_scene.keepDatabase();
    int number = 0;
    for (const auto &file : files) {
        if (number++ % 3 == 0) {
            CliProcess program(m_scene.commandLine({QStringLiteral("import"), file}));
            QTest::qWait(int(random() % 300)); // anywhere in its work, or after it
            program.kill();
        }
        const auto answer = done({QStringLiteral("import"), file});
        QVERIFY2(answer.exitCode == 0, (answer.output + answer.messages).constData());
    }
    const auto different = difference(m_scene);
    QVERIFY2(different.isEmpty(), qPrintable(different));
    QCOMPARE(m_scene.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
}

void TestLongRecord::isTheSameAfter_data()
{
    QTest::addColumn<QList<QStringList>>("commands");
    const QStringList pack{QStringLiteral("pack"), QStringLiteral("--before"), QStringLiteral("2025-01-01")};
    const auto to = path(QStringLiteral("archived"));
    const QStringList archive{QStringLiteral("archive"), QStringLiteral("--all"), QStringLiteral("--before"), QStringLiteral("2025-01-01"),
                              QStringLiteral("--to"), to};
    QTest::newRow("unpacking") << QList<QStringList>{pack + QStringList{QStringLiteral("--undo")}};
    QTest::newRow("packing a part") << QList<QStringList>{{QStringLiteral("pack"), QStringLiteral("ETHUSDT"), QStringLiteral("--before"),
                                                           QStringLiteral("2024-12-15T12:10:00")}};
    QTest::newRow("packing") << QList<QStringList>{pack};
    QTest::newRow("packing again") << QList<QStringList>{pack + QStringList{QStringLiteral("--undo")}, pack, pack};
    QTest::newRow("archiving") << QList<QStringList>{archive, {QStringLiteral("import"), to}};
    QTest::newRow("archiving what is plain")
        << QList<QStringList>{pack + QStringList{QStringLiteral("--undo")}, archive, archive, {QStringLiteral("import"), to}};
}

void TestLongRecord::isTheSameAfter()
{
    QFETCH(QList<QStringList>, commands);
    for (const auto &command : commands) {
        const auto answer = done(command);
        QVERIFY2(answer.exitCode == 0, (command.join(QLatin1Char(' ')).toUtf8() + ": " + answer.output + answer.messages).constData());
    }
    const auto different = difference(m_scene);
    QVERIFY2(different.isEmpty(), qPrintable(different));
}

// On a computer that has nothing yet, too.
void TestLongRecord::isTheSameOutOfABackup()
{
    const auto kept = path(QStringLiteral("backups"));
    QDir().mkpath(kept);
    const auto backup = done({QStringLiteral("backup"), kept, QStringLiteral("--json")});
    QVERIFY2(backup.exitCode == 0, backup.messages.constData());
    const auto made = QJsonDocument::fromJson(backup.output).object()[QLatin1String("path")].toString();
    QVERIFY2(QFileInfo(made).isDir(), backup.output.constData());
    const auto back = done({QStringLiteral("restore"), made});
    QVERIFY2(back.exitCode == 0, back.messages.constData());
    const auto different = difference(m_scene);
    QVERIFY2(different.isEmpty(), qPrintable(different));
    const Scene elsewhere;
    const auto restored = elsewhere.run({QStringLiteral("restore"), made});
    QVERIFY2(restored.exitCode == 0, restored.messages.constData());
    const auto other = difference(elsewhere);
    QVERIFY2(other.isEmpty(), qPrintable(other));
}

TIDEMARK_TEST(TestLongRecord, QCoreApplication)
#include "tst_long_record.moc"
