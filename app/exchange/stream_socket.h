#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QHostAddress;
class QNetworkProxy;
class QUrl;

namespace tidemark {

// What a StreamConnection needs of a WebSocket: opened once, then it ends.
class StreamSocket : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Where an address is given it stands for the lookup of the host's name, which stays the one that is asked for and verified.
    virtual void open(const QUrl &url, const QHostAddress &address, const QNetworkProxy &proxy) = 0;
    virtual void send(const QString &text) = 0;
    virtual void ping() = 0;
    virtual void close() = 0; // politely
    virtual void abort() = 0;

    [[nodiscard]] virtual QString problem() const = 0; // why it failed
    [[nodiscard]] virtual QStringList tlsProblems() const { return {}; }
    [[nodiscard]] virtual int closeCode() const = 0;
    [[nodiscard]] virtual QString closeReason() const = 0;

Q_SIGNALS:
    void connected();
    void disconnected();
    void failed();
    void pong();
    void textReceived(const QString &frame);
    void binaryReceived(const QByteArray &frame);
};

} // namespace tidemark
