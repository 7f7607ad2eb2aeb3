#include "e2e/accessibility_bus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>

namespace tidemark {
namespace {

constexpr int patienceMs = 30'000;
const QString launcher = QStringLiteral("org.a11y.Bus");
const QString sessionName = QStringLiteral("tidemark-session");
const QString accessibilityName = QStringLiteral("tidemark-accessibility");
const QString registry = QStringLiteral("org.a11y.atspi.Registry");
const QString rootPath = QStringLiteral("/org/a11y/atspi/accessible/root");

// What the bus starts itself, the registry above all, is for the screen as well, and not for that of who runs the test.
QProcessEnvironment ofNobodyElse(QProcessEnvironment environment)
{
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    return environment;
}

} // namespace

bool AccessibilityBus::isPossible()
{
    return PrivateBus::isPossible()
        && QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service"));
}

AccessibilityBus::AccessibilityBus(const QProcessEnvironment &screen) : m_environment(ofNobodyElse(screen)), m_session(m_environment)
{
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_session.address());
    // Without a screen reader Qt tells nobody anything.
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    joinAccessibility();
}

void AccessibilityBus::joinAccessibility()
{
    const auto bus = m_session.connection(sessionName);
    const auto question = QDBusMessage::createMethodCall(launcher, QStringLiteral("/org/a11y/bus"), launcher,
                                                         QStringLiteral("GetAddress"));
    const QDBusReply<QString> address = bus.call(question, QDBus::Block, patienceMs);
    if (!address.isValid())
        qFatal("There is no accessibility bus: %s", qPrintable(address.error().message()));
    const auto accessibility = QDBusConnection::connectToBus(address.value(), accessibilityName);
    if (!accessibility.isConnected())
        qFatal("The accessibility bus cannot be joined: %s", qPrintable(accessibility.lastError().message()));
}

AccessibilityBus::~AccessibilityBus()
{
    QDBusConnection::disconnectFromBus(accessibilityName);
    QDBusConnection::disconnectFromBus(sessionName);
}

std::optional<AccessibleNode> AccessibilityBus::program(qint64 processId) const
{
    const QDBusConnection bus(accessibilityName);
    for (const auto &program : AccessibleNode(bus, registry, rootPath).children()) {
        const QDBusReply<uint> owner = bus.interface()->servicePid(program.service());
        if (owner.isValid() && owner.value() == uint(processId))
            return program;
    }
    return std::nullopt;
}

} // namespace tidemark
