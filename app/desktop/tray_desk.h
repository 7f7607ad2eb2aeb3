#pragma once

#include "desktop/notifications.h"
#include "desktop/settings_desk.h"
#include "ui/tray/tray.h"

#include <QObject>
#include <QPointer>

namespace tidemark {

class DesktopSession;

// What closing the window means, and the way back to it: with a tray the window hides and recording goes on, without one
// the program ends. GUI thread.
class TrayDesk : public QObject {
    Q_OBJECT
public:
    TrayDesk(std::unique_ptr<TrayArea> area, const QDBusConnection &bus, SettingsDesk &settings, const WindowSettings &file);

    void serve(DesktopSession &session);
    // Another window of the session that is served, in the language that counts now.
    void serveWindow();

Q_SIGNALS:
    void trayChanged(bool isThere);
    void quitWanted();

private:
    void followStatus();
    void followZone(const AppearanceSettings &appearance);
    void showWindow(bool isShown);
    void close();
    void hideToTray();
    void answer(const QString &key, int action);

    Tray m_tray;
    Notifications m_notifications;
    SettingsDesk &m_settings;
    WindowSettings m_file;
    QPointer<DesktopSession> m_session;
    bool m_hasToTell = false; // in the window, that closing it does not end the program
};

} // namespace tidemark
