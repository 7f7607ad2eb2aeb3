#include "alerts/delivery_line.h"

#include "alerts/alert_post.h"
#include "alerts/alert_values.h"
#include "support/await.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

// A webhook that does what a test says: it answers with a status, or, with none, never.
class Hook : public QObject {
public:
    Hook()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the hook");
    }

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()); }

    std::optional<int> status = 200;
    QStringList asked;     // ids, however they were answered
    QStringList delivered; // the same of what was taken, with the alert's own time: "id at"

private:
    void read(QTcpSocket &socket)
    {
        const auto request = socket.property("request").toByteArray() + socket.readAll();
        socket.setProperty("request", request);
        const auto end = request.indexOf("\r\n\r\n");
        const auto length = request.toLower().indexOf("content-length: ");
        if (end < 0 || length < 0 || request.size() < end + 4 + request.mid(length + 16, 12).split('\r').value(0).toInt())
            return;
        const auto body = QJsonDocument::fromJson(request.mid(end + 4)).object();
        asked += body.value(QLatin1String("id")).toString();
        if (status == 200)
            delivered += asked.back() + QLatin1Char(' ') + body.value(QLatin1String("at")).toString();
        if (!status)
            return;
        socket.write("HTTP/1.1 " + QByteArray::number(*status) + " Answer\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
};

[[nodiscard]] AlertMessage message(int second)
{
    auto event = alertEvent(1);
    event.at = alertsStart + std::chrono::seconds(second);
    return AlertPost::messageOf(event, nullptr, {QStringLiteral("title"), QStringLiteral("text")});
}

[[nodiscard]] QString told(int second)
{
    return message(second).id + QLatin1Char(' ') + toIsoString(alertsStart + std::chrono::seconds(second));
}

} // namespace

// A destination's line by a clock of the test's own, which an hour passes on while a receiver is away.
class TestDeliveryLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anHourAwayIsToldInOrderAndOnce_data();
    void anHourAwayIsToldInOrderAndOnce();
    void whatWasBrokenOffKeepsItsId();
    void aSlowOneGetsEachOnce();
    void aFullDiskHurriesNobody();
    void aFullDiskEndsNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("queue.sqlite")); }
    void open()
    {
        m_line.reset();
        m_queue.reset();
        QString problem;
        m_queue = std::make_unique<DeliveryQueue>(mustHave(DeliveryQueue::open(path(), &problem)));
        m_line = std::make_unique<DeliveryLine>(*m_queue, m_network, m_setup, [this] { return m_now; });
        connect(m_line.get(), &DeliveryLine::noted, this, [this](const DeliveryNote &note) { m_notes.push_back(note); });
    }
    // What is due then is tried before the next second begins.
    void passSeconds(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_now += 1s;
            AWAIT_VERIFY((m_line->pump(), m_line->isIdle()), answerMs);
        }
    }
    void add(int second) { must(m_queue->add(message(second), {m_setup.destination.name}, m_now)); }
    // Nothing that becomes of a message can be noted, as where the disk is full; what waits is read as ever.
    void fillDisk()
    {
        must(mustHave(SqliteConnection::open(path())).run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON notes BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END")));
    }
    void makeRoom() { must(mustHave(SqliteConnection::open(path())).run(QStringLiteral("DROP TRIGGER full"))); }

    Timestamp m_now;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Hook> m_hook;
    QNetworkAccessManager m_network;
    DeliverySetup m_setup;
    std::unique_ptr<DeliveryQueue> m_queue;
    std::unique_ptr<DeliveryLine> m_line;
    std::vector<DeliveryNote> m_notes;
};

void TestDeliveryLine::init()
{
    m_line.reset();
    m_queue.reset();
    m_notes.clear();
    m_now = alertsStart;
    m_folder.emplace();
    m_hook = std::make_unique<Hook>();
    m_setup = {};
    m_setup.destination.name = QStringLiteral("hook");
    m_setup.address.url = m_hook->url();
    open();
}

void TestDeliveryLine::anHourAwayIsToldInOrderAndOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("has trouble of its own") << 503;
    QTest::newRow("asks for fewer calls") << 429;
    QTest::newRow("is too slow for itself") << 408;
}

// With waits of 1, 2, 4 … 60 s an hour takes 5 + 59 tries or so of the first message, and the others wait behind it.
void TestDeliveryLine::anHourAwayIsToldInOrderAndOnce()
{
    QFETCH(int, status);
    m_hook->status = status;
    add(1);
    passSeconds(1'200);
    add(2);
    add(1); // raised by another program too
    passSeconds(2'400);
    add(3);
    QVERIFY2(m_hook->asked.size() > 55 && m_hook->asked.size() < 70, qPrintable(QString::number(m_hook->asked.size())));
    QCOMPARE(m_hook->asked.count(message(1).id), m_hook->asked.size());
    QVERIFY(m_hook->delivered.isEmpty());
    m_hook->status = 200;
    passSeconds(61);
    const QStringList expected{told(1), told(2), told(3)};
    QCOMPARE(m_hook->delivered, expected);
    QCOMPARE(std::count_if(m_notes.begin(), m_notes.end(), [](const DeliveryNote &note) { return note.outcome == DeliveryOutcome::Delivered; }), 3);
    passSeconds(120);
    QCOMPARE(m_hook->delivered, expected);
}

// Killed between the receiver's taking it and the note of that: it comes again, and by its id the receiver knows it.
void TestDeliveryLine::whatWasBrokenOffKeepsItsId()
{
    m_hook->status.reset();
    add(1);
    add(2);
    m_line->pump();
    AWAIT_COMPARE(m_hook->asked.size(), 1, answerMs);
    open();
    m_hook->status = 200;
    AWAIT_VERIFY((m_line->pump(), m_line->isIdle()), answerMs);
    QCOMPARE(m_hook->asked, (QStringList{message(1).id, message(1).id, message(2).id}));
    QCOMPARE(m_hook->delivered, (QStringList{told(1), told(2)}));
}

// What it took and could not say so in time is sent again with the same id; the next one waits for it.
void TestDeliveryLine::aSlowOneGetsEachOnce()
{
    m_hook->status.reset();
    add(1);
    add(2);
    m_line->pump();
    AWAIT_COMPARE(m_notes.size(), std::size_t(1), 2 * int(DeliveryAttempt::patience.count()));
    QCOMPARE(m_notes.front().outcome, DeliveryOutcome::Postponed);
    QVERIFY2(m_notes.front().sentence.contains(QStringLiteral("no answer came within 10 s")), qPrintable(m_notes.front().sentence));
    m_hook->status = 200;
    passSeconds(2);
    QCOMPARE(m_hook->asked, (QStringList{message(1).id, message(1).id, message(2).id}));
    QCOMPARE(m_hook->delivered, (QStringList{told(1), told(2)}));
}

// What cannot be noted counts all the same: a receiver in trouble is asked as rarely as ever.
void TestDeliveryLine::aFullDiskHurriesNobody()
{
    m_hook->status = 503;
    add(1);
    fillDisk();
    passSeconds(1);
    QCOMPARE(m_hook->asked.size(), 1);
    AWAIT_VERIFY((m_line->pump(), m_line->isIdle()), answerMs);
    QCOMPARE(m_hook->asked.size(), 1);
    passSeconds(60);
    QVERIFY2(m_hook->asked.size() > 3 && m_hook->asked.size() < 8, qPrintable(QString::number(m_hook->asked.size()))); // after 1, 2, 4 … s
    m_hook->status = 200;
    makeRoom();
    passSeconds(61);
    QCOMPARE(m_hook->delivered, QStringList{told(1)});
    QVERIFY(m_queue->waiting()->empty());
}

// Once there is room again the next ones go out, and none of them twice.
void TestDeliveryLine::aFullDiskEndsNothing()
{
    add(1);
    add(2);
    fillDisk();
    passSeconds(3);
    QCOMPARE(m_hook->delivered, QStringList{told(1)});
    makeRoom();
    passSeconds(1);
    QCOMPARE(m_hook->delivered, (QStringList{told(1), told(2)}));
    QVERIFY(m_queue->waiting()->empty());
    QCOMPARE(m_notes.size(), std::size_t(2));
}

TIDEMARK_TEST(TestDeliveryLine, QCoreApplication)
#include "tst_delivery_line.moc"
