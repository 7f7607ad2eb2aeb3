#pragma once

#include "desktop/alert_book.h"
#include "desktop/notifications.h"

#include <memory>

namespace tidemark {

// What all sessions of the program share of alerts: one book for each file, so that a session which still drains and its
// successor never write over each other, and the desktop's notifications, which outlive the session that showed them.
// GUI thread.
class AlertShelf {
public:
    AlertShelf(const QString &dataDir, const QDBusConnection &bus);

    // Markets of the same name are others where they are simulated.
    [[nodiscard]] AlertBook &book(bool isSimulated);
    [[nodiscard]] Notifications &notifications() { return m_notifications; }

private:
    QString m_dataDir;
    std::unique_ptr<AlertBook> m_real;
    std::unique_ptr<AlertBook> m_simulated;
    Notifications m_notifications;
};

} // namespace tidemark
