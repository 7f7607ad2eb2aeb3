#pragma once

#include "exchange/stream_socket.h"

#include <QWebSocket>

namespace tidemark {

// A StreamSocket over the network. TLS is verified. Exchange thread.
class WebStreamSocket : public StreamSocket {
    Q_OBJECT
public:
    explicit WebStreamSocket(QObject *parent = nullptr);
    ~WebStreamSocket() override;

    void open(const QUrl &url, const QHostAddress &address, const QNetworkProxy &proxy) override;
    void send(const QString &text) override { m_socket.sendTextMessage(text); }
    void ping() override { m_socket.ping(); }
    void close() override;
    void abort() override { m_socket.abort(); }

    [[nodiscard]] QString problem() const override { return m_socket.errorString(); }
    [[nodiscard]] QStringList tlsProblems() const override { return m_tlsProblems; }
    [[nodiscard]] int closeCode() const override { return int(m_socket.closeCode()); }
    [[nodiscard]] QString closeReason() const override { return m_socket.closeReason(); }

private:
    void connectTo(const QHostAddress &address, const QUrl &url);

    QWebSocket m_socket;
    QStringList m_tlsProblems;
};

} // namespace tidemark
