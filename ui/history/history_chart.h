#pragma once

#include "core/alert_level.h"
#include "core/bookmarks.h"
#include "core/chart_values.h"
#include "core/record_port.h"
#include "core/record_values.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QFrame>
#include <QVariantMap>

#include <memory>

namespace tidemark {

class ChartLink;
class PriceChart;

// What History shows around a moment.
inline constexpr std::chrono::minutes aroundMoment{5};

// Whole minutes, so that steps within one minute need no new trades.
[[nodiscard]] inline TimeRange rangeAround(Timestamp moment)
{
    const Timestamp minute = std::chrono::floor<std::chrono::minutes>(moment);
    return {minute - aroundMoment, minute + aroundMoment + std::chrono::minutes(1)};
}

// The minutes around a moment as the record has them: its trades, what is lost of them, and the exchange's own candles
// where it has none. GUI thread.
class HistoryChart : public QFrame {
    Q_OBJECT

public:
    HistoryChart(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    void refreshScales();
    [[nodiscard]] ChartLink &link() const;
    // What it may be compared with.
    void offerMarkets(const std::vector<Symbol> &markets);
    // The levels that alerts wait for in the market that is shown.
    void setAlertLevels(const std::vector<AlertLevel> &levels);
    void setBookmarks(const Bookmarks &bookmarks);
    [[nodiscard]] Symbol symbol() const { return m_asked.symbol; }
    void showMoment(Timestamp moment);
    // Asks for what is around the moment, unless it is here already.
    void ask(Symbol symbol, Timestamp moment);
    // The record has changed: what is here counts for nothing at the next question.
    void forget();
    void showUnavailable();

    // What a person chose for the chart itself.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void momentPicked(tidemark::Timestamp moment);
    void replayWanted(tidemark::Timestamp moment);
    void exportWanted(tidemark::Timestamp from, tidemark::Timestamp to);
    void periodMarked(tidemark::Timestamp from, tidemark::Timestamp to);
    void alertWanted(tidemark::Decimal price);
    void bookmarkWanted(tidemark::Timestamp moment);

private:
    void begin(Symbol symbol);
    void askRecord(Timestamp from, Timestamp to);
    void askPast(Timestamp from, Timestamp to);
    void askChart(const ChartQuestion &question);
    void showTrades(const TradesAnswer &answer);
    void showRecord(const RecordOutline &outline);
    void showKnown();

    RecordPort &m_port;
    std::shared_ptr<const SymbolScales> m_scales;
    PriceChart *m_chart;
    Bookmarks m_bookmarks;
    RangeQuestion m_asked;
    TimeRange m_surveyed; // of which what is lost was asked
    Asked m_trades;
    Asked m_record;
    Asks m_chartAsks;
    Asks m_candles;
    std::optional<Timestamp> m_tradesUntil; // all of the record up to there are here
    std::optional<Timestamp> m_recordEnds;
};

} // namespace tidemark
