#pragma once

#include "core/result.h"
#include "simulator/faults.h"
#include "simulator/rest_bodies.h"
#include "simulator/rest_message.h"
#include "simulator/weight_meter.h"

#include <functional>

namespace tidemark {

// Answers the exchange's public REST endpoints (docs: Binance "Market Data endpoints") from a market's tape, with its
// weights, limits and error codes. An aggregate trade's id is the id of its first trade.
class RestApi {
public:
    RestApi(const Market &market, std::function<Timestamp()> clock, const Faults &faults = {}, std::uint64_t seed = 1)
        : m_market(market), m_clock(std::move(clock)), m_weight(faults.restLimit.value_or(WeightMeter::usualLimit)),
          m_faults(faults), m_seed(seed)
    {
    }

    [[nodiscard]] RestReply answer(const RestRequest &request);

private:
    using Body = Result<QByteArray>; // the error's code is the exchange's own number
    struct Endpoint;

    [[nodiscard]] static const Endpoint *endpointAt(const QString &path);
    [[nodiscard]] RestReply answerOf(const Endpoint &endpoint, const RestRequest &request) const;
    [[nodiscard]] RestReply withFaults(RestReply reply);
    [[nodiscard]] Body ping(const RestRequest &request) const;
    [[nodiscard]] Body time(const RestRequest &request) const;
    [[nodiscard]] Body exchangeInfo(const RestRequest &request) const;
    [[nodiscard]] Body recentTrades(const RestRequest &request) const;
    [[nodiscard]] Body historicalTrades(const RestRequest &request) const;
    [[nodiscard]] Body aggTrades(const RestRequest &request) const;
    [[nodiscard]] Body klines(const RestRequest &request) const;
    [[nodiscard]] Body dayTickers(const RestRequest &request) const;
    [[nodiscard]] DayTicker dayTicker(std::size_t market, const Symbol &symbol) const;

    [[nodiscard]] Result<std::size_t> marketOf(const RestRequest &request) const;
    [[nodiscard]] std::vector<MarketTrade> newest(std::size_t market, std::size_t count) const;

    const Market &m_market;
    std::function<Timestamp()> m_clock;
    WeightMeter m_weight;
    Faults m_faults;
    std::uint64_t m_seed;
    std::uint64_t m_answered = 0;
};

} // namespace tidemark
