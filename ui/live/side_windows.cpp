#include "ui/live/side_windows.h"

#include "ui/live/chart_windows.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_table.h"

#include <QEvent>
#include <QWidget>

namespace tidemark {

SideWindows::SideWindows(LivePage &live, QWidget *window) : QObject(window), m_live(live), m_page(&live), m_ticker(live.markets().model(), window)
{
    window->installEventFilter(this);
    connect(&m_live.charts(), &LiveCharts::arranged, this, &SideWindows::seenChanged);
    connect(&m_ticker, &TickerAccess::marketWanted, this, &SideWindows::marketWanted);
    connect(&m_ticker, &TickerAccess::shownChanged, this, [this](bool isShown) {
        m_live.setListWatched(isShown);
        m_live.markets().table().setAllSeen(isShown);
        Q_EMIT seenChanged();
    });
}

void SideWindows::setPage(LivePage *page)
{
    m_page->charts().windows().setShown(false);
    m_page = page;
    m_page->charts().windows().setShown(m_isShown);
    Q_EMIT seenChanged();
}

bool SideWindows::areSeen() const
{
    return m_page->charts().windows().areSeen() || m_ticker.isShown();
}

// Not where the window is only reduced to an icon: then these are what is looked at.
bool SideWindows::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShow = event->type() == QEvent::Show;
    if ((isShow || event->type() == QEvent::Hide) && !event->spontaneous()) {
        m_isShown = isShow;
        m_page->charts().windows().setShown(isShow);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tidemark
