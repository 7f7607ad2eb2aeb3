#pragma once

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace tidemark {

class TcpRelay;

// One client's connection through a TcpRelay, whose child it is.
class RelayedConnection : public QObject {
    Q_OBJECT
public:
    // Takes the client's socket over.
    RelayedConnection(TcpRelay &relay, QTcpSocket *client);

    // With RST to both ends, so that what they have not read yet is gone too.
    void reset();
    // Goes on, or ends where it is not whole any more.
    void thaw();

private:
    void passUp();
    void passDown();
    void onClientGone();
    void onServerGone();
    [[nodiscard]] qint64 allowance() const;
    [[nodiscard]] bool isSwallowed(QTcpSocket &from);

    TcpRelay &m_relay;
    QTcpSocket *m_client; // a child
    QTcpSocket m_server;
    QTimer m_pace;
    qint64 m_passed = 0; // from the server
    bool m_isServerGone = false;
    bool m_isBroken = false; // an end went, or bytes were swallowed, unheard
};

} // namespace tidemark
