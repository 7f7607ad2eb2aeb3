#include "ui/live/chart_windows.h"

#include "ui/chart/price_chart.h"
#include "ui/live/chart_pane.h"
#include "ui/live/chart_window.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace tidemark {

ChartWindows::ChartWindows(QWidget *home) : QObject(home), m_home(home) {}

ChartWindows::~ChartWindows()
{
    for (const auto &[symbol, window] : m_windows)
        delete window;
}

void ChartWindows::arrange(const std::vector<Symbol> &symbols, const std::function<ChartPane *(Symbol)> &paneOf)
{
    std::erase_if(m_windows, [&](const auto &known) {
        const auto &[symbol, window] = known;
        if (std::find(symbols.begin(), symbols.end(), symbol) != symbols.end())
            return false;
        m_places.insert(symbol.toString(), window->saveGeometry());
        window->release(m_home);
        window->hide();
        window->deleteLater(); // it may be who asked
        return true;
    });
    for (const auto symbol : symbols) {
        if (!m_windows.contains(symbol))
            open(symbol, paneOf(symbol));
    }
}

void ChartWindows::open(Symbol symbol, ChartPane *pane)
{
    auto *window = new ChartWindow(pane);
    window->restoreGeometry(m_places.value(symbol.toString()).toByteArray());
    connect(window, &ChartWindow::closed, this, [this, symbol] { Q_EMIT closed(symbol); }, Qt::QueuedConnection);
    m_windows.emplace(symbol, window);
    window->setVisible(m_areShown);
}

void ChartWindows::focusOn(Symbol symbol)
{
    const auto found = m_windows.find(symbol);
    if (found != m_windows.end() && m_areShown)
        found->second->comeToFront();
}

void ChartWindows::leadBackTo(ChartPane &pane)
{
    auto *window = m_home->window();
    pane.chart().setFocus(Qt::OtherFocusReason);
    if (window->isActiveWindow() || window->isMinimized())
        return;
    m_returned = &pane;
    window->installEventFilter(this);
    window->activateWindow();
}

// Until then the focus may have gone wherever it was when the chart went.
bool ChartWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && watched == m_home->window()) {
        watched->removeEventFilter(this);
        if (auto *pane = std::exchange(m_returned, nullptr).data(); pane && pane->isVisible())
            pane->chart().setFocus(Qt::OtherFocusReason);
    }
    return QObject::eventFilter(watched, event);
}

void ChartWindows::setShown(bool shown)
{
    m_areShown = shown;
    for (const auto &[symbol, window] : m_windows)
        window->setVisible(shown);
}

QVariantMap ChartWindows::places() const
{
    auto places = m_places;
    for (const auto &[symbol, window] : m_windows)
        places.insert(symbol.toString(), window->saveGeometry());
    return places;
}

} // namespace tidemark
