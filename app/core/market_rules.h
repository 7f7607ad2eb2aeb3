#pragma once

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
    explicit MarketRules(std::vector<Symbol> names, QStringList patterns = {}) : m_names(std::move(names)), m_patterns(std::move(patterns)) {}

    // "BTCUSDT,*USDT", "ALL": at least one, doubles dropped, order kept. The error says which word is neither.
    [[nodiscard]] static Result<MarketRules> fromText(QStringView list);
    // As fromText() takes it.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] const std::vector<Symbol> &names() const { return m_names; }
    [[nodiscard]] const QStringList &patterns() const { return m_patterns; } // upper case
    [[nodiscard]] bool hasPatterns() const { return !m_patterns.isEmpty(); }
    // The first pattern that covers the market; empty where none does.
    [[nodiscard]] QString patternOf(const Symbol &symbol) const;

    friend bool operator==(const MarketRules &, const MarketRules &) = default;

private:
    std::vector<Symbol> m_names;
    QStringList m_patterns;
};

} // namespace tidemark
