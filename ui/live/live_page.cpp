#include "ui/live/live_page.h"

#include "ui/card.h"
#include "ui/live/extremes_model.h"
#include "ui/live/extremes_table.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_toolbar.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/market_table.h"
#include "ui/live/tape_panel.h"
#include "ui/splitter.h"
#include "ui/theme.h"

#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tidemark {
namespace {

const QString windowKey = QStringLiteral("window");
const QString chartsKey = QStringLiteral("charts");
const QString listKey = QStringLiteral("list");
const QString tapeKey = QStringLiteral("tape");
const QString sidesKey = QStringLiteral("sides");
const QString leftKey = QStringLiteral("left");

} // namespace

LivePage::LivePage(std::shared_ptr<SymbolScales> scales, const std::vector<Symbol> &symbols, QWidget *parent)
    : QWidget(parent),
      m_scales(std::move(scales)),
      m_list(new MarketList(m_scales, symbols)),
      m_toolbar(new LiveToolbar),
      m_charts(new LiveCharts(m_scales)),
      m_tape(new TapePanel(m_scales)),
      m_extremes(new ExtremesModel(m_scales, this)),
      m_panel(new ExtremesTable(m_extremes)),
      m_sides(splitter(Qt::Horizontal)),
      m_left(splitter(Qt::Vertical)),
      m_clock(new QTimer(this))
{
    m_situation.markets = int(symbols.size());
    layOut();
    wire();
    wireList();
    createShortcuts();
    m_clock->start(std::chrono::seconds(1));
    // At the first start the first two markets stand side by side.
    const ChartArrangement::Row first(symbols.begin(), symbols.begin() + std::min<std::ptrdiff_t>(2, std::ssize(symbols)));
    m_charts->arrange(ChartArrangement(std::vector<ChartArrangement::Row>{first}));
    selectWindow(m_window);
    if (!symbols.empty())
        m_list->select(symbols.front());
    explainEmptyPlaces();
}

void LivePage::layOut()
{
    m_left->addWidget(m_list);
    m_left->addWidget(m_tape);
    m_left->setStretchFactor(0, 1);
    m_left->setStretchFactor(1, 1);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_toolbar);
    column->addWidget(m_charts, 1);
    m_sides->addWidget(m_left);
    m_sides->addWidget(right);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({524, 732});
    m_left->setSizes({300, 280});
    auto *panel = card(m_panel);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap, gap, gap, gap);
    rows->setSpacing(gap);
    rows->addWidget(m_sides, 1);
    rows->addWidget(panel);
}

void LivePage::wire()
{
    connect(m_toolbar, &LiveToolbar::windowPicked, this, &LivePage::selectWindow);
    connect(m_toolbar, &LiveToolbar::layoutPicked, this, &LivePage::pickLayout);
    connect(m_toolbar, &LiveToolbar::tapeToggled, this, &LivePage::showTape);
    connect(m_panel->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showWindow(current.row()); });
    connect(m_charts, &LiveCharts::momentPicked, this, &LivePage::momentPicked);
    connect(m_charts, &LiveCharts::chartAsked, this, &LivePage::chartAsked);
    connect(m_charts, &LiveCharts::historyWanted, this, &LivePage::historyWanted);
    connect(m_charts, &LiveCharts::exportWanted, this, &LivePage::exportWanted);
    connect(m_charts, &LiveCharts::alertWanted, this, &LivePage::alertWanted);
    connect(m_charts, &LiveCharts::exchangeCandlesAsked, this, &LivePage::exchangeCandlesAsked);
    connect(m_charts, &LiveCharts::markedByHand, m_list, &MarketList::select);
    connect(m_charts, &LiveCharts::arranged, this, [this] {
        m_toolbar->setArrangement(m_charts->arrangement(), m_charts->isAlone());
        explainEmptyPlaces();
        showFigures();
    });
    connect(m_clock, &QTimer::timeout, this, &LivePage::tick);
}

void LivePage::wireList()
{
    connect(m_list, &MarketList::marketAdded, this, &LivePage::addMarket);
    connect(m_list, &MarketList::marketRemoved, this, &LivePage::removeMarket);
    connect(m_list, &MarketList::marketSelected, this, &LivePage::selectMarket);
    connect(m_list, &MarketList::chartAsked, this, [this](Symbol symbol) {
        if (m_charts->isAlone())
            m_charts->setAlone(false);
        m_charts->open(symbol);
    });
    m_list->table().setHasChart([this](Symbol symbol) { return m_charts->shows(symbol); });
    connect(m_list, &MarketList::closingAsked, m_charts, &LiveCharts::close);
    connect(m_list, &MarketList::marketDragged, m_charts, &LiveCharts::dragOver);
    connect(m_list, &MarketList::marketDropped, m_charts, &LiveCharts::drop);
    connect(m_list, &MarketList::dragCancelled, m_charts, &LiveCharts::cancelDrag);
}

void LivePage::createShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto moves = Qt::CTRL | Qt::SHIFT;
    add(QKeySequence(moves | Qt::Key_Left), [this] { m_charts->shift(Side::Left); });
    add(QKeySequence(moves | Qt::Key_Right), [this] { m_charts->shift(Side::Right); });
    add(QKeySequence(moves | Qt::Key_Up), [this] { m_charts->shift(Side::Above); });
    add(QKeySequence(moves | Qt::Key_Down), [this] { m_charts->shift(Side::Below); });
    const auto splits = Qt::ALT | Qt::SHIFT;
    add(QKeySequence(splits | Qt::Key_Left), [this] { m_charts->moveSplit(Side::Left); });
    add(QKeySequence(splits | Qt::Key_Right), [this] { m_charts->moveSplit(Side::Right); });
    add(QKeySequence(splits | Qt::Key_Up), [this] { m_charts->moveSplit(Side::Above); });
    add(QKeySequence(splits | Qt::Key_Down), [this] { m_charts->moveSplit(Side::Below); });
    add(QKeySequence(Qt::Key_F6), [this] { m_charts->step(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_charts->step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_charts->setAlone(!m_charts->isAlone()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { m_charts->close(m_charts->marked()); });
}

void LivePage::addMarket(Symbol symbol)
{
    ++m_situation.markets;
    m_charts->reopen(symbol);
    if (m_charts->arrangement().count() == 0)
        m_charts->open(symbol);
    explainEmptyPlaces();
}

void LivePage::removeMarket(Symbol symbol)
{
    --m_situation.markets;
    m_pulses.erase(symbol);
    m_charts->remove(symbol);
    selectMarket(m_list->selected());
    explainEmptyPlaces();
}

void LivePage::selectMarket(Symbol symbol)
{
    m_charts->mark(symbol);
    if (symbol != m_tape->symbol())
        fillTape();
    showFigures();
}

// The panel's marked row is the window.
void LivePage::selectWindow(int window)
{
    if (window >= 0 && window < int(rollingWindows.size()))
        m_panel->setCurrentIndex(m_extremes->index(window, 0));
}

void LivePage::showWindow(int window)
{
    if (window < 0)
        return;
    m_window = window;
    m_toolbar->setWindow(window);
    m_list->model().setWindow(window);
    m_charts->setWindow(window);
    showFigures();
}

void LivePage::pickLayout(int layout)
{
    switch (layout) {
    case LiveToolbar::Alone:
        m_charts->setAlone(!m_charts->isAlone());
        break;
    case LiveToolbar::Row:
        m_charts->arrangeInRow();
        break;
    case LiveToolbar::Column:
        m_charts->arrangeInColumn();
        break;
    default:
        m_charts->arrangeInGrid();
    }
}

void LivePage::showTape(bool shown)
{
    m_tape->setVisible(shown);
}

QVariantMap LivePage::state() const
{
    return {{windowKey, m_window}, {chartsKey, m_charts->state()}, {listKey, m_list->state()},
            {tapeKey, !m_tape->isHidden()}, {sidesKey, m_sides->saveState()}, {leftKey, m_left->saveState()}};
}

void LivePage::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_list->restoreState(state.value(listKey).toMap());
    m_sides->restoreState(state.value(sidesKey).toByteArray());
    m_left->restoreState(state.value(leftKey).toByteArray());
    m_toolbar->setTapeShown(state.value(tapeKey, true).toBool());
    selectWindow(state.value(windowKey, m_window).toInt());
    m_charts->restoreState(state.value(chartsKey).toMap(), m_list->model().symbols());
    m_list->select(m_charts->marked());
}

} // namespace tidemark
