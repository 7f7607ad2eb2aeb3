#pragma once

#include "core/timestamp.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <utility>

namespace tidemark::test {

// A stream server that does exactly what a test tells it. Connections are numbered in order of arrival.
class ScriptedStream : public QObject {
public:
    ScriptedStream()
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            socket->setParent(this);
            m_sockets.append(socket);
            connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &message) {
                m_control.append(message);
                if (m_reply)
                    socket->sendTextMessage(m_reply(QJsonDocument::fromJson(message.toUtf8()).object()));
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the scripted stream");
    }

    // What every control message is answered with; without, none is answered.
    void setReply(std::function<QString(const QJsonObject &)> reply) { m_reply = std::move(reply); }

    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }
    [[nodiscard]] qsizetype connections() const { return m_sockets.size(); }
    [[nodiscard]] QWebSocket *socket(qsizetype number) const { return m_sockets.at(number); }
    [[nodiscard]] const QStringList &control() const { return m_control; }
    [[nodiscard]] bool isOpen(qsizetype number) const { return m_sockets.at(number)->isValid(); }

    // Traded when it is sent for the first time; sent again it is the same trade.
    void sendTrade(qsizetype number, const QString &symbol, qint64 id)
    {
        const auto now = microsOf(wallClock());
        const auto tradedAt = m_tradedAt.try_emplace({symbol, id}, now).first->second;
        send(number, QStringLiteral(R"({"stream":"%1@trade","data":{"e":"trade","E":%2,"s":"%3","t":%4,"p":"1.5","q":"2",)"
                                    R"("T":%5,"m":true,"M":true}})")
                         .arg(symbol.toLower(), QString::number(now), symbol, QString::number(id), QString::number(tradedAt)));
    }
    // What is sent from now on are other trades, whatever their ids.
    void startAgain() { m_tradedAt.clear(); }
    void send(qsizetype number, const QString &text) { m_sockets.at(number)->sendTextMessage(text); }

private:
    QWebSocketServer m_server{QStringLiteral("scripted"), QWebSocketServer::NonSecureMode};
    QList<QWebSocket *> m_sockets;
    QStringList m_control;
    std::map<std::pair<QString, qint64>, std::int64_t> m_tradedAt;
    std::function<QString(const QJsonObject &)> m_reply;
};

} // namespace tidemark::test
