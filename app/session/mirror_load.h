#pragma once

#include "database/coverage_ledger.h"
#include "database/trades_of_ids.h"

#include <span>
#include <string>

namespace tidemark {

// Trades that go to a mirror together, market by market in the order of their ids, with the candles of their minutes.
class MirrorLoad {
public:
    void add(TradesWithMinutes part);
    void clear();

    [[nodiscard]] const std::vector<Trade> &trades() const { return m_trades; }
    // Points of `count` trades from `first` on, and of the minutes that one of them is in.
    [[nodiscard]] std::string lines(std::size_t first, std::size_t count) const;

    // Their ids, as ranges.
    [[nodiscard]] static std::vector<SymbolRun> runsOf(std::span<const Trade> trades);

private:
    std::vector<Trade> m_trades;
    std::map<std::pair<Symbol, Timestamp>, Candle> m_minutes;
};

} // namespace tidemark
