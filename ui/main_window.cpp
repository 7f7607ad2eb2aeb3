#include "ui/main_window.h"

#include "ui/alerts/alerts_page.h"
#include "ui/chart/price_chart.h"
#include "ui/history/history_page.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/manual/manual_access.h"
#include "ui/menu/window_menu.h"
#include "ui/page_scroll.h"
#include "ui/record/record_page.h"
#include "ui/settings/settings_access.h"
#include "ui/status/status_strip.h"
#include "ui/status/window_banners.h"
#include "ui/status/zone_switch.h"
#include "ui/symbol_scales.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr std::chrono::seconds statusPace(1); // words that change more often cannot be read

} // namespace

MainWindow::MainWindow(const WindowSetup &setup, QWidget *parent)
    : QMainWindow(parent),
      m_scales(std::make_shared<SymbolScales>()),
      m_tabs(new QTabWidget),
      m_live(new LivePage(m_scales, setup.symbols)),
      m_history(new HistoryPage(m_scales)),
      m_record(new RecordPage(setup.largestGapFetched)),
      m_alerts(new AlertsPage(m_scales)),
      m_status(new StatusStrip),
      m_zone(new ZoneSwitch(QTimeZone::systemTimeZone())),
      m_menu(new WindowMenu),
      m_settings(new SettingsAccess(this)),
      m_manual(new ManualAccess(this)),
      m_banners(new WindowBanners(setup.isSimulated)),
      m_alertBanner(new NoticeBanner)
{
    // The display name of the program is put behind it, unless it ends so.
    setWindowTitle(setup.isSimulated ? tr("Simulated market") : tr("Tidemark"));
    setWindowIcon(QIcon(QStringLiteral(":/tidemark/icons/tidemark.svg")));
    resize(1280, 800);
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->addTab(new PageScroll(m_live), tr("Live"));
    m_tabs->addTab(new PageScroll(m_history), tr("History"));
    m_tabs->addTab(new PageScroll(m_record), tr("Record"));
    m_tabs->addTab(new PageScroll(m_alerts), tr("Alerts"));
    m_tabs->setTabToolTip(0, tr("Prices as they are traded (Ctrl+1)"));
    m_tabs->setTabToolTip(1, tr("What the record knows of any second (Ctrl+2)"));
    m_tabs->setTabToolTip(2, tr("What the record holds, what is missing, and what is done about it (Ctrl+3)"));
    m_tabs->setTabToolTip(3, tr("What you want to be told, and what was told (Ctrl+4)"));
    m_tabs->setCornerWidget(createCorner(setup));
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_alertBanner);
    column->addWidget(m_tabs, 1);
    setCentralWidget(central);
    setStatusBar(m_status);
    m_status->setRecordNote(setup.recordNote);
    m_live->setRecordNote(setup.recordNote);
    showMarkets();
    m_live->markets().focusTable();
    createShortcuts();
    wireBanners();
    wireLive();
    wireHistory();
    wireRecord();
    wireAlerts();
    wireMenu();
    wireSettings();
    connect(m_zone, &ZoneSwitch::formatChanged, this, [this](const TimeFormat &format) {
        m_live->setTimeFormat(format);
        m_history->setTimeFormat(format);
        m_record->setTimeFormat(format);
        m_alerts->setTimeFormat(format);
        m_settings->chooseLocalTime(m_zone->isLocal());
        showStatus();
    });
    m_statusPace.setSingleShot(true);
    m_statusPace.setInterval(statusPace);
    connect(&m_statusPace, &QTimer::timeout, this, [this] {
        if (m_isStatusDue)
            showStatus();
    });
    // Nobody can be asked before the first status: what a page asks as soon as it is shown would be refused.
    showAvailability({m_zone->format(), wallClock(), QLocale()});
}

MainWindow::~MainWindow() = default;

int MainWindow::tabOf(const QWidget *page) const
{
    int tab = m_tabs->count() - 1;
    while (tab > 0 && !m_tabs->widget(tab)->isAncestorOf(page))
        --tab;
    return tab;
}

void MainWindow::turnTo(const QWidget *page)
{
    m_tabs->setCurrentIndex(tabOf(page));
}

// On a small screen the status bar must not lie below its edge.
void MainWindow::fitToScreen()
{
    constexpr QSize frame(16, 48); // of the window manager, as far as one can know before there is one
    const auto available = screen()->availableGeometry().size() - frame;
    if (width() <= available.width() && height() <= available.height())
        return;
    resize(size().boundedTo(available));
    setWindowState(Qt::WindowMaximized);
}

QWidget *MainWindow::createCorner(const WindowSetup &setup)
{
    auto *corner = new QWidget;
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, gap / 2, gap, gap / 2);
    row->setSpacing(gap);
    if (setup.isSimulated) {
        auto *badge = new QLabel(tr("Simulated market"));
        badge->setProperty("badge", true);
        badge->setToolTip(tr("These prices are made up by this program (%1). They are recorded in a database of their own.")
                              .arg(setup.simulatedNote));
        badge->setAccessibleDescription(badge->toolTip());
        row->addWidget(badge);
    }
    row->addWidget(m_zone);
    row->addWidget(m_menu);
    return corner;
}

void MainWindow::wireBanners()
{
    connect(m_banners, &WindowBanners::simulatedMarketWanted, this, &MainWindow::simulatedMarketWanted);
    connect(m_banners, &WindowBanners::quitNow, this, &MainWindow::quitNow);
    connect(m_banners, &WindowBanners::largeGapDecided, this, &MainWindow::decideLargeGap);
    connect(m_banners, &WindowBanners::answered, this, &MainWindow::noticeAnswered);
}

void MainWindow::createShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { turnTo(m_live); });
    add(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { turnTo(m_history); });
    add(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { turnTo(m_record); });
    add(QKeySequence(Qt::CTRL | Qt::Key_4), [this] { turnTo(m_alerts); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { m_alerts->startAlert(m_live->markets().selected()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        turnTo(m_live);
        m_live->markets().focusSearch();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        turnTo(m_history);
        m_history->focusMoment();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        turnTo(m_history);
        m_history->startExport();
    });
    qApp->installEventFilter(this);
}

// Text fields would take Ctrl+E for the end of the line, as they do on X11; here it means the same everywhere. A chart takes
// it for its own range.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isActiveWindow() || qobject_cast<PriceChart *>(watched))
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_E || key->modifiers() != Qt::ControlModifier)
        return QMainWindow::eventFilter(watched, event);
    event->ignore();
    return true;
}

void MainWindow::wireLive()
{
    auto *list = &m_live->markets();
    connect(list, &MarketList::marketAdded, this, [this](Symbol symbol) {
        showMarkets();
        Q_EMIT marketAdded(symbol);
    });
    connect(list, &MarketList::marketRemoved, this, [this](Symbol symbol) {
        showMarkets();
        Q_EMIT marketRemoved(symbol);
    });
    connect(list, &MarketList::directoryWanted, this, &MainWindow::directoryWanted);
    connect(m_live, &LivePage::momentPicked, this, &MainWindow::openMoment);
    connect(m_live, &LivePage::historyWanted, this, &MainWindow::openMoment);
    connect(m_live, &LivePage::exportWanted, this, [this](Symbol symbol, Timestamp from, Timestamp to) {
        turnTo(m_history);
        m_history->exportRange(symbol, from, to);
    });
    connect(m_live, &LivePage::chartAsked, this, &MainWindow::chartAsked);
    connect(m_live, &LivePage::exchangeCandlesAsked, this, &MainWindow::exchangeCandlesAsked);
}

void MainWindow::wireHistory()
{
    connect(m_history, &HistoryPage::secondAsked, this, &MainWindow::secondAsked);
    connect(m_history, &HistoryPage::outlineAsked, this, &MainWindow::outlineAsked);
    connect(m_history, &HistoryPage::tradesAsked, this, &MainWindow::tradesAsked);
    connect(m_history, &HistoryPage::chartTradesAsked, this, &MainWindow::chartTradesAsked);
    connect(m_history, &HistoryPage::chartAsked, this, &MainWindow::chartAsked);
    connect(m_history, &HistoryPage::exportAsked, this, &MainWindow::exportAsked);
    connect(m_history, &HistoryPage::exportCancelled, this, &MainWindow::exportCancelled);
    connect(m_history, &HistoryPage::recordAsked, this, &MainWindow::recordAsked);
    connect(m_history, &HistoryPage::exchangeCandlesAsked, this, &MainWindow::exchangeCandlesAsked);
    connect(m_history, &HistoryPage::fetchAsked, this, &MainWindow::fetchAsked);
    connect(m_history, &HistoryPage::latestWanted, this, [this](Symbol symbol) {
        const auto last = m_live->markets().model().lastOf(symbol);
        m_history->showMoment(symbol, last ? last->tradedAt : m_live->exchangeNow());
    });
}

void MainWindow::wireRecord()
{
    connect(m_record, &RecordPage::recordAsked, this, &MainWindow::recordAsked);
    connect(m_record, &RecordPage::largeGapsChanged, this, &MainWindow::showLargeGap);
    connect(m_record, &RecordPage::gapFetchWanted, this, &MainWindow::gapFetchWanted);
    connect(m_record, &RecordPage::gapSkipWanted, this, &MainWindow::gapSkipWanted);
}

void MainWindow::showMarkets()
{
    const auto symbols = m_live->markets().model().symbols();
    m_history->setSymbols(symbols);
    m_record->setSymbols(symbols);
    m_settings->setSymbols(symbols);
}

void MainWindow::openMoment(Symbol symbol, Timestamp moment)
{
    m_history->showMoment(symbol, moment);
    turnTo(m_history);
}

} // namespace tidemark
