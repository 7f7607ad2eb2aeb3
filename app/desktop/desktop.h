#pragma once

#include "core/market_rules.h"
#include "desktop/bookmark_desk.h"
#include "desktop/desktop_options.h"
#include "desktop/desktop_session.h"
#include "desktop/link_door.h"
#include "desktop/settings_desk.h"
#include "desktop/system_brightness.h"
#include "desktop/tray_desk.h"
#include "desktop/tray_watch.h"
#include "desktop/upgrade_desk.h"
#include "host/log_book.h"
#include "ui/appearance.h"
#include "ui/language.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tidemark {

// The desktop program: one session, or, after a change to another database, exchange or market, its successor while the
// former one still stores what it has, out of sight. Ends the event loop when the last session has ended. GUI thread.
class Desktop : public QObject {
    Q_OBJECT
public:
    explicit Desktop(DesktopOptions options);
    ~Desktop() override;

    [[nodiscard]] Result<void> start();
    // Stores what is left first; a second call cuts that short.
    void end();
    void hurry();

    // What a first start says; `record` is where that is.
    [[nodiscard]] static QString welcomeTo(const MarketRules &markets, const QString &record);

private:
    void createDesks(const QString &dataDir);
    [[nodiscard]] bool asksForUpgrade();
    [[nodiscard]] Result<void> startFirst();
    [[nodiscard]] Result<void> startSession(bool isSimulated);
    void serve(DesktopSession &session);
    void serveWindow(DesktopSession &session);
    void speak(const AppearanceSettings &appearance);
    void renewWindow();
    void succeed(bool isSimulated, const QString &sentence);
    void welcome(DesktopSession &session);
    // As soon as there is a window.
    void showLink(const MomentLink &link);
    void endSession(const DesktopSession *session, const StopReport &report);

    LogBook m_log; // outlives every thread
    DesktopOptions m_options;
    Appearance m_look;
    WindowLanguage m_language;
    QTimer m_renewal; // of a window that works for somebody
    SystemBrightness m_system;
    std::unique_ptr<AlertShelf> m_alerts; // outlives the sessions
    std::unique_ptr<BookmarkDesk> m_bookmarks;
    std::unique_ptr<LinkDoor> m_door;
    std::unique_ptr<WindowSettings> m_file;
    std::unique_ptr<SettingsDesk> m_settings;
    std::unique_ptr<TrayWatch> m_trayWatch;
    std::unique_ptr<TrayDesk> m_tray;
    std::unique_ptr<UpgradeDesk> m_upgrade; // until it is answered
    std::vector<std::unique_ptr<DesktopSession>> m_sessions; // the last one's window is the one that is shown
    bool m_isSimulated = false;
    bool m_isEnding = false;
};

} // namespace tidemark
