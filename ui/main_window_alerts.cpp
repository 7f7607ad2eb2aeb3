#include "ui/main_window.h"

#include "ui/alerts/alerts_page.h"
#include "ui/history/history_page.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/status/notice_banner.h"

#include <QTabWidget>

// What the window does with alerts: the tab and its count, the levels in the charts, and a banner where the desktop cannot
// tell them.
namespace tidemark {
namespace {

constexpr std::size_t mostAlertNotices = 20;
const QString problemKey = QStringLiteral("problem");

} // namespace

void MainWindow::wireAlerts()
{
    auto *list = &m_live->markets();
    const auto followMarkets = [this, list] {
        m_alerts->setSymbols(list->model().symbols());
        showAlertLevels();
    };
    followMarkets();
    connect(list, &MarketList::marketAdded, m_alerts, followMarkets);
    connect(list, &MarketList::marketRemoved, m_alerts, followMarkets);
    connect(m_alerts, &AlertsPage::alertsChanged, this, [this](const std::vector<AlertRule> &rules) {
        showAlertLevels();
        Q_EMIT alertsChanged(rules);
    });
    connect(m_alerts, &AlertsPage::historyChanged, this, &MainWindow::alertHistoryChanged);
    connect(m_alerts, &AlertsPage::historyRead, this, &MainWindow::alertsRead);
    connect(m_alerts, &AlertsPage::unreadChanged, this, &MainWindow::showUnreadAlerts);
    connect(m_alerts, &AlertsPage::momentPicked, this, &MainWindow::openMoment);
    connect(m_live, &LivePage::alertWanted, this, &MainWindow::startAlert);
    connect(m_history, &HistoryPage::alertWanted, this, &MainWindow::startAlert);
    connect(m_history, &HistoryPage::symbolChanged, this, &MainWindow::showAlertLevels);
    connect(m_alertBanner, &NoticeBanner::actionTriggered, this, [this] {
        turnTo(m_alerts);
        forgetRaisedAlerts();
    });
    connect(m_alertBanner, &NoticeBanner::dismissed, this, &MainWindow::forgetAlertNotice);
}

void MainWindow::startAlert(Symbol symbol, Decimal price)
{
    m_alerts->startAlert(symbol, price);
}

void MainWindow::showAlertLevels()
{
    for (const auto &symbol : m_live->markets().model().symbols())
        m_live->setAlertLevels(symbol, m_alerts->levelsOf(symbol));
    m_history->setAlertLevels(m_alerts->levelsOf(m_history->symbol()));
}

void MainWindow::showUnreadAlerts(int unread)
{
    const auto words = unread == 0 ? tr("Alerts") : tr("Alerts (%1)").arg(locale().toString(unread));
    m_tabs->setTabText(tabOf(m_alerts), words);
    if (unread == 0)
        forgetRaisedAlerts(); // whoever looks at the list need not be told again
}

void MainWindow::setAlerts(const std::vector<AlertRule> &rules)
{
    m_alerts->setRules(rules);
    showAlertLevels();
}

void MainWindow::setAlertHistory(const std::vector<AlertEvent> &events, int unread)
{
    m_alerts->setHistory(events, unread);
}

void MainWindow::addAlert(const AlertEvent &event)
{
    m_alerts->add(event);
}

AlertWords MainWindow::alertWords(const AlertEvent &event) const
{
    return tidemark::alertWords(event, m_alerts->telling());
}

void MainWindow::tellAlert(const QString &key, const QString &sentence)
{
    if (!m_alerts->isSeen())
        addAlertNotice({key, sentence, {tr("&Show alerts")}});
}

void MainWindow::tellAlertProblem(const QString &sentence)
{
    addAlertNotice({problemKey, sentence, {}});
}

void MainWindow::addAlertNotice(const Notice &notice)
{
    std::erase_if(m_alertNotices, [&notice](const Notice &other) { return other.key == notice.key; });
    m_alertNotices.insert(m_alertNotices.begin(), notice);
    if (m_alertNotices.size() > mostAlertNotices)
        m_alertNotices.pop_back();
    m_alertBanner->setNotices(m_alertNotices);
}

// Forgotten, not only hidden: a problem that comes again is said again.
void MainWindow::forgetAlertNotice(const QString &key)
{
    std::erase_if(m_alertNotices, [&key](const Notice &notice) { return notice.key == key; });
    m_alertBanner->setNotices(m_alertNotices);
}

void MainWindow::forgetRaisedAlerts()
{
    std::erase_if(m_alertNotices, [](const Notice &notice) { return notice.key != problemKey; });
    m_alertBanner->setNotices(m_alertNotices);
}

void MainWindow::openMarket(Symbol symbol)
{
    if (symbol.isEmpty()) {
        turnTo(m_alerts);
    } else {
        turnTo(m_live);
        m_live->markets().select(symbol);
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace tidemark
