#include "desktop/link_door.h"

#include "support/await.h"
#include "support/test_program.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include <unistd.h>

using namespace tidemark;

namespace {

const MomentLink shared = *MomentLink::fromText(u"tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z");

} // namespace

class TestLinkDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void nobodyIsThere();
    void theWindowHears();
    void theFolderCountsNotItsName();
    void aClosedDoorIsNobody();
    void anotherTakesItsPlace();
    void whatIsNoCallIsRefused_data();
    void whatIsNoCallIsRefused();
    void aSilentCallerIsNotWaitedFor();

private:
    // As another process does: it waits, while the window's event loop runs.
    [[nodiscard]] Result<bool> handOver(const QString &folder) const
    {
        auto answer = std::async(std::launch::async, [folder] { return LinkDoor::handOver(folder, shared); });
        while (answer.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            QTest::qWait(1);
        return answer.get();
    }
    [[nodiscard]] QString address() const
    {
        const auto canonical = QFileInfo(m_folder->path()).canonicalFilePath().toUtf8();
        return QStringLiteral("tidemark-%1-%2").arg(::geteuid()).arg(QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex().left(32)));
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestLinkDoor::nobodyIsThere()
{
    const auto handed = handOver(m_folder->path());
    QVERIFY(handed.ok());
    QVERIFY(!*handed);
    const auto nowhere = handOver(m_folder->filePath(QStringLiteral("nowhere")));
    QVERIFY(nowhere.ok());
    QVERIFY(!*nowhere);
}

void TestLinkDoor::theWindowHears()
{
    LinkDoor door(m_folder->path());
    door.open();
    QSignalSpy given(&door, &LinkDoor::linkGiven);
    qputenv("XDG_ACTIVATION_TOKEN", "a token");
    for (int times = 1; times <= 3; ++times) {
        const auto handed = handOver(m_folder->path());
        QVERIFY2(handed.ok(), qPrintable(handed.message()));
        QVERIFY(*handed);
        QCOMPARE(given.size(), times);
    }
    QCOMPARE(given.first().first().value<MomentLink>(), shared);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("a token"));
}

void TestLinkDoor::theFolderCountsNotItsName()
{
    const auto name = m_folder->filePath(QStringLiteral("by another name"));
    const auto folder = m_folder->filePath(QString(200, QLatin1Char('x'))); // longer than any socket's path
    QVERIFY(QDir().mkdir(folder) && QFile::link(folder, name));
    LinkDoor door(folder);
    door.open();
    QVERIFY(*handOver(name));
    QVERIFY(*handOver(folder + QStringLiteral("/../") + QFileInfo(folder).fileName()));
    QVERIFY(!*handOver(m_folder->path()));
}

void TestLinkDoor::aClosedDoorIsNobody()
{
    LinkDoor door(m_folder->path());
    door.open();
    door.close();
    QVERIFY(!*handOver(m_folder->path()));
    door.open();
    QVERIFY(*handOver(m_folder->path()));
}

void TestLinkDoor::anotherTakesItsPlace()
{
    auto first = std::make_unique<LinkDoor>(m_folder->path());
    first->open();
    LinkDoor second(m_folder->path());
    second.open();
    QSignalSpy given(&second, &LinkDoor::linkGiven);
    QVERIFY(*handOver(m_folder->path()));
    QCOMPARE(given.size(), 0);
    first.reset();
    const auto isHeard = [&] { return *handOver(m_folder->path()); };
    AWAIT_VERIFY(isHeard(), answerMs);
    QCOMPARE(given.size(), 1);
}

void TestLinkDoor::whatIsNoCallIsRefused_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no link") << QByteArray("{\"link\":\"https://example.org\"}\n");
    QTest::newRow("a number") << QByteArray("{\"link\":7}\n");
    QTest::newRow("zero bytes") << QByteArray(100, '\0') + '\n';
    QTest::newRow("without an end") << QByteArray(100'000, 'x');
}

void TestLinkDoor::whatIsNoCallIsRefused()
{
    QFETCH(QByteArray, call);
    LinkDoor door(m_folder->path());
    door.open();
    QSignalSpy given(&door, &LinkDoor::linkGiven);
    QLocalSocket caller;
    caller.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    caller.connectToServer(address());
    QVERIFY(caller.waitForConnected(1'000));
    caller.write(call);
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!caller.readAll().contains("shown"));
    QCOMPARE(given.size(), 0);
    QVERIFY(*handOver(m_folder->path())); // it goes on
}

void TestLinkDoor::aSilentCallerIsNotWaitedFor()
{
    LinkDoor door(m_folder->path());
    door.open();
    QLocalSocket caller;
    caller.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    caller.connectToServer(address());
    QVERIFY(caller.waitForConnected(1'000));
    QVERIFY(*handOver(m_folder->path()));
    AWAIT_VERIFY(caller.state() == QLocalSocket::UnconnectedState, answerMs);
}

TIDEMARK_TEST(TestLinkDoor, QCoreApplication)
#include "tst_link_door.moc"
