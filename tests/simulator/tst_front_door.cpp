#include "simulator/front_door.h"

#include "simulator/http_front.h"
#include "support/await.h"
#include "support/no_more_files.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr auto forEver = 3'600'000ms;

} // namespace

// Connections that cost more than they may.
class TestFrontDoor : public QObject {
    Q_OBJECT

    std::unique_ptr<FrontDoor> m_door;
    std::vector<QTcpSocket *> m_taken; // children of the door
    std::function<void(ConnectionGuard &)> m_atOnce; // with each that is taken, before its time runs
    qint64 m_received = 0;

    void open(const FrontBounds &bounds)
    {
        m_door = std::make_unique<FrontDoor>(bounds);
        connect(m_door.get(), &QTcpServer::newConnection, this, [this] {
            while (auto *socket = m_door->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { m_received += socket->readAll().size(); });
                m_taken.push_back(socket);
                if (m_atOnce)
                    m_atOnce(*ConnectionGuard::of(*socket));
            }
        });
        QVERIFY(m_door->listen(QHostAddress(QHostAddress::LocalHost)));
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> client(const QByteArray &says = {}) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_door->serverPort());
        if (!socket->waitForConnected(answerMs))
            qFatal("no connection");
        socket->write(says);
        return socket;
    }
    [[nodiscard]] static bool isOpen(const QTcpSocket &socket) { return socket.state() == QAbstractSocket::ConnectedState; }

private Q_SLOTS:
    void cleanup()
    {
        m_taken.clear();
        m_atOnce = nullptr;
        m_received = 0;
        m_door.reset();
    }

    void endsWhoIsSilent()
    {
        open({.silence = 100ms});
        const auto silent = client("GET /");
        AWAIT_VERIFY(!isOpen(*silent), answerMs);
    }

    void endsWhoSendsTooMuch()
    {
        open({.requestBytes = 10'000, .silence = forEver});
        const auto endless = client(QByteArray(1'000'000, 'x'));
        AWAIT_VERIFY(!isOpen(*endless), answerMs);
    }

    // What that takes is not the client's fault.
    void anAnswerMayTakeItsTime()
    {
        bool rested = false;
        m_atOnce = [&](ConnectionGuard &guard) { rested = guard.isResting() && guard.beginAnswer() && !guard.isResting(); };
        open({.silence = 500ms});
        const auto asking = client("x");
        AWAIT_COMPARE(m_taken.size(), std::size_t(1), answerMs);
        QVERIFY(rested);
        QTest::qWait(1'000);
        QVERIFY(isOpen(*asking));
        ConnectionGuard::of(*m_taken.front())->endAnswer();
        AWAIT_VERIFY(!isOpen(*asking), answerMs); // of whom nothing more comes
    }

    void eachRequestMayBeAsLong()
    {
        open({.requestBytes = 1'000, .silence = forEver});
        const auto asking = client(QByteArray(900, 'x'));
        AWAIT_COMPARE(m_received, qint64(900), answerMs);
        auto *guard = ConnectionGuard::of(*m_taken.front());
        QVERIFY(guard->beginAnswer());
        guard->endAnswer();
        asking->write(QByteArray(900, 'x'));
        AWAIT_COMPARE(m_received, qint64(1'800), answerMs);
        QTest::qWait(50);
        QVERIFY(isOpen(*asking));
        asking->write(QByteArray(200, 'x'));
        AWAIT_VERIFY(!isOpen(*asking), answerMs);
    }

    void endsWhoDoesNotTakeItsAnswer()
    {
        QPointer<QTcpSocket> taken;
        m_atOnce = [&](ConnectionGuard &guard) {
            taken = m_taken.front();
            QVERIFY(guard.beginAnswer());
            taken->write(QByteArray(32 << 20, 'x'));
            guard.endAnswer();
        };
        open({.silence = 200ms});
        const auto deaf = client();
        deaf->setReadBufferSize(1);
        AWAIT_VERIFY(!m_taken.empty() && taken.isNull(), answerMs);
    }

    // One that asks and asks, and does not wait for the answers.
    void answersAreOwedToNobodyWithoutEnd()
    {
        open({.requests = 3, .silence = forEver});
        const auto asking = client();
        AWAIT_COMPARE(m_taken.size(), std::size_t(1), answerMs);
        auto *guard = ConnectionGuard::of(*m_taken.front());
        for (int i = 0; i < 3; ++i)
            QVERIFY(guard->beginAnswer());
        guard->endAnswer();
        QVERIFY(guard->beginAnswer());
        QVERIFY(!guard->beginAnswer());
        AWAIT_VERIFY(!isOpen(*asking), answerMs);
    }

    void whoRestsForTheLongestMakesRoom()
    {
        open({.connections = 3, .silence = forEver});
        const auto first = client();
        AWAIT_COMPARE(m_taken.size(), std::size_t(1), answerMs);
        QVERIFY(ConnectionGuard::of(*m_taken.front())->beginAnswer());
        const auto second = client();
        const auto third = client();
        AWAIT_COMPARE(m_taken.size(), std::size_t(3), answerMs);
        const auto fourth = client();
        AWAIT_VERIFY(!isOpen(*second), answerMs);
        QVERIFY(isOpen(*first) && isOpen(*third) && isOpen(*fourth));
    }

    // Streams are none of them: they have bounds of their own.
    void nobodyMakesRoomWhereNoneRests()
    {
        m_atOnce = [](ConnectionGuard &guard) { guard.release(); };
        open({.connections = 2, .silence = 200ms});
        const auto first = client();
        const auto second = client();
        AWAIT_COMPARE(m_taken.size(), std::size_t(2), answerMs);
        const auto third = client();
        AWAIT_VERIFY(!isOpen(*third), answerMs);
        QTest::qWait(400);
        QVERIFY(isOpen(*first) && isOpen(*second));
    }

    void goesOnAfterTheSystemGaveNoConnection()
    {
        open({.silence = forEver, .untilOpened = 10ms});
        const auto waiting = client();
        QSignalSpy refused(m_door.get(), &QTcpServer::acceptError);
        NoMoreFiles none;
        QVERIFY(none.count() > 0);
        AWAIT_VERIFY(!refused.isEmpty(), answerMs);
        none.end();
        AWAIT_COMPARE(m_taken.size(), std::size_t(1), answerMs);
    }

    // So that nobody works out an answer that nobody takes.
    void whoHasGoneIsKnown()
    {
        std::vector<RestRequest> asked;
        HttpFront front([&](const RestRequest &request, const HttpFront::Reply &) { asked.push_back(request); }, [](std::unique_ptr<QWebSocket>) {});
        QVERIFY(front.listenOn(0).ok());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
        socket.write("GET /api/v3/klines HTTP/1.1\r\nHost: here\r\n\r\n");
        AWAIT_COMPARE(asked.size(), std::size_t(1), answerMs);
        QVERIFY(!asked.front().isInVain());
        socket.abort();
        AWAIT_VERIFY(asked.front().isInVain(), answerMs);
    }

    // Whoever asks on before it is answered tells the answers apart by nothing else.
    void answersComeInTheOrderOfTheRequests()
    {
        std::vector<HttpFront::Reply> replies;
        HttpFront front([&](const RestRequest &, const HttpFront::Reply &reply) { replies.push_back(reply); }, [](std::unique_ptr<QWebSocket>) {});
        QVERIFY(front.listenOn(0).ok());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
        for (std::size_t i = 1; i <= 3; ++i) {
            socket.write("GET /api/v3/klines HTTP/1.1\r\nHost: here\r\n\r\n");
            AWAIT_COMPARE(replies.size(), i, answerMs);
        }
        replies[2]({200, "third", {}});
        replies[1]({200, "second", {}});
        QTest::qWait(50);
        QCOMPARE(socket.bytesAvailable(), qint64(0));
        replies[0]({200, "first", {}});
        AWAIT_VERIFY(socket.peek(10'000).contains("third"), answerMs);
        const auto all = socket.readAll();
        QVERIFY2(all.indexOf("first") < all.indexOf("second") && all.indexOf("second") < all.indexOf("third"), all.constData());
    }

    // Whoever does not wait for an answer may write two requests at once, and a part of the third.
    void requestsMayComeTogether()
    {
        std::vector<HttpFront::Reply> replies;
        HttpFront front([&](const RestRequest &, const HttpFront::Reply &reply) { replies.push_back(reply); }, [](std::unique_ptr<QWebSocket>) {});
        QVERIFY(front.listenOn(0).ok());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
        const QByteArray request = "GET /api/v3/ping HTTP/1.1\r\nHost: here\r\n\r\n";
        socket.write(request + request + request.first(20));
        AWAIT_COMPARE(replies.size(), std::size_t(2), answerMs);
        socket.write(request.sliced(20));
        AWAIT_COMPARE(replies.size(), std::size_t(3), answerMs);
        for (const auto &reply : replies)
            reply({200, "{}", {}});
        AWAIT_COMPARE(socket.peek(10'000).count("\r\n\r\n{}"), qsizetype(3), answerMs);
    }

    // It is answered, and what it may cost stays bounded.
    void halfAnUpgradeIsNone()
    {
        HttpFront front([](const RestRequest &, const HttpFront::Reply &reply) { reply({404, "{}", {}}); }, [](std::unique_ptr<QWebSocket>) {});
        QVERIFY(front.listenOn(0).ok());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
        socket.write("GET /ws/btcusdt@trade HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\n\r\n");
        AWAIT_VERIFY(socket.peek(10'000).contains("\r\n\r\n{}"), answerMs);
        socket.write("GET /ws HTTP/1.1\r\nX: " + QByteArray(2'000'000, 'a'));
        AWAIT_VERIFY(socket.state() == QAbstractSocket::UnconnectedState, answerMs);
    }

    // Nobody waits for the end of a handshake that was as good as over.
    void anUpgradeWithoutCarriageReturnsIsRefused()
    {
        int adopted = 0;
        HttpFront front([](const RestRequest &, const HttpFront::Reply &reply) { reply({200, "{}", {}}); }, [&](std::unique_ptr<QWebSocket>) { ++adopted; });
        QVERIFY(front.listenOn(0).ok());
        const QByteArray upgrade = "GET /ws/btcusdt@trade HTTP/1.1\nHost: here\nUpgrade: websocket\nConnection: Upgrade\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Version: 13\n\n";
        for (const auto &request : {upgrade, QByteArray(upgrade).replace("\n", "\r\n").replace("13\r\n\r\n", "13\r\n\n")}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
            socket.write(request);
            AWAIT_VERIFY(socket.state() == QAbstractSocket::UnconnectedState, answerMs);
            QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
        }
        QCOMPARE(adopted, 0);
        QTcpSocket sound;
        sound.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
        sound.write(QByteArray(upgrade).replace("\n", "\r\n"));
        AWAIT_COMPARE(adopted, 1, answerMs);
    }

    void whatIsNoHandshakeIsRefused()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("device not open")));
        HttpFront front([](const RestRequest &, const HttpFront::Reply &reply) { reply({200, "{}", {}}); }, [](std::unique_ptr<QWebSocket>) {});
        QVERIFY(front.listenOn(0).ok());
        const QByteArray upgrade = "GET /ws/btcusdt@trade HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        for (const auto &request : {QByteArray(upgrade).replace("Version: 13", "Version: 99"), QByteArray(upgrade).replace("Sec-WebSocket-Key", "X-Key"), QByteArray(upgrade).replace("GET ", "POST ")}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
            socket.write(request);
            AWAIT_VERIFY(socket.state() == QAbstractSocket::UnconnectedState, answerMs);
            QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
        }
    }

    // Between its end and its being deleted.
    void anAnswerToWhoWasEndedIsNotWritten()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("device not open")));
        std::vector<HttpFront::Reply> replies;
        HttpFront front([&](const RestRequest &, const HttpFront::Reply &reply) { replies.push_back(reply); }, [](std::unique_ptr<QWebSocket>) {});
        QVERIFY(front.listenOn(0).ok());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
        socket.write("GET /api/v3/klines HTTP/1.1\r\nHost: here\r\n\r\n");
        AWAIT_COMPARE(replies.size(), std::size_t(1), answerMs);
        auto *guard = front.findChild<ConnectionGuard *>();
        QVERIFY(guard);
        guard->end();
        replies.front()({200, "{}", {}});
        AWAIT_VERIFY(socket.state() == QAbstractSocket::UnconnectedState, answerMs);
    }

    // The whole server, and a request that never makes sense: Qt's own leaves such a connection open.
    void anHttpServersConnections()
    {
        HttpFront front([](const RestRequest &, const HttpFront::Reply &reply) { reply({200, "{}", {}}); }, [](std::unique_ptr<QWebSocket>) {});
        QVERIFY(front.listenOn(0).ok());
        for (const auto &request : {QByteArray("GET /") + QByteArray(2'000'000, 'a'), QByteArray("GET / HTTP/1.1\r\n") + QByteArray("X: y\r\n").repeated(200'000),
                                    QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n") + QByteArray(2'000'000, 'b')}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
            socket.write(request);
            AWAIT_VERIFY(socket.state() == QAbstractSocket::UnconnectedState, answerMs);
        }
        QTcpSocket sound;
        sound.connectToHost(QHostAddress(QHostAddress::LocalHost), front.port());
        for (int i = 1; i <= 3; ++i) {
            sound.write("GET /api/v3/ping HTTP/1.1\r\nHost: here\r\n\r\n");
            AWAIT_VERIFY(sound.peek(10'000).count("\r\n\r\n{}") == i, answerMs);
        }
    }
};

TIDEMARK_TEST(TestFrontDoor, QCoreApplication)
#include "tst_front_door.moc"
