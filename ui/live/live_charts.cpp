#include "ui/live/live_charts.h"

#include "ui/chart/price_chart.h"
#include "ui/live/chart_pane.h"
#include "ui/live/live_past.h"
#include "ui/live/market_model.h"
#include "ui/live/pane_header.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {

LiveCharts::LiveCharts(std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QStackedWidget(parent),
      m_scales(std::move(scales)),
      m_past(new LivePast(this)),
      m_nothing(new QLabel),
      m_grid(new ChartGrid),
      m_single(new QWidget)
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(4 * gap);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_single);
    inside->setContentsMargins(0, 0, 0, 0);
    addWidget(m_nothing);
    addWidget(m_grid);
    addWidget(m_single);
    connect(m_past, &LivePast::exchangeCandlesAsked, this, &LiveCharts::exchangeCandlesAsked);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { followFocus(focused); });
}

ChartPane *LiveCharts::paneOf(Symbol symbol)
{
    const auto found = m_panes.find(symbol);
    if (found != m_panes.end())
        return found->second;
    auto *pane = new ChartPane(symbol, this);
    pane->hide();
    pane->chart().setPriceDecimals(m_scales->priceDecimals(symbol));
    pane->chart().setTimeZone(m_format.zone());
    pane->chart().follow(rollingWindows[std::size_t(m_window)]);
    if (const auto state = m_chartStates.take(symbol.toString()).toMap(); !state.isEmpty())
        pane->chart().restoreState(state);
    if (const auto levels = m_alertLevels.find(symbol); levels != m_alertLevels.end())
        pane->chart().setAlertLevels(levels->second);
    connectPane(pane);
    connectDrag(pane);
    m_panes.emplace(symbol, pane);
    return pane;
}

void LiveCharts::connectPane(ChartPane *pane)
{
    const auto symbol = pane->symbol();
    m_past->follow(symbol, pane->chart());
    connect(&pane->chart(), &PriceChart::momentPicked, this,
            [this, symbol](Timestamp moment) { Q_EMIT momentPicked(symbol, moment); });
    connect(&pane->chart(), &PriceChart::questionAsked, this, &LiveCharts::chartAsked);
    connect(&pane->chart(), &PriceChart::historyWanted, this,
            [this, symbol](Timestamp moment) { Q_EMIT historyWanted(symbol, moment); });
    connect(&pane->chart(), &PriceChart::exportWanted, this,
            [this, symbol](Timestamp from, Timestamp to) { Q_EMIT exportWanted(symbol, from, to); });
    connect(&pane->chart(), &PriceChart::alertWanted, this,
            [this, symbol](Decimal price) { Q_EMIT alertWanted(symbol, price); });
    // Not from within the button that goes with its chart.
    connect(&pane->header(), &PaneHeader::closeAsked, this, [this, symbol] { close(symbol); }, Qt::QueuedConnection);
    connect(&pane->header(), &PaneHeader::maximiseToggled, this, [this, symbol] {
        if (!m_isAlone)
            mark(symbol);
        setAlone(!m_isAlone);
        Q_EMIT markedByHand(symbol);
    }, Qt::QueuedConnection);
}

void LiveCharts::open(Symbol symbol)
{
    if (symbol.isEmpty())
        return;
    auto charts = m_arrangement;
    charts.append(symbol);
    m_marked = symbol;
    arrange(charts);
}

bool LiveCharts::shows(Symbol symbol) const
{
    return has(symbol) || (m_isAlone && symbol == m_marked);
}

void LiveCharts::close(Symbol symbol)
{
    if (!shows(symbol))
        return;
    if (!has(symbol))
        return setAlone(false); // it was only looked at
    const auto before = m_arrangement.symbols();
    const auto place = std::find(before.begin(), before.end(), symbol);
    auto charts = m_arrangement;
    charts.remove(symbol);
    const auto after = charts.symbols();
    const auto next = after.empty() ? Symbol() : after[std::min(std::size_t(place - before.begin()), after.size() - 1)];
    m_isAlone = false;
    if (symbol == m_marked && !next.isEmpty()) {
        m_marked = next;
        Q_EMIT markedByHand(next);
    }
    arrange(charts);
}

void LiveCharts::remove(Symbol symbol)
{
    m_former = m_arrangement;
    if (m_marked == symbol)
        m_marked = {};
    auto charts = m_arrangement;
    charts.remove(symbol);
    if (charts.count() == 0 || m_marked.isEmpty())
        m_isAlone = false;
    arrange(charts);
}

void LiveCharts::reopen(Symbol symbol)
{
    auto former = m_former;
    former.remove(symbol);
    if (m_former.contains(symbol) && former == m_arrangement)
        arrange(m_former);
}

void LiveCharts::arrange(const ChartArrangement &arrangement)
{
    m_arrangement = arrangement;
    rebuild();
    Q_EMIT arranged();
}

void LiveCharts::mark(Symbol symbol)
{
    if (symbol == m_marked)
        return;
    m_marked = symbol;
    const bool isElsewhere = m_isAlone && !symbol.isEmpty();
    // The only chart shows what is marked, as people know it from a list beside a chart.
    if (!m_isAlone && m_arrangement.count() == 1 && !symbol.isEmpty() && !has(symbol)) {
        auto charts = m_arrangement;
        charts.replace(charts.symbols().front(), symbol);
        arrange(charts);
    } else if (isElsewhere) {
        rebuild();
    }
    markPanes();
}

void LiveCharts::setAlone(bool alone)
{
    if (alone && m_marked.isEmpty() && m_arrangement.count() > 0)
        m_marked = m_arrangement.symbols().front();
    m_isAlone = alone && !m_marked.isEmpty();
    rebuild();
    Q_EMIT arranged();
}

void LiveCharts::focusOn(Symbol symbol)
{
    const auto found = m_panes.find(symbol);
    if (found != m_panes.end())
        found->second->chart().setFocus(Qt::TabFocusReason);
}

// Charts keep what they know and how they are set while they are moved about; the focus stays where it was.
void LiveCharts::rebuild()
{
    QPointer<QWidget> focused = QApplication::focusWidget();
    const bool hadFocus = focused && !symbolAround(focused).isEmpty();
    fillGrid();
    dropUnused();
    for (const auto &[symbol, pane] : m_panes)
        pane->header().setMaximised(m_isAlone);
    if (m_isAlone)
        setCurrentWidget(m_single);
    else
        setCurrentWidget(m_arrangement.count() == 0 ? static_cast<QWidget *>(m_nothing) : m_grid);
    markPanes();
    if (hadFocus && focused && isAncestorOf(focused) && focused->isVisibleTo(this))
        focused->setFocus();
    else if (hadFocus)
        focusOn(m_marked);
}

void LiveCharts::fillGrid()
{
    if (const auto splits = m_grid->splits(); !splits.rows.isEmpty())
        m_splits = splits;
    if (m_isAlone) {
        m_grid->arrange({}, {});
        auto *pane = paneOf(m_marked);
        m_single->layout()->addWidget(pane);
        pane->show();
        return;
    }
    m_grid->arrange(m_arrangement, [this](Symbol symbol) { return paneOf(symbol); });
    m_grid->setSplits(m_splits);
}

void LiveCharts::dropUnused()
{
    for (auto it = m_panes.begin(); it != m_panes.end();) {
        auto *pane = it->second;
        const bool isAlone = m_isAlone && it->first == m_marked;
        if (isAlone || has(it->first)) {
            if (m_isAlone && !isAlone)
                pane->hide();
            ++it;
            continue;
        }
        m_past->forget(it->first);
        m_chartStates.insert(it->first.toString(), pane->chart().state()); // it comes back as it went
        pane->hide();
        pane->deleteLater();
        it = m_panes.erase(it);
    }
}

void LiveCharts::markPanes()
{
    const auto shown = seen();
    for (const auto &[symbol, pane] : m_panes)
        pane->setMarked(symbol == m_marked && shown.size() > 1);
}

std::vector<Symbol> LiveCharts::seen() const
{
    return m_isAlone ? std::vector{m_marked} : m_arrangement.symbols();
}

Symbol LiveCharts::symbolAround(const QWidget *widget) const
{
    for (const auto &[symbol, pane] : m_panes) {
        if (widget && (widget == pane || pane->isAncestorOf(widget)))
            return symbol;
    }
    return {};
}

void LiveCharts::followFocus(QWidget *focused)
{
    const auto symbol = symbolAround(focused);
    if (symbol.isEmpty() || symbol == m_marked)
        return;
    m_marked = symbol;
    markPanes();
    Q_EMIT markedByHand(symbol);
}

} // namespace tidemark
