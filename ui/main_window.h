#pragma once

#include "core/live_values.h"
#include "core/market_info.h"
#include "core/moment_link.h"
#include "ui/status/paint_meter.h"
#include "ui/status/status_pace.h"

#include <QMainWindow>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace tidemark {

class AlertBanner;
class AlertsPage;
class HistoryPage;
class LivePage;
class LiveStage;
class ManualAccess;
class MarketList;
class PageTabs;
class RecordPage;
class RecordPort;
class SettingsAccess;
class SideWindows;
class StatusStrip;
class SymbolScales;
class WindowBanners;
class WindowLinks;
class WindowMenu;
class ZoneSwitch;

// What the window has to know before the first value arrives.
struct WindowSetup {
    std::vector<Symbol> symbols;
    bool isSimulated = false;
    QString simulatedNote; // which simulated market, for people
    QString recordNote;    // where the record is kept, for people
    std::int64_t largestGapFetched = 5'000'000; // trades; a larger gap is offered to be fetched or skipped
};

// The desktop's window: the tabs Live, History, Record and Alerts under banners and over a status bar. Its pages ask the port
// themselves; whoever has to do with one of its parts is handed that part. It waits for nothing. Closing it asks what that is to
// mean (`closeAsked`); quitting asks the program to store what is left first (`quitAsked`); `allowClose` ends that.
// GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // The port outlives the window.
    MainWindow(RecordPort &port, const WindowSetup &setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Everything is stored, or need not be: closes for real.
    void allowClose();
    // At most once a frame.
    void showUpdate(const LiveUpdate &update);
    // Comes to the front with this market; without one, with the alerts.
    void openMarket(Symbol symbol);
    // The same with a moment, in History.
    void openLink(const MomentLink &link);
    void setLocalTime(bool isLocal);

    [[nodiscard]] MarketList &markets();
    [[nodiscard]] LiveStage &stage() { return *m_stage; } // where a past time is played again
    [[nodiscard]] HistoryPage &history() { return *m_history; }
    [[nodiscard]] RecordPage &record() { return *m_record; }
    [[nodiscard]] AlertsPage &alerts() { return *m_alerts; }
    [[nodiscard]] WindowBanners &banners() { return *m_banners; }
    [[nodiscard]] AlertBanner &alertBanner() { return *m_alertBanner; }
    [[nodiscard]] SideWindows &side() { return *m_side; }
    [[nodiscard]] WindowLinks &links() { return *m_links; }
    [[nodiscard]] SettingsAccess &settings() { return *m_settings; }
    [[nodiscard]] ManualAccess &manual() { return *m_manual; }
    // How a person arranged the window: its tab, and what each page tells of itself under its own name.
    [[nodiscard]] QVariantMap arrangement() const;
    void arrange(const QVariantMap &arrangement);
    // Somebody could see it, shown and not reduced to an icon, or one of its other windows: a chart's, or the mini ticker.
    [[nodiscard]] bool isSeen() const;
    // The same, and not wholly covered as far as the desktop tells that.
    [[nodiscard]] bool isExposed() const;

Q_SIGNALS:
    void seenChanged(bool isSeen);
    void timeFormatChanged(const tidemark::TimeFormat &format);
    void closeAsked();
    void quitAsked();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut(const WindowSetup &setup);
    void wirePages();
    void wireMarkets();
    void wireAlerts();
    void wireMenu();
    void openManual();
    void showMarkets();
    void learnScales(const std::vector<MarketInfo> &markets);
    void showTimeFormat(const TimeFormat &format);
    void showAlertLevels();
    void noteSeen();
    void awaitPaint(const LiveUpdate &update);
    void showStatus();
    void showAvailability(const TellingTime &telling);
    void openMoment(Symbol symbol, Timestamp moment);
    void comeToFront();

    RecordPort &m_port;
    std::shared_ptr<SymbolScales> m_scales;
    PageTabs *m_tabs;
    LivePage *m_live;
    LiveStage *m_stage;
    HistoryPage *m_history;
    RecordPage *m_record;
    AlertsPage *m_alerts;
    StatusPace m_standing;
    StatusStrip *m_status;
    ZoneSwitch *m_zone;
    WindowMenu *m_menu;
    SettingsAccess *m_settings;
    ManualAccess *m_manual;
    WindowBanners *m_banners;
    AlertBanner *m_alertBanner;
    WindowLinks *m_links;
    SideWindows *m_side;
    PaintMeter m_painting;
    bool m_wasSeen = false;
    bool m_mayClose = false;
};

} // namespace tidemark
