#include "exchange/stream_route.h"

#include "exchange/exchange_proxy.h"

#include <QLoggingCategory>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(routeLog, "tidemark.exchange")

[[nodiscard]] quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == QLatin1String("wss") ? 443 : 80));
}

// Binance serves its streams at two ports, and many proxies let only the web's through.
[[nodiscard]] quint16 otherPortOf(const QUrl &base, const StreamLimits &limits)
{
    if (limits.otherPort != 0 || base.host() != QLatin1String("stream.binance.com"))
        return limits.otherPort;
    return portOf(base) == 9443 ? 443 : 9443;
}

} // namespace

StreamRoute::StreamRoute(const QUrl &base, const StreamLimits &limits, QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_proxy(limits.proxy)
    , m_usualPort(portOf(base))
    , m_otherPort(otherPortOf(base, limits))
    , m_port(m_usualPort)
    , m_address(base.host(), m_usualPort, limits.resolver ? limits.resolver : Resolver(resolveHost))
{
}

void StreamRoute::find(const QObject *context, std::function<void(const QUrl &, const QHostAddress &)> done)
{
    auto url = m_base;
    if (m_port != m_usualPort)
        url.setPort(m_port);
    if (exchangeProxy(m_proxy, m_base).type() != QNetworkProxy::NoProxy)
        return done(url, {}); // which finds the address by itself
    m_address.find(context, [url, done = std::move(done)](const QHostAddress &address) { done(url, address); });
}

void StreamRoute::noteOpened(const QUrl &url)
{
    if (m_openedPort == portOf(url))
        return;
    m_openedPort = portOf(url);
    usePort(*m_openedPort);
    for (const auto &notice : notices())
        qCWarning(routeLog).noquote() << notice;
}

// Ports in turn until one opens; then that one, however often it fails later.
void StreamRoute::noteUnreachable(const QUrl &url)
{
    m_address.forget();
    if (m_otherPort != 0 && !m_openedPort && portOf(url) == m_port)
        usePort(m_port == m_usualPort ? m_otherPort : m_usualPort);
}

void StreamRoute::usePort(quint16 port)
{
    m_port = port;
    m_address.setPort(port);
}

QStringList StreamRoute::notices() const
{
    QStringList notices;
    if (m_openedPort && *m_openedPort != m_usualPort)
        notices += QStringLiteral("Port %1 of %2 cannot be reached from here, so its port %3 is used, which serves the same.")
                       .arg(QString::number(m_usualPort), m_base.host(), QString::number(*m_openedPort));
    if (!m_address.notice().isEmpty())
        notices += m_address.notice();
    return notices;
}

} // namespace tidemark
