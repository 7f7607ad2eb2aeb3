#include "bench/bare_stream.h"

#include "bench/measurement.h"

#include <QWebSocket>
#include <QWebSocketServer>

namespace tidemark::bench {
namespace {

constexpr qint64 fullEnough = 4 << 20; // bytes that wait for a client

} // namespace

class BareStream::Sender : public QObject {
public:
    Sender(std::vector<QString> frames, std::int64_t count) : m_frames(std::move(frames)), m_count(count) {}

    void listen()
    {
        m_server = std::make_unique<QWebSocketServer>(QString(), QWebSocketServer::NonSecureMode);
        require(m_server->listen(QHostAddress::LocalHost), m_server->errorString());
        connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
            auto *client = m_server->nextPendingConnection();
            client->setParent(this);
            auto sent = std::make_shared<std::int64_t>(0);
            connect(client, &QWebSocket::bytesWritten, this, [this, client, sent] { send(*client, *sent); });
            send(*client, *sent);
        });
    }
    [[nodiscard]] QUrl url() const { return m_server->serverUrl(); }
    void end()
    {
        for (auto *client : findChildren<QWebSocket *>())
            delete client;
        m_server.reset();
    }

private:
    void send(QWebSocket &client, std::int64_t &sent)
    {
        while (sent < m_count && client.bytesToWrite() < fullEnough)
            client.sendTextMessage(m_frames[std::size_t(sent++) % m_frames.size()]);
    }

    std::vector<QString> m_frames;
    std::int64_t m_count;
    std::unique_ptr<QWebSocketServer> m_server;
};

BareStream::BareStream(std::vector<QString> frames, std::int64_t count) : m_sender(std::make_unique<Sender>(std::move(frames), count))
{
    m_thread.start();
    m_sender->moveToThread(&m_thread);
    QMetaObject::invokeMethod(m_sender.get(), [this] {
        m_sender->listen();
        m_url = m_sender->url();
    }, Qt::BlockingQueuedConnection);
}

BareStream::~BareStream()
{
    QMetaObject::invokeMethod(m_sender.get(), [this] { m_sender->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidemark::bench
