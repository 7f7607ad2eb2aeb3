#pragma once

#include "core/alert_event.h"
#include "core/chart_values.h"
#include "core/history_values.h"
#include "core/live_values.h"
#include "core/log_line.h"
#include "core/market_info.h"
#include "ui/alerts/alert_sentences.h"
#include "ui/status/notice_banner.h"
#include "ui/status/paint_meter.h"
#include "ui/status/status_sentences.h"

#include <QMainWindow>
#include <QTimer>
#include <QVariantMap>

#include <memory>
#include <optional>
#include <vector>

class QTabWidget;

namespace tidemark {

class AlertsPage;
class HistoryPage;
class LivePage;
class ManualAccess;
class RecordPage;
class SettingsAccess;
class StatusStrip;
class SymbolScales;
class WindowBanners;
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

// The desktop's window: the tabs Live, History, Record and Alerts over a status bar. It shows values and emits requests as values; it
// waits for nothing. Closing it asks what that is to mean (`closeAsked`); quitting asks the program to store what is left
// first (`quitAsked`); `allowClose` ends that.
// GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowSetup &setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Before it is shown: a window that the screen has no room for is maximized.
    void fitToScreen();
    // Everything is stored, or need not be: closes for real.
    void allowClose();
    // An alert's event in words, with the window's number and time formats.
    [[nodiscard]] AlertWords alertWords(const AlertEvent &event) const;

    [[nodiscard]] SettingsAccess &settings() { return *m_settings; }
    // How a person arranged the window: its tab, and what each page tells of itself under its own name.
    [[nodiscard]] QVariantMap arrangement() const;
    void arrange(const QVariantMap &arrangement);
    // Somebody could see it: shown, and not reduced to an icon.
    [[nodiscard]] bool isSeen() const { return isVisible() && !isMinimized(); }
    // The same, and not wholly covered as far as the desktop tells that.
    [[nodiscard]] bool isExposed() const;

public Q_SLOTS:
    // At most once a frame.
    void showUpdate(const tidemark::LiveUpdate &update);
    // A market's recent past from the record; merged with what has arrived live.
    void seedMarket(const tidemark::MarketSeed &seed);
    void showDirectory(const std::vector<tidemark::MarketInfo> &markets);
    void showDirectoryProblem(const QString &problem);
    // Answers of the record; one whose ticket is not the newest question's is ignored.
    void showSecond(const tidemark::SecondAnswer &answer);
    void showOutline(const tidemark::RangeOutline &outline);
    void showTrades(const tidemark::TradesAnswer &answer);
    void showChartTrades(const tidemark::TradesAnswer &answer);
    void showChart(const tidemark::ChartAnswer &answer);
    void showExportProgress(const tidemark::ExportProgress &progress);
    void showExportEnd(const tidemark::ExportAnswer &answer);
    void showRecord(const tidemark::RecordOutline &outline);
    void showFetch(const tidemark::FetchAnswer &answer);
    void showExchangeCandles(const tidemark::ExchangeCandles &candles);
    void addLog(const std::vector<tidemark::LogLine> &lines);
    void setAlerts(const std::vector<tidemark::AlertRule> &rules);
    // The newest last.
    void setAlertHistory(const std::vector<tidemark::AlertEvent> &events, int unread);
    void addAlert(const tidemark::AlertEvent &event);
    // Says an alert across the window, where the desktop cannot and its list is not seen; the key tells it from others.
    void tellAlert(const QString &key, const QString &sentence);
    // Says why alerts are not kept; stays until it is dismissed.
    void tellAlertProblem(const QString &sentence);
    // Comes to the front with this market; without one, with the alerts.
    void openMarket(tidemark::Symbol symbol);
    // What the program still does before it can end; offers to end at once.
    void showQuitting(const QString &sentence);
    // Says something across the window that can be dismissed or answered.
    void tell(const tidemark::Notice &notice);
    void setLargestGapFetched(std::int64_t trades);
    void setLocalTime(bool isLocal);

Q_SIGNALS:
    void marketAdded(tidemark::Symbol symbol);
    void marketRemoved(tidemark::Symbol symbol);
    void directoryWanted();
    void simulatedMarketWanted();
    void secondAsked(tidemark::SecondQuestion question);
    void outlineAsked(tidemark::RangeQuestion question);
    void tradesAsked(tidemark::RangeQuestion question);
    void chartTradesAsked(tidemark::RangeQuestion question);
    void chartAsked(const tidemark::ChartQuestion &question);
    void exportAsked(tidemark::ExportQuestion question);
    void exportCancelled(tidemark::Ticket ticket);
    void recordAsked(tidemark::RecordQuestion question);
    void fetchAsked(tidemark::FetchQuestion question);
    void exchangeCandlesAsked(tidemark::RangeQuestion question);
    void gapFetchWanted(tidemark::Symbol symbol, tidemark::IdRange ids);
    void gapSkipWanted(tidemark::Symbol symbol, tidemark::IdRange ids);
    void alertsChanged(const std::vector<tidemark::AlertRule> &rules);
    void alertHistoryChanged(const std::vector<tidemark::AlertEvent> &events);
    void alertsRead();
    void noticeAnswered(QString key, int action); // −1: dismissed
    void seenChanged(bool isSeen);
    void closeAsked();
    void quitAsked();
    void quitNow();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *createCorner(const WindowSetup &setup);
    void createShortcuts();
    void wireLive();
    void wireHistory();
    void wireRecord();
    void wireBanners();
    void wireAlerts();
    void showAlertLevels();
    void showUnreadAlerts(int unread);
    void addAlertNotice(const Notice &notice);
    void forgetAlertNotice(const QString &key);
    void forgetRaisedAlerts();
    void startAlert(Symbol symbol, Decimal price);
    void wireMenu();
    void openManual();
    void wireSettings();
    void showMarkets();
    void noteSeen();
    void awaitPaint(const LiveUpdate &update);
    void tellStatus(bool isNews);
    void showStatus();
    void showAvailability(const TellingTime &telling);
    void showLargeGap();
    void decideLargeGap(bool fetch);
    void openMoment(Symbol symbol, Timestamp moment);
    [[nodiscard]] int tabOf(const QWidget *page) const;
    void turnTo(const QWidget *page);

    std::shared_ptr<SymbolScales> m_scales;
    QTabWidget *m_tabs;
    LivePage *m_live;
    HistoryPage *m_history;
    RecordPage *m_record;
    AlertsPage *m_alerts;
    QTimer m_statusPace;
    bool m_isStatusDue = false;
    StatusStrip *m_status;
    ZoneSwitch *m_zone;
    WindowMenu *m_menu;
    SettingsAccess *m_settings;
    ManualAccess *m_manual;
    WindowBanners *m_banners;
    NoticeBanner *m_alertBanner;
    RecorderStatus m_recorder;
    TroubleTimes m_troubles;
    PaintMeter m_painting;
    std::vector<Notice> m_alertNotices; // the newest first
    bool m_wasSeen = false;
    bool m_mayClose = false;
};

} // namespace tidemark
