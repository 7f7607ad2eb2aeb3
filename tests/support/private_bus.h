#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

namespace tidemark {

// A D-Bus session of a test's own. One that does not come up ends the test program; ask `isPossible` first.
class PrivateBus {
public:
    // `environment`: of the daemon and of what it starts.
    explicit PrivateBus(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~PrivateBus();

    [[nodiscard]] static bool isPossible();
    static constexpr auto absent = "dbus-daemon is needed to show this.";

    [[nodiscard]] const QString &address() const { return m_address; }
    // A connection of its own, so that everything goes over the bus.
    [[nodiscard]] QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace tidemark
