#include "bench/stream_listener.h"

#include "bench/measurement.h"

#include <QCoreApplication>
#include <QTimer>

namespace tidemark::bench {
namespace {

using namespace std::chrono_literals;

constexpr qint64 listenerPatience = 300'000; // ms

// Of a frame of trades: …"t":123,…
[[nodiscard]] std::int64_t tradeIdIn(const QString &frame)
{
    const auto at = frame.indexOf(QLatin1String("\"t\":"));
    return at < 0 ? -1 : QStringView(frame).mid(at + 4, frame.indexOf(QLatin1Char(','), at) - at - 4).toLongLong();
}

} // namespace

StreamListener::StreamListener(const QUrl &url, int clients, bool notesTimes) : m_notesTimes(notesTimes)
{
    for (int i = 0; i < clients; ++i) {
        auto &client = m_clients.emplace_back(std::make_unique<QWebSocket>());
        QObject::connect(client.get(), &QWebSocket::textMessageReceived, client.get(), [this](const QString &frame) { take(frame); });
        QObject::connect(client.get(), &QWebSocket::connected, client.get(), [this] { ++m_connected; });
        QObject::connect(client.get(), &QWebSocket::disconnected, client.get(), [] { require(false, QStringLiteral("A client was disconnected.")); });
        client->open(url);
    }
}

StreamListener::~StreamListener()
{
    for (const auto &client : m_clients)
        client->disconnect(); // its end is ours
}

void StreamListener::take(const QString &frame)
{
    if (++m_heard == 1)
        m_first.start();
    if (m_notesTimes)
        m_times.emplace(tradeIdIn(frame), Clock::now());
}

void StreamListener::waitUntil(const std::function<bool()> &isSo) const
{
    QElapsedTimer since;
    since.start();
    QTimer look; // so that there are events to wait for
    look.start(20ms);
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        require(since.elapsed() < listenerPatience, QStringLiteral("Only %1 messages came.").arg(m_heard));
    }
}

void StreamListener::await(std::int64_t count)
{
    waitUntil([&] { return m_heard >= count; });
}

void StreamListener::awaitConnections()
{
    waitUntil([&] { return m_connected == m_clients.size(); });
}

} // namespace tidemark::bench
