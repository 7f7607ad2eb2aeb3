#include "desktop/alert_shelf.h"

#include "exchange/exchange_proxy.h"

#include <QDir>

namespace tidemark {

AlertShelf::AlertShelf(const QString &dataDir, const QDBusConnection &bus) : m_dataDir(dataDir), m_notifications(bus) {}

AlertBook &AlertShelf::book(bool isSimulated)
{
    auto &book = isSimulated ? m_simulated : m_real;
    if (!book) {
        const auto name = isSimulated ? QStringLiteral("alerts-simulated.json") : QStringLiteral("alerts.json");
        book = std::make_unique<AlertBook>(QDir(m_dataDir).filePath(name));
    }
    return *book;
}

AlertPost &AlertShelf::post(bool isSimulated)
{
    auto &post = isSimulated ? m_simulatedPost : m_realPost;
    if (!post)
        post = std::make_unique<AlertPost>(book(isSimulated), [proxy = m_proxy](const QUrl &url) {
            const std::scoped_lock lock(proxy->mutex);
            return exchangeProxy(proxy->choice, url);
        });
    return *post;
}

void AlertShelf::setProxy(const ProxyChoice &proxy)
{
    const std::scoped_lock lock(m_proxy->mutex);
    m_proxy->choice = proxy;
}

} // namespace tidemark
