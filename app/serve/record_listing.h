#pragma once

#include "core/market_info.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

// What `exchangeInfo` tells of a recorded market. The record has no listing of the exchange's: the two assets are told by the symbol's
// letters, tick and step by the newest thousand trades and the prices of the candles, of which they are divisors.
class RecordListing {
public:
    explicit RecordListing(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<MarketInfo> of(const Symbol &symbol);

    // "BTCUSDT" → BTC, USDT; where no known quote asset ends it all is base.
    [[nodiscard]] static MarketInfo named(const Symbol &symbol);

private:
    PgSession &m_session;
};

} // namespace tidemark
