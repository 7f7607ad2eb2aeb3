#include "ui/main_window.h"

#include "ui/alerts/alerts_page.h"
#include "ui/history/history_page.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/manual/manual_access.h"
#include "ui/menu/about_dialog.h"
#include "ui/menu/keys_dialog.h"
#include "ui/menu/window_menu.h"
#include "ui/record/record_page.h"
#include "ui/settings/settings_access.h"
#include "ui/status/window_banners.h"
#include "ui/status/zone_switch.h"

#include <QCloseEvent>
#include <QDialog>
#include <QTabWidget>
#include <QWindow>

// What is around the tabs: the menu, the settings, how the window was arranged, and its end.
namespace tidemark {
namespace {

const QString tabKey = QStringLiteral("tab");
const QString liveKey = QStringLiteral("live");
const QString historyKey = QStringLiteral("history");
const QString recordKey = QStringLiteral("record");
const QString alertsKey = QStringLiteral("alerts");
const QString manualKey = QStringLiteral("manual");

template <typename Dialog, typename... Arguments>
void openDialog(QWidget *window, const Arguments &...arguments)
{
    auto *dialog = new Dialog(arguments..., window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void MainWindow::wireMenu()
{
    connect(m_menu, &WindowMenu::settingsWanted, m_settings, &SettingsAccess::open);
    connect(m_menu, &WindowMenu::manualWanted, this, &MainWindow::openManual);
    connect(m_menu, &WindowMenu::keysWanted, this, [this] { openDialog<KeysDialog>(this); });
    connect(m_menu, &WindowMenu::aboutWanted, this, [this] { openDialog<AboutDialog>(this, m_settings->facts().dataDir); });
    connect(m_menu, &WindowMenu::quitWanted, this, &MainWindow::quitAsked);
}

// At the page about what is shown.
void MainWindow::openManual()
{
    const std::pair<const QWidget *, QString> pages[] = {{m_live, QStringLiteral("live.md")},
                                                         {m_history, QStringLiteral("history.md")},
                                                         {m_record, QStringLiteral("record.md")},
                                                         {m_alerts, QStringLiteral("alerts.md")}};
    for (const auto &[tab, page] : pages) {
        if (tabOf(tab) == m_tabs->currentIndex())
            m_manual->open(page);
    }
}

void MainWindow::wireSettings()
{
    connect(m_settings, &SettingsAccess::appearanceChosen, this,
            [this](const AppearanceSettings &settings) { m_zone->setLocal(settings.isLocalTime); });
    connect(m_settings, &SettingsAccess::marketAdded, &m_live->markets(), &MarketList::addMarket);
    connect(m_settings, &SettingsAccess::marketRemoved, &m_live->markets(), &MarketList::removeMarket);
    connect(m_settings, &SettingsAccess::directoryWanted, this, &MainWindow::directoryWanted);
}

void MainWindow::setLocalTime(bool isLocal)
{
    m_zone->setLocal(isLocal);
}

void MainWindow::setLargestGapFetched(std::int64_t trades)
{
    m_record->setLargestGapFetched(trades);
}

void MainWindow::tell(const Notice &notice)
{
    m_banners->tell(notice);
}

QVariantMap MainWindow::arrangement() const
{
    return {{tabKey, m_tabs->currentIndex()},
            {liveKey, m_live->state()},
            {historyKey, m_history->state()},
            {recordKey, m_record->state()},
            {alertsKey, m_alerts->state()},
            {manualKey, m_manual->state()}};
}

// What does not fit is left as it is: the pages keep their own arrangement then.
void MainWindow::arrange(const QVariantMap &arrangement)
{
    m_live->restoreState(arrangement.value(liveKey).toMap());
    m_history->restoreState(arrangement.value(historyKey).toMap());
    m_record->restoreState(arrangement.value(recordKey).toMap());
    m_alerts->restoreState(arrangement.value(alertsKey).toMap());
    m_manual->restoreState(arrangement.value(manualKey).toMap());
    m_tabs->setCurrentIndex(arrangement.value(tabKey).toInt());
}

void MainWindow::showQuitting(const QString &sentence)
{
    m_banners->setQuitting(sentence);
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

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        noteSeen();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    noteSeen();
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

bool MainWindow::isExposed() const
{
    const auto *handle = windowHandle();
    return handle && handle->isExposed() && isSeen();
}

void MainWindow::noteSeen()
{
    if (std::exchange(m_wasSeen, isSeen()) != m_wasSeen)
        Q_EMIT seenChanged(m_wasSeen);
}

} // namespace tidemark
