#include "simulation/modelled_socket.h"

#include "simulation/course.h"
#include "simulation/modelled_line.h"
#include "simulation/virtual_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QByteArray frameOf(const Trade &trade)
{
    const auto micros = QByteArray::number(qint64(microsOf(trade.tradedAt)));
    return "{\"stream\":\"" + trade.symbol.tradeStream() + R"(","data":{"e":"trade","E":)" + micros + ",\"s\":\""
        + trade.symbol.toString().toUtf8() + "\",\"t\":" + QByteArray::number(qint64(trade.id)) + ",\"p\":\""
        + QByteArray::fromStdString(trade.price.toText()) + "\",\"q\":\"" + QByteArray::fromStdString(trade.quantity.toText())
        + "\",\"T\":" + micros + ",\"m\":" + (trade.buyerIsMaker ? "true" : "false") + ",\"M\":true}}";
}

[[nodiscard]] std::optional<Symbol> symbolOf(QString stream)
{
    const auto symbol = Symbol::fromText(stream.replace(QStringLiteral("@trade"), QString()).toUpper());
    return symbol ? std::optional(*symbol) : std::nullopt;
}

} // namespace

ModelledSocket::ModelledSocket(ModelledLine &line) : m_line(line), m_next(this)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &ModelledSocket::deliver);
}

ModelledSocket::~ModelledSocket()
{
    m_line.forget(this);
}

void ModelledSocket::open(const QUrl &url, const QHostAddress &, const QNetworkProxy &)
{
    auto &dice = m_line.course().dice();
    m_line.course().note("connects");
    const auto streams = url.query().section(QLatin1Char('&'), 0, 0).section(QLatin1Char('='), 1).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const auto &stream : streams) {
        if (const auto symbol = symbolOf(QUrl::fromPercentEncoding(stream.toUtf8())))
            m_subscribed.insert(*symbol);
    }
    if (dice.chance(m_line.trouble().swallowsConnection))
        return;
    if (dice.chance(m_line.trouble().refusesConnection))
        return arrive([this] { fail(QStringLiteral("Connection refused")); });
    arrive([this] {
        m_isOpen = true;
        m_line.course().note("connected");
        Q_EMIT connected();
    });
}

void ModelledSocket::send(const QString &text)
{
    auto &dice = m_line.course().dice();
    if (!m_line.course().effect() || m_isSilent || dice.chance(m_line.trouble().leavesUnanswered))
        return;
    const auto message = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto id = QByteArray::number(message.value(QStringLiteral("id")).toInteger());
    const bool isSubscribe = message.value(QStringLiteral("method")).toString() == QLatin1String("SUBSCRIBE");
    if (isSubscribe && dice.chance(m_line.trouble().refusesSubscription))
        return arriveText(R"({"error":{"code":2,"msg":"Invalid request"},"id":)" + id + '}');
    for (const auto &stream : message.value(QStringLiteral("params")).toArray()) {
        const auto symbol = symbolOf(stream.toString());
        if (symbol && isSubscribe)
            m_subscribed.insert(*symbol);
        else if (symbol)
            m_subscribed.erase(*symbol);
    }
    arriveText(R"({"result":null,"id":)" + id + '}');
}

void ModelledSocket::ping()
{
    if (!m_isSilent)
        arrive([this] { Q_EMIT pong(); });
}

void ModelledSocket::offer(const Trade &trade)
{
    const auto &trouble = m_line.trouble();
    auto &dice = m_line.course().dice();
    if (!m_isOpen || m_isSilent || !m_subscribed.contains(trade.symbol) || dice.chance(trouble.missesFrame))
        return;
    const auto frame = frameOf(trade);
    arriveText(frame);
    if (dice.chance(trouble.doublesFrame))
        arriveText(frame);
}

void ModelledSocket::haveAccident()
{
    const auto &trouble = m_line.trouble();
    auto &dice = m_line.course().dice();
    if (!m_isOpen || m_isSilent)
        return;
    if (dice.chance(trouble.losesConnection))
        return fail(QStringLiteral("The remote host closed the connection"));
    if (dice.chance(trouble.closes))
        return end(1001);
    if (dice.chance(trouble.fallsSilent)) {
        m_line.course().note("silent");
        m_isSilent = true;
    }
    if (!m_isLeaving && dice.chance(trouble.announcesShutdown)) {
        m_isLeaving = true;
        arriveText(R"({"e":"serverShutdown","E":0})");
        QTimer::singleShot(10'000, this, [this] { end(1001); });
    }
}

void ModelledSocket::arriveText(const QByteArray &text)
{
    arrive([this, text] { Q_EMIT textReceived(QString::fromUtf8(text)); });
}

void ModelledSocket::arrive(std::function<void()> event)
{
    const auto delay = m_line.course().dice().around(m_line.trouble().delay);
    auto at = VirtualTime::elapsed() + delay;
    if (!m_arrivals.empty())
        at = std::max(at, m_arrivals.back().at);
    m_arrivals.push_back({at, std::move(event)});
    schedule();
}

void ModelledSocket::schedule()
{
    if (m_arrivals.empty() || m_next.isActive())
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_arrivals.front().at - VirtualTime::elapsed());
    m_next.start(std::max(wait, std::chrono::milliseconds(0)));
}

// One after another: a listener may end us.
void ModelledSocket::deliver()
{
    if (m_arrivals.empty() || m_line.course().isDead())
        return;
    const auto event = std::move(m_arrivals.front().event);
    m_arrivals.pop_front();
    schedule();
    if (!m_isSilent)
        event();
}

void ModelledSocket::leave()
{
    m_isOpen = false;
    m_isSilent = true;
    m_arrivals.clear();
    m_next.stop();
}

void ModelledSocket::fail(const QString &problem)
{
    m_line.course().note("line fails");
    leave();
    m_problem = problem;
    Q_EMIT failed();
}

void ModelledSocket::end(int code)
{
    if (!m_isOpen)
        return;
    m_line.course().note("closes", code);
    leave();
    m_closeCode = code;
    Q_EMIT disconnected();
}

} // namespace tidemark
