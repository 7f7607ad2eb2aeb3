#pragma once

#include "exchange/reachable_address.h"
#include "exchange/stream_limits.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace tidemark {

// The way to the exchange's streams, found by trying and kept for the run: which of its ports can be reached from here, and
// which of its addresses. For all lanes. Exchange thread.
class StreamRoute : public QObject {
    Q_OBJECT
public:
    StreamRoute(const QUrl &base, const StreamLimits &limits, QObject *parent = nullptr);

    // Where the next connection goes: the base with the port to use, and the address where the name alone will not do.
    void find(const QObject *context, std::function<void(const QUrl &url, const QHostAddress &address)> done);
    // A connection there was opened; or nobody answered there, so that the next one tries elsewhere.
    void noteOpened(const QUrl &url);
    void noteUnreachable(const QUrl &url);
    // How the way differs from the one that was asked for, for a person.
    [[nodiscard]] QStringList notices() const;

private:
    void usePort(quint16 port);

    QUrl m_base;
    ProxyChoice m_proxy;
    quint16 m_usualPort;
    quint16 m_otherPort; // serves the same; 0: there is none
    quint16 m_port;
    std::optional<quint16> m_openedPort;
    ReachableAddress m_address;
};

} // namespace tidemark
