#include "core/market_rules.h"

#include <algorithm>

namespace tidemark {

MarketRules::MarketRules(std::vector<Symbol> names, const QStringList &patterns) : m_names(std::move(names))
{
    for (const auto &text : patterns) {
        if (const auto pattern = MarketPattern::fromText(text))
            add(*pattern);
    }
}

Result<MarketRules> MarketRules::fromText(QStringView list)
{
    MarketRules rules;
    for (const auto word : list.split(u',')) {
        auto pattern = MarketPattern::fromText(word);
        if (!pattern)
            return pattern.error();
        if (!pattern->isName()) {
            rules.add(*pattern);
            continue;
        }
        auto symbol = Symbol::fromText(word.trimmed());
        if (!symbol)
            return symbol.error();
        if (std::find(rules.m_names.begin(), rules.m_names.end(), *symbol) == rules.m_names.end())
            rules.m_names.push_back(*symbol);
    }
    return rules;
}

void MarketRules::add(const MarketPattern &pattern)
{
    if (std::find(m_patterns.begin(), m_patterns.end(), pattern) == m_patterns.end())
        m_patterns.push_back(pattern);
}

QStringList MarketRules::patterns() const
{
    QStringList texts;
    for (const auto &pattern : m_patterns)
        texts += pattern.toString();
    return texts;
}

QString MarketRules::toText() const
{
    QStringList words;
    for (const auto &symbol : m_names)
        words += symbol.toString();
    return (words + patterns()).join(QLatin1Char(','));
}

bool MarketRules::admits(const Symbol &symbol) const
{
    return isEmpty() || std::find(m_names.begin(), m_names.end(), symbol) != m_names.end() || !patternOf(symbol).isEmpty();
}

QString MarketRules::patternOf(const Symbol &symbol) const
{
    const auto found = std::find_if(m_patterns.begin(), m_patterns.end(), [&](const MarketPattern &pattern) { return pattern.covers(symbol); });
    return found == m_patterns.end() ? QString() : found->toString();
}

} // namespace tidemark
