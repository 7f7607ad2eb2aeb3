#include "ui/menu/page_keys.h"

#include "ui/alerts/alerts_page.h"
#include "ui/history/history_page.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/menu/export_key.h"
#include "ui/page_tabs.h"
#include "ui/record/record_page.h"
#include "ui/replay/live_stage.h"

#include <QShortcut>

namespace tidemark {

PageKeys::PageKeys(const Pages &pages, QWidget *window) : QObject(window), m_pages(pages), m_window(window)
{
    addPages();
    addHistory();
    addAlerts();
    new ExportKey(window);
}

template <typename Act>
void PageKeys::add(const QKeySequence &keys, Act act)
{
    connect(new QShortcut(keys, m_window), &QShortcut::activated, this, act);
}

void PageKeys::addPages()
{
    add(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { m_pages.tabs.turnTo(&m_pages.live); });
    add(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { m_pages.tabs.turnTo(&m_pages.history); });
    add(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { m_pages.tabs.turnTo(&m_pages.record); });
    add(QKeySequence(Qt::CTRL | Qt::Key_4), [this] { m_pages.tabs.turnTo(&m_pages.alerts); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        m_pages.tabs.turnTo(&m_pages.live);
        m_pages.live.showCharts();
        m_pages.live.page().markets().focusSearch();
    });
}

void PageKeys::addHistory()
{
    const auto addThere = [this](const QKeySequence &keys, void (HistoryPage::*act)()) {
        add(keys, [this, act] {
            m_pages.tabs.turnTo(&m_pages.history);
            (m_pages.history.*act)();
        });
    };
    addThere(Qt::CTRL | Qt::Key_G, &HistoryPage::focusMoment);
    addThere(Qt::CTRL | Qt::Key_E, &HistoryPage::startExport);
    addThere(Qt::CTRL | Qt::Key_F, &HistoryPage::startSearch);
    addThere(Qt::CTRL | Qt::SHIFT | Qt::Key_M, &HistoryPage::showAllMarkets);
    addThere(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &HistoryPage::copyLink);
    addThere(Qt::CTRL | Qt::Key_B, &HistoryPage::bookmark);
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_pages.history.getDays(); });
}

void PageKeys::addAlerts()
{
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { m_pages.alerts.startAlert(m_pages.live.page().markets().selected()); });
}

} // namespace tidemark
