#include "ui/live/live_charts.h"

#include "ui/chart/price_chart.h"
#include "ui/live/chart_windows.h"
#include "ui/live/drag_gesture.h"
#include "ui/live/pane_header.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

const QString chartStatesKey = QStringLiteral("charts");
const QString windowsKey = QStringLiteral("windows");
constexpr int readableWidth = 320; // of a chart

// What stands where there is no chart.
[[nodiscard]] QLabel *createNote()
{
    auto *note = new QLabel;
    note->setAlignment(Qt::AlignCenter);
    note->setWordWrap(true);
    note->setMargin(4 * gap);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setProperty("card", true);
    return note;
}

} // namespace

LiveCharts::LiveCharts(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QStackedWidget(parent),
      m_panes(new ChartPanes(port, std::move(scales), this)),
      m_windows(new ChartWindows(this)),
      m_nothing(createNote()),
      m_grid(new ChartGrid),
      m_single(new QWidget)
{
    (new QVBoxLayout(m_single))->setContentsMargins(0, 0, 0, 0);
    addWidget(m_nothing);
    addWidget(m_grid);
    addWidget(m_single);
    connectPanes();
}

void LiveCharts::connectPanes()
{
    connect(m_panes, &ChartPanes::momentPicked, this, &LiveCharts::momentPicked);
    connect(m_panes, &ChartPanes::historyWanted, this, &LiveCharts::historyWanted);
    connect(m_panes, &ChartPanes::replayWanted, this, &LiveCharts::replayWanted);
    connect(m_panes, &ChartPanes::exportWanted, this, &LiveCharts::exportWanted);
    connect(m_panes, &ChartPanes::alertWanted, this, &LiveCharts::alertWanted);
    connect(m_panes, &ChartPanes::bookmarkWanted, this, &LiveCharts::bookmarkWanted);
    connect(m_panes, &ChartPanes::made, this, [this](ChartPane *pane) {
        connectHeader(pane);
        connectDrag(pane);
    });
    connect(m_windows, &ChartWindows::closed, this, [this](Symbol symbol) { setApart(symbol, false); });
    // No longer than the panes are there: the focus goes from one widget to the next while they are taken down.
    connect(qApp, &QApplication::focusChanged, m_panes, [this](QWidget *, QWidget *focused) { followFocus(focused); });
}

// Queued: a chart does not go from within its own button.
void LiveCharts::connectHeader(ChartPane *pane)
{
    const auto symbol = pane->symbol();
    connect(&pane->header(), &PaneHeader::closeAsked, this, [this, symbol] { close(symbol); }, Qt::QueuedConnection);
    connect(&pane->header(), &PaneHeader::apartToggled, this, [this, symbol] { setApart(symbol, !isApart(symbol)); }, Qt::QueuedConnection);
    connect(&pane->header(), &PaneHeader::maximiseToggled, this, [this, symbol] {
        if (!isAlone())
            mark(symbol);
        setAlone(!isAlone());
        Q_EMIT markedByHand(symbol);
    }, Qt::QueuedConnection);
}

void LiveCharts::connectDrag(ChartPane *pane)
{
    auto *drag = &pane->header().drag();
    const auto symbol = pane->symbol();
    connect(drag, &DragGesture::pressed, this, [this, symbol] {
        mark(symbol);
        Q_EMIT markedByHand(symbol);
    });
    connect(drag, &DragGesture::moved, this, [this, symbol](QPoint position) { dragOver(symbol, position); });
    connect(drag, &DragGesture::dropped, this, [this, symbol](QPoint position) { drop(symbol, position); }, Qt::QueuedConnection);
    connect(drag, &DragGesture::cancelled, this, &LiveCharts::cancelDrag);
}

void LiveCharts::open(Symbol symbol)
{
    if (symbol.isEmpty())
        return;
    m_layout.open(symbol);
    rearrange();
    m_windows->focusOn(symbol);
}

void LiveCharts::close(Symbol symbol)
{
    if (!shows(symbol))
        return;
    const auto formerlyMarked = marked();
    m_layout.close(symbol);
    if (marked() != formerlyMarked)
        Q_EMIT markedByHand(marked());
    rearrange();
}

void LiveCharts::remove(Symbol symbol)
{
    m_former = arrangement();
    m_layout.remove(symbol);
    rearrange();
}

void LiveCharts::reopen(Symbol symbol)
{
    auto former = m_former;
    former.remove(symbol);
    if (m_former.contains(symbol) && former == arrangement())
        arrange(m_former);
}

void LiveCharts::arrange(const ChartArrangement &arrangement)
{
    m_layout.arrangement = arrangement;
    rearrange();
}

void LiveCharts::arrangeInRow()
{
    auto charts = arrangement();
    charts.arrangeInRow();
    arrangeLevel(charts);
}

void LiveCharts::arrangeInColumn()
{
    auto charts = arrangement();
    charts.arrangeInColumn();
    arrangeLevel(charts);
}

// As square as it can be without charts that are too narrow to be read.
void LiveCharts::arrangeInGrid()
{
    auto charts = arrangement();
    const auto square = int(std::ceil(std::sqrt(double(charts.count()))));
    charts.arrange(std::size_t(std::clamp(width() / readableWidth, 1, std::max(square, 1))));
    arrangeLevel(charts);
}

void LiveCharts::arrangeLevel(const ChartArrangement &arrangement)
{
    m_layout.isAlone = false;
    arrange(arrangement);
    m_grid->level();
}

void LiveCharts::mark(Symbol symbol)
{
    if (symbol == marked())
        return;
    if (m_layout.mark(symbol))
        rearrange();
    else if (isAlone() && !symbol.isEmpty())
        rebuild();
    else
        markPanes();
}

void LiveCharts::setAlone(bool alone)
{
    m_layout.setAlone(alone);
    rearrange();
}

void LiveCharts::setApart(Symbol symbol, bool apart)
{
    if (!shows(symbol) || apart == isApart(symbol))
        return;
    m_layout.setApart(symbol, apart);
    m_layout.marked = symbol;
    rearrange();
    Q_EMIT markedByHand(symbol);
    if (auto *pane = m_panes->find(symbol); pane && !apart)
        m_windows->leadBackTo(*pane);
    m_windows->focusOn(symbol);
}

void LiveCharts::shift(Side side)
{
    if (!isAlone() && m_layout.arrangement.shift(marked(), side))
        rearrange();
}

void LiveCharts::moveSplit(Side side)
{
    m_grid->moveSplit(marked(), side);
}

void LiveCharts::step(int by)
{
    const auto symbols = seen();
    if (symbols.empty())
        return;
    const auto focused = m_panes->symbolAround(QApplication::focusWidget());
    const auto from = std::find(symbols.begin(), symbols.end(), focused);
    const auto count = int(symbols.size());
    const auto next = from == symbols.end() ? (by > 0 ? 0 : count - 1) : (int(from - symbols.begin()) + by + count) % count;
    focusOn(symbols[std::size_t(next)]);
}

void LiveCharts::dragOver(Symbol symbol, QPoint globalPosition)
{
    const auto target = isAlone() ? std::nullopt : m_grid->targetAt(globalPosition);
    m_grid->mark(target && target->neighbour != symbol ? target : std::nullopt);
}

void LiveCharts::drop(Symbol symbol, QPoint globalPosition)
{
    const bool isHere = isVisible() && rect().contains(mapFromGlobal(globalPosition));
    cancelDrag();
    if (!isHere || symbol.isEmpty())
        return;
    const auto target = isAlone() ? std::nullopt : m_grid->targetAt(globalPosition);
    if (!target || target->neighbour.isEmpty()) {
        if (isAlone())
            mark(symbol);
        else if (!has(symbol))
            open(symbol);
    } else if (target->neighbour != symbol) {
        m_layout.arrangement.put(symbol, target->neighbour, target->side);
        m_layout.marked = symbol;
        rearrange();
    }
    Q_EMIT markedByHand(symbol);
}

void LiveCharts::cancelDrag()
{
    m_grid->mark(std::nullopt);
}

void LiveCharts::rearrange()
{
    std::erase_if(m_layout.apart, [this](Symbol symbol) { return has(symbol); }); // it was dropped among the others
    rebuild();
    Q_EMIT arranged();
}

// Charts keep what they know and how they are set while they are moved about; the focus stays where it was.
void LiveCharts::rebuild()
{
    QPointer<QWidget> focused = QApplication::focusWidget();
    const bool hadFocus = focused && !m_panes->symbolAround(focused).isEmpty();
    fillGrid();
    m_windows->arrange(m_layout.apart, [this](Symbol symbol) { return m_panes->paneOf(symbol); });
    dropUnused();
    for (const auto &[symbol, pane] : m_panes->all())
        pane->header().setMaximised(isAlone());
    if (isAlone())
        setCurrentWidget(m_single);
    else
        setCurrentWidget(arrangement().count() == 0 ? static_cast<QWidget *>(m_nothing) : m_grid);
    markPanes();
    if (hadFocus && focused && isAncestorOf(focused) && focused->isVisibleTo(this))
        focused->setFocus();
    else if (hadFocus)
        focusOn(marked());
}

void LiveCharts::fillGrid()
{
    if (const auto splits = m_grid->splits(); !splits.rows.isEmpty())
        m_layout.splits = splits;
    if (isAlone()) {
        m_grid->arrange({}, {});
        auto *pane = m_panes->paneOf(marked());
        m_single->layout()->addWidget(pane);
        pane->show();
        return;
    }
    m_grid->arrange(arrangement(), [this](Symbol symbol) { return m_panes->paneOf(symbol); });
    m_grid->setSplits(m_layout.splits);
}

void LiveCharts::dropUnused()
{
    m_panes->dropUnless([this](Symbol symbol) { return shows(symbol); });
    for (const auto &[symbol, pane] : m_panes->all()) {
        if (isAlone() && symbol != marked() && !isApart(symbol))
            pane->hide();
    }
}

void LiveCharts::markPanes()
{
    const bool isOneOfSeveral = seen().size() > 1;
    for (const auto &[symbol, pane] : m_panes->all())
        pane->setMarked(symbol == marked() && isOneOfSeveral);
}

void LiveCharts::followFocus(QWidget *focused)
{
    const auto symbol = m_panes->symbolAround(focused);
    if (symbol.isEmpty() || symbol == marked() || (isAlone() && isApart(symbol)))
        return;
    m_layout.marked = symbol;
    markPanes();
    Q_EMIT markedByHand(symbol);
}

void LiveCharts::focusOn(Symbol symbol)
{
    if (auto *pane = m_panes->find(symbol))
        pane->chart().setFocus(Qt::TabFocusReason);
}

void LiveCharts::showPulses(const std::unordered_map<Symbol, MarketPulse> &pulses, const MarketModel &model, Timestamp exchangeNow)
{
    m_panes->showPulses(all(), pulses, model, exchangeNow);
}

void LiveCharts::setEmptyText(const QString &noChart)
{
    if (noChart != m_nothing->text())
        m_nothing->setText(noChart);
}

void LiveCharts::setEmptyText(Symbol symbol, const QString &text)
{
    if (auto *pane = m_panes->find(symbol))
        pane->setEmptyText(text);
}

bool LiveCharts::isLinked(Symbol symbol) const
{
    auto *pane = m_panes->find(symbol);
    return pane && pane->chart().link().isLinked();
}

const PriceChart *LiveCharts::chartOf(Symbol symbol) const
{
    const auto *pane = m_panes->find(symbol);
    return pane ? &pane->chart() : nullptr;
}

QVariantMap LiveCharts::state() const
{
    auto layout = m_layout;
    if (const auto splits = m_grid->splits(); !isAlone() && !splits.rows.isEmpty())
        layout.splits = splits;
    auto state = layout.state();
    state.insert(chartStatesKey, m_panes->states());
    state.insert(windowsKey, m_windows->places());
    return state;
}

void LiveCharts::restoreState(const QVariantMap &state, const std::vector<Symbol> &watched)
{
    if (!m_layout.restoreState(state, watched))
        return;
    m_panes->restoreStates(state.value(chartStatesKey).toMap());
    m_windows->setPlaces(state.value(windowsKey).toMap());
    const auto splits = m_layout.splits;
    const bool isToBeAlone = std::exchange(m_layout.isAlone, false); // only after the grid has got its splits
    rearrange();
    m_grid->setSplits(splits);
    m_layout.splits = splits;
    if (isToBeAlone)
        setAlone(true);
}

} // namespace tidemark
