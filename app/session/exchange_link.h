#pragma once

#include "core/endpoints.h"
#include "core/history_values.h"
#include "core/market_day.h"
#include "core/record_values.h"
#include "exchange/clock_offset.h"
#include "exchange/rest_client.h"
#include "exchange/symbol_directory.h"
#include "exchange/trade_stream.h"

#include <QObject>

namespace tidemark {

class WatchedMarkets;

// The feed's two ways to the exchange, its stream and its REST interface, which tell one another what they learn: the stream whether
// times are to the microsecond, REST how far this computer's clock is off. Knows what time it is there, and what markets
// there are. Exchange thread.
class ExchangeLink : public QObject {
    Q_OBJECT
public:
    ExchangeLink(const ExchangeEndpoints &endpoints, WatchedMarkets &markets);

    void start(const std::vector<Symbol> &symbols);
    void setSymbols(const std::vector<Symbol> &symbols) { m_stream.setSymbols(symbols); }
    // They were added: the list of markets is asked for again where it says that there is something wrong with them.
    void lookUp(const std::vector<Symbol> &symbols);
    void reloadDirectory() { m_directory.reload(); }
    void askDays(const MarketDaysQuestion &question);
    void askCandles(const ExchangeCandlesQuestion &question);

    [[nodiscard]] TradeStream &stream() { return m_stream; }
    [[nodiscard]] const TradeStream &stream() const { return m_stream; }
    [[nodiscard]] RestClient &client() { return m_client; }
    [[nodiscard]] const RestClient &client() const { return m_client; }
    // The exchange's clock; before the first trade the record's own newest one is the best that is known.
    [[nodiscard]] Timestamp now() const;
    // Only where it is known: a quiet market has not told it yet.
    [[nodiscard]] std::optional<Timestamp> clock() const;
    [[nodiscard]] std::optional<std::chrono::microseconds> clockOffset() const { return m_offset; }

Q_SIGNALS:
    // A connection brings markets that none brought before.
    void connected();
    void directoryLoaded(const std::vector<tidemark::MarketInfo> &markets);
    void directoryFailed(const QString &problem);
    void daysAnswered(const tidemark::MarketDays &answer);
    void candlesAnswered(const tidemark::ExchangeCandles &answer);

private:
    WatchedMarkets &m_markets;
    TradeStream m_stream;
    RestClient m_client;
    SymbolDirectory m_directory;
    ClockOffset m_clock;
    std::optional<std::chrono::microseconds> m_offset;
};

} // namespace tidemark
