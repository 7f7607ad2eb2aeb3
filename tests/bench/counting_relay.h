#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <vector>

class QTcpSocket;

namespace tidemark::bench {

// Passes a REST interface's bytes on in both directions, and remembers the calls that go by. Needs an event loop.
class CountingRelay : public QObject {
public:
    explicit CountingRelay(const QUrl &target);

    [[nodiscard]] QUrl url() const;
    // Path and query of each call, in order.
    [[nodiscard]] const std::vector<QUrl> &calls() const { return m_calls; }

private:
    void accept();
    void note(QTcpSocket *client, const QByteArray &bytes);

    QUrl m_target;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_heads; // what has come of the next call's head
    std::vector<QUrl> m_calls;
};

} // namespace tidemark::bench
