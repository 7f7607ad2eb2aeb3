#include "exchange/stream_connection.h"

#include "exchange/exchange_line.h"
#include "exchange/exchange_proxy.h"
#include "exchange/stream_socket.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

constexpr std::int64_t tooManySubscriptions = 4; // the exchange's code for it

// By these codes of RFC 6455 either side leaves where it cannot take what the other sent: broken rules, no such data, no text, too large.
[[nodiscard]] bool isOfBadFrame(int closeCode)
{
    constexpr int bad[] = {1002, 1003, 1007, 1009};
    return std::find(std::begin(bad), std::end(bad), closeCode) != std::end(bad);
}

[[nodiscard]] QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000);
}

// The HTTP status that refused a handshake, or 0: Qt tells it only within its sentence.
[[nodiscard]] int statusIn(const QString &error)
{
    static const QRegularExpression status(QStringLiteral("http status code: (\\d{3})"));
    return status.match(error).captured(1).toInt();
}

[[nodiscard]] QString refusedHandshake(int status, const QString &host)
{
    switch (status) {
    case 418:
    case 429:
        return QStringLiteral("%1 has barred this address for a while, because it was asked too often (HTTP %2). It is tried "
                              "again from time to time.").arg(host).arg(status);
    case 451:
        return QStringLiteral("Binance does not serve this country, so %1 sends no trades here. Choose another address with "
                              "--stream-url.").arg(host);
    default:
        return QStringLiteral("%1 refuses the connection (HTTP %2).").arg(host).arg(status);
    }
}

} // namespace

StreamConnection::StreamConnection(const QUrl &base, std::vector<Symbol> symbols, const StreamLimits &limits,
                                   QObject *parent)
    : QObject(parent), m_base(base), m_limits(limits), m_symbols(std::move(symbols)), m_socket(ExchangeLine::makeSocket())
{
    for (auto *timer : {&m_deadline, &m_control, &m_acknowledgement})
        timer->setSingleShot(true);
    m_ping.setInterval(limits.pingInterval);
    connect(&m_deadline, &QTimer::timeout, this, &StreamConnection::onOverdue);
    connect(&m_ping, &QTimer::timeout, this, &StreamConnection::sendPing);
    connect(&m_control, &QTimer::timeout, this, &StreamConnection::sendNext);
    connect(&m_acknowledgement, &QTimer::timeout, this,
            [this] { end(QStringLiteral("The exchange did not acknowledge a subscription.")); });

    auto *socket = m_socket.get();
    connect(socket, &StreamSocket::connected, this, &StreamConnection::onConnected);
    connect(socket, &StreamSocket::disconnected, this, &StreamConnection::onDisconnected);
    connect(socket, &StreamSocket::pong, this, &StreamConnection::onPong);
    connect(socket, &StreamSocket::textReceived, this, &StreamConnection::textReceived);
    connect(socket, &StreamSocket::binaryReceived, this, &StreamConnection::binaryReceived);
    connect(socket, &StreamSocket::failed, this, &StreamConnection::onError);
}

StreamConnection::~StreamConnection()
{
    m_socket->disconnect(this);
}

void StreamConnection::open()
{
    auto request = streamRequest(m_base, m_symbols, m_limits.urlLength, m_stream);
    m_symbols.resize(m_symbols.size() - request.left.size());
    enqueue(request.left, true);
    m_openedBy = wallClock();
    m_deadline.start(m_limits.connectTimeout);
    m_socket->open(request.url, m_address, exchangeProxy(m_limits.proxy, m_base));
}

void StreamConnection::close()
{
    leave();
    m_socket->close();
}

void StreamConnection::leave()
{
    m_isEnded = true;
    m_socket->disconnect(this);
    for (auto *timer : {&m_deadline, &m_ping, &m_control, &m_acknowledgement})
        timer->stop();
}

void StreamConnection::subscribe(const std::vector<Symbol> &symbols)
{
    enqueue(symbols, true);
}

void StreamConnection::unsubscribe(const std::vector<Symbol> &symbols)
{
    enqueue(symbols, false);
}

void StreamConnection::acknowledge(const ControlReply &reply)
{
    const auto message = takeAsked(reply);
    if (!message)
        return;
    if (m_unanswered.empty())
        m_acknowledgement.stop();
    if (message->isSubscribe && reply.refusal)
        onRefusal(*message, *reply.refusal);
    else if (message->isSubscribe)
        accept(message->symbols);
    else
        release(message->symbols);
    if (isReady())
        Q_EMIT ready();
}

std::chrono::milliseconds StreamConnection::age() const
{
    return std::chrono::milliseconds(m_openedAt.isValid() ? m_openedAt.elapsed() : 0);
}

void StreamConnection::noteClockJump(std::chrono::milliseconds jump)
{
    m_openedBy += jump;
    m_meter.forgetDelays();
}

ConnectionFacts StreamConnection::facts() const
{
    ConnectionFacts facts;
    facts.host = m_base.host();
    facts.state = isReady() ? FeedState::Live : FeedState::Connecting;
    facts.openedAt = m_openedBy;
    facts.markets = int(m_carried.size());
    facts.messagesPerSecond = m_meter.messagesPerSecond();
    facts.lag = m_meter.lag();
    return facts;
}

void StreamConnection::onConnected()
{
    m_isOpen = true;
    m_deadline.stop();
    m_openedAt.start();
    m_ping.start();
    accept(m_symbols);
    sendNext();
    if (isReady())
        Q_EMIT ready();
}

void StreamConnection::onPong()
{
    m_deadline.stop();
}

void StreamConnection::onOverdue()
{
    m_isUnreachable = !m_isOpen;
    end(m_isOpen ? QStringLiteral("The exchange did not answer a ping within %1 s: the line is dead.")
                       .arg(seconds(m_limits.pongDeadline))
                 : QStringLiteral("%1 did not answer within %2 s.")
                       .arg(m_base.host(), seconds(m_limits.connectTimeout)));
}

void StreamConnection::onError()
{
    const auto tlsProblems = m_socket->tlsProblems();
    if (!tlsProblems.isEmpty()) {
        end(QStringLiteral("The identity of %1 could not be verified (%2). Check this computer's clock and certificates, "
                           "and whether a proxy stands in between.")
                .arg(m_base.host(), tlsProblems.join(QStringLiteral("; "))));
        return;
    }
    const auto reason = m_socket->problem();
    const auto status = statusIn(reason);
    m_isUnreachable = !m_isOpen && status == 0;
    end(status > 0 ? refusedHandshake(status, m_base.host())
                   : QStringLiteral("The connection to %1 failed: %2.").arg(m_base.host(), reason));
}

void StreamConnection::onDisconnected()
{
    // Before the handshake is done, the error that follows knows why.
    if (!m_isOpen)
        return;
    auto reason = m_socket->closeReason();
    if (reason.endsWith(QLatin1Char('.')))
        reason.chop(1);
    const auto code = m_socket->closeCode();
    const auto what = isOfBadFrame(code)
        ? QStringLiteral("The connection to %1 was closed, since one side could not take what the other had sent").arg(m_base.host())
        : QStringLiteral("The exchange closed the connection");
    end(reason.isEmpty() ? QStringLiteral("%1 (code %2).").arg(what).arg(code) : QStringLiteral("%1: %2 (code %3).").arg(what, reason).arg(code));
}

void StreamConnection::sendPing()
{
    m_socket->ping();
    if (!m_deadline.isActive())
        m_deadline.start(m_limits.pongDeadline);
}

void StreamConnection::sendNext()
{
    if (!m_isOpen || m_queue.empty() || m_control.isActive())
        return;
    auto message = std::move(m_queue.front());
    m_queue.pop_front();
    m_socket->send(message.text);
    m_unanswered.emplace(message.id, std::move(message));
    m_acknowledgement.start(m_limits.acknowledgement);
    m_control.start(m_limits.controlInterval);
}

void StreamConnection::accept(const std::vector<Symbol> &symbols)
{
    m_carried.insert(symbols.begin(), symbols.end());
    Q_EMIT accepted(symbols);
}

void StreamConnection::release(const std::vector<Symbol> &symbols)
{
    for (const auto &symbol : symbols)
        m_carried.erase(symbol);
}

void StreamConnection::enqueue(const std::vector<Symbol> &symbols, bool isSubscribe)
{
    for (auto &message : controlMessages(symbols, isSubscribe, m_limits.controlLength, m_nextId))
        m_queue.push_back(std::move(message));
    sendNext();
}

std::optional<ControlMessage> StreamConnection::takeAsked(const ControlReply &reply)
{
    bool isNumber = false;
    const auto id = reply.id.toLongLong(&isNumber);
    // What the exchange could not read has no id; it answers in order.
    const bool isNameless = reply.id.isEmpty() && reply.refusal;
    const auto asked = isNameless ? m_unanswered.begin() : isNumber ? m_unanswered.find(id) : m_unanswered.end();
    if (asked == m_unanswered.end())
        return std::nullopt;
    auto message = std::move(asked->second);
    m_unanswered.erase(asked);
    return message;
}

void StreamConnection::onRefusal(const ControlMessage &message, const ControlReply::Refusal &refusal)
{
    const auto &symbols = message.symbols;
    if (symbols.size() == 1 || refusal.code == tooManySubscriptions) {
        Q_EMIT refused(symbols, QStringLiteral("%1 (code %2)").arg(refusal.message, QString::number(refusal.code)));
        return;
    }
    const auto middle = symbols.begin() + std::ptrdiff_t(symbols.size() / 2);
    enqueue({symbols.begin(), middle}, true);
    enqueue({middle, symbols.end()}, true);
}

void StreamConnection::end(const QString &problem)
{
    if (m_isEnded)
        return;
    leave();
    m_socket->abort(); // nobody would read a goodbye
    m_isOpen = false;
    Q_EMIT ended(problem);
}

} // namespace tidemark
