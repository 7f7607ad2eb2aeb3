#include "ui/live/live_page.h"

#include "ui/chart/data/chart_data.h"
#include "ui/chart/price_chart.h"
#include "ui/live/extremes_model.h"
#include "ui/live/extremes_table.h"
#include "ui/live/live_charts.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/tape_model.h"
#include "ui/live/tape_panel.h"

#include <algorithm>

// What arrives, and where on the tab it goes.
namespace tidemark {
namespace {

constexpr std::chrono::minutes tapePast(5); // of a market that is marked anew

} // namespace

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

void LivePage::setTimeFormat(const TimeFormat &format)
{
    m_list->model().setTimeFormat(format);
    m_extremes->setTimeFormat(format);
    m_charts->setTimeFormat(format);
    m_tape->setTimeFormat(format);
}

// The markets whose single trades something here needs: those with a chart, and the marked one.
std::vector<Symbol> LivePage::followed() const
{
    auto symbols = m_charts->arrangement().symbols();
    for (const auto symbol : {m_charts->marked(), m_tape->symbol()}) {
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
    m_exchangeClock.set(update.exchangeNow);
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
    if (isVisible())
        m_list->model().showPulses(update.markets, tellingNow(update));
    else
        m_list->model().takePulses(update.markets, tellingNow(update));
    if (scalesChanged)
        refreshScales();
    if (std::exchange(m_situation.database, update.status.database.state) != update.status.database.state)
        explainEmptyPlaces();
    showFigures();
}

void LivePage::seedMarket(const MarketSeed &seed)
{
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
    std::vector<Trade> known;
    const auto *chart = m_charts->chartOf(symbol);
    const auto newest = chart ? chart->data().newest() : std::nullopt;
    if (newest) {
        const auto end = newest->at + std::chrono::microseconds(1);
        std::chrono::microseconds past = tapePast;
        auto ticks = chart->data().ticks(end - past, end, TapeModel::capacity);
        while (ticks.size() == TapeModel::capacity && past.count() > 1) // the first of them, and the newest are wanted
            ticks = chart->data().ticks(end - (past /= 2), end, TapeModel::capacity);
        for (const auto &tick : ticks)
            known.push_back({symbol, tick.id, tick.at, tick.price, tick.quantity, tick.buyerIsMaker});
    }
    m_tape->showMarket(symbol, known);
    m_tape->setEmptyText(emptyTapeText(pulseOf(symbol), m_situation));
}

void LivePage::showChart(const ChartAnswer &answer)
{
    m_charts->showChart(answer);
}

void LivePage::showExchangeCandles(const ExchangeCandles &candles)
{
    m_charts->showExchangeCandles(candles);
}

void LivePage::setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels)
{
    m_charts->setAlertLevels(symbol, levels);
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

// Nothing is put into words that nobody sees; a tab that is shown again is told all at once.
void LivePage::showFigures()
{
    if (!isVisible())
        return;
    const auto told = m_exchangeClock.told();
    m_extremes->showPulse(pulseOf(m_list->selected()), m_isNowHeard ? told : now(), m_isNowHeard ? std::nullopt : std::optional(told));
    m_tape->setNow(now());
    m_charts->showPulses(m_pulses, m_list->model(), exchangeNow());
}

void LivePage::explainEmptyPlaces()
{
    m_list->setHint(listHint(m_situation));
    m_charts->setEmptyText(noChartText(m_situation));
    for (const auto symbol : m_charts->seen())
        m_charts->setEmptyText(symbol, emptyChartText(pulseOf(symbol), m_situation));
    m_tape->setEmptyText(emptyTapeText(pulseOf(m_list->selected()), m_situation));
}

} // namespace tidemark
