#pragma once

#include "core/trade.h"

#include <iterator>

namespace tidemark {

// Puts `more` behind `batch`, which keeps its time of reception unless it was empty.
inline void join(TradeBatch &batch, TradeBatch &&more)
{
    if (batch.isEmpty()) {
        batch = std::move(more);
        return;
    }
    batch.trades.insert(batch.trades.end(), more.trades.begin(), more.trades.end());
    batch.rejected.insert(batch.rejected.end(), std::make_move_iterator(more.rejected.begin()),
                          std::make_move_iterator(more.rejected.end()));
}

} // namespace tidemark
