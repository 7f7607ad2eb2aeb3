#include "database/server_share.h"

#include "core/whole_file.h"
#include "database/database_error.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tidemark {
namespace {

const QString any = QStringLiteral("*");
const QString samehost = QStringLiteral("samehost");
const QString samenet = QStringLiteral("samenet");

QString fileOf(const QString &dataDirectory)
{
    return dataDirectory + QStringLiteral("/share.json");
}

// AF_INET or AF_INET6; 0 where it is no numeric address.
int familyOf(const QString &address)
{
    in6_addr bytes = {};
    if (::inet_pton(AF_INET, address.toLatin1().constData(), &bytes) == 1)
        return AF_INET;
    return ::inet_pton(AF_INET6, address.toLatin1().constData(), &bytes) == 1 ? AF_INET6 : 0;
}

bool isNetwork(const QString &network)
{
    const auto family = familyOf(network.section(QLatin1Char('/'), 0, 0));
    bool isNumber = false;
    const auto bits = network.section(QLatin1Char('/'), 1).toInt(&isNumber);
    return family != 0 && isNumber && bits >= 0 && bits <= (family == AF_INET ? 32 : 128) && !network.contains(QLatin1Char('+'));
}

struct SocketAddress {
    sockaddr_storage bytes = {};
    socklen_t size = 0;
};

SocketAddress socketAddressOf(const ServerShare &share)
{
    SocketAddress made;
    const auto address = share.address == any ? QStringLiteral("0.0.0.0") : share.address;
    if (familyOf(address) == AF_INET) {
        auto &four = reinterpret_cast<sockaddr_in &>(made.bytes);
        four.sin_family = AF_INET;
        four.sin_port = htons(std::uint16_t(share.port));
        ::inet_pton(AF_INET, address.toLatin1().constData(), &four.sin_addr);
        made.size = sizeof four;
    } else {
        auto &six = reinterpret_cast<sockaddr_in6 &>(made.bytes);
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(std::uint16_t(share.port));
        ::inet_pton(AF_INET6, address.toLatin1().constData(), &six.sin6_addr);
        made.size = sizeof six;
    }
    return made;
}

} // namespace

const QString ServerShare::role = QStringLiteral("tidemark_reader");

bool ServerShare::isLocal() const
{
    return !hasTcp() || address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1");
}

QString ServerShare::place() const
{
    return (familyOf(address) == AF_INET6 ? QLatin1Char('[') + address + QLatin1Char(']') : address) + QLatin1Char(':') + QString::number(port);
}

Result<std::optional<ServerShare>> ServerShare::in(const QString &dataDirectory)
{
    QFile file(fileOf(dataDirectory));
    if (!file.exists())
        return std::optional<ServerShare>();
    const auto refused = [&](const QString &why) {
        return DatabaseTrouble::refused(QStringLiteral("What is shared of the record cannot be read, so nothing is: %1 %2. “tidemark-cli database share --off” "
                                                       "removes the file.").arg(file.fileName(), why));
    };
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    ServerShare share;
    share.group = object[QStringLiteral("group")].toString();
    share.verifier = object[QStringLiteral("verifier")].toString();
    if (const auto port = object[QStringLiteral("port")].toInt(); port > 0) {
        const auto tcp = tcpShareFrom(object[QStringLiteral("address")].toString() + QLatin1Char(':') + QString::number(port),
                                      object[QStringLiteral("network")].toString());
        if (!tcp)
            return refused(tcp.message());
        share.address = tcp->address;
        share.port = tcp->port;
        share.network = tcp->network;
    }
    if (!share.hasSocket() && !share.hasTcp())
        return refused(QStringLiteral("names neither a group nor a port"));
    return std::optional(share);
}

Result<void> ServerShare::write(const QString &dataDirectory) const
{
    const QJsonObject object{{QStringLiteral("group"), group},     {QStringLiteral("address"), familyOf(address) == AF_INET6 ? QLatin1Char('[') + address + QLatin1Char(']') : address},
                             {QStringLiteral("port"), port},       {QStringLiteral("network"), network},
                             {QStringLiteral("verifier"), verifier}};
    const auto path = fileOf(dataDirectory);
    const auto written = replaceFile(path, QJsonDocument(object).toJson(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return written ? written : DatabaseTrouble::refused(QStringLiteral("%1 cannot be written: %2. Nothing was changed.").arg(path, written.message()));
}

Result<void> ServerShare::remove(const QString &dataDirectory)
{
    QFile file(fileOf(dataDirectory));
    return !file.exists() || file.remove()
        ? Result<void>()
        : DatabaseTrouble::refused(QStringLiteral("%1 cannot be removed: %2. The record stays shared.").arg(file.fileName(), file.errorString()));
}

Result<ServerShare> tcpShareFrom(const QString &place, const QString &network)
{
    ServerShare share;
    const auto colon = place.lastIndexOf(QLatin1Char(':'));
    auto address = colon < 0 ? QString() : place.left(colon);
    if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
        address = address.sliced(1, address.size() - 2);
    else if (familyOf(address) == AF_INET6)
        return Error{QStringLiteral("“%1” is not clear: write an IPv6 address like [::1]:5433").arg(place)};
    if (address == QLatin1String("localhost"))
        address = QStringLiteral("127.0.0.1");
    if (address == QLatin1String("0.0.0.0") || address == QLatin1String("::"))
        address = any;
    if (address.isEmpty() && (colon < 0 || colon == 0))
        address = network.isEmpty() || network == samehost ? QStringLiteral("127.0.0.1") : any;
    if (address != any && familyOf(address) == 0)
        return Error{QStringLiteral("“%1” has no address of this computer in numbers before its port, like 192.168.1.5:5433").arg(place)};
    bool isNumber = false;
    share.port = place.mid(colon + 1).toInt(&isNumber);
    if (!isNumber || share.port < 1024 || share.port > 65535)
        return Error{QStringLiteral("“%1” has no port from 1024 to 65535").arg(place)};
    share.address = address;
    share.network = !network.isEmpty() ? network : share.isLocal() ? samehost : samenet;
    if (share.network != samehost && share.network != samenet && !isNetwork(share.network))
        return Error{QStringLiteral("“%1” is no network: write it like 192.168.1.0/24, or one computer like 192.168.1.7/32").arg(network)};
    return share;
}

Result<void> checkCanListen(const ServerShare &share)
{
    const auto there = socketAddressOf(share);
    const int socket = ::socket(there.bytes.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    const bool can = socket >= 0 && ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0
        && ::bind(socket, reinterpret_cast<const sockaddr *>(&there.bytes), there.size) == 0 && ::listen(socket, 1) == 0;
    const int problem = errno;
    if (socket >= 0)
        ::close(socket);
    if (can)
        return {};
    const auto why = problem == EADDRINUSE ? QStringLiteral("another program uses that port")
        : problem == EADDRNOTAVAIL         ? QStringLiteral("this computer does not have that address")
                                           : QString::fromLocal8Bit(std::strerror(problem));
    return DatabaseTrouble::refused(QStringLiteral("The record cannot be shared at %1: %2. Choose another with --tcp.").arg(share.place(), why));
}

} // namespace tidemark
