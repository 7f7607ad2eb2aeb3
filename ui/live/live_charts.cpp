#include "ui/live/live_charts.h"

#include "ui/chart/chart_data.h"
#include "ui/chart/price_chart.h"
#include "ui/ticket.h"

#include <QLabel>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto firstPast = 1h;      // what is shown of a market before its first trade
constexpr auto askAgainAfter = 30s; // where no candle came
// Before it there was no exchange: a clock that says so has not been set yet.
constexpr Timestamp opening{std::chrono::sys_days(std::chrono::year(2017) / 1 / 1)};

// From the oldest price of the last day that the record knows on it has all trades, but for those that are lost.
[[nodiscard]] std::vector<RecordStretch> stretchesOf(const MarketPulse &pulse)
{
    auto stretches = pulse.lost;
    if (pulse.reference)
        stretches.push_back({StretchKind::Stored, {}, pulse.reference->at, std::nullopt});
    return stretches;
}

} // namespace

LiveCharts::LiveCharts(std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QStackedWidget(parent), m_scales(std::move(scales))
{
    auto *nothing = new QLabel(tr("Add a market, or mark one in the list, to see its chart."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    addWidget(nothing);
}

void LiveCharts::add(Symbol symbol, std::chrono::seconds span)
{
    if (has(symbol))
        return;
    auto *chart = new PriceChart;
    chart->setSymbol(symbol);
    chart->setTitle(symbol.toString());
    chart->setHeading(tr("Point at the chart to read it; a click looks the moment up in History"));
    chart->setPriceDecimals(m_scales->priceDecimals(symbol));
    chart->setTimeZone(m_format.zone());
    setEmptyText(*chart, symbol);
    chart->follow(span);
    connect(chart, &PriceChart::momentPicked, this,
            [this, symbol](Timestamp moment) { Q_EMIT momentPicked(symbol, moment); });
    connect(chart, &PriceChart::pastWanted, this,
            [this, symbol](Timestamp from, Timestamp to) { ask(symbol, from, to); });
    connect(chart, &PriceChart::questionAsked, this, &LiveCharts::chartAsked);
    addWidget(chart);
    m_chartOf.emplace(symbol, chart);
}

void LiveCharts::remove(Symbol symbol)
{
    const auto found = m_chartOf.find(symbol);
    if (found == m_chartOf.end())
        return;
    removeWidget(found->second);
    found->second->deleteLater();
    m_chartOf.erase(found);
    m_firstAskedAt.erase(symbol);
}

PriceChart *LiveCharts::chartOf(Symbol symbol) const
{
    const auto found = m_chartOf.find(symbol);
    return found == m_chartOf.end() ? nullptr : found->second;
}

void LiveCharts::select(Symbol symbol, std::chrono::seconds span)
{
    if (symbol != m_selected)
        m_stretches.clear();
    m_selected = symbol;
    auto *chart = chartOf(symbol);
    setCurrentIndex(chart ? indexOf(chart) : 0);
    if (chart)
        chart->follow(span);
}

void LiveCharts::setEmptyText(PriceChart &chart, Symbol symbol) const
{
    const auto words = m_isReachable ? tr("Waiting for the first trade of %1…")
                                     : tr("No trades of %1 yet. They appear here as soon as the exchange is reached.");
    chart.setEmptyText(words.arg(symbol.toString()));
}

void LiveCharts::setReachable(bool reachable)
{
    if (reachable == m_isReachable)
        return;
    m_isReachable = reachable;
    for (const auto &[symbol, chart] : m_chartOf)
        setEmptyText(*chart, symbol);
}

void LiveCharts::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    for (const auto &[symbol, chart] : m_chartOf)
        chart->setTimeZone(format.zone());
}

void LiveCharts::refreshScales()
{
    for (const auto &[symbol, chart] : m_chartOf)
        chart->setPriceDecimals(m_scales->priceDecimals(symbol));
}

void LiveCharts::addTrades(Symbol symbol, std::span<const Trade> trades)
{
    if (auto *chart = chartOf(symbol))
        chart->addTrades(trades);
}

void LiveCharts::showPulse(const MarketPulse &pulse, Timestamp exchangeNow)
{
    auto *chart = chartOf(m_selected);
    if (!chart)
        return;
    askForFirst(exchangeNow);
    auto stretches = stretchesOf(pulse);
    if (stretches != m_stretches)
        chart->setStretches(stretches);
    m_stretches = std::move(stretches);
    // Before a market's first trade the exchange's clock is a guess, which a replayed market would contradict by years.
    if (!pulse.last)
        return;
    // Whether the price of a market that should have spoken is still the last one nobody knows.
    const bool isCurrent = pulse.state == MarketState::Live;
    chart->setKnownUntil(isCurrent ? std::nullopt : std::optional(pulse.last->tradedAt));
    chart->setNow(exchangeNow);
}

// Each chart takes its own.
void LiveCharts::showChart(const ChartAnswer &answer)
{
    for (const auto &[symbol, chart] : m_chartOf)
        chart->showAnswer(answer);
}

void LiveCharts::setExtremes(std::optional<LowHigh> extremes)
{
    if (auto *chart = chartOf(m_selected))
        chart->setExtremes(std::move(extremes));
}

void LiveCharts::askForFirst(Timestamp exchangeNow)
{
    const auto *chart = chartOf(m_selected);
    if (!chart->isVisible() || !chart->data().isEmpty())
        return;
    const auto now = std::chrono::steady_clock::now();
    const auto [asked, isFirst] = m_firstAskedAt.try_emplace(m_selected, now);
    if (!isFirst && now - asked->second < askAgainAfter)
        return;
    asked->second = now;
    const auto to = exchangeNow < opening ? wallClock() : exchangeNow;
    ask(m_selected, to - firstPast, to);
}

void LiveCharts::ask(Symbol symbol, Timestamp from, Timestamp to)
{
    const auto ticket = nextTicket();
    m_asked.emplace(ticket, symbol);
    Q_EMIT exchangeCandlesAsked({ticket, symbol, from, to});
}

void LiveCharts::showExchangeCandles(const ExchangeCandles &answer)
{
    const auto asked = m_asked.find(answer.ticket);
    if (asked == m_asked.end())
        return;
    auto *chart = chartOf(asked->second);
    m_asked.erase(asked);
    if (chart)
        chart->addExchangeCandles(answer);
}

} // namespace tidemark
