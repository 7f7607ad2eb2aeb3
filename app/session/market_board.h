#pragma once

#include "core/board_values.h"
#include "core/endpoints.h"
#include "exchange/ticker_stream.h"

#include <QObject>
#include <QTimer>

namespace tidemark {

class ExchangeLink;
class RelayedTrades;
class WatchedMarkets;

// Tells where every recorded market stands over a window, and what the exchange says of all others. It listens to the exchange's
// stream of all markets only while it is asked about it again and again. Exchange thread.
class MarketBoard : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{5}; // without a question, until that stream is closed

    // `mayBeLookedAt`: by somebody, some time. Only then is anything counted for it.
    MarketBoard(WatchedMarkets &markets, const ExchangeLink &exchange, const RelayedTrades &relayed, const ExchangeEndpoints &endpoints, bool mayBeLookedAt);

    [[nodiscard]] BoardFrame answer(const BoardQuestion &question);
    [[nodiscard]] const TickerStream &tickers() const { return m_tickers; }

private:
    [[nodiscard]] std::vector<BoardMarket> markets(std::chrono::seconds window, Timestamp now) const;
    void addTickers(BoardFrame &frame, std::int64_t revision);

    const WatchedMarkets &m_markets;
    const ExchangeLink &m_exchange;
    const RelayedTrades &m_relayed;
    TickerStream m_tickers;
    QTimer m_wanted; // runs while somebody asks
};

} // namespace tidemark
