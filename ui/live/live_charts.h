#pragma once

#include "ui/live/chart_grid.h"
#include "ui/live/chart_layout.h"
#include "ui/live/chart_panes.h"

#include <QStackedWidget>

class QLabel;

namespace tidemark {

class ChartWindows;

// The charts as they are looked at: in a grid that the person arranges, by drag and by keys, or one alone, which then follows
// the marked market. A market without a chart here costs nothing here. GUI thread.
class LiveCharts : public QStackedWidget {
    Q_OBJECT

public:
    LiveCharts(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    // A chart where the arrangement has room, or beside another; marks it.
    void open(Symbol symbol);
    void close(Symbol symbol);
    // The market left the list. What it had here comes back with it: `reopen` right afterwards.
    void remove(Symbol symbol);
    void reopen(Symbol symbol);
    [[nodiscard]] bool has(Symbol symbol) const { return m_layout.arrangement.contains(symbol); }
    [[nodiscard]] bool shows(Symbol symbol) const { return m_layout.shows(symbol); }
    [[nodiscard]] std::vector<Symbol> seen() const { return m_layout.seen(); }
    [[nodiscard]] std::vector<Symbol> all() const { return m_layout.all(); } // also those in windows of their own, and those that one alone hides
    [[nodiscard]] const ChartArrangement &arrangement() const { return m_layout.arrangement; }
    void arrange(const ChartArrangement &arrangement);
    void arrangeInRow();
    void arrangeInColumn();
    void arrangeInGrid();

    // The marked market; its chart, where it has one, is the marked one. Alone, the chart becomes that market's.
    void mark(Symbol symbol);
    [[nodiscard]] Symbol marked() const { return m_layout.marked; }
    void setAlone(bool alone);
    [[nodiscard]] bool isAlone() const { return m_layout.isAlone; }
    // Into a window of its own, and back.
    void setApart(Symbol symbol, bool apart);
    [[nodiscard]] bool isApart(Symbol symbol) const { return m_layout.isApart(symbol); }
    [[nodiscard]] ChartWindows &windows() { return *m_windows; }
    [[nodiscard]] const ChartWindows &windows() const { return *m_windows; }
    void shift(Side side);
    void moveSplit(Side side); // beside the marked chart
    void step(int by); // the focus goes on to the next chart, or back

    // Something is dragged over the grid, dropped there, or not after all.
    void dragOver(Symbol symbol, QPoint globalPosition);
    void drop(Symbol symbol, QPoint globalPosition);
    void cancelDrag();

    // What the charts are told; a market without one is passed over.
    void setTimeFormat(const TimeFormat &format) { m_panes->setTimeFormat(format); }
    void refreshScales() { m_panes->refreshScales(); }
    void setWindow(int window) { m_panes->setWindow(window); }
    void setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels) { m_panes->setAlertLevels(symbol, levels); }
    void setReplayed() { m_panes->setReplayed(); }
    void setBookmarks(const Bookmarks &bookmarks) { m_panes->setBookmarks(bookmarks); }
    void addTrades(Symbol symbol, std::span<const Trade> trades) { m_panes->addTrades(symbol, trades); }
    void startOver(Symbol symbol) { m_panes->startOver(symbol); }
    void showPulses(const std::unordered_map<Symbol, MarketPulse> &pulses, const MarketModel &model, Timestamp exchangeNow);
    void setLinks(ChartLinks &links) { m_panes->setLinks(links); }
    [[nodiscard]] bool isLinked(Symbol symbol) const; // whether it has a chart that is
    void offerMarkets(const std::vector<Symbol> &markets) { m_panes->offerMarkets(markets); }
    [[nodiscard]] std::vector<Symbol> compared() const { return m_panes->compared(); }
    void setEmptyText(const QString &noChart);
    // Why a chart of the market has nothing to draw.
    void setEmptyText(Symbol symbol, const QString &text);
    [[nodiscard]] const PriceChart *chartOf(Symbol symbol) const;

    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state, const std::vector<Symbol> &watched);

Q_SIGNALS:
    void markedByHand(tidemark::Symbol symbol);
    void arranged(); // which charts there are, or how they stand
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void historyWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void exportWanted(tidemark::Symbol symbol, tidemark::Timestamp from, tidemark::Timestamp to);
    void alertWanted(tidemark::Symbol symbol, tidemark::Decimal price);
    void bookmarkWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);

private:
    void connectPanes();
    void connectHeader(ChartPane *pane);
    void connectDrag(ChartPane *pane);
    void arrangeLevel(const ChartArrangement &arrangement);
    void rearrange();
    void rebuild();
    void fillGrid();
    void dropUnused();
    void markPanes();
    void followFocus(QWidget *focused);
    void focusOn(Symbol symbol);

    ChartPanes *m_panes;
    ChartWindows *m_windows;
    QLabel *m_nothing;
    ChartGrid *m_grid;
    QWidget *m_single;
    ChartLayout m_layout;      // its splits are those of the grid when it was last seen
    ChartArrangement m_former; // before the last market left
};

} // namespace tidemark
