#include "desktop/sound_player.h"

#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

// Which program plays an alert's sound, and how loudly.
class TestSoundPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void asksWhoIsThere_data();
    void asksWhoIsThere();
    void nobodyIsThere();

private:
    std::optional<QTemporaryDir> m_folder;
};

void TestSoundPlayer::asksWhoIsThere_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("sound");
    QTest::addColumn<int>("volume");
    QTest::addColumn<QStringList>("arguments");
    const auto file = QStringLiteral("/a b/$(x).wav");
    QTest::newRow("of the theme") << QStringLiteral("canberra-gtk-play") << QStringLiteral("bell") << 100
                                  << QStringList{QStringLiteral("-i"), QStringLiteral("bell"), QStringLiteral("-V"), QStringLiteral("0.0")};
    QTest::newRow("a file, half as loud") << QStringLiteral("canberra-gtk-play") << file << 50 << QStringList{QStringLiteral("-f"), file, QStringLiteral("-V"), QStringLiteral("-6.0")};
    QTest::newRow("PipeWire") << QStringLiteral("pw-play") << file << 50 << QStringList{QStringLiteral("--volume=0.50"), file};
    QTest::newRow("PulseAudio") << QStringLiteral("paplay") << file << 25 << QStringList{QStringLiteral("--volume=16384"), file};
}

void TestSoundPlayer::asksWhoIsThere()
{
    QFETCH(QString, program);
    QFETCH(QString, sound);
    QFETCH(int, volume);
    QFETCH(QStringList, arguments);
    const auto path = m_folder->filePath(program);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto command = SoundPlayer({m_folder->path()}).commandFor({sound, volume});
    QVERIFY(command.has_value());
    QCOMPARE(*command, QStringList{path} + arguments);
}

void TestSoundPlayer::nobodyIsThere()
{
    const SoundPlayer player({m_folder->path()});
    QVERIFY(!player.commandFor({QStringLiteral("bell"), 100}));
    QVERIFY(!player.play({QStringLiteral("/nowhere.wav"), 100}));
    QVERIFY(player.play({QStringLiteral("bell"), 0})); // silence needs nobody
}

TIDEMARK_TEST(TestSoundPlayer, QCoreApplication)
#include "tst_sound_player.moc"
