#include "exchange/exchange_proxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace tidemark {
namespace {

[[nodiscard]] bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// Asked in the words of the web: what is set for its pages is meant for its sockets too.
[[nodiscard]] QUrl asWeb(QUrl target)
{
    const bool isSafe = target.scheme() == QLatin1String("wss") || target.scheme() == QLatin1String("https");
    target.setScheme(isSafe ? QStringLiteral("https") : QStringLiteral("http"));
    return target;
}

[[nodiscard]] QNetworkProxy systemProxy(const QUrl &target)
{
    const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(asWeb(target)));
    for (auto proxy : found) {
        if (proxy.type() == QNetworkProxy::HttpCachingProxy)
            proxy.setType(QNetworkProxy::HttpProxy); // tunnels, which a socket needs
        if (proxy.type() != QNetworkProxy::FtpCachingProxy)
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

} // namespace

QNetworkProxy exchangeProxy(const ProxyChoice &choice, const QUrl &target)
{
    if (choice.kind == ProxyKind::None || isThisComputer(target.host()))
        return QNetworkProxy::NoProxy;
    if (choice.kind == ProxyKind::System)
        return systemProxy(target);
    const auto type = choice.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {type, choice.host, choice.port, choice.user, choice.password};
}

} // namespace tidemark
