#include "core/keeping.h"

#include "core/counted.h"
#include "core/market_pattern.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

struct KeepingWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::KeepingWords)
};

const QString allMarkets = QStringLiteral("ALL");
constexpr int mostDays = 36'500;

[[nodiscard]] bool isWildcard(QChar letter)
{
    return letter == QLatin1Char('*') || letter == QLatin1Char('?');
}

[[nodiscard]] auto wildcardsIn(const QString &markets)
{
    return std::count_if(markets.begin(), markets.end(), isWildcard);
}

[[nodiscard]] bool isName(const QString &markets)
{
    return markets != allMarkets && wildcardsIn(markets) == 0;
}

// Ascending: the most specific first.
[[nodiscard]] auto rankOf(const QString &markets)
{
    const auto wildcards = wildcardsIn(markets);
    const auto letters = markets == allMarkets ? 0 : markets.size() - wildcards;
    return std::tuple(markets == allMarkets, !isName(markets), -letters, wildcards, markets);
}

[[nodiscard]] int dropDays(const Keeping &keeping)
{
    return keeping.dropAfter.value_or(mostDays + 1);
}

[[nodiscard]] QString daysSaid(int days)
{
    return countedTranslated(days, u"%1 day", KeepingWords::tr("%1 days", nullptr, days), QLocale::c());
}

[[nodiscard]] QString daysText(int days)
{
    return days == 1 ? QStringLiteral("1 day") : QStringLiteral("%1 days").arg(days);
}

} // namespace

Result<QString> keepingMarkets(QStringView text)
{
    const auto markets = text.trimmed().toString().toUpper();
    auto letters = markets;
    letters.removeIf(isWildcard);
    if (markets.isEmpty())
        return Error{KeepingWords::tr("Name the markets: one by its name, a pattern such as *USDT (* any letters, ? any one), or ALL.")};
    if (markets == QLatin1String("*"))
        return allMarkets;
    if (letters.isEmpty())
        return markets;
    const auto symbol = Symbol::fromText(QStringView(letters));
    if (!symbol || letters.contains(QLatin1Char('[')) || letters.contains(QLatin1Char(']')))
        return Error{KeepingWords::tr("“%1” is neither a market nor a pattern of markets: %2")
                         .arg(markets, symbol ? KeepingWords::tr("brackets cannot stand in one.") : symbol.message())};
    return markets;
}

bool keepingCovers(const QString &markets, const QString &name)
{
    if (markets == allMarkets || markets == name)
        return true;
    if (isName(markets))
        return false;
    return matchesWildcards(markets, name);
}

Result<std::optional<int>> keepingDays(QStringView text)
{
    const auto word = text.trimmed().toString().toLower();
    if (word == QLatin1String("never"))
        return std::optional<int>();
    bool isNumber = false;
    const auto days = word.toInt(&isNumber);
    if (!isNumber || days < 0 || days > mostDays)
        return Error{QStringLiteral("“%1” is not a number of days from 0 to %2, nor the word never.").arg(text.toString()).arg(mostDays)};
    return std::optional(days);
}

Result<void> checkKeeping(const Keeping &keeping)
{
    if (keeping.dropAfter && *keeping.dropAfter < 1)
        return Error{KeepingWords::tr("Dropping trades after 0 days would keep none but today's. Write 1 or more days, or never.")};
    if (keeping.dropAfter && keeping.packAfter && *keeping.dropAfter < *keeping.packAfter)
        return Error{KeepingWords::tr("Trades would be dropped after %1, before they are packed after %2. Pack them earlier or never, or drop "
                                    "them later.").arg(daysSaid(*keeping.dropAfter), daysSaid(*keeping.packAfter))};
    return {};
}

QString keepingText(const Keeping &keeping)
{
    QStringList parts;
    if (keeping.packAfter)
        parts += QStringLiteral("packed after %1").arg(daysText(*keeping.packAfter));
    if (keeping.dropAfter)
        parts += QStringLiteral("dropped after %1, candles for ever").arg(daysText(*keeping.dropAfter));
    return parts.isEmpty() ? QStringLiteral("plain for ever") : parts.join(QStringLiteral(", "));
}

Timestamp keepingLimit(Timestamp now, int days)
{
    return std::chrono::floor<std::chrono::days>(now - std::chrono::days(days));
}

KeepingRules::KeepingRules(std::vector<KeepingRule> rules) : m_rules(std::move(rules))
{
    sort();
}

void KeepingRules::sort()
{
    std::sort(m_rules.begin(), m_rules.end(),
              [](const KeepingRule &a, const KeepingRule &b) { return rankOf(a.markets) < rankOf(b.markets); });
}

const KeepingRule *KeepingRules::ruleOf(const Symbol &symbol) const
{
    const auto name = symbol.toString();
    const auto market = name.section(QLatin1Char('~'), 0, 0);
    if (const auto *own = named(name))
        return own;
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const KeepingRule &each) { return keepingCovers(each.markets, market); });
    return rule == m_rules.end() ? nullptr : &*rule;
}

Keeping KeepingRules::of(const Symbol &symbol) const
{
    const auto *rule = ruleOf(symbol);
    return rule ? rule->keeping : Keeping();
}

const KeepingRule *KeepingRules::named(const QString &markets) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const KeepingRule &each) { return each.markets == markets; });
    return rule == m_rules.end() ? nullptr : &*rule;
}

void KeepingRules::set(const KeepingRule &rule)
{
    remove(rule.markets);
    m_rules.push_back(rule);
    sort();
}

void KeepingRules::remove(const QString &markets)
{
    std::erase_if(m_rules, [&](const KeepingRule &each) { return each.markets == markets; });
}

bool dropsMore(const KeepingRules &before, const KeepingRules &after, std::span<const Symbol> markets)
{
    const auto goesEarlier = [&](const Symbol &symbol) { return dropDays(after.of(symbol)) < dropDays(before.of(symbol)); };
    if (std::any_of(markets.begin(), markets.end(), goesEarlier))
        return true;
    // What is not recorded yet counts too: a pattern may cover it some day.
    return std::any_of(after.rules().begin(), after.rules().end(), [&](const KeepingRule &rule) {
        const auto *former = before.named(rule.markets);
        return dropDays(rule.keeping) < dropDays(former ? former->keeping : Keeping());
    });
}

} // namespace tidemark
