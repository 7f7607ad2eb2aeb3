#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace tidemark {

// Asks for a host's addresses, in the order in which they are to be tried; the answer comes while `context` lives.
using Resolver = std::function<void(const QString &host, QObject *context, std::function<void(const QList<QHostAddress> &)>)>;
void resolveHost(const QString &host, QObject *context, std::function<void(const QList<QHostAddress> &)> done);

// Which address of a host answers. Qt tries those of a name one after another and gives each that does not answer half a
// minute, longer than anybody waits here; so where there are several they are tried at short intervals (RFC 8305), and the
// first that answers is kept until it fails. Exchange thread.
class ReachableAddress : public QObject {
    Q_OBJECT
public:
    ReachableAddress(QString host, quint16 port, Resolver resolver = resolveHost, QObject *parent = nullptr);
    ~ReachableAddress() override;

    // A null address: the name will do, since its first address answers or refuses at once, or none answers. `done` comes at once where that is
    // known, and not at all once `context` is gone.
    void find(const QObject *context, std::function<void(const QHostAddress &)> done);
    // It failed: looked for anew the next time.
    void forget();
    void setPort(quint16 port);
    // Which address does not answer, for a person; empty while the first one does.
    [[nodiscard]] const QString &notice() const { return m_notice; }

private:
    void take(const QList<QHostAddress> &addresses);
    void tryNext();
    void drop(QTcpSocket *probe);
    void answer(const QHostAddress &address);

    QString m_host;
    quint16 m_port;
    Resolver m_resolver;
    QList<QHostAddress> m_addresses;
    qsizetype m_next = 0;
    std::vector<std::unique_ptr<QTcpSocket>> m_probes;
    QTimer m_interval;
    QTimer m_deadline;
    std::vector<std::function<void()>> m_waiting;
    QHostAddress m_found;
    QString m_notice;
    bool m_hasFirstFailed = false;
    bool m_isKnown = false;
    bool m_isLooking = false;
};

} // namespace tidemark
