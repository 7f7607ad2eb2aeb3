#include "monitoring/heartbeat.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/held_port.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// Answers each connection with what it is told to; with nothing it lets them hang.
class Monitor : public QTcpServer {
public:
    Monitor()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        if (!listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("No port: %s", qPrintable(errorString()));
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/ping/s3cret?k=s3cret").arg(serverPort())); }

    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK";
    QByteArrayList heard; // first lines

private:
    void hear(QTcpSocket &socket)
    {
        const auto request = socket.readAll();
        if (request.startsWith("GET "))
            heard += request.left(request.indexOf("\r\n"));
        if (!answer.isEmpty())
            socket.write(answer);
        if (answer.contains("\r\nConnection: close"))
            socket.disconnectFromHost();
    }
};

} // namespace

// The sign of life, and monitors of every temper.
class TestHeartbeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void callsWhileAllIsWell();
    void isSilentWhileItIsNot();
    void callsOnceItIsWellAgain();
    void saysAFailureOnce_data();
    void saysAFailureOnce();
    void saysThatItIsHeardAgain();
    void takesTheStatusForTheAnswer();
    void goesWithAMonitorThatHangs();
    void readsAddresses_data();
    void readsAddresses();
    void readsAFile();

private:
    void begin(const QUrl &url, Heartbeat::Pace pace = {.every = 100ms, .again = 20ms, .patience = 10s});
    [[nodiscard]] static bool othersBeat();
    [[nodiscard]] static QString told(const QSignalSpy &spy) { return spy.isEmpty() ? QString() : spy.first().first().toString(); }

    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<Heartbeat> m_heart;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_recovered;
};

void TestHeartbeat::init()
{
    m_monitor = std::make_unique<Monitor>();
}

void TestHeartbeat::cleanup()
{
    m_failed.reset();
    m_recovered.reset();
    m_heart.reset();
    m_monitor.reset();
}

void TestHeartbeat::begin(const QUrl &url, Heartbeat::Pace pace)
{
    m_heart = std::make_unique<Heartbeat>(url, pace, [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); });
    m_failed = std::make_unique<QSignalSpy>(m_heart.get(), &Heartbeat::failed);
    m_recovered = std::make_unique<QSignalSpy>(m_heart.get(), &Heartbeat::recovered);
}

void TestHeartbeat::callsWhileAllIsWell()
{
    begin(m_monitor->url());
    m_heart->setWell(true);
    AWAIT_MORE(m_monitor->heard.size(), 3, answerMs);
    QCOMPARE(m_monitor->heard.first(), QByteArray("GET /ping/s3cret?k=s3cret HTTP/1.1"));
    QCOMPARE(m_failed->size() + m_recovered->size(), 0);
}

// Another one, for which all is well, tells when enough time has passed.
bool TestHeartbeat::othersBeat()
{
    Monitor monitor;
    Heartbeat other(monitor.url(), {.every = 10ms, .again = 10ms, .patience = 10s}, [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); });
    other.setWell(true);
    return comesTrue([&] { return monitor.heard.size() > 5; });
}

void TestHeartbeat::isSilentWhileItIsNot()
{
    begin(m_monitor->url(), {.every = 10ms, .again = 10ms, .patience = 10s});
    m_heart->setWell(true);
    AWAIT_MORE(m_monitor->heard.size(), 1, answerMs);
    m_heart->setWell(false);
    QVERIFY(othersBeat()); // one that is under way ends
    const auto before = m_monitor->heard.size();
    QVERIFY(othersBeat());
    QCOMPARE(m_monitor->heard.size(), before);
}

void TestHeartbeat::callsOnceItIsWellAgain()
{
    begin(m_monitor->url(), {.every = 1h, .again = 1h, .patience = 10s});
    m_heart->setWell(false);
    QVERIFY(othersBeat());
    QCOMPARE(m_monitor->heard.size(), 0);
    m_heart->setWell(true);
    AWAIT_COMPARE(m_monitor->heard.size(), 1, answerMs);
}

void TestHeartbeat::saysAFailureOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &answer, const char *why) { QTest::newRow(name) << answer << QString::fromUtf8(why); };
    row("it fails", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", "it answered 500");
    row("not known", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "it answered 404");
    row("no contents", "HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n", "it answered 304");
    row("it hangs", "", "no answer came in time");
    row("it stops in the middle", "HTTP/1.1 2", "no answer came in time");
    row("it closes", "\r\nConnection: close", "closed before an answer came");
    row("it redirects for ever", "HTTP/1.1 302 Found\r\nLocation: /ping/s3cret\r\nContent-Length: 0\r\n\r\n", "it redirects more than 5 times");
    row("it redirects to nothing", "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/s3cret\r\nContent-Length: 0\r\n\r\n", "reached");
    row("it speaks something else", "SSH-2.0-OpenSSH_9.2\r\n\r\nConnection: close", "closed before an answer came");
}

void TestHeartbeat::saysAFailureOnce()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, why);
    m_monitor->answer = answer;
    const bool isWaitedFor = why.contains(QLatin1String("in time")); // all the others answer somehow, however late
    begin(m_monitor->url(), {.every = 100ms, .again = 20ms, .patience = isWaitedFor ? 300ms : 10'000ms});
    m_heart->setWell(true);
    AWAIT_VERIFY(!m_failed->isEmpty(), answerMs);
    const auto heard = m_monitor->heard.size();
    AWAIT_MORE(m_monitor->heard.size(), heard + 2, answerMs); // tried again
    QCOMPARE(m_failed->size(), 1);
    const auto sentence = told(*m_failed);
    QVERIFY2(sentence.contains(why), qPrintable(sentence));
    QVERIFY2(sentence.startsWith(QStringLiteral("The sign of life does not reach 127.0.0.1: ")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QLatin1String("s3cret")), qPrintable(sentence));
}

void TestHeartbeat::saysThatItIsHeardAgain()
{
    const auto url = m_monitor->url();
    m_monitor->close();
    HeldPort port(quint16(url.port()));
    begin(url);
    m_heart->setWell(true);
    AWAIT_VERIFY(!m_failed->isEmpty(), answerMs);
    QVERIFY2(told(*m_failed).contains(QStringLiteral("the connection was refused")), qPrintable(told(*m_failed)));
    QVERIFY(port.open(*m_monitor));
    AWAIT_VERIFY(!m_recovered->isEmpty(), answerMs);
    QCOMPARE(told(*m_recovered), QStringLiteral("The sign of life reaches 127.0.0.1 again."));
    QCOMPARE(m_failed->size(), 1);
}

// A body that never ends is none of our business.
void TestHeartbeat::takesTheStatusForTheAnswer()
{
    m_monitor->answer = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" + QByteArray(1'000'000, 'x');
    begin(m_monitor->url(), {.every = 100ms, .again = 20ms, .patience = 1s});
    m_heart->setWell(true);
    AWAIT_MORE(m_monitor->heard.size(), 2, answerMs);
    QCOMPARE(m_failed->size(), 0);
}

void TestHeartbeat::goesWithAMonitorThatHangs()
{
    m_monitor->answer.clear();
    begin(m_monitor->url(), {.every = 1h, .again = 1h, .patience = 1h});
    m_heart->setWell(true);
    AWAIT_COMPARE(m_monitor->heard.size(), 1, answerMs);
    m_heart.reset(); // and does not wait
    QCOMPARE(m_failed->size(), 0);
}

void TestHeartbeat::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *text, bool isGood) { QTest::addRow("“%s”", text) << QString::fromUtf8(text) << isGood; };
    row("https://hc-ping.com/s3cret", true);
    row("http://127.0.0.1:3001/api/push/s3cret?status=up&msg=OK&ping=", true);
    row("https://user:s3cret@example.org", true);
    row("http://[::1]:8000/s3cret", true);
    row("", false);
    row("s3cret", false);
    row("hc-ping.com/s3cret", false);
    row("ftp://hc-ping.com/s3cret", false);
    row("file:///etc/s3cret", false);
    row("https:///s3cret", false);
    row("https://hc ping.com/s3cret", false);
    row("https://hc-ping.com:99999/s3cret", false);
    row("@/no/such/file", false);
    row("@", false);
}

void TestHeartbeat::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    const auto url = Heartbeat::addressFrom(text);
    QCOMPARE(url.ok(), isGood);
    if (isGood)
        QCOMPARE(*url, QUrl(text));
    else
        QVERIFY2(url.message().startsWith(QLatin1String("--heartbeat")) && !url.message().contains(QLatin1String("s3cret")), qPrintable(url.message()));
}

void TestHeartbeat::readsAFile()
{
    const QTemporaryDir folder;
    const auto url = Heartbeat::addressFrom(QLatin1Char('@') + writeFile(folder.filePath(QStringLiteral("good")), "https://hc-ping.com/s3cret\nmore\n"));
    QVERIFY2(url.ok(), qPrintable(url.message()));
    QCOMPARE(*url, QUrl(QStringLiteral("https://hc-ping.com/s3cret")));
    const auto bad = Heartbeat::addressFrom(QLatin1Char('@') + writeFile(folder.filePath(QStringLiteral("bad")), "s3cret\n"));
    QVERIFY(!bad.ok());
    QVERIFY2(bad.message().contains(folder.filePath(QStringLiteral("bad"))) && !bad.message().contains(QLatin1String("s3cret")), qPrintable(bad.message()));
}

TIDEMARK_TEST(TestHeartbeat, QCoreApplication)
#include "tst_heartbeat.moc"
