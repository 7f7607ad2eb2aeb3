#include "ui/live/live_page.h"

#include "ui/live/extremes_model.h"
#include "ui/live/extremes_table.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_header.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/theme.h"

#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QFrame *card(QWidget *content)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(content);
    return frame;
}

} // namespace

LivePage::LivePage(std::shared_ptr<SymbolScales> scales, const std::vector<Symbol> &symbols, QWidget *parent)
    : QWidget(parent),
      m_scales(std::move(scales)),
      m_list(new MarketList(m_scales, symbols)),
      m_header(new LiveHeader),
      m_charts(new LiveCharts(m_scales)),
      m_extremes(new ExtremesModel(m_scales, this)),
      m_panel(new ExtremesTable(m_extremes)),
      m_clock(new QTimer(this)),
      m_exchangeNow(wallClock()),
      m_updatedAt(std::chrono::steady_clock::now())
{
    layOut();
    for (const auto symbol : symbols)
        addMarket(symbol);
    wire();
    m_clock->start(std::chrono::seconds(1));
    m_panel->setCurrentIndex(m_extremes->index(m_window, 0));
    selectMarket({});
    if (!symbols.empty())
        m_list->select(symbols.front());
}

void LivePage::layOut()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_header);
    column->addWidget(card(m_charts), 1);
    auto *panel = card(m_panel);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(panel);

    auto *splitter = new QSplitter;
    splitter->setHandleWidth(gap);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({430, 850});
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->addWidget(splitter);
}

void LivePage::wire()
{
    connect(m_list, &MarketList::marketAdded, this, &LivePage::addMarket);
    connect(m_list, &MarketList::marketRemoved, this, &LivePage::removeMarket);
    connect(m_list, &MarketList::marketSelected, this, &LivePage::selectMarket);
    connect(m_header, &LiveHeader::windowPicked, this, &LivePage::selectWindow);
    connect(m_panel->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectWindow(current.row()); });
    connect(m_charts, &LiveCharts::momentPicked, this, &LivePage::momentPicked);
    connect(m_charts, &LiveCharts::chartAsked, this, &LivePage::chartAsked);
    connect(m_charts, &LiveCharts::exchangeCandlesAsked, this, &LivePage::exchangeCandlesAsked);
    connect(m_clock, &QTimer::timeout, this, &LivePage::tick);
}

void LivePage::addMarket(Symbol symbol)
{
    m_charts->add(symbol, rollingWindows[std::size_t(m_window)]);
}

void LivePage::removeMarket(Symbol symbol)
{
    m_charts->remove(symbol);
    m_pulses.erase(symbol);
    selectMarket(m_list->selected());
}

void LivePage::setReachable(bool reachable)
{
    m_charts->setReachable(reachable);
}

void LivePage::setTimeFormat(const TimeFormat &format)
{
    m_list->model().setTimeFormat(format);
    m_extremes->setTimeFormat(format);
    m_charts->setTimeFormat(format);
}

void LivePage::showUpdate(const LiveUpdate &update)
{
    m_exchangeNow = update.exchangeNow;
    m_updatedAt = std::chrono::steady_clock::now();
    bool scalesChanged = false;
    std::unordered_map<Symbol, std::vector<Trade>> tradesOf;
    for (const auto &trade : update.trades) {
        scalesChanged = m_scales->see(trade) || scalesChanged;
        tradesOf[trade.symbol].push_back(trade);
    }
    for (const auto &pulse : update.markets) {
        if (pulse.last)
            scalesChanged = m_scales->see(*pulse.last) || scalesChanged;
        if (m_charts->has(pulse.symbol))
            m_pulses[pulse.symbol] = pulse;
    }
    for (const auto &[symbol, trades] : tradesOf)
        m_charts->addTrades(symbol, trades);
    m_list->model().showPulses(update.markets, update.exchangeNow);
    if (scalesChanged)
        refreshScales();
    showSelected();
}

void LivePage::seedMarket(const MarketSeed &seed)
{
    bool scalesChanged = false;
    for (const auto &trade : seed.trades)
        scalesChanged = m_scales->see(trade) || scalesChanged;
    m_charts->addTrades(seed.symbol, seed.trades);
    if (scalesChanged)
        refreshScales();
}

void LivePage::showExchangeCandles(const ExchangeCandles &candles)
{
    m_charts->showExchangeCandles(candles);
}

void LivePage::showChart(const ChartAnswer &answer)
{
    m_charts->showChart(answer);
}

void LivePage::showDirectory(const std::vector<MarketInfo> &markets)
{
    m_list->showDirectory(markets);
    refreshScales();
}

void LivePage::showDirectoryProblem(const QString &problem)
{
    m_list->showDirectoryProblem(problem);
}

void LivePage::refreshScales()
{
    m_list->model().refresh();
    m_charts->refreshScales();
    showSelected();
}

Timestamp LivePage::exchangeNow() const
{
    const auto passed = std::chrono::steady_clock::now() - m_updatedAt;
    return m_exchangeNow + std::chrono::floor<std::chrono::microseconds>(passed);
}

void LivePage::tick()
{
    if (!isVisible())
        return;
    m_list->model().setNow(exchangeNow());
    showSelected();
}

void LivePage::selectMarket(Symbol symbol)
{
    m_header->setPossible(m_charts->has(symbol));
    m_charts->select(symbol, rollingWindows[std::size_t(m_window)]);
    showSelected();
}

void LivePage::selectWindow(int window)
{
    if (window < 0 || window >= int(rollingWindows.size()))
        return;
    m_window = window;
    m_header->setWindow(window);
    m_panel->setCurrentIndex(m_extremes->index(window, 0));
    m_charts->select(m_list->selected(), rollingWindows[std::size_t(window)]);
    showSelected();
}

MarketPulse LivePage::selectedPulse() const
{
    const auto found = m_pulses.find(m_list->selected());
    if (found != m_pulses.end())
        return found->second;
    MarketPulse none;
    none.symbol = m_list->selected();
    return none;
}

void LivePage::showSelected()
{
    const auto pulse = selectedPulse();
    m_extremes->showPulse(pulse, m_exchangeNow);
    m_charts->showPulse(pulse, exchangeNow());
    m_charts->setExtremes(m_extremes->extremesAt(m_window));
    m_header->showMarket(m_list->model(), pulse, exchangeNow());
}

} // namespace tidemark
