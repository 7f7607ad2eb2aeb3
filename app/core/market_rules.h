#pragma once

#include "core/market_pattern.h"
#include "core/result.h"
#include "core/symbol.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tidemark {

// Which markets are recorded: single ones by their names, and rules, a pattern such as *USDT or ALL, which new listings join by
// themselves.
class MarketRules {
public:
    MarketRules() = default;
    // Patterns as patterns() gives them.
    MarketRules(std::vector<Symbol> names, const QStringList &patterns = {});

    // "BTCUSDT,*USDT", "ALL": at least one, doubles dropped, order kept. The error says which word is neither.
    [[nodiscard]] static Result<MarketRules> fromText(QStringView list);
    // As fromText() takes it.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] const std::vector<Symbol> &names() const { return m_names; }
    [[nodiscard]] QStringList patterns() const; // upper case
    [[nodiscard]] bool hasPatterns() const { return !m_patterns.empty(); }
    // The first pattern that covers the market; empty where none does.
    [[nodiscard]] QString patternOf(const Symbol &symbol) const;

    // Whether nothing is named: a choice that limits nothing.
    [[nodiscard]] bool isEmpty() const { return m_names.empty() && m_patterns.empty(); }
    // Whether the market is named or covered; every one is where nothing is named.
    [[nodiscard]] bool admits(const Symbol &symbol) const;

    friend bool operator==(const MarketRules &, const MarketRules &) = default;

private:
    void add(const MarketPattern &pattern);

    std::vector<Symbol> m_names;
    std::vector<MarketPattern> m_patterns;
};

} // namespace tidemark
