#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/view/chart_view.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace tidemark {

// What reaches a chart and what it asks for: live trades, of the record what it does not have in memory, of the exchange what
// nobody has. GUI thread.
class ChartFeed : public QObject {
    Q_OBJECT

public:
    ChartFeed(ChartData &data, ChartView &view, QWidget *chart);

    void setSymbol(Symbol symbol); // without one the record is not asked
    [[nodiscard]] Symbol symbol() const { return m_symbol; }
    // While trades are on their way nobody knows where there are none: the exchange is not asked.
    void setLoading(bool loading);
    void addTrades(std::span<const Trade> trades);
    void setTrades(std::span<const Trade> trades);
    void addRecorded(TimeRange time, std::span<const Trade> trades);
    void showAnswer(const ChartAnswer &answer);
    void forgetRecord();
    void setStretches(const std::vector<RecordStretch> &stretches);
    void setExchangeCandles(const std::vector<Candle> &candles);
    void addExchangeCandles(const ExchangeCandles &answer);
    // A picture was made of what is known.
    void askForMore();

Q_SIGNALS:
    // Before they join the others.
    void tradesComing(std::span<const tidemark::Trade> trades);
    void symbolChanged(tidemark::Symbol symbol);
    void startedOver(); // without any trade
    void recordForgotten();
    void stretchesChanged(const tidemark::TimeRanges &formerlyLost);
    void questionAsked(const tidemark::ChartQuestion &question);
    void pastWanted(tidemark::Timestamp from, tidemark::Timestamp to);
    void changed();  // what merely happens must not move a view
    void grew();     // what was loaded for a view must fit into it
    void replaced(); // by other data, of which nothing is known yet

private:
    void grow();
    void placeOldest();
    [[nodiscard]] bool isLookedAt() const;
    void askRecord();
    void askExchange();
    void ask(const TimeRange &wanted);

    ChartData &m_data;
    ChartView &m_view;
    QWidget *m_chart;
    Symbol m_symbol;
    QTimer m_recordTimer;
    QTimer m_exchangeTimer;
    int m_waits = 0; // of the question to the exchange for the record's answer
    bool m_isLoading = false;
};

} // namespace tidemark
