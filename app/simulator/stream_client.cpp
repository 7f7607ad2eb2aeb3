#include "simulator/stream_client.h"

#include "simulator/control_request.h"
#include "simulator/frame_text.h"

#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

namespace tidemark {
namespace {

constexpr quint64 largestMessage = 1 << 20; // beyond it Qt ends the connection

[[nodiscard]] QStringList withoutDoubles(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

StreamClient::StreamClient(std::unique_ptr<QWebSocket> socket, const ExchangeLimits &limits, QObject *parent, Refusal refusal)
    : QObject(parent), m_socket(std::move(socket)), m_limits(limits), m_refusal(std::move(refusal))
{
    m_age.start();
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    readUrl(m_socket->requestUrl());
    connect(m_socket.get(), &QWebSocket::disconnected, this, &StreamClient::gone);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &StreamClient::receive);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { receive(QString::fromUtf8(message)); });
    connect(m_socket.get(), &QWebSocket::pong, this,
            [this](quint64, const QByteArray &payload) { notePong(payload); });
    connect(&m_pingTimer, &QTimer::timeout, this, &StreamClient::ping);
    m_pingTimer.start(m_limits.pingEvery);
    QTimer::singleShot(m_limits.lifetime, this, &StreamClient::close);
}

StreamClient::~StreamClient()
{
    m_socket->disconnect(this);
}

void StreamClient::readUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    const auto unit = query.queryItemValue(QStringLiteral("timeUnit"));
    m_unit = unit.compare(QLatin1String("MICROSECOND"), Qt::CaseInsensitive) == 0 ? TimeUnit::Microseconds
                                                                                  : TimeUnit::Milliseconds;
    const auto path = url.path(QUrl::FullyDecoded);
    m_combined = path.startsWith(QLatin1String("/stream"));
    const auto names = m_combined ? query.queryItemValue(QStringLiteral("streams"), QUrl::FullyDecoded)
                                  : path.mid(QStringLiteral("/ws").size());
    m_streams = withoutDoubles(names.split(u'/'));
    // A timer, since nobody can be connected to this client's signals yet.
    if (m_streams.size() > m_limits.streams)
        QTimer::singleShot(0, this, [this] {
            end(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("Too many subscriptions"));
        });
    if (const auto why = refusalOf(m_streams); !why.isEmpty()) {
        m_streams.clear();
        QTimer::singleShot(0, this, [this, why] { endRefused(why); });
    }
}

QString StreamClient::refusalOf(const QStringList &streams) const
{
    for (const auto &name : streams) {
        if (auto why = m_refusal ? m_refusal(name) : QString(); !why.isEmpty())
            return why;
    }
    return {};
}

// A close frame has room for 123 bytes.
void StreamClient::endRefused(const QString &why)
{
    send(QString::fromUtf8(errorAnswer(2, why, "null")));
    end(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("Invalid stream"));
}

qint64 StreamClient::waitingBytes() const
{
    return m_socket->bytesToWrite();
}

void StreamClient::send(const QString &frame)
{
    if (!m_isMute)
        m_socket->sendTextMessage(frame);
}

void StreamClient::announceShutdown(Timestamp now)
{
    std::string payload = R"({"e":"serverShutdown","E":)";
    appendTime(payload, now, m_unit);
    payload += '}';
    const auto text = QString::fromStdString(payload);
    send(m_combined ? QStringLiteral(R"({"stream":"!serverShutdown","data":%1})").arg(text) : text);
}

void StreamClient::close()
{
    end(QWebSocketProtocol::CloseCodeGoingAway);
}

// QWebSocket would write its goodbye, or a ping, to a line that is none any more.
void StreamClient::end(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    m_pingTimer.stop();
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->close(code, reason);
}

void StreamClient::abort()
{
    m_pingTimer.stop();
    m_socket->abort();
}

bool StreamClient::isTooFast()
{
    const auto now = m_age.elapsed();
    m_received.push_back(now);
    while (m_received.front() <= now - 1000)
        m_received.pop_front();
    if (int(m_received.size()) <= m_limits.messagesPerSecond)
        return false;
    end(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("Too many requests"));
    return true;
}

void StreamClient::receive(const QString &text)
{
    if (isTooFast() || text.toUtf8().size() > m_limits.messageBytes)
        return;
    send(QString::fromUtf8(answerTo(ControlRequest::fromText(text))));
}

QByteArray StreamClient::answerTo(const ControlRequest &message)
{
    using Method = ControlRequest::Method;
    switch (message.method) {
    case Method::Subscribe:
        return subscribe(message);
    case Method::Unsubscribe:
        for (const auto &name : message.streams)
            m_streams.removeAll(name);
        Q_EMIT subscriptionsChanged();
        break;
    case Method::ListSubscriptions:
        return resultAnswer(jsonArray(m_streams), message.id);
    case Method::SetProperty:
        m_combined = message.combined;
        Q_EMIT subscriptionsChanged();
        break;
    case Method::GetProperty:
        return resultAnswer(m_combined ? "true" : "false", message.id);
    case Method::Invalid:
        return errorAnswer(message.errorCode, message.errorText, message.id);
    }
    return resultAnswer("null", message.id);
}

QByteArray StreamClient::subscribe(const ControlRequest &message)
{
    const auto streams = withoutDoubles(m_streams + message.streams);
    if (streams.size() > m_limits.streams)
        return errorAnswer(4, QStringLiteral("Too many subscriptions"), message.id);
    if (const auto why = refusalOf(message.streams); !why.isEmpty())
        return errorAnswer(2, why, message.id);
    m_streams = streams;
    Q_EMIT subscriptionsChanged();
    return resultAnswer("null", message.id);
}

void StreamClient::notePong(const QByteArray &payload)
{
    m_unanswered.erase(payload);
    (void)isTooFast();
}

void StreamClient::ping()
{
    const auto now = m_age.elapsed();
    const auto isOverdue = [&](const auto &sent) { return now - sent.second >= m_limits.pongWithin.count(); };
    if (std::any_of(m_unanswered.begin(), m_unanswered.end(), isOverdue)) {
        abort();
        return;
    }
    const auto payload = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    m_unanswered.emplace(payload, now);
    m_socket->ping(payload);
}

} // namespace tidemark
