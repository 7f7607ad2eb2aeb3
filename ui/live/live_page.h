#pragma once

#include "core/chart_values.h"
#include "core/live_values.h"
#include "core/market_info.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QWidget>

#include <memory>
#include <unordered_map>

class QTimer;

namespace tidemark {

class ExtremesModel;
class ExtremesTable;
class LiveCharts;
class LiveHeader;
class MarketList;

// The tab Live: the market list, and of the marked market the chart and its rolling minimum and maximum. GUI thread.
class LivePage : public QWidget {
    Q_OBJECT

public:
    LivePage(std::shared_ptr<SymbolScales> scales, const std::vector<Symbol> &symbols, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void showUpdate(const LiveUpdate &update);
    void seedMarket(const MarketSeed &seed);
    void showDirectory(const std::vector<MarketInfo> &markets);
    void showDirectoryProblem(const QString &problem);
    // Whether the exchange is; says why there is nothing to draw yet.
    void setReachable(bool reachable);
    void showExchangeCandles(const ExchangeCandles &candles);
    void showChart(const ChartAnswer &answer);

    [[nodiscard]] MarketList &markets() { return *m_list; }
    [[nodiscard]] Timestamp exchangeNow() const;

Q_SIGNALS:
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    // What a chart does not have in memory, of the record.
    void chartAsked(const tidemark::ChartQuestion &question);
    // The exchange's own candles, for a time of which the chart has no trades.
    void exchangeCandlesAsked(tidemark::RangeQuestion question);

private:
    void layOut();
    void wire();
    void addMarket(Symbol symbol);
    void removeMarket(Symbol symbol);
    void selectMarket(Symbol symbol);
    void selectWindow(int window);
    [[nodiscard]] MarketPulse selectedPulse() const;
    void showSelected();
    void refreshScales();
    void tick();

    std::shared_ptr<SymbolScales> m_scales;
    MarketList *m_list;
    LiveHeader *m_header;
    LiveCharts *m_charts;
    ExtremesModel *m_extremes;
    ExtremesTable *m_panel;
    QTimer *m_clock;
    std::unordered_map<Symbol, MarketPulse> m_pulses;
    Timestamp m_exchangeNow;
    std::chrono::steady_clock::time_point m_updatedAt;
    int m_window = 2;
};

} // namespace tidemark
