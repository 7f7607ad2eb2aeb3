#include "core/market_rules.h"

#include "core/keeping.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] bool isRule(QStringView word)
{
    return word.contains(u'*') || word.contains(u'?') || word.compare(u"ALL", Qt::CaseInsensitive) == 0;
}

} // namespace

Result<MarketRules> MarketRules::fromText(QStringView list)
{
    MarketRules rules;
    for (const auto part : list.split(u',')) {
        const auto word = part.trimmed();
        if (isRule(word)) {
            auto pattern = keepingMarkets(word);
            if (!pattern)
                return pattern.error();
            if (!rules.m_patterns.contains(*pattern))
                rules.m_patterns += *pattern;
            continue;
        }
        auto symbol = Symbol::fromText(word);
        if (!symbol)
            return symbol.error();
        if (std::find(rules.m_names.begin(), rules.m_names.end(), *symbol) == rules.m_names.end())
            rules.m_names.push_back(*symbol);
    }
    return rules;
}

QString MarketRules::toText() const
{
    QStringList words;
    for (const auto &symbol : m_names)
        words += symbol.toString();
    return (words + m_patterns).join(QLatin1Char(','));
}

QString MarketRules::patternOf(const Symbol &symbol) const
{
    const auto name = symbol.toString();
    const auto found = std::find_if(m_patterns.begin(), m_patterns.end(), [&](const QString &pattern) { return keepingCovers(pattern, name); });
    return found == m_patterns.end() ? QString() : *found;
}

} // namespace tidemark
