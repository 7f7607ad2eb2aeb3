#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// How long a market's trades are kept, in whole days before now: plain, then packed, then dropped. Absent: never. Candles stay for
// ever whatever is chosen.
struct Keeping {
    std::optional<int> packAfter = {};
    std::optional<int> dropAfter = {};

    friend bool operator==(const Keeping &, const Keeping &) = default;
};

// What was chosen for some markets: one by its name, those that a pattern covers (* any letters, ? any one), or ALL.
struct KeepingRule {
    QString markets; // upper case
    Keeping keeping;

    friend bool operator==(const KeepingRule &, const KeepingRule &) = default;
};

// "BTCUSDT", "*usdt", "all" as a rule writes it, and a lone * as ALL; the error says what cannot be a market.
[[nodiscard]] Result<QString> keepingMarkets(QStringView text);
// Whether a rule's markets, as keepingMarkets() gives them, are or include this one.
[[nodiscard]] bool keepingCovers(const QString &markets, const QString &name);
// "30" or "never".
[[nodiscard]] Result<std::optional<int>> keepingDays(QStringView text);
// Whether these days make sense together; a sentence where they do not.
[[nodiscard]] Result<void> checkKeeping(const Keeping &keeping);
// "packed after 30 days, dropped after 400 days; candles for ever", "plain for ever".
[[nodiscard]] QString keepingText(const Keeping &keeping);

// Midnight UTC before which every day is wholly older than so many days.
[[nodiscard]] Timestamp keepingLimit(Timestamp now, int days);

// All rules of a record. Of those that cover a market the most specific one counts, whole: its name first, then the pattern with the
// most letters, of these the one with fewer wildcards, of these the first by alphabet; ALL comes last. A former series (BTCUSDT~1) is
// kept as its market unless it has a rule of its own.
class KeepingRules {
public:
    KeepingRules() = default;
    explicit KeepingRules(std::vector<KeepingRule> rules);

    [[nodiscard]] const std::vector<KeepingRule> &rules() const { return m_rules; } // the most specific first
    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }
    // Without any rule everything stays plain for ever.
    [[nodiscard]] Keeping of(const Symbol &symbol) const;
    [[nodiscard]] const KeepingRule *ruleOf(const Symbol &symbol) const;
    [[nodiscard]] const KeepingRule *named(const QString &markets) const;

    void set(const KeepingRule &rule);
    void remove(const QString &markets);

    friend bool operator==(const KeepingRules &, const KeepingRules &) = default;

private:
    void sort();

    std::vector<KeepingRule> m_rules;
};

// Whether trades go under `after` that stay, or stay longer, under `before`: of one of these markets, or of any that the rules'
// patterns may come to cover.
[[nodiscard]] bool dropsMore(const KeepingRules &before, const KeepingRules &after, std::span<const Symbol> markets);

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::KeepingRules)
