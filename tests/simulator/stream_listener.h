#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QWebSocket>

namespace tidemark {

// A client of the streams that keeps every message it gets.
class StreamListener {
public:
    explicit StreamListener(const QUrl &base, const QString &pathAndQuery)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString &message) { messages.append(message); });
        socket.open(QUrl(base.toString() + pathAndQuery));
    }

    [[nodiscard]] bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    // The answer to the control message with this id, or an empty text.
    [[nodiscard]] QString answer(const QString &id) const
    {
        for (const auto &message : messages) {
            if (message.endsWith(QStringLiteral(",\"id\":%1}").arg(id)))
                return message;
        }
        return {};
    }
    // Messages that are trades, raw or combined: their payloads.
    [[nodiscard]] QList<QJsonObject> trades() const
    {
        QList<QJsonObject> found;
        for (const auto &message : messages) {
            auto object = QJsonDocument::fromJson(message.toUtf8()).object();
            if (object.contains(QStringLiteral("data")))
                object = object.value(QStringLiteral("data")).toObject();
            if (object.value(QStringLiteral("e")) == QStringLiteral("trade"))
                found.append(object);
        }
        return found;
    }

    QWebSocket socket;
    QStringList messages;
};

} // namespace tidemark
