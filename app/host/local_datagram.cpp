#include "host/local_datagram.h"

#include <cstddef>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tidemark {

LocalDatagram::LocalDatagram(QByteArray address) : m_address(std::move(address))
{
    constexpr auto most = qsizetype(sizeof(sockaddr_un::sun_path)) - 1;
    const bool isAddress = m_address.startsWith('/') || m_address.startsWith('@');
    if (isAddress && m_address.size() > 1 && m_address.size() <= most)
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

LocalDatagram::~LocalDatagram()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool LocalDatagram::send(const QByteArray &message) const
{
    if (m_socket < 0)
        return false;
    sockaddr_un target = {};
    target.sun_family = AF_UNIX;
    std::memcpy(target.sun_path, m_address.constData(), std::size_t(m_address.size()));
    const bool isAbstract = m_address.startsWith('@');
    if (isAbstract)
        target.sun_path[0] = '\0';
    // A name of the abstract namespace ends where the address does, a path with a zero.
    const auto length = offsetof(sockaddr_un, sun_path) + std::size_t(m_address.size()) + (isAbstract ? 0 : 1);
    const auto sent = ::sendto(m_socket, message.constData(), std::size_t(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                               reinterpret_cast<const sockaddr *>(&target), socklen_t(length));
    return sent == ssize_t(message.size());
}

} // namespace tidemark
