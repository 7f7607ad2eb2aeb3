#pragma once

#include "core/result.h"
#include "core/symbol.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace tidemark {

// Whether a name is what a pattern says, in which * stands for any letters, none too, and ? for any one. As many steps as the two have letters,
// multiplied, and no more, however many wildcards there are.
[[nodiscard]] bool matchesWildcards(QStringView pattern, QStringView name);

// Which markets a person means at once: ALL, names, and patterns in which * stands for any letters and ? for any one, separated by
// commas ("*USDT", "BTC*,ETHUSDT"). A plain value; asks nobody which markets there are.
class MarketPattern {
public:
    MarketPattern() = default; // covers none

    // The error says which part cannot be.
    [[nodiscard]] static Result<MarketPattern> fromText(QStringView text);
    [[nodiscard]] static MarketPattern all();

    [[nodiscard]] bool covers(const Symbol &symbol) const;
    // Whether it is a single name, which no new listing joins.
    [[nodiscard]] bool isName() const { return m_names.size() == 1 && m_patterns.empty() && !m_isAll; }
    // As it was written, in upper case; a lone * is ALL.
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const MarketPattern &a, const MarketPattern &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    bool m_isAll = false;
    std::vector<Symbol> m_names;
    std::vector<QString> m_patterns;
};

} // namespace tidemark
