#include "desktop/notifications.h"

#include "desktop/notification_desk.h"
#include "support/await.h"
#include "support/private_bus.h"
#include "support/test_program.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

constexpr int patienceMs = 30'000;

Notification notification(const QString &title, const char *symbol = "BTCUSDT")
{
    return {title, QStringLiteral("5 < 6 & so on"), *Symbol::fromText(symbol)};
}

} // namespace

class TestNotifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsAndOpensTheMarket();
    void writesMarkupOnlyWhereItIsRead_data();
    void writesMarkupOnlyWhereItIsRead();
    void aStormIsCounted();
    void handsBackWhatNobodyShows();
    void handsBackWithoutABus();

private:
    std::optional<PrivateBus> m_bus;
    std::optional<QDBusConnection> m_desktop;
    std::optional<QDBusConnection> m_program;
};

void TestNotifications::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP(PrivateBus::absent);
    m_bus.emplace();
    m_desktop = m_bus->connection(QStringLiteral("desktop"));
    m_program = m_bus->connection(QStringLiteral("program"));
    QVERIFY(m_desktop->isConnected() && m_program->isConnected());
}

void TestNotifications::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    m_bus.reset();
}

void TestNotifications::showsAndOpensTheMarket()
{
    NotificationDesk desk(*m_desktop, {QStringLiteral("actions"), QStringLiteral("body")});
    Notifications notifications(*m_program);
    QSignalSpy opened(&notifications, &Notifications::opened);
    QSignalSpy refused(&notifications, &Notifications::refused);
    notifications.show(notification(QStringLiteral("one"), "ETHUSDT"));
    notifications.show(notification(QStringLiteral("two")));
    AWAIT_COMPARE(desk.shown.size(), std::size_t(2), answerMs);
    QCOMPARE(desk.shown[0].title, QStringLiteral("one"));
    QCOMPARE(desk.shown[0].application, QStringLiteral("Tidemark"));
    QCOMPARE(desk.shown[0].replacing, 0u);
    QCOMPARE(desk.shown[0].actions.value(0), QStringLiteral("default"));
    QCOMPARE(desk.shown[0].hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.tidemark.Tidemark"));

    const auto click = [&](uint id) {
        Q_EMIT desk.ActivationToken(id, QStringLiteral("token %1").arg(id));
        Q_EMIT desk.ActionInvoked(id, QStringLiteral("default"));
    };
    const auto isOpened = [&](const char *symbol) { return !opened.isEmpty() && opened.last().first().value<Symbol>() == *Symbol::fromText(symbol); };
    // The answers have arrived once a click is understood.
    const auto isUnderstood = [&] {
        click(1);
        return comesTrue([&] { return isOpened("ETHUSDT"); }, 1'000);
    };
    AWAIT_VERIFY(isUnderstood(), patienceMs);
    QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), QStringLiteral("token 1"));
    click(2); // signals keep their order, so every click before is heard by then
    AWAIT_VERIFY(isOpened("BTCUSDT"), patienceMs);

    // What another program has shown, or what is closed, is none of ours.
    const auto before = opened.count();
    Q_EMIT desk.ActionInvoked(77, QStringLiteral("default"));
    Q_EMIT desk.NotificationClosed(2, 2);
    Q_EMIT desk.ActionInvoked(2, QStringLiteral("default"));
    click(1); // by then those were heard
    AWAIT_VERIFY(isOpened("ETHUSDT"), patienceMs);
    QCOMPARE(opened.count(), before + 1);
    QCOMPARE(refused.count(), 0);
}

void TestNotifications::writesMarkupOnlyWhereItIsRead_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("markup") << QStringList{QStringLiteral("body-markup")} << QStringLiteral("5 &lt; 6 &amp; so on");
    QTest::newRow("plain") << QStringList{QStringLiteral("body")} << QStringLiteral("5 < 6 & so on");
}

void TestNotifications::writesMarkupOnlyWhereItIsRead()
{
    QFETCH(QStringList, capabilities);
    NotificationDesk desk(*m_desktop, capabilities);
    Notifications notifications(*m_program);
    notifications.show(notification(QStringLiteral("one")));
    AWAIT_COMPARE(desk.shown.size(), std::size_t(1), answerMs);
    QTEST(desk.shown[0].body, "body");
}

void TestNotifications::aStormIsCounted()
{
    NotificationDesk desk(*m_desktop, {QStringLiteral("body")});
    Notifications notifications(*m_program);
    QSignalSpy opened(&notifications, &Notifications::opened);
    constexpr int many = 100;
    for (int i = 0; i < many; ++i)
        notifications.show(notification(QString::number(i)));
    constexpr auto expected = std::size_t(Notifications::mostAtOnce) + 1;
    AWAIT_COMPARE(desk.shown.size(), expected, patienceMs);
    QCOMPARE(desk.shown.back().title, QStringLiteral("%1 more alerts").arg(many - Notifications::mostAtOnce));
    const auto click = [&] {
        Q_EMIT desk.ActionInvoked(uint(expected), QStringLiteral("default"));
        return opened.wait(1'000);
    };
    AWAIT_VERIFY(click(), answerMs);
    QVERIFY(opened.last().first().value<Symbol>().isEmpty());
}

void TestNotifications::handsBackWhatNobodyShows()
{
    Notifications notifications(*m_program);
    QSignalSpy unavailable(&notifications, &Notifications::unavailable);
    QSignalSpy refused(&notifications, &Notifications::refused);
    notifications.show(notification(QStringLiteral("one")));
    notifications.show(notification(QStringLiteral("two")));
    AWAIT_COMPARE(refused.count(), 2, answerMs);
    QCOMPARE(refused.first().first().value<Notification>().title, QStringLiteral("one"));
    QCOMPARE(unavailable.count(), 1);
    QVERIFY(!unavailable.first().first().toString().isEmpty());

    // A desktop that starts later is used.
    NotificationDesk desk(*m_desktop, {QStringLiteral("body")});
    notifications.show(notification(QStringLiteral("three")));
    AWAIT_COMPARE(desk.shown.size(), std::size_t(1), answerMs);
    QCOMPARE(unavailable.count(), 1);
}

void TestNotifications::handsBackWithoutABus()
{
    Notifications notifications(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"), QStringLiteral("none")));
    QSignalSpy refused(&notifications, &Notifications::refused);
    notifications.show(notification(QStringLiteral("one")));
    QCOMPARE(refused.count(), 1);
}

TIDEMARK_TEST(TestNotifications, QCoreApplication)
#include "tst_notifications.moc"
