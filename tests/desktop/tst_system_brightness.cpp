#include "desktop/system_brightness.h"

#include "support/await.h"
#include "support/private_bus.h"
#include "support/test_program.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QTest>

#include <optional>

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

private:
    std::optional<PrivateBus> m_bus;
};

void TestSystemBrightness::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP(PrivateBus::absent);
    m_bus.emplace();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
}

void TestSystemBrightness::followsThePortal()
{
    auto bus = m_bus->connection(QStringLiteral("portal"));
    Portal portal(bus);
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    QList<std::optional<bool>> told;
    SystemBrightness brightness;
    connect(&brightness, &SystemBrightness::changed, this, [&told](std::optional<bool> isDark) { told += isDark; });
    AWAIT_COMPARE(told.size(), 1, answerMs);
    QCOMPARE(told.last(), std::optional(true));
    portal.change(2);
    AWAIT_COMPARE(told.size(), 2, answerMs);
    QCOMPARE(told.last(), std::optional(false));
    portal.change(0);
    AWAIT_COMPARE(told.size(), 3, answerMs);
    QCOMPARE(told.last(), std::optional<bool>());
}

TIDEMARK_TEST(TestSystemBrightness, QCoreApplication)
#include "tst_system_brightness.moc"
