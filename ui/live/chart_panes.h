#pragma once

#include "core/alert_level.h"
#include "core/bookmarks.h"
#include "core/live_values.h"
#include "core/record_port.h"
#include "ui/live/chart_pane.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QVariantMap>

#include <functional>
#include <memory>
#include <span>
#include <unordered_map>

namespace tidemark {

class ChartLinks;
class LivePast;
class MarketModel;
class PriceChart;

// The charts that there are, one a market: all are set alike, each gets what arrives of its market and what it asks the record,
// and what a person asks in one is told with the market. One that goes is remembered, and comes back as it went. GUI thread.
class ChartPanes : public QObject {
    Q_OBJECT

public:
    ChartPanes(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent);

    // Made, and out of sight at first, where there is none.
    [[nodiscard]] ChartPane *paneOf(Symbol symbol);
    [[nodiscard]] ChartPane *find(Symbol symbol) const; // null: there is none
    [[nodiscard]] const std::unordered_map<Symbol, ChartPane *> &all() const { return m_panes; }
    [[nodiscard]] Symbol symbolAround(const QWidget *widget) const; // empty: it is in none
    void dropUnless(const std::function<bool(Symbol)> &isWanted);

    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    void setWindow(int window);
    // From now on each says that it is of a past moment.
    void setReplayed();
    // The charts join these; they outlive them.
    void setLinks(ChartLinks &links);
    // What charts may be compared with, and with what they are: those need their trades, too.
    void offerMarkets(const std::vector<Symbol> &markets);
    [[nodiscard]] std::vector<Symbol> compared() const;
    void setAlertLevels(Symbol symbol, const std::vector<AlertLevel> &levels);
    void setBookmarks(const Bookmarks &bookmarks);
    // Also to those that are not seen at the moment: a chart that comes back is whole.
    void addTrades(Symbol symbol, std::span<const Trade> trades);
    // Its trade ids have started again: what was shown was another market.
    void startOver(Symbol symbol);
    // To those that are seen, with what the list says of each market.
    void showPulses(const std::vector<Symbol> &seen, const std::unordered_map<Symbol, MarketPulse> &pulses,
                    const MarketModel &model, Timestamp exchangeNow);

    // By the market's name, also of those that went.
    [[nodiscard]] QVariantMap states() const;
    void restoreStates(const QVariantMap &states);

Q_SIGNALS:
    void made(tidemark::ChartPane *pane);
    void momentPicked(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void historyWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void replayWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);
    void exportWanted(tidemark::Symbol symbol, tidemark::Timestamp from, tidemark::Timestamp to);
    void alertWanted(tidemark::Symbol symbol, tidemark::Decimal price);
    void bookmarkWanted(tidemark::Symbol symbol, tidemark::Timestamp moment);

private:
    static void tellReplay(ChartPane &pane);
    void setUp(Symbol symbol, PriceChart &chart);
    void connectChart(Symbol symbol, PriceChart &chart);

    RecordPort &m_port;
    std::shared_ptr<const SymbolScales> m_scales;
    QWidget *m_parent; // of the panes, until they are put somewhere
    LivePast *m_past;
    TimeFormat m_format;
    int m_window = 0;
    bool m_isReplay = false;
    std::vector<Symbol> m_offered;
    ChartLinks *m_links = nullptr;
    std::unordered_map<Symbol, ChartPane *> m_panes;
    std::unordered_map<Symbol, Asks> m_asks; // of their charts
    std::unordered_map<Symbol, std::vector<AlertLevel>> m_alertLevels; // also of markets without a chart
    Bookmarks m_bookmarks;
    QVariantMap m_formerStates;                                        // of charts that went
};

} // namespace tidemark
