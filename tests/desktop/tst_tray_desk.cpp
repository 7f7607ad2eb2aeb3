#include "desktop/tray_desk.h"

#include "desktop/desktop_session.h"
#include "desktop/live_frames.h"
#include "desktop/notification_desk.h"
#include "host/log_book.h"
#include "session/simulated_exchange.h"
#include "support/await.h"
#include "support/private_bus.h"
#include "support/test_program.h"
#include "ui/settings/settings_access.h"
#include "ui/status/banner.h"
#include "ui/tray/tray_area.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

class NotingArea : public TrayArea {
public:
    [[nodiscard]] bool isAvailable() const override { return isThere; }
    void show(QMenu &) override {}
    void setIcon(const QIcon &) override {}
    void setToolTip(const QString &words) override { toolTip = words; }
    void say(const QString &title, const QString &) override { said += title; }

    bool isThere = true;
    QString toolTip;
    QStringList said;
};

} // namespace

// What closing the window does, on a session whose recorder was never started.
class TestTrayDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init();
    void cleanup();
    void closingHidesAndSaysSoOnce();
    void theFirstTimeIsToldInTheWindowToo();
    void closingCanEndInstead();
    void withoutATrayClosingEnds();
    void onlyOurOwnNotificationLeadsBack();
    void aTrayThatGoesAwayGivesTheWindowBack();
    void theEndCanBeWatched();
    void hiddenWindowsAreTold();
    void timesFollowTheZone();
    void timesFollowTheComputer();

private:
    void create();
    [[nodiscard]] Banner *shownBanner() const
    {
        for (auto *banner : m_session->window().findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }
    [[nodiscard]] MainWindow &window() { return m_session->window(); }
    void tick() { Q_EMIT m_session->recorder().statusChanged(m_session->recorder().status()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<QDBusConnection> m_bus;
    LogBook m_log;
    std::unique_ptr<AlertShelf> m_alerts;
    std::unique_ptr<SettingsDesk> m_settings;
    std::unique_ptr<TrayDesk> m_desk;
    std::unique_ptr<DesktopSession> m_session;
    NotingArea *m_area = nullptr;
};

void TestTrayDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    create();
}

void TestTrayDesk::create()
{
    cleanup();
    RecorderOptions options;
    options.dataDir = m_folder->path();
    options.endpoints = ExchangeEndpoints::binance();
    options.symbols = {*Symbol::fromText("BTCUSDT")};
    m_alerts = std::make_unique<AlertShelf>(m_folder->path(), QDBusConnection::sessionBus());
    m_session = DesktopSession::create(options, MarketRules(options.symbols), nullptr, *m_alerts, m_log).value();
    const WindowSettings file(m_folder->path());
    m_settings = std::make_unique<SettingsDesk>(DesktopOptions(), m_folder->path(), file);
    auto area = std::make_unique<NotingArea>();
    m_area = area.get();
    m_desk = std::make_unique<TrayDesk>(std::move(area), m_bus.value_or(QDBusConnection(QStringLiteral("none"))), *m_settings, file);
    m_settings->serve(*m_session, false);
    m_desk->serve(*m_session);
    window().show();
}

void TestTrayDesk::cleanup()
{
    m_desk.reset();
    m_settings.reset();
    m_session.reset();
}

void TestTrayDesk::closingHidesAndSaysSoOnce()
{
    QSignalSpy quit(m_desk.get(), &TrayDesk::quitWanted);
    window().close();
    QVERIFY(!window().isVisible());
    QCOMPARE(quit.size(), 0);
    QCOMPARE(m_area->said, QStringList(QStringLiteral("Tidemark goes on recording")));
    Q_EMIT m_area->pressed();
    QVERIFY(window().isVisible());
    window().close();
    QVERIFY(!window().isVisible());
    QCOMPARE(m_area->said.size(), 1);
    create(); // the next start remembers it
    window().close();
    QVERIFY(!window().isVisible());
    QVERIFY(m_area->said.isEmpty());
}

void TestTrayDesk::theFirstTimeIsToldInTheWindowToo()
{
    window().close();
    Q_EMIT m_area->sayingPressed();
    auto *banner = shownBanner();
    QVERIFY(banner);
    QVERIFY(banner->sentence().startsWith(QLatin1String("Closing the window did not end Tidemark")));
    for (auto *button : banner->findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("End it")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!shownBanner());
    QCOMPARE(WindowSettings(m_folder->path()).chosen().closing, ClosingChoice::Quit);
    QSignalSpy quit(m_desk.get(), &TrayDesk::quitWanted);
    window().close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(window().isVisible());
}

void TestTrayDesk::closingCanEndInstead()
{
    m_settings->setClosing(ClosingChoice::Quit);
    QSignalSpy quit(m_desk.get(), &TrayDesk::quitWanted);
    window().close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(window().isVisible()); // until everything is stored
}

void TestTrayDesk::withoutATrayClosingEnds()
{
    m_area->isThere = false;
    QSignalSpy quit(m_desk.get(), &TrayDesk::quitWanted);
    window().close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(m_area->said.isEmpty());
}

void TestTrayDesk::onlyOurOwnNotificationLeadsBack()
{
    if (!PrivateBus::isPossible())
        QSKIP(PrivateBus::absent);
    const PrivateBus bus;
    NotificationDesk desk(bus.connection(QStringLiteral("desktop")), {QStringLiteral("body")});
    m_bus = bus.connection(QStringLiteral("program"));
    create();
    window().close();
    AWAIT_COMPARE(desk.shown.size(), std::size_t(1), answerMs);
    QVERIFY(m_area->said.isEmpty());
    Notifications others(*m_bus);
    QSignalSpy opened(&others, &Notifications::opened);
    others.show({QStringLiteral("another program's"), {}, {}});
    AWAIT_COMPARE(desk.shown.size(), std::size_t(2), answerMs);
    const auto click = [&] {
        Q_EMIT desk.ActionInvoked(2, QStringLiteral("default"));
        return opened.wait(1'000);
    };
    AWAIT_VERIFY(click(), answerMs); // the answers have arrived once that is understood
    QVERIFY(!window().isVisible());
    Q_EMIT desk.ActionInvoked(1, QStringLiteral("default"));
    AWAIT_VERIFY(window().isVisible(), answerMs);
    m_bus.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
}

void TestTrayDesk::aTrayThatGoesAwayGivesTheWindowBack()
{
    window().close();
    tick();
    QVERIFY(!window().isVisible());
    QVERIFY(!m_area->toolTip.isEmpty());
    m_area->isThere = false;
    tick();
    QVERIFY(window().isVisible());
}

// Quit in the tray's menu, while the window is hidden.
void TestTrayDesk::theEndCanBeWatched()
{
    window().close();
    m_session->end();
    QVERIFY(!window().isVisible());
    Q_EMIT m_area->pressed();
    QVERIFY(window().isVisible());
    QVERIFY(shownBanner());
    QVERIFY(shownBanner()->sentence().contains(QLatin1String("stor")));
    Q_EMIT m_area->pressed(); // it stays until everything is stored
    QVERIFY(window().isVisible());
}

void TestTrayDesk::hiddenWindowsAreTold()
{
    QSignalSpy seen(&window(), &MainWindow::seenChanged);
    window().close();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.takeFirst()[0].toBool(), false);
    QVERIFY(!LiveFrames::isDue(false, Mailbox::capacity / 2 - 1)); // nobody looks
    QVERIFY(LiveFrames::isDue(false, Mailbox::capacity / 2));      // before any would be lost
    LiveUpdate update;
    update.exchangeNow = timestampFromMicros(1'700'000'000'000'000);
    update.trades.resize(10, {*Symbol::fromText("BTCUSDT"), 1, update.exchangeNow, *Decimal::fromText("1"), *Decimal::fromText("1"), false});
    auto &mailbox = m_session->recorder().mailbox();
    mailbox.post(update);
    QCoreApplication::processEvents();
    QCOMPARE(mailbox.waiting(), update.trades.size());
    Q_EMIT m_area->pressed();
    AWAIT_COMPARE(mailbox.waiting(), 0U, answerMs);
    window().close();
    update.trades.resize(Mailbox::capacity / 2, update.trades.front());
    mailbox.post(update);
    AWAIT_COMPARE(mailbox.waiting(), 0U, answerMs);
    QVERIFY(!window().isVisible());
}

void TestTrayDesk::timesFollowTheZone()
{
    LiveUpdate update;
    update.status.database.state = DatabaseState::Away;
    update.status.database.since = timestampFromMicros(1'700'000'000'000'000);
    m_session->recorder().mailbox().post(update);
    tick();
    QVERIFY2(m_area->toolTip.contains(QLatin1String("since 2023-11-14 22:13:20 UTC")), qPrintable(m_area->toolTip));
    auto appearance = m_settings->chosen().appearance;
    appearance.isLocalTime = true;
    Q_EMIT window().settings().appearanceChosen(appearance);
    QVERIFY2(m_area->toolTip.contains(QLatin1String("since 2023-11-14 23:13:20 CET (UTC+01:00)")), qPrintable(m_area->toolTip));
    create(); // the next start
    m_session->recorder().mailbox().post(update);
    tick();
    QVERIFY2(m_area->toolTip.contains(QLatin1String("CET (UTC+01:00)")), qPrintable(m_area->toolTip));
}

// Which was taken to another zone.
void TestTrayDesk::timesFollowTheComputer()
{
    LiveUpdate update;
    update.status.database.state = DatabaseState::Away;
    update.status.database.since = timestampFromMicros(1'700'000'000'000'000);
    m_session->recorder().mailbox().post(update);
    tick();
    Q_EMIT window().timeFormatChanged(TimeFormat(QTimeZone("Asia/Tokyo")));
    QVERIFY2(m_area->toolTip.contains(QLatin1String("since 2023-11-15 07:13:20 ")), qPrintable(m_area->toolTip));
}

TIDEMARK_TEST(TestTrayDesk, QApplication)
#include "tst_tray_desk.moc"
