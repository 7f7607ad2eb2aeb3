#include "ui/main_window.h"

#include "core/record_port.h"
#include "ui/alerts/alert_banner.h"
#include "ui/alerts/alerts_page.h"
#include "ui/history/history_page.h"
#include "ui/import/import_access.h"
#include "ui/linked_pages.h"
#include "ui/links/window_links.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/side_windows.h"
#include "ui/manual/manual_access.h"
#include "ui/menu/about_dialog.h"
#include "ui/menu/keys_dialog.h"
#include "ui/menu/page_keys.h"
#include "ui/menu/window_corner.h"
#include "ui/menu/window_menu.h"
#include "ui/page_tabs.h"
#include "ui/record/record_page.h"
#include "ui/replay/live_stage.h"
#include "ui/settings/settings_access.h"
#include "ui/status/status_strip.h"
#include "ui/status/window_banners.h"
#include "ui/status/zone_switch.h"
#include "ui/symbol_scales.h"
#include "ui/theme.h"
#include "ui/viewer_guard.h"

#include <QCloseEvent>
#include <QDialog>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace tidemark {
namespace {

const QString tabKey = QStringLiteral("tab");
const QString liveKey = QStringLiteral("live");
const QString historyKey = QStringLiteral("history");
const QString recordKey = QStringLiteral("record");
const QString alertsKey = QStringLiteral("alerts");
const QString manualKey = QStringLiteral("manual");
const QString tickerKey = QStringLiteral("ticker");

template <typename Dialog, typename... Arguments>
void openDialog(QWidget *window, const Arguments &...arguments)
{
    auto *dialog = new Dialog(arguments..., window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(RecordPort &port, const WindowSetup &setup, QWidget *parent)
    : QMainWindow(parent),
      m_port(port),
      m_scales(std::make_shared<SymbolScales>()),
      m_tabs(new PageTabs),
      m_live(new LivePage(port, m_scales, setup.symbols)),
      m_stage(new LiveStage(port, m_scales, m_live)),
      m_history(new HistoryPage(port, m_scales)),
      m_record(new RecordPage(port, setup.largestGapFetched)),
      m_alerts(new AlertsPage(m_scales)),
      m_status(new StatusStrip),
      m_zone(new ZoneSwitch(&QTimeZone::systemTimeZone)),
      m_menu(new WindowMenu),
      m_settings(new SettingsAccess(this, port)),
      m_manual(new ManualAccess(this)),
      m_banners(new WindowBanners(setup.isSimulated, &port)),
      m_alertBanner(new AlertBanner(*m_alerts)),
      m_links(new WindowLinks(this, *m_banners)),
      m_side(new SideWindows(*m_live, this))
{
    // The display name of the program is put behind it, unless it ends so.
    setWindowTitle(setup.isSimulated ? tr("Simulated market") : tr("Tidemark"));
    setWindowIcon(QIcon(QStringLiteral(":/tidemark/icons/tidemark.svg")));
    layOut(setup);
    m_status->setRecordNote(setup.recordNote);
    m_live->setRecordNote(setup.recordNote);
    m_live->markets().focusTable();
    new PageKeys({*m_tabs, *m_stage, *m_history, *m_record, *m_alerts}, this);
    wirePages();
    wireMarkets();
    wireAlerts();
    wireMenu();
    showMarkets();
    connect(&m_standing, &StatusPace::due, this, &MainWindow::showStatus);
    // Nobody can be asked before the first status: what a page asks as soon as it is shown would be refused.
    showAvailability({m_zone->format(), wallClock(), QLocale()});
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut(const WindowSetup &setup)
{
    resize(1280, 800);
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->add(m_stage, tr("Live"), tr("Prices as they are traded (Ctrl+1)"));
    m_tabs->add(m_history, tr("History"), tr("What the record knows of any second (Ctrl+2)"));
    m_tabs->add(m_record, tr("Record"), tr("What the record holds, what is missing, and what is done about it (Ctrl+3)"));
    m_tabs->add(m_alerts, tr("Alerts"), tr("What you want to be told, and what was told (Ctrl+4)"));
    m_tabs->setCornerWidget(new WindowCorner(setup.isSimulated ? std::optional(setup.simulatedNote) : std::nullopt, *m_zone, *m_menu));
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_alertBanner);
    column->addWidget(m_tabs, 1);
    setCentralWidget(central);
    setStatusBar(m_status);
}

// From one page to another, and between them and what is around.
void MainWindow::wirePages()
{
    connect(m_stage, &LiveStage::momentPicked, this, &MainWindow::openMoment);
    connect(m_stage, &LiveStage::exportWanted, this, [this](Symbol symbol, Timestamp from, Timestamp to) {
        m_tabs->turnTo(m_history);
        m_history->exportRange(symbol, from, to);
    });
    connect(m_stage, &LiveStage::pageChanged, m_side, &SideWindows::setPage);
    connect(m_stage, &LiveStage::played, this, [this] { m_tabs->turnTo(m_stage); });
    connect(m_history, &HistoryPage::replayWanted, m_stage, &LiveStage::play);
    connect(m_alerts, &AlertsPage::replayWanted, m_stage, &LiveStage::play);
    connect(m_record, &RecordPage::replayWanted, m_stage, &LiveStage::play);
    connect(m_history, &HistoryPage::latestWanted, this, [this](Symbol symbol) {
        const auto last = markets().model().lastOf(symbol);
        m_history->showMoment(symbol, last ? last->tradedAt : m_live->exchangeNow());
    });
    connect(m_record, &RecordPage::largeGapsChanged, this, [this] { m_banners->setLargeGap(m_record->largeGapNotice()); });
    connect(m_banners, &WindowBanners::largeGapDecided, m_record, &RecordPage::decideLargeGap);
    connect(m_side, &SideWindows::marketWanted, this, &MainWindow::openMarket);
    connect(m_side, &SideWindows::seenChanged, this, &MainWindow::noteSeen);
    m_links->serve(m_live->charts(), *m_history);
    connect(m_links, &WindowLinks::opened, this, &MainWindow::openLink);
    connect(m_zone, &ZoneSwitch::formatChanged, this, &MainWindow::showTimeFormat);
    connect(m_zone, &ZoneSwitch::formatChanged, this, &MainWindow::timeFormatChanged);
    new LinkedPages(*m_live, *m_history, this);
}

void MainWindow::wireMarkets()
{
    auto *list = &markets();
    connect(list, &MarketList::changed, this, &MainWindow::showMarkets);
    connect(m_settings, &SettingsAccess::marketAdded, list, &MarketList::addMarket);
    connect(m_settings, &SettingsAccess::marketRemoved, list, &MarketList::removeMarket);
    connect(&m_port, &RecordPort::directoryLoaded, this, &MainWindow::learnScales);
}

void MainWindow::wireAlerts()
{
    const auto startAlert = [this](Symbol symbol, Decimal price) { m_alerts->startAlert(symbol, price); };
    connect(m_stage, &LiveStage::alertWanted, this, startAlert);
    connect(m_history, &HistoryPage::alertWanted, this, startAlert);
    connect(m_history, &HistoryPage::symbolChanged, this, &MainWindow::showAlertLevels);
    connect(m_alerts, &AlertsPage::levelsChanged, this, &MainWindow::showAlertLevels);
    connect(m_alerts, &AlertsPage::momentPicked, this, &MainWindow::openMoment);
    connect(m_alerts, &AlertsPage::unreadChanged, this, [this](int unread) {
        const auto words = unread == 0 ? tr("Alerts") : tr("Alerts (%1)").arg(locale().toString(unread));
        m_tabs->setTabText(m_tabs->tabOf(m_alerts), words);
    });
    connect(m_alertBanner, &AlertBanner::listWanted, this, [this] { m_tabs->turnTo(m_alerts); });
}

void MainWindow::wireMenu()
{
    auto *import = new ImportAccess(m_port, this);
    auto *viewer = new ViewerGuard(this);
    connect(m_banners, &WindowBanners::viewerChanged, viewer, &ViewerGuard::setReason);
    connect(m_stage, &LiveStage::replayTitled, viewer, [viewer, own = windowTitle()](const QString &title) { viewer->setTitle(title.isEmpty() ? own : title); });
    connect(m_banners, &WindowBanners::viewerChanged, m_settings, &SettingsAccess::setViewer);
    connect(m_banners, &WindowBanners::viewerChanged, import, &ImportAccess::setRefused);
    connect(m_banners, &WindowBanners::viewerChanged, m_menu, &WindowMenu::setImportRefused);
    connect(m_menu, &WindowMenu::importWanted, import, &ImportAccess::open);
    connect(import, &ImportAccess::imported, m_history, &HistoryPage::readAnew);
    m_history->setImport([import](const QStringList &paths) { paths.isEmpty() ? import->open() : import->import(paths); });
    connect(m_menu, &WindowMenu::boardWanted, this, [this] {
        const bool isElsewhere = !m_stage->isVisible();
        m_tabs->turnTo(m_stage);
        isElsewhere ? m_stage->showBoard() : m_stage->toggleBoard();
    });
    connect(m_menu, &WindowMenu::tickerWanted, m_side, &SideWindows::toggleTicker);
    connect(m_menu, &WindowMenu::bookmarksWanted, m_links, &WindowLinks::showList);
    connect(m_menu, &WindowMenu::settingsWanted, m_settings, &SettingsAccess::open);
    connect(m_settings, &SettingsAccess::appearanceChosen, this, [this](const AppearanceSettings &chosen) { m_zone->setLocal(chosen.isLocalTime); });
    connect(m_menu, &WindowMenu::manualWanted, this, &MainWindow::openManual);
    connect(m_menu, &WindowMenu::keysWanted, this, [this] { openDialog<KeysDialog>(this); });
    connect(m_menu, &WindowMenu::aboutWanted, this, [this] { openDialog<AboutDialog>(this, m_settings->facts().dataDir); });
    connect(m_menu, &WindowMenu::quitWanted, this, &MainWindow::quitAsked);
}

MarketList &MainWindow::markets()
{
    return m_live->markets();
}

void MainWindow::openMoment(Symbol symbol, Timestamp moment)
{
    m_history->showMoment(symbol, moment);
    m_tabs->turnTo(m_history);
}

void MainWindow::openMarket(Symbol symbol)
{
    if (symbol.isEmpty()) {
        m_tabs->turnTo(m_alerts);
    } else {
        m_tabs->turnTo(m_live);
        m_stage->showLive(symbol);
    }
    comeToFront();
}

void MainWindow::openLink(const MomentLink &link)
{
    openMoment(link.symbol, link.moment);
    comeToFront();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// At the page about what is shown.
void MainWindow::openManual()
{
    const QStringList pages{m_stage->manualPage(), QStringLiteral("history.md"), QStringLiteral("record.md"), QStringLiteral("alerts.md")};
    m_manual->open(pages.at(m_tabs->currentIndex()));
}

void MainWindow::showMarkets()
{
    const auto symbols = markets().model().symbols();
    m_live->charts().offerMarkets(symbols);
    m_history->setSymbols(symbols);
    m_record->setSymbols(symbols);
    m_settings->setSymbols(symbols);
    m_alerts->setSymbols(symbols);
    showAlertLevels();
}

void MainWindow::learnScales(const std::vector<MarketInfo> &listed)
{
    m_scales->learn(listed);
    m_stage->refreshScales();
    m_history->refreshScales();
    m_alerts->refreshScales();
}

void MainWindow::showTimeFormat(const TimeFormat &format)
{
    m_stage->setTimeFormat(format);
    m_history->setTimeFormat(format);
    m_record->setTimeFormat(format);
    m_alerts->setTimeFormat(format);
    m_links->setTimeFormat(format);
    m_settings->chooseLocalTime(m_zone->isLocal());
    m_standing.tellNow();
}

void MainWindow::setLocalTime(bool isLocal)
{
    m_zone->setLocal(isLocal);
}

void MainWindow::showAlertLevels()
{
    for (const auto &symbol : markets().model().symbols())
        m_stage->setAlertLevels(symbol, m_alerts->levelsOf(symbol));
    m_history->setAlertLevels(m_alerts->levelsOf(m_history->symbol()));
}

void MainWindow::showUpdate(const LiveUpdate &update)
{
    m_live->showUpdate(update);
    m_alerts->showUpdate(update);
    awaitPaint(update);
    m_standing.take(update.status);
    m_record->showStatus(m_standing.status(), m_standing.troubles(), tellingNow(update));
}

// Prices are painted in Live only, and only where the window is seen at all.
void MainWindow::awaitPaint(const LiveUpdate &update)
{
    const auto *handle = windowHandle();
    if (!update.receivedAt || !m_live->isVisible() || !handle || !handle->isExposed()) {
        m_painting.forget();
        return;
    }
    m_painting.expect(*update.receivedAt);
    m_live->update(0, 0, 1, 1); // a paint comes for sure, also where all that changed was already said
}

void MainWindow::showStatus()
{
    m_standing.notePainted(m_painting.spread(std::chrono::steady_clock::now()));
    const auto &status = m_standing.status();
    const auto &troubles = m_standing.troubles();
    const TellingTime telling{m_zone->format(), wallClock(), QLocale()};
    m_status->showStatus(status, troubles, telling);
    m_banners->showStatus(status, troubles, telling);
    m_live->setReachable(feedProblem(status.feed, troubles.unreachable, telling).isEmpty());
    showAvailability(telling);
}

void MainWindow::showAvailability(const TellingTime &telling)
{
    const auto unavailable = recordUnavailable(m_standing.status().database, telling);
    m_history->setUnavailable(unavailable);
    m_record->setUnavailable(unavailable);
}

QVariantMap MainWindow::arrangement() const
{
    return {{tabKey, m_tabs->currentIndex()},
            {liveKey, m_stage->state()},
            {historyKey, m_history->state()},
            {recordKey, m_record->state()},
            {alertsKey, m_alerts->state()},
            {manualKey, m_manual->state()},
            {tickerKey, m_side->state()}};
}

// What does not fit is left as it is: the pages keep their own arrangement then.
void MainWindow::arrange(const QVariantMap &arrangement)
{
    m_stage->restoreState(arrangement.value(liveKey).toMap());
    m_history->restoreState(arrangement.value(historyKey).toMap());
    m_record->restoreState(arrangement.value(recordKey).toMap());
    m_alerts->restoreState(arrangement.value(alertsKey).toMap());
    m_manual->restoreState(arrangement.value(manualKey).toMap());
    m_side->restoreState(arrangement.value(tickerKey).toMap());
    m_tabs->setCurrentIndex(arrangement.value(tabKey).toInt());
}

bool MainWindow::event(QEvent *event)
{
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest) // by now the window and all in it are painted
        m_painting.painted(std::chrono::steady_clock::now());
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show)
        noteSeen();
    return isHandled;
}

void MainWindow::allowClose()
{
    m_mayClose = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose)
        Q_EMIT closeAsked();
}

// Its dialogs and those of its pages go with it, unless it is only reduced to an icon: they would be left alone on the screen.
void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (!event->spontaneous()) {
        for (auto *dialog : findChildren<QDialog *>())
            dialog->close();
        m_manual->close();
    }
    noteSeen();
}

bool MainWindow::isSeen() const
{
    return (isVisible() && !isMinimized()) || m_side->areSeen();
}

bool MainWindow::isExposed() const
{
    const auto *handle = windowHandle();
    return (handle && handle->isExposed() && !isMinimized()) || m_side->areSeen();
}

void MainWindow::noteSeen()
{
    if (std::exchange(m_wasSeen, isSeen()) != m_wasSeen)
        Q_EMIT seenChanged(m_wasSeen);
}

} // namespace tidemark
