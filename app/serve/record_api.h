#pragma once

#include "core/market_info.h"
#include "core/market_rules.h"
#include "database/pg_session.h"
#include "simulator/rest_message.h"

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// What time it is where the record is served.
struct ServedMoment {
    Timestamp now;
    std::optional<Timestamp> horizon; // the last moment that may be known of; absent: all
};

// Answers the exchange's public REST endpoints (docs: Binance "Market Data endpoints") from the record, as of a moment: nothing later
// is told. What trades alone cannot tell is refused in the exchange's form. Lives on one thread, whose session it is given.
class RecordApi {
public:
    // `only` limits the markets.
    explicit RecordApi(MarketRules only) : m_only(std::move(only)) {}

    [[nodiscard]] RestReply answer(PgSession &session, const RestRequest &request, const ServedMoment &moment);
    // Those that are served, by name.
    [[nodiscard]] Result<std::vector<Symbol>> markets(PgSession &session) const;
    // Candles, where what takers bought is added up from all trades, and the day's figures of many markets.
    [[nodiscard]] static bool mayTakeSeconds(const RestRequest &request);
    // An error as the exchange tells it: its code is the exchange's own number, or a database's word.
    [[nodiscard]] static RestReply refusalOf(const Error &error);

private:
    using Body = Result<QByteArray>; // an error's code is the exchange's own number, or a database's word
    struct Call {
        PgSession &session;
        const RestRequest &request;
        ServedMoment moment;
    };
    struct Endpoint;

    [[nodiscard]] static const Endpoint *endpointAt(const QString &path);
    [[nodiscard]] Body ping(const Call &call);
    [[nodiscard]] Body time(const Call &call);
    [[nodiscard]] Body exchangeInfo(const Call &call);
    [[nodiscard]] Body recentTrades(const Call &call);
    [[nodiscard]] Body historicalTrades(const Call &call);
    [[nodiscard]] Body klines(const Call &call);
    [[nodiscard]] Body prices(const Call &call);
    [[nodiscard]] Body dayTickers(const Call &call);
    [[nodiscard]] Body averagePrice(const Call &call);

    [[nodiscard]] bool isServed(const Symbol &symbol) const;
    [[nodiscard]] Result<Symbol> symbolOf(const Call &call) const;
    // Those that are named, or all.
    [[nodiscard]] Result<std::vector<Symbol>> symbolsOf(const Call &call) const;
    [[nodiscard]] Result<MarketInfo> listed(PgSession &session, const Symbol &symbol);

    MarketRules m_only;
    std::map<Symbol, MarketInfo> m_listed; // what was found out once
};

} // namespace tidemark
