#pragma once

#include "core/market_info.h"
#include "core/market_rules.h"

#include <set>
#include <vector>

namespace tidemark {

// The markets that rules name, as of the exchange's last list: those that are traded join, and those that it no longer lists leave. A
// halted one stays. Nobody leaves by one list alone, which may be a broken answer, nor by an empty one.
class RuledMarkets {
public:
    explicit RuledMarkets(MarketRules rules) : m_rules(std::move(rules)) {}

    struct Change {
        std::vector<Symbol> joined; // by name
        std::vector<Symbol> left;   // by name

        [[nodiscard]] bool isEmpty() const { return joined.empty() && left.empty(); }
    };
    [[nodiscard]] Change take(const std::vector<MarketInfo> &list);

    [[nodiscard]] const MarketRules &rules() const { return m_rules; }
    // Whether a list has come, or none is needed.
    [[nodiscard]] bool isKnown() const { return m_isKnown || !m_rules.hasPatterns(); }
    // Whether a rule has it recorded now.
    [[nodiscard]] bool brings(const Symbol &symbol) const { return m_ruled.contains(symbol); }
    // All of them: those with a name of their own in their order, then by name.
    [[nodiscard]] std::vector<Symbol> symbols() const;

private:
    [[nodiscard]] bool isNamed(const Symbol &symbol) const;

    MarketRules m_rules;
    std::set<Symbol> m_ruled;
    std::set<Symbol> m_absent; // in the last list
    bool m_isKnown = false;
};

} // namespace tidemark
