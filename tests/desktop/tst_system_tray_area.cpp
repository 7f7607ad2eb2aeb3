#include "ui/tray/system_tray_area.h"

#include "desktop/tray_watch.h"
#include "support/await.h"
#include "support/private_bus.h"
#include "support/test_program.h"

#include <QApplication>
#include <QDBusError>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include <optional>

using namespace tidemark;

namespace {

const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");

// A desktop's watcher of programs' icons, with or without a panel that shows them.
class Watcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasPanel)

public:
    Watcher(const QDBusConnection &bus, bool hasPanel) : m_bus(bus), m_hasPanel(hasPanel)
    {
        const auto exported = QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals;
        if (!m_bus.registerObject(path, this, exported) || !m_bus.registerService(service))
            qFatal("%s", qPrintable(m_bus.lastError().message()));
    }

    ~Watcher() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }

    [[nodiscard]] bool hasPanel() const
    {
        ++asked;
        return m_hasPanel;
    }

    mutable int asked = 0;

    void startPanel()
    {
        m_hasPanel = true;
        Q_EMIT StatusNotifierHostRegistered();
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    bool m_hasPanel;
};

// As the program puts both together.
struct WatchedArea {
    explicit WatchedArea(const QDBusConnection &bus) : watch(bus)
    {
        QObject::connect(&watch, &TrayWatch::changed, &area, &SystemTrayArea::setOnBus);
    }

    SystemTrayArea area;
    TrayWatch watch;
};

} // namespace

class TestSystemTrayArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aTrayMayComeAndGo();
    void aPanelMayComeLater();
    void nothingIsThereWithoutABus();
    void onlyWhatWasSaidIsAnswered();

private:
    std::optional<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_desktop;
    std::optional<QDBusConnection> m_program;
};

void TestSystemTrayArea::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP(PrivateBus::absent);
    m_bus.emplace();
    m_desktop = m_bus->connection(QStringLiteral("desktop"));
    m_program = m_bus->connection(QStringLiteral("program"));
}

void TestSystemTrayArea::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
}

// Also the first tray after the start: autostart may be quicker than the panel.
void TestSystemTrayArea::aTrayMayComeAndGo()
{
    WatchedArea watched(*m_program);
    auto &area = watched.area;
    QSignalSpy changed(&area, &TrayArea::availableChanged);
    QVERIFY(!area.isAvailable());
    QVERIFY(!area.findChild<QSystemTrayIcon *>()); // Qt would find out by itself, once and for all
    for (int times = 0; times < 2; ++times) {
        std::optional<Watcher> watcher(std::in_place, *m_desktop, true);
        AWAIT_VERIFY(area.isAvailable(), answerMs);
        QVERIFY(area.findChild<QSystemTrayIcon *>());
        watcher.reset();
        AWAIT_VERIFY(!area.isAvailable(), answerMs);
    }
    QCOMPARE(changed.size(), 4);
}

void TestSystemTrayArea::aPanelMayComeLater()
{
    Watcher watcher(*m_desktop, false);
    WatchedArea watched(*m_program);
    auto &area = watched.area;
    AWAIT_COMPARE(watcher.asked, 1, answerMs);
    QVERIFY(!area.isAvailable());
    watcher.startPanel();
    AWAIT_VERIFY(area.isAvailable(), answerMs);
}

void TestSystemTrayArea::nothingIsThereWithoutABus()
{
    WatchedArea watched(QDBusConnection(QStringLiteral("none")));
    auto &area = watched.area;
    area.lookAgain();
    area.say(QStringLiteral("a"), QStringLiteral("b"));
    QVERIFY(!area.isAvailable());
}

void TestSystemTrayArea::onlyWhatWasSaidIsAnswered()
{
    const Watcher watcher(*m_desktop, true);
    WatchedArea watched(*m_program);
    auto &area = watched.area;
    AWAIT_VERIFY(area.isAvailable(), answerMs);
    auto *icon = area.findChild<QSystemTrayIcon *>();
    QSignalSpy pressed(&area, &TrayArea::sayingPressed);
    Q_EMIT icon->messageClicked(); // of another program's notification
    QCOMPARE(pressed.size(), 0);
    area.say(QStringLiteral("a"), QStringLiteral("b"));
    Q_EMIT icon->messageClicked();
    Q_EMIT icon->messageClicked();
    QCOMPARE(pressed.size(), 1);
}

TIDEMARK_TEST(TestSystemTrayArea, QApplication)
#include "tst_system_tray_area.moc"
