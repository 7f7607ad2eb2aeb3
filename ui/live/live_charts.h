#pragma once

#include "core/alert_level.h"
#include "core/chart_values.h"
#include "core/live_values.h"
#include "ui/live/chart_arrangement.h"
#include "ui/live/chart_grid.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QStackedWidget>
#include <QVariantMap>

#include <memory>
#include <span>
#include <unordered_map>

class QLabel;

namespace tidemark {

class ChartPane;
class LivePast;
class MarketModel;
class PriceChart;

// The charts that are shown: in a grid that the person arranges, or one alone, which then follows the marked market. A
// market without a chart here costs nothing here. GUI thread.
class LiveCharts : public QStackedWidget {
    Q_OBJECT

public:
    explicit LiveCharts(std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    // A chart where the arrangement has room, or beside another; marks it.
    void open(Symbol symbol);
    void close(Symbol symbol);
    // The market left the list. What it had here comes back with it: `reopen` right afterwards.
    void remove(Symbol symbol);
    void reopen(Symbol symbol);
    [[nodiscard]] bool has(Symbol symbol) const { return m_arrangement.contains(symbol); }
    [[nodiscard]] bool shows(Symbol symbol) const; // also alone, without a place among the others
    [[nodiscard]] const ChartArrangement &arrangement() const { return m_arrangement; }
    void arrange(const ChartArrangement &arrangement);
    void arrangeInRow();
    void arrangeInColumn();
    void arrangeInGrid();

    // The marked market; its chart, where it has one, is the marked one. Alone, the chart becomes that market's.
    void mark(Symbol symbol);
    [[nodiscard]] Symbol marked() const { return m_marked; }
    void setAlone(bool alone);
    [[nodiscard]] bool isAlone() const { return m_isAlone; }
    void shift(Side side);
    void moveSplit(Side side); // beside the marked chart
    void step(int by); // the focus goes on to the next chart, or back

    // Something is dragged over the grid, dropped there, or not after all.
    void dragOver(Symbol symbol, QPoint globalPosition);
    void drop(Symbol symbol, QPoint globalPosition);
    void cancelDrag();

    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    void setWindow(int window);
    void setEmptyText(const QString &noChart);
    void setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels);
    void addTrades(Symbol symbol, std::span<const Trade> trades);
    // Its trade ids have started again: what was shown was another market.
    void startOver(Symbol symbol);
    // To the charts that are seen, with what the list says of each market.
    void showPulses(const std::unordered_map<Symbol, MarketPulse> &pulses, const MarketModel &model, Timestamp exchangeNow);
    // Why a chart of the market has nothing to draw.
    void setEmptyText(Symbol symbol, const QString &text);
    void showExchangeCandles(const ExchangeCandles &candles);
    void showChart(const ChartAnswer &answer);
    [[nodiscard]] std::vector<Symbol> seen() const;
    [[nodiscard]] const PriceChart *chartOf(Symbol symbol) const;

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state, const std::vector<Symbol> &watched);

Q_SIGNALS:
    void markedByHand(tidemark::Symbol symbol);
    void arranged(); // which charts there are, or how they stand
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void chartAsked(const tidemark::ChartQuestion &question);
    void historyWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void exportWanted(tidemark::Symbol symbol, tidemark::Timestamp from, tidemark::Timestamp to);
    void alertWanted(tidemark::Symbol symbol, tidemark::Decimal price);
    void exchangeCandlesAsked(tidemark::RangeQuestion question);

private:
    [[nodiscard]] ChartPane *paneOf(Symbol symbol);
    void connectPane(ChartPane *pane);
    void connectDrag(ChartPane *pane);
    void arrangeLevel(const ChartArrangement &arrangement);
    void rebuild();
    void fillGrid();
    void dropUnused();
    void markPanes();
    void followFocus(QWidget *focused);
    [[nodiscard]] Symbol symbolAround(const QWidget *widget) const;
    void focusOn(Symbol symbol);

    std::shared_ptr<const SymbolScales> m_scales;
    TimeFormat m_format;
    LivePast *m_past;
    QLabel *m_nothing;
    ChartGrid *m_grid;
    QWidget *m_single;
    ChartArrangement m_arrangement;
    ChartArrangement m_former;    // before the last market left
    ChartGrid::Splits m_splits;   // of the grid when it was last seen
    std::unordered_map<Symbol, ChartPane *> m_panes;
    std::unordered_map<Symbol, std::vector<AlertLevel>> m_alertLevels; // also of markets without a chart
    QVariantMap m_chartStates;                                         // of charts that were closed, by the market's name
    Symbol m_marked;
    int m_window = 0;
    bool m_isAlone = false;
};

} // namespace tidemark
