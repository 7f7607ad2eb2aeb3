#pragma once

#include "core/result.h"
#include "simulator/rest_message.h"
#include "simulator/weight_meter.h"

#include <functional>

namespace tidemark {

// Answers the exchange's public REST endpoints (docs: Binance "Market Data endpoints") from a market's tape, with its
// weights, limits and error codes. An aggregate trade's id is the id of its first trade.
class RestApi {
public:
    RestApi(const Market &market, std::function<Timestamp()> clock) : m_market(market), m_clock(std::move(clock)) {}

    [[nodiscard]] RestReply answer(const RestRequest &request);

private:
    using Body = Result<QByteArray>; // the error's code is the exchange's own number
    struct Endpoint;

    [[nodiscard]] static const Endpoint *endpointAt(const QString &path);
    [[nodiscard]] Body ping(const RestRequest &request) const;
    [[nodiscard]] Body time(const RestRequest &request) const;
    [[nodiscard]] Body exchangeInfo(const RestRequest &request) const;
    [[nodiscard]] Body recentTrades(const RestRequest &request) const;
    [[nodiscard]] Body historicalTrades(const RestRequest &request) const;
    [[nodiscard]] Body aggTrades(const RestRequest &request) const;
    [[nodiscard]] Body klines(const RestRequest &request) const;

    [[nodiscard]] Result<std::size_t> marketOf(const RestRequest &request) const;
    [[nodiscard]] std::vector<MarketTrade> newest(std::size_t market, std::size_t count) const;

    const Market &m_market;
    std::function<Timestamp()> m_clock;
    WeightMeter m_weight;
};

} // namespace tidemark
