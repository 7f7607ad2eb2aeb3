#pragma once

#include "core/market_pattern.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tidemark {

// What a person types to see fewer markets: a part of a name, or a pattern in which * stands for any letters and ? for one; several,
// separated by commas or blanks, show what any of them does. Letters may be small.
class BoardFilter {
public:
    BoardFilter() = default; // shows all
    explicit BoardFilter(const QString &text);

    [[nodiscard]] bool shows(const Symbol &symbol) const;
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty() && m_patterns.empty(); }

private:
    QStringList m_parts; // upper case
    std::vector<MarketPattern> m_patterns;
};

} // namespace tidemark
