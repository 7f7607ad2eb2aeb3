#pragma once

#include "alerts/alert_post.h"
#include "core/proxy_choice.h"
#include "desktop/notifications.h"

#include <memory>
#include <mutex>

namespace tidemark {

// What all sessions of the program share of alerts: one book for each file, so that a session which still drains and its
// successor never write over each other, and the desktop's notifications, which outlive the session that showed them.
// GUI thread.
class AlertShelf {
public:
    AlertShelf(const QString &dataDir, const QDBusConnection &bus);

    // Markets of the same name are others where they are simulated.
    [[nodiscard]] AlertBook &book(bool isSimulated);
    // Its deliveries.
    [[nodiscard]] AlertPost &post(bool isSimulated);
    // Of the settings; for what is delivered from now on.
    void setProxy(const ProxyChoice &proxy);
    [[nodiscard]] Notifications &notifications() { return m_notifications; }

private:
    // Deliveries ask on a thread of their own.
    struct SharedProxy {
        std::mutex mutex;
        ProxyChoice choice;
    };

    QString m_dataDir;
    std::shared_ptr<SharedProxy> m_proxy = std::make_shared<SharedProxy>();
    std::unique_ptr<AlertBook> m_real;
    std::unique_ptr<AlertBook> m_simulated;
    std::unique_ptr<AlertPost> m_realPost; // of their books
    std::unique_ptr<AlertPost> m_simulatedPost;
    Notifications m_notifications;
};

} // namespace tidemark
