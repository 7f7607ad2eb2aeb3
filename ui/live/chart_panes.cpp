#include "ui/live/chart_panes.h"

#include "core/chart_values.h"
#include "ui/chart/chart_links.h"
#include "ui/chart/price_chart.h"
#include "ui/live/live_past.h"
#include "ui/live/market_model.h"
#include "ui/live/pane_header.h"

namespace tidemark {

ChartPanes::ChartPanes(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QObject(parent), m_port(port), m_scales(std::move(scales)), m_parent(parent), m_past(new LivePast(port, this))
{
}

ChartPane *ChartPanes::find(Symbol symbol) const
{
    const auto found = m_panes.find(symbol);
    return found == m_panes.end() ? nullptr : found->second;
}

ChartPane *ChartPanes::paneOf(Symbol symbol)
{
    if (auto *known = find(symbol))
        return known;
    auto *pane = new ChartPane(symbol, m_parent);
    pane->hide();
    setUp(symbol, pane->chart());
    if (m_isReplay)
        tellReplay(*pane);
    connectChart(symbol, pane->chart());
    m_panes.emplace(symbol, pane);
    Q_EMIT made(pane);
    return pane;
}

void ChartPanes::setReplayed()
{
    m_isReplay = true;
    for (const auto &[symbol, pane] : m_panes)
        tellReplay(*pane);
}

void ChartPanes::tellReplay(ChartPane &pane)
{
    const auto words = tr("Replay of %1").arg(pane.symbol().toString());
    pane.header().setName(words);
    pane.chart().setTitle(words);
    pane.chart().setHeading(words);
}

void ChartPanes::setUp(Symbol symbol, PriceChart &chart)
{
    chart.setPriceDecimals(m_scales->priceDecimals(symbol));
    chart.setPort(m_port);
    chart.comparison().offer(m_offered);
    // Where charts are linked, one that comes is, too, unless it went otherwise.
    chart.link().setLinked(m_links && m_links->isAnyLinked());
    if (m_links)
        m_links->add(chart.link());
    chart.setPlaces(placesOf(m_port), [symbol] { return symbol; }, [&port = m_port] { return port.now(); });
    chart.setTimeZone(m_format.zone());
    chart.follow(rollingWindows[std::size_t(m_window)]);
    if (const auto state = m_formerStates.take(symbol.toString()).toMap(); !state.isEmpty())
        chart.restoreState(state);
    if (const auto levels = m_alertLevels.find(symbol); levels != m_alertLevels.end())
        chart.setAlertLevels(levels->second);
    chart.setBookmarks(m_bookmarks.of(symbol));
}

void ChartPanes::connectChart(Symbol symbol, PriceChart &chart)
{
    m_past->follow(symbol, chart);
    connect(&chart, &PriceChart::questionAsked, this, [this, symbol, &chart](const ChartQuestion &question) {
        m_asks[symbol].overtake(m_port.ask(question, [&chart](const ChartAnswer &answer) { chart.showAnswer(answer); }));
    });
    connect(&chart, &PriceChart::momentPicked, this,
            [this, symbol](Timestamp moment) { Q_EMIT momentPicked(symbol, moment); });
    connect(&chart, &PriceChart::historyWanted, this,
            [this, symbol](Timestamp moment) { Q_EMIT historyWanted(symbol, moment); });
    connect(&chart, &PriceChart::replayWanted, this,
            [this, symbol](Timestamp moment) { Q_EMIT replayWanted(symbol, moment); });
    connect(&chart, &PriceChart::exportWanted, this,
            [this, symbol](Timestamp from, Timestamp to) { Q_EMIT exportWanted(symbol, from, to); });
    connect(&chart, &PriceChart::alertWanted, this, [this, symbol](Decimal price) { Q_EMIT alertWanted(symbol, price); });
    connect(&chart, &PriceChart::bookmarkWanted, this, [this, symbol](Timestamp moment) { Q_EMIT bookmarkWanted(symbol, moment); });
}

Symbol ChartPanes::symbolAround(const QWidget *widget) const
{
    for (const auto &[symbol, pane] : m_panes) {
        if (widget && (widget == pane || pane->isAncestorOf(widget)))
            return symbol;
    }
    return {};
}

void ChartPanes::dropUnless(const std::function<bool(Symbol)> &isWanted)
{
    std::erase_if(m_panes, [&](const auto &known) {
        const auto &[symbol, pane] = known;
        if (isWanted(symbol))
            return false;
        m_past->forget(symbol);
        m_asks.erase(symbol);
        m_formerStates.insert(symbol.toString(), pane->chart().state());
        pane->hide();
        pane->deleteLater();
        return true;
    });
}

void ChartPanes::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    for (const auto &[symbol, pane] : m_panes)
        pane->chart().setTimeZone(format.zone());
}

void ChartPanes::refreshScales()
{
    for (const auto &[symbol, pane] : m_panes)
        pane->chart().setPriceDecimals(m_scales->priceDecimals(symbol));
}

void ChartPanes::setWindow(int window)
{
    m_window = window;
    // Candles are looked at over a time of their own; single trades over that of which low and high are told.
    for (const auto &[symbol, pane] : m_panes) {
        if (pane->chart().timeframe() == Timeframe::Ticks)
            pane->chart().follow(rollingWindows[std::size_t(window)]);
    }
}

void ChartPanes::setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels)
{
    m_alertLevels.insert_or_assign(symbol, levels);
    if (auto *pane = find(symbol))
        pane->chart().setAlertLevels(levels);
}

void ChartPanes::setBookmarks(const Bookmarks &bookmarks)
{
    m_bookmarks = bookmarks;
    for (const auto &[symbol, pane] : m_panes)
        pane->chart().setBookmarks(bookmarks.of(symbol));
}

void ChartPanes::addTrades(Symbol symbol, std::span<const Trade> trades)
{
    if (auto *pane = find(symbol))
        pane->chart().addTrades(trades);
    for (const auto &[other, pane] : m_panes)
        pane->chart().comparison().addTrades(symbol, trades);
}

void ChartPanes::setLinks(ChartLinks &links)
{
    m_links = &links;
    for (const auto &[symbol, pane] : m_panes)
        links.add(pane->chart().link());
}

void ChartPanes::offerMarkets(const std::vector<Symbol> &markets)
{
    m_offered = markets;
    for (const auto &[symbol, pane] : m_panes)
        pane->chart().comparison().offer(markets);
}

std::vector<Symbol> ChartPanes::compared() const
{
    std::vector<Symbol> symbols;
    for (const auto &[own, pane] : m_panes) {
        const auto &markets = pane->chart().comparison().choice().markets;
        symbols.insert(symbols.end(), markets.begin(), markets.end());
    }
    return symbols;
}

void ChartPanes::startOver(Symbol symbol)
{
    for (const auto &[other, compared] : m_panes)
        compared->chart().comparison().startOver(symbol);
    auto *pane = find(symbol);
    if (!pane)
        return;
    pane->chart().setTrades({});
    pane->chart().forgetRecord();
}

void ChartPanes::showPulses(const std::vector<Symbol> &seen, const std::unordered_map<Symbol, MarketPulse> &pulses,
                            const MarketModel &model, Timestamp exchangeNow)
{
    for (const auto symbol : seen) {
        auto *pane = find(symbol);
        if (!pane || !pane->isVisible())
            continue;
        m_past->askForFirst(symbol, exchangeNow);
        if (const auto facts = model.factsOf(symbol))
            pane->showFacts(*facts);
        if (const auto pulse = pulses.find(symbol); pulse != pulses.end())
            pane->showPulse(pulse->second, m_window, exchangeNow);
    }
}

QVariantMap ChartPanes::states() const
{
    auto states = m_formerStates;
    for (const auto &[symbol, pane] : m_panes)
        states.insert(symbol.toString(), pane->chart().state());
    return states;
}

void ChartPanes::restoreStates(const QVariantMap &states)
{
    m_formerStates = states;
    for (const auto &[symbol, pane] : m_panes) {
        if (const auto state = m_formerStates.take(symbol.toString()).toMap(); !state.isEmpty())
            pane->chart().restoreState(state);
    }
}

} // namespace tidemark
