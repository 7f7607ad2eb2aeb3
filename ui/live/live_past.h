#pragma once

#include "core/record_port.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QObject>

#include <chrono>
#include <unordered_map>

namespace tidemark {

class PriceChart;

// Asks for the exchange's own candles where a chart has no trades: what the chart itself wants, and the last hour of a market
// whose first trade is still awaited. GUI thread.
class LivePast : public QObject {
    Q_OBJECT

public:
    LivePast(RecordPort &port, QObject *parent);

    void follow(Symbol symbol, PriceChart &chart);
    void forget(Symbol symbol);
    // Of a chart that is seen and has nothing to show yet.
    void askForFirst(Symbol symbol, Timestamp exchangeNow);

private:
    void ask(Symbol symbol, Timestamp from, Timestamp to);

    RecordPort &m_port;
    std::unordered_map<Symbol, PriceChart *> m_charts;
    std::unordered_map<Symbol, std::chrono::steady_clock::time_point> m_firstAskedAt;
    std::unordered_map<Symbol, Asks> m_asks;
};

} // namespace tidemark
