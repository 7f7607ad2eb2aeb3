#pragma once

#include "core/candle.h"

#include <vector>

namespace tidemark {

// Neighbouring minutes of the exchange's own candles of which the same is known.
struct ExchangePart {
    bool isRecorded = false; // in the record, though not in this picture
    std::vector<Candle> candles;
};

} // namespace tidemark
