#pragma once

#include <QDBusConnection>
#include <QObject>

namespace tidemark {

// Whether the desktop shows programs' icons, as the watcher of its tray says and goes on saying
// (https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/). Never waits for the desktop.
// GUI thread.
class TrayWatch : public QObject {
    Q_OBJECT
public:
    explicit TrayWatch(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] bool isThere() const { return m_isThere; }

Q_SIGNALS:
    void changed(bool isThere);

private Q_SLOTS:
    void ask();

private:
    void note(bool isThere);

    QDBusConnection m_bus;
    bool m_isThere = false;
};

} // namespace tidemark
