#pragma once

#include "core/trade.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace tidemark {

// What earlier spools kept for the exchange's word on a market's ids, until it is known what the record has of the market. Exchange thread.
class LeftDoubts {
public:
    struct Doubt {
        QString spool;
        Symbol symbol;
        std::vector<Trade> trades;
    };

    void add(Doubt doubt) { m_doubts.push_back(std::move(doubt)); }

    // Those of markets of which `isDue(symbol)` is true; they wait no more.
    template <typename IsDue>
    [[nodiscard]] std::vector<Doubt> take(IsDue isDue)
    {
        const auto due = std::stable_partition(m_doubts.begin(), m_doubts.end(), [&](const Doubt &doubt) { return !isDue(doubt.symbol); });
        std::vector<Doubt> taken(std::make_move_iterator(due), std::make_move_iterator(m_doubts.end()));
        m_doubts.erase(due, m_doubts.end());
        return taken;
    }

private:
    std::vector<Doubt> m_doubts;
};

} // namespace tidemark
