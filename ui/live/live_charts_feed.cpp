#include "ui/live/live_charts.h"

#include "ui/chart/price_chart.h"
#include "ui/live/chart_pane.h"
#include "ui/live/live_past.h"
#include "ui/live/market_model.h"

#include <QLabel>

#include <algorithm>

// What reaches the charts, and what of them is remembered.
namespace tidemark {
namespace {

const QString rowsKey = QStringLiteral("rows");
const QString rowSharesKey = QStringLiteral("rowShares");
const QString columnSharesKey = QStringLiteral("columnShares");
const QString markedKey = QStringLiteral("marked");
const QString chartStatesKey = QStringLiteral("charts");
const QString aloneKey = QStringLiteral("alone");

[[nodiscard]] QVariantList asList(const QList<int> &sizes)
{
    QVariantList list;
    for (const auto size : sizes)
        list += size;
    return list;
}

[[nodiscard]] QList<int> asSizes(const QVariant &value)
{
    QList<int> sizes;
    for (const auto &size : value.toList())
        sizes += std::clamp(size.toInt(), 1, 100'000);
    return sizes;
}

} // namespace

void LiveCharts::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    for (const auto &[symbol, pane] : m_panes)
        pane->chart().setTimeZone(format.zone());
}

void LiveCharts::refreshScales()
{
    for (const auto &[symbol, pane] : m_panes)
        pane->chart().setPriceDecimals(m_scales->priceDecimals(symbol));
}

void LiveCharts::setWindow(int window)
{
    m_window = window;
    // Candles are looked at over a time of their own; single trades over that of which low and high are told.
    for (const auto &[symbol, pane] : m_panes) {
        if (pane->chart().timeframe() == Timeframe::Ticks)
            pane->chart().follow(rollingWindows[std::size_t(window)]);
    }
}

void LiveCharts::setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels)
{
    m_alertLevels.insert_or_assign(symbol, levels);
    if (const auto found = m_panes.find(symbol); found != m_panes.end())
        found->second->chart().setAlertLevels(levels);
}

void LiveCharts::setEmptyText(const QString &noChart)
{
    if (noChart != m_nothing->text())
        m_nothing->setText(noChart);
}

void LiveCharts::setEmptyText(Symbol symbol, const QString &text)
{
    const auto found = m_panes.find(symbol);
    if (found != m_panes.end())
        found->second->setEmptyText(text);
}

// Also to those that are not seen at the moment: a chart that comes back is whole.
void LiveCharts::addTrades(Symbol symbol, std::span<const Trade> trades)
{
    const auto found = m_panes.find(symbol);
    if (found != m_panes.end())
        found->second->chart().addTrades(trades);
}

void LiveCharts::startOver(Symbol symbol)
{
    const auto found = m_panes.find(symbol);
    if (found == m_panes.end())
        return;
    found->second->chart().setTrades({});
    found->second->chart().forgetRecord();
}

void LiveCharts::showPulses(const std::unordered_map<Symbol, MarketPulse> &pulses, const MarketModel &model,
                            Timestamp exchangeNow)
{
    for (const auto symbol : seen()) {
        const auto pane = m_panes.find(symbol);
        const auto pulse = pulses.find(symbol);
        if (pane == m_panes.end() || !pane->second->isVisible())
            continue;
        m_past->askForFirst(symbol, exchangeNow);
        if (const auto facts = model.factsOf(symbol))
            pane->second->showFacts(*facts);
        if (pulse != pulses.end())
            pane->second->showPulse(pulse->second, m_window, exchangeNow);
    }
}

void LiveCharts::showExchangeCandles(const ExchangeCandles &candles)
{
    m_past->showExchangeCandles(candles);
}

// Each chart takes its own.
void LiveCharts::showChart(const ChartAnswer &answer)
{
    for (const auto &[symbol, pane] : m_panes)
        pane->chart().showAnswer(answer);
}

const PriceChart *LiveCharts::chartOf(Symbol symbol) const
{
    const auto found = m_panes.find(symbol);
    return found == m_panes.end() ? nullptr : &found->second->chart();
}

QVariantMap LiveCharts::state() const
{
    QVariantList rows;
    for (const auto &row : m_arrangement.rows()) {
        QStringList names;
        for (const auto symbol : row)
            names += symbol.toString();
        rows += QVariant(names);
    }
    QVariantMap state{{rowsKey, rows}, {markedKey, m_marked.toString()}, {aloneKey, m_isAlone}};
    auto charts = m_chartStates;
    for (const auto &[symbol, pane] : m_panes)
        charts.insert(symbol.toString(), pane->chart().state());
    state.insert(chartStatesKey, charts);
    const auto now = m_grid->splits();
    const auto splits = m_isAlone || now.rows.isEmpty() ? m_splits : now;
    QVariantList columns;
    for (const auto &row : splits.columns)
        columns += QVariant(asList(row));
    state.insert(rowSharesKey, asList(splits.rows));
    state.insert(columnSharesKey, columns);
    return state;
}

void LiveCharts::restoreState(const QVariantMap &state, const std::vector<Symbol> &watched)
{
    if (!state.contains(rowsKey))
        return;
    const auto isWatched = [&](Symbol symbol) { return std::find(watched.begin(), watched.end(), symbol) != watched.end(); };
    std::vector<ChartArrangement::Row> rows;
    for (const auto &row : state.value(rowsKey).toList()) {
        rows.emplace_back();
        for (const auto &name : row.toStringList()) {
            const auto symbol = Symbol::fromText(name);
            if (symbol && isWatched(*symbol))
                rows.back().push_back(*symbol);
        }
    }
    const auto marked = Symbol::fromText(state.value(markedKey).toString());
    if (marked && isWatched(*marked))
        m_marked = *marked;
    ChartGrid::Splits splits{asSizes(state.value(rowSharesKey)), {}};
    for (const auto &row : state.value(columnSharesKey).toList())
        splits.columns.push_back(asSizes(row));
    m_chartStates = state.value(chartStatesKey).toMap();
    for (const auto &[symbol, pane] : m_panes) {
        if (const auto chart = m_chartStates.take(symbol.toString()).toMap(); !chart.isEmpty())
            pane->chart().restoreState(chart);
    }
    m_isAlone = false;
    arrange(ChartArrangement(rows));
    m_grid->setSplits(splits);
    m_splits = splits;
    if (state.value(aloneKey).toBool())
        setAlone(true);
}

} // namespace tidemark
