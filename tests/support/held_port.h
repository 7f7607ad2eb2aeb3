#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace tidemark {

// A port of 127.0.0.1 at which nobody listens, and which nobody else can get: connections are refused there until a server opens it.
class HeldPort {
public:
    // One that is free, or this one, which a server has left.
    explicit HeldPort(quint16 number = 0) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in own = {};
        own.sin_family = AF_INET;
        own.sin_port = htons(number);
        own.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof own;
        const int isOn = 1;
        auto *address = reinterpret_cast<sockaddr *>(&own);
        ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &isOn, sizeof isOn);
        if (::bind(m_socket, address, length) != 0 || ::getsockname(m_socket, address, &length) != 0)
            qFatal("no port can be held");
        m_number = ntohs(own.sin_port);
    }
    ~HeldPort()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    HeldPort(const HeldPort &) = delete;
    HeldPort &operator=(const HeldPort &) = delete;

    [[nodiscard]] quint16 number() const { return m_number; }
    // A QTcpServer or a QWebSocketServer, which listens there from now on. Once.
    template <typename Server>
    [[nodiscard]] bool open(Server &server)
    {
        return ::listen(m_socket, SOMAXCONN) == 0 && server.setSocketDescriptor(std::exchange(m_socket, -1));
    }

private:
    int m_socket;
    quint16 m_number = 0;
};

} // namespace tidemark
