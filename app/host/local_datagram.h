#pragma once

#include <QByteArray>

namespace tidemark {

// Sends messages to a local socket of the system (systemd's, the journal's) without ever waiting: one that its reader does not take is
// lost. Any thread.
class LocalDatagram {
public:
    // A path, or “@name” for a socket of the abstract namespace; anything else reaches nobody.
    explicit LocalDatagram(QByteArray address);
    ~LocalDatagram();
    LocalDatagram(const LocalDatagram &) = delete;
    LocalDatagram &operator=(const LocalDatagram &) = delete;

    // Whether it was taken.
    [[nodiscard]] bool send(const QByteArray &message) const;

private:
    QByteArray m_address;
    int m_socket = -1;
};

} // namespace tidemark
