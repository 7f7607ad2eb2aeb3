#include "desktop/alert_shelf.h"

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

} // namespace tidemark
