#include "ui/board/board_filter.h"

#include <QRegularExpression>

#include <algorithm>

namespace tidemark {

// What cannot be a pattern is a part of a name, of which none has it: so nothing is shown, and the table says why.
BoardFilter::BoardFilter(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    for (const auto &word : text.toUpper().split(between, Qt::SkipEmptyParts)) {
        const bool isPattern = word.contains(QLatin1Char('*')) || word.contains(QLatin1Char('?'));
        auto pattern = isPattern ? MarketPattern::fromText(word) : Result<MarketPattern>(Error{});
        if (pattern)
            m_patterns.push_back(std::move(pattern).value());
        else
            m_parts += word;
    }
}

bool BoardFilter::shows(const Symbol &symbol) const
{
    if (isEmpty())
        return true;
    if (std::any_of(m_patterns.begin(), m_patterns.end(), [&](const MarketPattern &pattern) { return pattern.covers(symbol); }))
        return true;
    const auto name = symbol.toString();
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const QString &part) { return name.contains(part, Qt::CaseInsensitive); });
}

} // namespace tidemark
