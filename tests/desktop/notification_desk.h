#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace tidemark::test {

// A desktop that shows notifications, as far as a test can see.
class NotificationDesk : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    NotificationDesk(const QDBusConnection &bus, const QStringList &capabilities) : m_bus(bus), m_capabilities(capabilities)
    {
        const bool isThere = m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
        if (!isThere)
            qFatal("%s", qPrintable(m_bus.lastError().message()));
    }

    ~NotificationDesk() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    struct Shown {
        QString application;
        uint replacing = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &application, uint replacing, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.push_back({application, replacing, title, body, actions, hints});
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
};

} // namespace tidemark::test
