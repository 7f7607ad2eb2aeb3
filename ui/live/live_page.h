#pragma once

#include "core/live_values.h"
#include "core/record_port.h"
#include "ui/exchange_clock.h"
#include "ui/live/live_sentences.h"
#include "ui/live/trade_groups.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <unordered_map>

class QSplitter;
class QTimer;

namespace tidemark {

class ExtremesModel;
class ExtremesTable;
class LiveCharts;
class LiveToolbar;
class MarketList;
class TapePanel;

// The tab Live: the market list, charts as the person arranged them, and of the marked market its trades and its rolling
// minimum and maximum. GUI thread.
class LivePage : public QWidget {
    Q_OBJECT

public:
    LivePage(RecordPort &port, std::shared_ptr<SymbolScales> scales, const std::vector<Symbol> &symbols, QWidget *parent = nullptr);

    // Where the record is kept, for people.
    void setRecordNote(const QString &note);
    void setTimeFormat(const TimeFormat &format);
    void showUpdate(const LiveUpdate &update);
    void refreshScales();
    // What the list says is shown elsewhere, too.
    void setListWatched(bool watched) { m_isListWatched = watched; }
    // Whether the exchange is; says why there is nothing to draw yet.
    void setReachable(bool reachable);
    // Of a past moment, for as long as it is there: it says so.
    void setReplayed();

    // In the arrangement, and marked.
    void showChart(Symbol symbol);
    [[nodiscard]] MarketList &markets() { return *m_list; }
    [[nodiscard]] LiveCharts &charts() { return *m_charts; }
    [[nodiscard]] Timestamp exchangeNow() const { return m_exchangeClock.now(); }
    // The markets whose single trades something here needs: those with a chart, and the marked one.
    [[nodiscard]] std::vector<Symbol> followed() const;

    // How the tab is arranged: charts, splits, columns, window, tape.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void boardWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void wire();
    void wireList();
    void openFilter();
    void addMarket(Symbol symbol);
    void removeMarket(Symbol symbol);
    void selectMarket(Symbol symbol);
    void selectWindow(int window);
    void showWindow(int window);
    void pickLayout(int layout);
    void seedMarket(Symbol symbol);
    void takeSeed(const MarketSeed &seed);
    void fillTape();
    // What ages and dates are told by.
    [[nodiscard]] Timestamp now() const { return m_isNowHeard ? exchangeNow() : std::max(exchangeNow(), wallClock()); }
    [[nodiscard]] MarketPulse pulseOf(Symbol symbol) const;
    void distribute(const std::vector<Trade> &trades);
    void startOverWhereIdsDid(const MarketPulse &pulse);
    void showFigures();
    void explainEmptyPlaces();
    void tick();

    RecordPort &m_port;
    std::shared_ptr<SymbolScales> m_scales;
    MarketList *m_list;
    LiveToolbar *m_toolbar;
    LiveCharts *m_charts;
    TapePanel *m_tape;
    ExtremesModel *m_extremes;
    ExtremesTable *m_panel;
    QSplitter *m_sides;
    QSplitter *m_left;
    QTimer *m_clock;
    TradeGroups m_groups;
    LiveSituation m_situation;
    std::unordered_map<Symbol, MarketPulse> m_pulses;
    Asks m_seeds;
    ExchangeClock m_exchangeClock;
    bool m_isNowHeard = true;
    bool m_isListWatched = false;
    int m_window = 2;
};

} // namespace tidemark
