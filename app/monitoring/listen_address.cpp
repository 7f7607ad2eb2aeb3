#include "monitoring/listen_address.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <optional>

namespace tidemark {
namespace {

[[nodiscard]] Error wrong(const QString &text, const QString &why)
{
    return {QStringLiteral("--metrics “%1” %2. Write it as 127.0.0.1:9464, [::1]:9464 or a port alone.").arg(text, why)};
}

[[nodiscard]] bool isHostName(const QString &host)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(
        QStringLiteral("(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\\.?")));
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("[0-9.]+")));
    return name.match(host).hasMatch() && !digits.match(host).hasMatch();
}

// All four numbers; Qt, like inet_aton(3), would take fewer.
[[nodiscard]] bool isIpv4(const QString &host)
{
    return host.count(QLatin1Char('.')) == 3 && QHostAddress(host).protocol() == QAbstractSocket::IPv4Protocol;
}

[[nodiscard]] bool isIpv6(const QString &host)
{
    return QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
}

// A port may be left out nowhere: a server that is to be found has one.
[[nodiscard]] std::optional<quint16> portOf(const QString &text)
{
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{1,5}")));
    const auto number = text.toUInt();
    return digits.match(text).hasMatch() && number <= 65535 ? std::optional(quint16(number)) : std::nullopt;
}

} // namespace

Result<ListenAddress> ListenAddress::fromText(const QString &text)
{
    if (text.contains(QLatin1String("//")))
        return wrong(text, QStringLiteral("is an address of the web; here it is host and port alone"));
    static const QRegularExpression parts(QRegularExpression::anchoredPattern(QStringLiteral("(?:(\\[.*\\]|[^:]*):)?([^:\\[\\]]*)")));
    const auto found = parts.match(text);
    if (!found.hasMatch() && !text.contains(QLatin1Char('[')) && text.count(QLatin1Char(':')) > 1)
        return wrong(text, QStringLiteral("has no brackets around its IPv6 address"));
    const auto port = found.hasMatch() ? portOf(found.captured(2)) : std::nullopt;
    if (!port)
        return wrong(text, QStringLiteral("has no port from 0 to 65535"));
    auto host = found.captured(1);
    const bool isBracketed = host.startsWith(QLatin1Char('['));
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() && !isBracketed)
        return ListenAddress{QStringLiteral("127.0.0.1"), *port};
    const bool isGood = isBracketed ? isIpv6(host) : isHostName(host) || isIpv4(host);
    if (!isGood)
        return wrong(text, QStringLiteral("names no host"));
    return ListenAddress{host, *port};
}

QString ListenAddress::toString() const
{
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

} // namespace tidemark
