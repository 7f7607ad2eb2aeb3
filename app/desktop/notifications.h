#pragma once

#include "core/symbol.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace tidemark {

// One desktop notification; a click on it leads to the market.
struct Notification {
    QString title;
    QString body; // plain text
    Symbol symbol;
    QString sound = {};    // of the desktop's theme, or an absolute path, where the desktop is to play it
    bool isSilent = false; // its sound is played already
};

// The desktop's notifications (org.freedesktop.Notifications 1.2). Never waits for the desktop: what it cannot show is handed
// back. A storm becomes one notification that counts. GUI thread.
class Notifications : public QObject {
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 3; // within `calm`; beyond that they are counted
    static constexpr std::chrono::seconds calm{10};

    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notification &notification);

Q_SIGNALS:
    // Clicked. The symbol is empty where the notification stood for several.
    void opened(tidemark::Symbol symbol);
    // Could not be shown.
    void refused(const tidemark::Notification &notification);
    // No notification can be shown here, and why; once.
    void unavailable(const QString &problem);

private:
    using Monotonic = std::chrono::steady_clock;

    void askCapabilities();
    void send(const Notification &notification, uint replacing);
    void sendCount();
    void refuse(const Notification &notification, const QString &problem);
    [[nodiscard]] bool isStorm();

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    std::map<uint, Symbol> m_shown;
    std::deque<Monotonic::time_point> m_recent;
    std::deque<Notification> m_waiting; // until the desktop has said what it can do
    std::optional<bool> m_takesMarkup;
    QTimer m_storm;
    int m_counted = 0;
    uint m_countId = 0;
    bool m_isAsked = false;
    bool m_isTold = false;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Notification)
