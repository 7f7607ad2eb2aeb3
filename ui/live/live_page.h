#pragma once

#include "core/live_values.h"
#include "core/market_info.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QWidget>

#include <memory>
#include <unordered_map>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTimer;

namespace tidemark {

class ExtremesModel;
class ExtremesTable;
class MarketList;
class PriceChart;

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

    [[nodiscard]] MarketList &markets() { return *m_list; }
    [[nodiscard]] Timestamp exchangeNow() const;

Q_SIGNALS:
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);

private:
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] PriceChart *chartOf(Symbol symbol);
    void createChart(Symbol symbol);
    void dropChart(Symbol symbol);
    void setEmptyText(PriceChart &chart, Symbol symbol) const;
    void selectMarket(Symbol symbol);
    void selectWindow(int window);
    void showHeadline();
    void showExtremes();
    void refreshScales();
    void advance(Symbol symbol);
    void tick();

    std::shared_ptr<SymbolScales> m_scales;
    TimeFormat m_format;
    bool m_isReachable = true;
    MarketList *m_list;
    QLabel *m_headline;
    QButtonGroup *m_windows;
    QStackedWidget *m_charts;
    ExtremesModel *m_extremes;
    ExtremesTable *m_panel;
    QTimer *m_clock;
    std::unordered_map<Symbol, PriceChart *> m_chartOf;
    std::unordered_map<Symbol, MarketPulse> m_pulses;
    Timestamp m_exchangeNow;
    std::chrono::steady_clock::time_point m_updatedAt;
    int m_window = 2;
};

} // namespace tidemark
