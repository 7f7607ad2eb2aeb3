#include "desktop/tray_desk.h"

#include "core/record_port.h"
#include "desktop/desktop_session.h"
#include "ui/status/window_banners.h"
#include "ui/tray/tray_area.h"

#include <utility>

namespace tidemark {
namespace {

const QString closingNotice = QStringLiteral("closing");

} // namespace

TrayDesk::TrayDesk(std::unique_ptr<TrayArea> area, const QDBusConnection &bus, SettingsDesk &settings,
                   const WindowSettings &file)
    : m_tray(std::move(area)), m_notifications(bus), m_settings(settings), m_file(file)
{
    connect(&m_notifications, &Notifications::opened, this, [this] { showWindow(true); });
    connect(&m_notifications, &Notifications::refused, this,
            [this](const Notification &notification) { m_tray.say(notification.title, notification.body); });
    connect(&m_tray, &Tray::windowWanted, this, &TrayDesk::showWindow);
    connect(&m_tray, &Tray::availableChanged, this, [this] {
        followStatus();
        Q_EMIT trayChanged(m_tray.isAvailable());
    });
    connect(&m_tray, &Tray::quitWanted, this, &TrayDesk::quitWanted);
    connect(&m_settings, &SettingsDesk::appearanceChanged, this, &TrayDesk::followZone);
    followZone(m_settings.chosen().appearance);
}

void TrayDesk::serve(DesktopSession &session)
{
    m_session = &session;
    serveWindow();
    connect(&session.recorder(), &Recorder::statusChanged, this, [this, served = &session] {
        if (m_session == served) // a former one may still be storing
            followStatus();
    });
    connect(&session.recorder().port(), &RecordPort::directoryLoaded, this,
            [this](const std::vector<MarketInfo> &markets) { m_tray.learn(markets); });
}

void TrayDesk::serveWindow()
{
    auto &window = m_session->window();
    connect(&window, &MainWindow::closeAsked, this, &TrayDesk::close);
    connect(&window.banners(), &WindowBanners::answered, this, &TrayDesk::answer);
    connect(&window, &MainWindow::timeFormatChanged, &m_tray, &Tray::setTimeFormat); // the computer may be taken to another zone
    connect(&window, &MainWindow::seenChanged, this, [this] { m_tray.setWindowShown(m_session && m_session->window().isVisible()); });
    m_tray.retranslate();
}

void TrayDesk::followZone(const AppearanceSettings &appearance)
{
    m_tray.setTimeFormat(TimeFormat(appearance.isLocalTime ? QTimeZone::systemTimeZone() : QTimeZone::utc()));
}

// Where the desktop's tray goes away while the window is hidden, there would be no way back to it.
void TrayDesk::followStatus()
{
    if (!m_session)
        return;
    if (m_tray.isAvailable())
        m_tray.showUpdate(m_session->recorder().mailbox().newest());
    else if (!m_session->window().isVisible() && !m_session->isEnding())
        showWindow(true);
}

void TrayDesk::showWindow(bool isShown)
{
    if (!m_session)
        return;
    const bool isEnding = m_session->isEnding(); // which can be watched, and cut short in the window
    if (!isShown && !isEnding)
        hideToTray();
    if (!isShown)
        return;
    auto &window = m_session->window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (!isEnding && std::exchange(m_hasToTell, false)) {
        m_file.noteTold(closingNotice);
        window.banners().tell({closingNotice, tr("Closing the window did not end Tidemark: it went on recording, with its icon in the tray."),
                     {tr("&End it from now on")}, Tone::Accent});
    }
}

void TrayDesk::close()
{
    if (!m_session || m_session->isEnding())
        return;
    m_tray.lookAgain();
    if (m_settings.chosen().closing == ClosingChoice::ToTray && m_tray.isAvailable())
        hideToTray();
    else
        Q_EMIT quitWanted();
}

void TrayDesk::hideToTray()
{
    m_session->rememberWindow();
    m_session->window().hide();
    if (m_hasToTell || m_file.isTold(closingNotice))
        return;
    m_hasToTell = true;
    m_notifications.show({tr("Tidemark goes on recording"),
                          tr("Its icon stays in the tray: press it to bring the window back, or choose Quit in its menu."), {}});
}

void TrayDesk::answer(const QString &key, int action)
{
    if (key == closingNotice && action == 0)
        m_settings.setClosing(ClosingChoice::Quit);
}

} // namespace tidemark
