#include "ui/live/live_page.h"

#include "ui/chart/data/chart_data.h"
#include "ui/chart/price_chart.h"
#include "ui/live/chart_windows.h"
#include "ui/live/extremes_model.h"
#include "ui/live/extremes_table.h"
#include "ui/live/chart_shortcuts.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_toolbar.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/market_table.h"
#include "ui/live/tape_model.h"
#include "ui/live/tape_panel.h"
#include "ui/splitter.h"
#include "ui/theme.h"

#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

const QString windowKey = QStringLiteral("window");
const QString chartsPartKey = QStringLiteral("charts");
const QString listKey = QStringLiteral("list");
const QString tapeKey = QStringLiteral("tape");
const QString tapeFilterKey = QStringLiteral("tapeFilter");
const QString sidesKey = QStringLiteral("sides");
const QString leftKey = QStringLiteral("left");
constexpr std::chrono::minutes tapePast(5); // of a market that is marked anew

// The trades of a chart that a tape has room for.
[[nodiscard]] std::vector<Trade> newestOf(const PriceChart *chart, Symbol symbol)
{
    std::vector<Trade> known;
    const auto newest = chart ? chart->data().newest() : std::nullopt;
    if (!newest)
        return known;
    const auto end = newest->at + std::chrono::microseconds(1);
    std::chrono::microseconds past = tapePast;
    auto ticks = chart->data().ticks(end - past, end, TapeModel::capacity);
    while (ticks.size() == TapeModel::capacity && past.count() > 1) // the first of them, and the newest are wanted
        ticks = chart->data().ticks(end - (past /= 2), end, TapeModel::capacity);
    for (const auto &tick : ticks)
        known.push_back({symbol, tick.id, tick.at, tick.price, tick.quantity, tick.buyerIsMaker});
    return known;
}

constexpr int mostSeeded = 60; // markets: of a whole exchange nobody looks at more than a few

[[nodiscard]] bool isAmong(const std::vector<Symbol> &symbols, Symbol symbol)
{
    return std::find(symbols.begin(), symbols.end(), symbol) != symbols.end();
}

} // namespace

LivePage::LivePage(RecordPort &port, std::shared_ptr<SymbolScales> scales, const std::vector<Symbol> &symbols, QWidget *parent)
    : QWidget(parent),
      m_port(port),
      m_scales(std::move(scales)),
      m_list(new MarketList(port, m_scales, symbols)),
      m_toolbar(new LiveToolbar),
      m_charts(new LiveCharts(port, m_scales)),
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
    new ChartShortcuts(*m_charts, this);
    new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this, this, &LivePage::openFilter, Qt::WidgetWithChildrenShortcut);
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
    m_sides->setSizes({std::clamp(m_list->table().neededWidth() + gap, 524, 600), 732}); // longer words need more
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
    connect(m_toolbar, &LiveToolbar::boardWanted, this, &LivePage::boardWanted);
    connect(m_toolbar, &LiveToolbar::tapeToggled, m_tape, &QWidget::setVisible);
    connect(m_panel->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showWindow(current.row()); });
    connect(m_charts, &LiveCharts::markedByHand, m_list, &MarketList::select);
    connect(m_charts, &LiveCharts::arranged, this, [this] {
        m_toolbar->setArrangement(m_charts->arrangement(), m_charts->isAlone());
        explainEmptyPlaces();
        showFigures();
        m_port.setForemost(followed());
    });
    connect(m_clock, &QTimer::timeout, this, &LivePage::tick);
    connect(&m_port, &RecordPort::ready, this, [this] {
        m_port.setForemost(followed());
        for (const auto symbol : m_list->model().symbols())
            seedMarket(symbol);
    });
}

void LivePage::wireList()
{
    connect(m_list, &MarketList::marketAdded, this, &LivePage::addMarket);
    connect(m_list, &MarketList::marketRemoved, this, &LivePage::removeMarket);
    connect(m_list, &MarketList::marketSelected, this, &LivePage::selectMarket);
    connect(m_list, &MarketList::chartAsked, this, &LivePage::showChart);
    m_list->table().setHasChart([this](Symbol symbol) { return m_charts->shows(symbol); });
    connect(m_list, &MarketList::closingAsked, m_charts, &LiveCharts::close);
    connect(m_list, &MarketList::marketDragged, m_charts, &LiveCharts::dragOver);
    connect(m_list, &MarketList::marketDropped, m_charts, &LiveCharts::drop);
    connect(m_list, &MarketList::dragCancelled, m_charts, &LiveCharts::cancelDrag);
}

void LivePage::showChart(Symbol symbol)
{
    m_charts->setAlone(false);
    m_charts->open(symbol);
}

void LivePage::openFilter()
{
    m_toolbar->setTapeShown(true);
    m_tape->openFilter();
}

void LivePage::addMarket(Symbol symbol)
{
    ++m_situation.markets;
    m_charts->reopen(symbol);
    if (m_charts->arrangement().count() == 0)
        m_charts->open(symbol);
    explainEmptyPlaces();
    seedMarket(symbol);
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

QVariantMap LivePage::state() const
{
    return {{windowKey, m_window}, {chartsPartKey, m_charts->state()}, {listKey, m_list->state()},
            {tapeKey, !m_tape->isHidden()}, {tapeFilterKey, m_tape->filterState()}, {sidesKey, m_sides->saveState()}, {leftKey, m_left->saveState()}};
}

void LivePage::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_list->restoreState(state.value(listKey).toMap());
    m_sides->restoreState(state.value(sidesKey).toByteArray());
    m_left->restoreState(state.value(leftKey).toByteArray());
    m_toolbar->setTapeShown(state.value(tapeKey, true).toBool());
    m_tape->restoreFilter(state.value(tapeFilterKey).toMap());
    selectWindow(state.value(windowKey, m_window).toInt());
    m_charts->restoreState(state.value(chartsPartKey).toMap(), m_list->model().symbols());
    m_list->select(m_charts->marked());
}

void LivePage::setRecordNote(const QString &note)
{
    m_situation.recordNote = note;
    explainEmptyPlaces();
}

void LivePage::setReachable(bool reachable)
{
    if (std::exchange(m_situation.isReachable, reachable) != reachable)
        explainEmptyPlaces();
}

void LivePage::setReplayed()
{
    m_situation.isReplay = true;
    m_charts->setReplayed();
    explainEmptyPlaces();
}

void LivePage::setTimeFormat(const TimeFormat &format)
{
    m_list->model().setTimeFormat(format);
    m_extremes->setTimeFormat(format);
    m_charts->setTimeFormat(format);
    m_tape->setTimeFormat(format);
}

// The markets whose single trades something here needs: those with a chart, those that one is compared with, and the marked one.
std::vector<Symbol> LivePage::followed() const
{
    auto symbols = m_charts->all();
    auto others = m_charts->compared();
    others.insert(others.end(), {m_charts->marked(), m_tape->symbol()});
    for (const auto symbol : others) {
        if (!symbol.isEmpty() && std::find(symbols.begin(), symbols.end(), symbol) == symbols.end())
            symbols.push_back(symbol);
    }
    return symbols;
}

void LivePage::distribute(const std::vector<Trade> &trades)
{
    const auto symbols = followed();
    m_groups.sort(trades, symbols);
    for (const auto symbol : symbols) {
        const auto group = m_groups.of(symbol);
        if (group.empty())
            continue;
        m_charts->addTrades(symbol, group);
        if (symbol == m_tape->symbol())
            m_tape->addTrades(group);
    }
}

void LivePage::startOverWhereIdsDid(const MarketPulse &pulse)
{
    const auto before = m_pulses.find(pulse.symbol);
    if (before == m_pulses.end() || before->second.series == pulse.series)
        return;
    m_charts->startOver(pulse.symbol);
    if (pulse.symbol == m_tape->symbol())
        m_tape->showMarket(pulse.symbol, {});
}

void LivePage::showUpdate(const LiveUpdate &update)
{
    m_exchangeClock.set(update.exchangeNow, !update.replay);
    m_isNowHeard = update.isNowHeard;
    bool scalesChanged = false;
    for (const auto &trade : update.trades)
        scalesChanged = m_scales->see(trade) || scalesChanged;
    for (const auto &pulse : update.markets) {
        if (pulse.last)
            scalesChanged = m_scales->see(*pulse.last) || scalesChanged;
        startOverWhereIdsDid(pulse);
        if (m_list->model().rowOf(pulse.symbol))
            m_pulses[pulse.symbol] = pulse;
    }
    distribute(update.trades);
    const bool isSeen = isVisible() || m_isListWatched || m_charts->windows().areSeen();
    (m_list->model().*(isSeen ? &MarketModel::showPulses : &MarketModel::takePulses))(update.markets, tellingNow(update));
    if (scalesChanged)
        refreshScales();
    if (m_situation.take(update.status.database))
        explainEmptyPlaces();
    showFigures();
}

// What has arrived live already is merged with it.
void LivePage::seedMarket(Symbol symbol)
{
    if (m_list->model().rowCount() > mostSeeded && !isAmong(followed(), symbol))
        return; // a chart that opens later asks for what it shows
    m_seeds.add(m_port.ask(SeedQuestion{symbol}, [this](const MarketSeed &seed) { takeSeed(seed); }));
}

void LivePage::takeSeed(const MarketSeed &seed)
{
    if (seed.trades.empty())
        return;
    bool scalesChanged = false;
    for (const auto &trade : seed.trades)
        scalesChanged = m_scales->see(trade) || scalesChanged;
    m_charts->addTrades(seed.symbol, seed.trades);
    if (seed.symbol == m_tape->symbol() && !m_tape->isHeld())
        fillTape();
    if (scalesChanged)
        refreshScales();
}

// With what the market's chart knows, where it has one.
void LivePage::fillTape()
{
    const auto symbol = m_list->selected();
    m_tape->showMarket(symbol, newestOf(m_charts->chartOf(symbol), symbol));
    m_tape->setEmptyText(emptyTapeText(pulseOf(symbol), m_situation));
}

void LivePage::refreshScales()
{
    m_list->model().refresh();
    m_charts->refreshScales();
    m_tape->refreshScales();
    showFigures();
}

void LivePage::tick()
{
    if (!isVisible())
        return;
    m_list->model().setNow(now());
    explainEmptyPlaces();
    showFigures();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

MarketPulse LivePage::pulseOf(Symbol symbol) const
{
    const auto found = m_pulses.find(symbol);
    if (found != m_pulses.end())
        return found->second;
    MarketPulse none;
    none.symbol = symbol;
    return none;
}

// Nothing is put into words that nobody sees; a tab that is shown again is told all at once. Charts in windows of their own may be seen beside any.
void LivePage::showFigures()
{
    m_charts->showPulses(m_pulses, m_list->model(), exchangeNow());
    if (!isVisible())
        return;
    const auto told = m_exchangeClock.told();
    m_extremes->showPulse(pulseOf(m_list->selected()), m_isNowHeard ? told : now(), m_isNowHeard ? std::nullopt : std::optional(told));
    m_tape->setNow(now());
}

void LivePage::explainEmptyPlaces()
{
    m_list->setHint(listHint(m_situation));
    m_charts->setEmptyText(noChartText(m_situation));
    for (const auto symbol : m_charts->all())
        m_charts->setEmptyText(symbol, emptyChartText(pulseOf(symbol), m_situation));
    m_tape->setEmptyText(emptyTapeText(pulseOf(m_list->selected()), m_situation));
}

} // namespace tidemark
