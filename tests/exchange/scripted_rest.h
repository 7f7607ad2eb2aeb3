#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <set>

namespace tidemark::test {

// One answer of the scripted REST server.
struct Answer {
    int status = 200;
    QByteArray body = {};
    QByteArray headers = {}; // whole lines, each with CR LF
};

// A REST server that answers what a test tells it, one call a connection, and remembers the calls.
class ScriptedRest : public QObject {
public:
    using Script = std::function<Answer(const QUrl &)>;

    explicit ScriptedRest(Script script) : m_script(std::move(script))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the scripted REST server");
    }

    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] const QList<QUrl> &calls() const { return m_calls; }
    [[nodiscard]] const QByteArray &lastHead() const { return m_lastHead; }

private:
    void read(QTcpSocket *socket)
    {
        const auto head = socket->property("head").toByteArray() + socket->readAll();
        socket->setProperty("head", head);
        if (!head.contains("\r\n\r\n"))
            return;
        m_lastHead = head;
        m_calls.append(QUrl::fromEncoded(head.split(' ').value(1)));
        const auto answer = m_script(m_calls.constLast());
        socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n" + answer.headers
                      + "Connection: close\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n"
                      + answer.body);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    Script m_script;
    QList<QUrl> m_calls;
    QByteArray m_lastHead;
};

[[nodiscard]] inline QByteArray tradeJson(qint64 id, const QByteArray &price = "1.5")
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"price":")" + price
        + R"(","qty":"2","quoteQty":"3","time":1723161255342000,"isBuyerMaker":true,"isBestMatch":true})";
}

// historicalTrades of an exchange that has the ids from `oldest` to `newest`, except the holes.
[[nodiscard]] inline Answer historicalTrades(const QUrl &call, qint64 newest, const std::set<qint64> &holes = {},
                                             qint64 oldest = 0)
{
    const QUrlQuery query(call);
    const auto limit = query.queryItemValue(QStringLiteral("limit")).toInt();
    QByteArrayList trades;
    const auto fromId = query.queryItemValue(QStringLiteral("fromId")).toLongLong();
    for (auto id = qMax(oldest, fromId); id <= newest && trades.size() < limit; ++id) {
        if (!holes.contains(id))
            trades.append(tradeJson(id));
    }
    return {200, "[" + trades.join(',') + "]"};
}

} // namespace tidemark::test

Q_DECLARE_METATYPE(tidemark::test::Answer)
