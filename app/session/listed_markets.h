#pragma once

#include "core/market_info.h"

#include <QCoreApplication>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tidemark {

// What the exchange's list says of markets that are watched. Says nothing before there is a list.
class ListedMarkets {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ListedMarkets)

public:
    void take(const std::vector<MarketInfo> &markets);

    // These were added: what an older list says of them does not count.
    void lookUpAgain(const std::vector<Symbol> &symbols) { m_lookedUp.insert(symbols.begin(), symbols.end()); }

    // Why no trades of it are to be expected, for a person; empty where they are.
    [[nodiscard]] QString trouble(const Symbol &symbol) const;

private:
    std::unordered_map<Symbol, QString> m_statuses; // the exchange's own words
    std::unordered_set<Symbol> m_lookedUp;          // until the next list
};

} // namespace tidemark
