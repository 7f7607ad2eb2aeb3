#include "ui/live/live_page.h"

#include "ui/chart/price_chart.h"
#include "ui/live/extremes_model.h"
#include "ui/live/extremes_table.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
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
      m_headline(new QLabel),
      m_windows(new QButtonGroup(this)),
      m_charts(new QStackedWidget),
      m_extremes(new ExtremesModel(m_scales, this)),
      m_panel(new ExtremesTable(m_extremes)),
      m_clock(new QTimer(this)),
      m_exchangeNow(wallClock()),
      m_updatedAt(std::chrono::steady_clock::now())
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(createHeader());
    column->addWidget(card(m_charts), 1);
    auto *panel = card(m_panel);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(panel);
    auto *nothing = new QLabel(tr("Add a market, or mark one in the list, to see its chart."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_charts->addWidget(nothing);

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

    for (const auto symbol : symbols)
        createChart(symbol);
    connect(m_list, &MarketList::marketAdded, this, &LivePage::createChart);
    connect(m_list, &MarketList::marketRemoved, this, &LivePage::dropChart);
    connect(m_list, &MarketList::marketSelected, this, &LivePage::selectMarket);
    connect(m_panel->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectWindow(current.row()); });
    connect(m_clock, &QTimer::timeout, this, &LivePage::tick);
    m_clock->start(std::chrono::seconds(1));
    m_panel->setCurrentIndex(m_extremes->index(m_window, 0));
    selectMarket({});
    if (!symbols.empty())
        m_list->select(symbols.front());
}

QWidget *LivePage::createHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(gap / 2, 0, 0, 0);
    row->setSpacing(2);
    m_headline->setTextFormat(Qt::RichText);
    m_headline->setFont(tabularFont(font()));
    row->addWidget(m_headline, 1);
    for (std::size_t i = 0; i < rollingWindows.size(); ++i) {
        auto *button = new QPushButton(windowName(rollingWindows[i]));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setToolTip(tr("Follow the last %1").arg(windowName(rollingWindows[i])));
        button->setAccessibleName(button->toolTip());
        m_windows->addButton(button, int(i));
        row->addWidget(button);
    }
    connect(m_windows, &QButtonGroup::idClicked, this, &LivePage::selectWindow);
    return header;
}

void LivePage::createChart(Symbol symbol)
{
    if (m_chartOf.contains(symbol))
        return;
    auto *chart = new PriceChart;
    chart->setTitle(symbol.toString());
    chart->setHeading(tr("Point at the chart to read it; a click looks the moment up in History"));
    chart->setPriceDecimals(m_scales->priceDecimals(symbol));
    chart->setTimeZone(m_format.zone());
    setEmptyText(*chart, symbol);
    chart->follow(rollingWindows[std::size_t(m_window)]);
    connect(chart, &PriceChart::momentPicked, this,
            [this, symbol](Timestamp moment) { Q_EMIT momentPicked(symbol, moment); });
    m_charts->addWidget(chart);
    m_chartOf.emplace(symbol, chart);
}

void LivePage::dropChart(Symbol symbol)
{
    const auto found = m_chartOf.find(symbol);
    if (found == m_chartOf.end())
        return;
    m_charts->removeWidget(found->second);
    found->second->deleteLater();
    m_chartOf.erase(found);
    m_pulses.erase(symbol);
    selectMarket(m_list->selected());
}

PriceChart *LivePage::chartOf(Symbol symbol)
{
    const auto found = m_chartOf.find(symbol);
    return found == m_chartOf.end() ? nullptr : found->second;
}

void LivePage::setEmptyText(PriceChart &chart, Symbol symbol) const
{
    const auto words = m_isReachable ? tr("Waiting for the first trade of %1…")
                                     : tr("No trades of %1 yet. They appear here as soon as the exchange is reached.");
    chart.setEmptyText(words.arg(symbol.toString()));
}

void LivePage::setReachable(bool reachable)
{
    if (reachable == m_isReachable)
        return;
    m_isReachable = reachable;
    for (const auto &[symbol, chart] : m_chartOf)
        setEmptyText(*chart, symbol);
}

void LivePage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_list->model().setTimeFormat(format);
    m_extremes->setTimeFormat(format);
    for (const auto &[symbol, chart] : m_chartOf)
        chart->setTimeZone(format.zone());
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
        if (m_chartOf.contains(pulse.symbol))
            m_pulses[pulse.symbol] = pulse;
    }
    for (const auto &[symbol, trades] : tradesOf) {
        if (auto *chart = chartOf(symbol))
            chart->addTrades(trades);
    }
    m_list->model().showPulses(update.markets, update.exchangeNow);
    if (scalesChanged)
        refreshScales();
    advance(m_list->selected());
    showExtremes();
}

void LivePage::seedMarket(const MarketSeed &seed)
{
    bool scalesChanged = false;
    for (const auto &trade : seed.trades)
        scalesChanged = m_scales->see(trade) || scalesChanged;
    if (auto *chart = chartOf(seed.symbol))
        chart->addTrades(seed.trades);
    if (scalesChanged)
        refreshScales();
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
    for (const auto &[symbol, chart] : m_chartOf)
        chart->setPriceDecimals(m_scales->priceDecimals(symbol));
    showExtremes();
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
    advance(m_list->selected());
}

// Before a market's first trade the exchange's clock is a guess, which a replayed market would contradict by years.
void LivePage::advance(Symbol symbol)
{
    const auto pulse = m_pulses.find(symbol);
    auto *chart = chartOf(symbol);
    if (chart && pulse != m_pulses.end() && pulse->second.last)
        chart->setNow(exchangeNow());
}

void LivePage::selectMarket(Symbol symbol)
{
    auto *chart = chartOf(symbol);
    for (auto *button : m_windows->buttons())
        button->setEnabled(chart);
    m_charts->setCurrentIndex(chart ? m_charts->indexOf(chart) : 0);
    if (chart) {
        advance(symbol);
        chart->follow(rollingWindows[std::size_t(m_window)]);
    }
    showExtremes();
}

void LivePage::selectWindow(int window)
{
    if (window < 0 || window >= int(rollingWindows.size()))
        return;
    m_window = window;
    m_windows->button(window)->setChecked(true);
    m_panel->setCurrentIndex(m_extremes->index(window, 0));
    if (auto *chart = chartOf(m_list->selected()))
        chart->follow(rollingWindows[std::size_t(window)]);
    showExtremes();
}

void LivePage::showExtremes()
{
    const auto symbol = m_list->selected();
    const auto found = m_pulses.find(symbol);
    MarketPulse none;
    none.symbol = symbol;
    m_extremes->showPulse(found == m_pulses.end() ? none : found->second, m_exchangeNow);
    if (auto *chart = chartOf(symbol))
        chart->setExtremes(m_extremes->extremesAt(m_window));
    showHeadline();
}

void LivePage::showHeadline()
{
    const auto symbol = m_list->selected();
    const auto row = m_list->model().rowOf(symbol);
    if (!row) {
        m_headline->clear();
        return;
    }
    const auto cell = [&](int column, int role) { return m_list->model().index(*row, column).data(role); };
    const auto colored = [&](int column) {
        const auto color = cell(column, Qt::ForegroundRole).value<QColor>();
        const auto words = cell(column, Qt::DisplayRole).toString().toHtmlEscaped();
        return color.isValid() ? QStringLiteral("<span style='color:%1'>%2</span>").arg(color.name(), words) : words;
    };
    const auto pulse = m_pulses.find(symbol);
    const bool hasPrice = pulse != m_pulses.end() && pulse->second.last;
    const auto price = hasPrice ? QStringLiteral("&nbsp; %1</span>&nbsp;&nbsp; %2")
                                      .arg(colored(MarketModel::LastColumn), colored(MarketModel::ChangeColumn))
                                : QStringLiteral("</span>");
    const auto words =
        QStringLiteral("<span style='font-size:15pt; font-weight:600'>%1").arg(symbol.toString().toHtmlEscaped()) + price;
    if (words == m_headline->text())
        return;
    m_headline->setText(words);
    m_headline->setAccessibleName(
        tr("%1, last price %2").arg(symbol.toString(), cell(MarketModel::LastColumn, Qt::DisplayRole).toString()));
}

} // namespace tidemark
