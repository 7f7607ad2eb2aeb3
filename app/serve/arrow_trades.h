#pragma once

#include "serve/record_api.h"

namespace tidemark {

// Answers GET /trades.arrow in the form that flowsurface-server documents (https://github.com/flowsurface-rs/server): the trades of one
// market in the order of time as an Arrow IPC stream. Parameters: venue (binance), market (spot), symbol, from and to (ms since the epoch,
// both included), limit (100,000 unless said, 1,000,000 at the most). Lives on one thread, whose session it is given.
class ArrowTrades {
public:
    // `only` limits the markets.
    explicit ArrowTrades(MarketRules only) : m_markets(std::move(only)) {}

    [[nodiscard]] static bool isAskedFor(const RestRequest &request);
    [[nodiscard]] RestReply answer(PgSession &session, const RestRequest &request, const ServedMoment &moment) const;

private:
    struct Question {
        Symbol symbol;
        Timestamp from;
        Timestamp to; // exclusive
        std::size_t limit = 0;
    };

    [[nodiscard]] Result<Question> questionIn(PgSession &session, const RestRequest &request, const ServedMoment &moment) const;
    [[nodiscard]] Result<Symbol> symbolOf(PgSession &session, const RestRequest &request) const;
    [[nodiscard]] static Result<QByteArray> streamOf(PgSession &session, const Question &question);

    RecordApi m_markets;
};

} // namespace tidemark
