#include "ui/live/live_charts.h"

#include "ui/live/chart_pane.h"
#include "ui/live/drag_gesture.h"
#include "ui/live/pane_header.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

// How charts are moved about, by drag and by keys.
namespace tidemark {
namespace {

constexpr int readableWidth = 320; // of a chart

} // namespace

void LiveCharts::connectDrag(ChartPane *pane)
{
    auto *drag = &pane->header().drag();
    const auto symbol = pane->symbol();
    connect(drag, &DragGesture::pressed, this, [this, symbol] {
        mark(symbol);
        Q_EMIT markedByHand(symbol);
    });
    connect(drag, &DragGesture::moved, this, [this, symbol](QPoint position) { dragOver(symbol, position); });
    connect(drag, &DragGesture::dropped, this, [this, symbol](QPoint position) { drop(symbol, position); },
            Qt::QueuedConnection);
    connect(drag, &DragGesture::cancelled, this, &LiveCharts::cancelDrag);
}

void LiveCharts::arrangeInRow()
{
    auto charts = m_arrangement;
    charts.arrangeInRow();
    arrangeLevel(charts);
}

void LiveCharts::arrangeInColumn()
{
    auto charts = m_arrangement;
    charts.arrangeInColumn();
    arrangeLevel(charts);
}

// As square as it can be without charts that are too narrow to be read.
void LiveCharts::arrangeInGrid()
{
    auto charts = m_arrangement;
    const auto square = int(std::ceil(std::sqrt(double(charts.count()))));
    charts.arrange(std::size_t(std::clamp(width() / readableWidth, 1, std::max(square, 1))));
    arrangeLevel(charts);
}

void LiveCharts::arrangeLevel(const ChartArrangement &arrangement)
{
    m_isAlone = false;
    arrange(arrangement);
    m_grid->level();
}

void LiveCharts::shift(Side side)
{
    auto charts = m_arrangement;
    if (!m_isAlone && charts.shift(m_marked, side))
        arrange(charts);
}

void LiveCharts::moveSplit(Side side)
{
    m_grid->moveSplit(m_marked, side);
}

void LiveCharts::step(int by)
{
    const auto symbols = m_isAlone ? std::vector{m_marked} : m_arrangement.symbols();
    if (symbols.empty())
        return;
    const auto focused = symbolAround(QApplication::focusWidget());
    const auto from = std::find(symbols.begin(), symbols.end(), focused);
    const auto count = int(symbols.size());
    const auto next = from == symbols.end() ? (by > 0 ? 0 : count - 1) : (int(from - symbols.begin()) + by + count) % count;
    focusOn(symbols[std::size_t(next)]);
}

void LiveCharts::dragOver(Symbol symbol, QPoint globalPosition)
{
    const auto target = m_isAlone ? std::nullopt : m_grid->targetAt(globalPosition);
    m_grid->mark(target && target->neighbour != symbol ? target : std::nullopt);
}

void LiveCharts::drop(Symbol symbol, QPoint globalPosition)
{
    const bool isHere = isVisible() && rect().contains(mapFromGlobal(globalPosition));
    m_grid->mark(std::nullopt);
    if (!isHere || symbol.isEmpty())
        return;
    const auto target = m_isAlone ? std::nullopt : m_grid->targetAt(globalPosition);
    if (!target || target->neighbour.isEmpty()) {
        if (m_isAlone)
            mark(symbol);
        else if (!has(symbol))
            open(symbol);
    } else if (target->neighbour != symbol) {
        auto charts = m_arrangement;
        charts.put(symbol, target->neighbour, target->side);
        m_marked = symbol;
        arrange(charts);
    }
    Q_EMIT markedByHand(symbol);
}

void LiveCharts::cancelDrag()
{
    m_grid->mark(std::nullopt);
}

} // namespace tidemark
