#pragma once

#include "core/history_values.h"
#include "core/record_values.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <unordered_map>

namespace tidemark {

class PriceChart;

// Asks for the exchange's own candles where a chart has no trades: what the chart itself asks for, and the last hour of a
// market whose first trade is still awaited. Hands each answer to the chart that asked. GUI thread.
class LivePast : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void follow(Symbol symbol, PriceChart &chart);
    void forget(Symbol symbol);
    // Of a chart that is seen and has nothing to show yet.
    void askForFirst(Symbol symbol, Timestamp exchangeNow);
    void showExchangeCandles(const ExchangeCandles &answer);

Q_SIGNALS:
    void exchangeCandlesAsked(tidemark::RangeQuestion question);

private:
    void ask(Symbol symbol, Timestamp from, Timestamp to);

    std::unordered_map<Symbol, PriceChart *> m_charts;
    std::unordered_map<Symbol, std::chrono::steady_clock::time_point> m_firstAskedAt;
    std::unordered_map<Ticket, Symbol> m_asked;
};

} // namespace tidemark
