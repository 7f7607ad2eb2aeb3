#include "core/market_pattern.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidemark {
namespace {

struct PatternWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::PatternWords)
};

const QString everyMarket = QStringLiteral("ALL");
constexpr qsizetype longestPattern = 4'000;

[[nodiscard]] bool isAnyLetter(QChar letter)
{
    return letter == QLatin1Char('*') || letter == QLatin1Char('?');
}

[[nodiscard]] Error notMarkets(const QString &part, const QString &why)
{
    return {PatternWords::tr("“%1” names no markets: %2 Write ALL, names, or patterns such as *USDT (* any letters, ? any one), separated by commas.")
                .arg(part.left(60), why)};
}

// The letter at a place may be two of QString's.
[[nodiscard]] qsizetype lengthOfLetter(QStringView name, qsizetype place)
{
    return name[place].isHighSurrogate() && place + 1 < name.size() ? 2 : 1;
}

} // namespace

bool matchesWildcards(QStringView pattern, QStringView name)
{
    qsizetype wanted = 0;  // of the pattern
    qsizetype place = 0;   // in the name
    qsizetype star = -1;   // the last one that was passed
    qsizetype covered = 0; // the name's part until there is what comes before it, and what it stands for
    while (place < name.size()) {
        const auto letter = wanted < pattern.size() ? pattern[wanted] : QChar();
        if (letter == QLatin1Char('*')) {
            star = wanted++;
            covered = place;
        } else if (letter == QLatin1Char('?')) {
            ++wanted;
            place += lengthOfLetter(name, place);
        } else if (wanted < pattern.size() && letter == name[place]) {
            ++wanted;
            ++place;
        } else if (star >= 0) { // it stands for one letter more
            wanted = star + 1;
            covered += lengthOfLetter(name, covered);
            place = covered;
        } else {
            return false;
        }
    }
    while (wanted < pattern.size() && pattern[wanted] == QLatin1Char('*'))
        ++wanted;
    return wanted == pattern.size();
}

MarketPattern MarketPattern::all()
{
    MarketPattern pattern;
    pattern.m_text = everyMarket;
    pattern.m_isAll = true;
    return pattern;
}

Result<MarketPattern> MarketPattern::fromText(QStringView text)
{
    if (text.size() > longestPattern)
        return notMarkets(text.toString(), PatternWords::tr("it is longer than %1 letters.").arg(longestPattern));
    MarketPattern pattern;
    QStringList parts;
    for (const auto &written : text.toString().toUpper().split(QLatin1Char(','))) {
        const auto part = written.trimmed();
        auto letters = part;
        letters.removeIf(isAnyLetter);
        // What has no letters but wildcards is a symbol where one stands for them.
        const auto symbol = Symbol::fromText(QStringView(letters.isEmpty() && !part.isEmpty() ? QStringLiteral("A") : letters));
        if (!symbol || letters.contains(QLatin1Char('[')) || letters.contains(QLatin1Char(']')))
            return notMarkets(part, symbol ? PatternWords::tr("brackets cannot stand in a name.") : part.isEmpty() ? PatternWords::tr("it is empty.") : PatternWords::tr("it has a character that no name has."));
        const bool isAll = part == everyMarket || part == QLatin1String("*");
        parts += isAll ? everyMarket : part;
        if (isAll)
            pattern.m_isAll = true;
        else if (letters == part)
            pattern.m_names.push_back(*symbol);
        else
            pattern.m_patterns.push_back(part);
    }
    pattern.m_text = parts.join(QLatin1Char(','));
    return pattern;
}

bool MarketPattern::covers(const Symbol &symbol) const
{
    if (m_isAll || std::find(m_names.begin(), m_names.end(), symbol) != m_names.end())
        return true;
    if (m_patterns.empty())
        return false;
    const auto name = symbol.toString();
    return std::any_of(m_patterns.begin(), m_patterns.end(), [&name](const QString &pattern) { return matchesWildcards(pattern, name); });
}

} // namespace tidemark
