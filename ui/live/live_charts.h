#pragma once

#include "core/chart_values.h"
#include "core/live_values.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QStackedWidget>

#include <memory>
#include <span>
#include <unordered_map>

namespace tidemark {

class PriceChart;

// One chart a market, of which one is shown. Asks for the exchange's own candles where the shown one has no trades: also
// for the last hour of a market whose first trade is still awaited. GUI thread.
class LiveCharts : public QStackedWidget {
    Q_OBJECT

public:
    explicit LiveCharts(std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    void add(Symbol symbol, std::chrono::seconds span);
    void remove(Symbol symbol);
    [[nodiscard]] bool has(Symbol symbol) const { return m_chartOf.contains(symbol); }
    void select(Symbol symbol, std::chrono::seconds span);

    void setTimeFormat(const TimeFormat &format);
    // Whether the exchange is; says why there is nothing to draw yet.
    void setReachable(bool reachable);
    void refreshScales();

    void addTrades(Symbol symbol, std::span<const Trade> trades);
    // What is known of the shown market at the exchange's now.
    void showPulse(const MarketPulse &pulse, Timestamp exchangeNow);
    void setExtremes(std::optional<LowHigh> extremes);
    void showExchangeCandles(const ExchangeCandles &answer);
    void showChart(const ChartAnswer &answer);

Q_SIGNALS:
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void chartAsked(const tidemark::ChartQuestion &question);
    void exchangeCandlesAsked(tidemark::RangeQuestion question);

private:
    [[nodiscard]] PriceChart *chartOf(Symbol symbol) const;
    void setEmptyText(PriceChart &chart, Symbol symbol) const;
    void ask(Symbol symbol, Timestamp from, Timestamp to);
    void askForFirst(Timestamp exchangeNow);

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    bool m_isReachable = true;
    Symbol m_selected;
    std::unordered_map<Symbol, PriceChart *> m_chartOf;
    std::unordered_map<Symbol, std::chrono::steady_clock::time_point> m_firstAskedAt;
    std::unordered_map<Ticket, Symbol> m_asked;
    std::vector<RecordStretch> m_stretches; // of the selected market
};

} // namespace tidemark
