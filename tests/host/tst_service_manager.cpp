#include "host/service_manager.h"
#include "support/test_program.h"

#include <QTemporaryDir>

#include <array>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// The end that systemd would read.
class Reader {
public:
    explicit Reader(const QByteArray &address) : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un own = {};
        own.sun_family = AF_UNIX;
        std::memcpy(own.sun_path, address.constData(), std::size_t(address.size()));
        if (address.startsWith('@'))
            own.sun_path[0] = '\0';
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(address.size()))) != 0)
            qFatal("No socket at %s", address.constData());
    }
    ~Reader() { ::close(m_socket); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] QByteArray next() const
    {
        std::array<char, 1000> buffer{};
        const auto length = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        return length < 0 ? QByteArray() : QByteArray(buffer.data(), qsizetype(length));
    }

private:
    int m_socket;
};

} // namespace

// What systemd is told, in its own protocol.
class TestServiceManager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void neverWaitsForAReader();
    void isNotThere_data();
    void isNotThere();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
};

void TestServiceManager::tells_data()
{
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("a path") << false;
    QTest::newRow("an abstract name") << true;
}

void TestServiceManager::tells()
{
    QFETCH(bool, isAbstract);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("notify")).toLocal8Bit();
    const auto address = isAbstract ? '@' + path : path;
    const Reader reader(address);
    ServiceManager manager(address, 1s);
    QVERIFY(manager.isThere());
    manager.tellReady();
    QCOMPARE(reader.next(), QByteArray("READY=1"));
    manager.tellStatus(QStringLiteral("Recording\ntwo markets."));
    QCOMPARE(reader.next(), QByteArray("STATUS=Recording two markets."));
    manager.tellStatus(QStringLiteral("Recording\ntwo markets."));
    manager.tellAlive();
    QCOMPARE(reader.next(), QByteArray("WATCHDOG=1"));
    manager.askForTime(60s);
    QCOMPARE(reader.next(), QByteArray("EXTEND_TIMEOUT_USEC=60000000"));
    manager.tellStopping();
    QCOMPARE(reader.next(), QByteArray("STOPPING=1"));
    QCOMPARE(reader.next(), QByteArray());
}

void TestServiceManager::neverWaitsForAReader()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("notify")).toLocal8Bit();
    const Reader reader(path);
    const ServiceManager manager(path, {});
    for (int i = 0; i < 10'000; ++i) // more than any queue takes
        manager.tellAlive();
    QCOMPARE(reader.next(), QByteArray("WATCHDOG=1"));
}

void TestServiceManager::isNotThere_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no socket") << QByteArray("/no/such/socket");
    QTest::newRow("no address") << QByteArray("notify");
    QTest::newRow("a name alone") << QByteArray("@");
    QTest::newRow("too long") << '/' + QByteArray(200, 'x');
}

void TestServiceManager::isNotThere()
{
    QFETCH(QByteArray, address);
    ServiceManager manager(address, 1s);
    QCOMPARE(manager.isThere(), !address.isEmpty());
    QCOMPARE(manager.watchdog().has_value(), !address.isEmpty());
    manager.tellReady();
    manager.tellStatus(QStringLiteral("Nobody hears this."));
}

void TestServiceManager::readsTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("interval");
    QTest::addColumn<QByteArray>("process");
    QTest::addColumn<bool>("isExpected");
    QTest::newRow("ours") << QByteArray("3000000") << QByteArray::number(::getpid()) << true;
    QTest::newRow("anybody's") << QByteArray("3000000") << QByteArray() << true;
    QTest::newRow("another program's") << QByteArray("3000000") << QByteArray("1") << false;
    QTest::newRow("none") << QByteArray() << QByteArray() << false;
    QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << false;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << false;
}

void TestServiceManager::readsTheEnvironment()
{
    QFETCH(QByteArray, interval);
    QFETCH(QByteArray, process);
    QFETCH(bool, isExpected);
    qputenv("NOTIFY_SOCKET", "@nobody");
    qputenv("WATCHDOG_USEC", interval);
    qputenv("WATCHDOG_PID", process);
    const auto manager = ServiceManager::ofEnvironment();
    for (const auto *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    QVERIFY(manager.isThere());
    QCOMPARE(manager.watchdog().has_value(), isExpected);
    if (isExpected)
        QCOMPARE(*manager.watchdog(), std::chrono::microseconds(3s));
}

TIDEMARK_TEST(TestServiceManager, QCoreApplication)
#include "tst_service_manager.moc"
