#include "ui/linked_pages.h"

#include "ui/history/history_page.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"

namespace tidemark {

LinkedPages::LinkedPages(LivePage &live, HistoryPage &history, QObject *parent) : QObject(parent), m_live(live), m_history(history)
{
    live.charts().setLinks(m_links);
    m_links.add(history.link());
    connect(&live.markets(), &MarketList::marketSelected, this, [this](Symbol symbol) {
        if (areLinked())
            m_history.chooseMarket(symbol);
    });
    connect(&history, &HistoryPage::symbolChanged, this, [this](Symbol symbol) {
        if (areLinked())
            m_live.markets().select(symbol);
    });
}

// By the chart that is marked in Live.
bool LinkedPages::areLinked() const
{
    return m_history.link().isLinked() && m_live.charts().isLinked(m_live.charts().marked());
}

} // namespace tidemark
