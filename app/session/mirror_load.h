#pragma once

#include "database/coverage_ledger.h"
#include "database/trades_of_ids.h"

#include <QByteArray>

#include <map>
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
    // The same, packed by gzip.
    [[nodiscard]] QByteArray body(std::size_t first, std::size_t count) const;
    // Makes the bodies of `most` trades each now, so that `body` has them at hand.
    void pack(std::size_t most);

    // Their ids, as ranges.
    [[nodiscard]] static std::vector<SymbolRun> runsOf(std::span<const Trade> trades);

private:
    std::vector<Trade> m_trades;
    std::map<std::pair<Symbol, Timestamp>, Candle> m_minutes;
    std::map<std::pair<std::size_t, std::size_t>, QByteArray> m_bodies; // by first and count
};

} // namespace tidemark
