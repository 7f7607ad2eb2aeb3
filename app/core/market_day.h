#pragma once

#include "core/record_values.h"
#include "core/symbol.h"

#include <QMetaType>

#include <cstdint>
#include <vector>

namespace tidemark {

// What the exchange itself tells of a market's last 24 hours (`ticker/24hr`). Prices and values are for ranking and forecasts alone.
struct MarketDay {
    Symbol symbol;
    std::int64_t newestId = -1; // −1: no trade within the day
    std::int64_t trades = 0;
    double quoteVolume = 0; // in the market's quote asset
    double lastPrice = 0;
};

struct MarketDays {
    Ticket ticket = 0;
    std::vector<MarketDay> days = {};
    QString problem = {}; // not empty: could not be read, and why
};

// The last 24 hours of all of the exchange's markets, as it tells them now.
struct MarketDaysQuestion {
    using Answer = MarketDays;

    Ticket ticket = 0;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::MarketDays)
