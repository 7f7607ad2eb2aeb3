#pragma once

#include "core/price_crossing.h"
#include "database/price_reach.h"

namespace tidemark {

// Finds when a market's price crossed another one, first or last in a range, among the trades before the range as well. By candles and a few
// minutes' trades. Lives on its session's thread; one short transaction.
class CrossingSearch {
public:
    explicit CrossingSearch(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<CrossingAnswer> answer(const CrossingQuestion &question);

private:
    using Found = Result<std::optional<Crossing>>;

    [[nodiscard]] Found next(const CrossingQuestion &question);
    [[nodiscard]] Found last(const CrossingQuestion &question);
    // The trade behind one that lies on the other side; or, without one, the range's first, if what was before the range lies there.
    [[nodiscard]] Found behind(const CrossingQuestion &question, const std::optional<PriceReached> &reached, bool isUpward);
    // Before a moment; absent where nothing is recorded.
    [[nodiscard]] Result<std::optional<Decimal>> priceBefore(const Symbol &symbol, Timestamp moment);
    [[nodiscard]] PriceReach reach(const CrossingQuestion &question, const PriceBound &bound) { return {m_session, question.symbol, bound}; }

    PgSession &m_session;
};

} // namespace tidemark
