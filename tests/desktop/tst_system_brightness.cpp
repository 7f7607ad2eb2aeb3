#include "desktop/system_brightness.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tidemark;

// A settings portal as desktops bring one.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(const QDBusConnection &bus) : m_bus(bus) {}

    void change(uint scheme)
    {
        m_scheme = scheme;
        tell(QStringLiteral("org.freedesktop.appearance"), scheme);
        tell(QStringLiteral("org.gnome.desktop.interface"), 7);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        const bool isAsked = group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? m_scheme : 0U))); // wrapped twice, as they do
    }

private:
    void tell(const QString &group, uint value) const
    {
        auto message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                  QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        message << group << QStringLiteral("color-scheme") << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(m_bus.send(message));
    }

    QDBusConnection m_bus;
    uint m_scheme = 1;
};

class TestSystemBrightness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followsThePortal();
    void cleanupTestCase();

private:
    QProcess m_bus;
};

void TestSystemBrightness::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("There is no dbus-daemon, so there is no bus of the test's own to hold a portal on");
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestSystemBrightness::followsThePortal()
{
    // On a connection of its own, so that everything goes over the bus.
    auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("portal"));
    Portal portal(bus);
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    QList<std::optional<bool>> told;
    SystemBrightness brightness;
    connect(&brightness, &SystemBrightness::changed, this, [&told](std::optional<bool> isDark) { told += isDark; });
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.last(), std::optional(true));
    portal.change(2);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last(), std::optional(false));
    portal.change(0);
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told.last(), std::optional<bool>());
}

void TestSystemBrightness::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

QTEST_GUILESS_MAIN(TestSystemBrightness)
#include "tst_system_brightness.moc"
