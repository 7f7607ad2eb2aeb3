#pragma once

#include "core/counted.h"
#include "core/decimal.h"
#include "core/market_rules.h"
#include "core/wide_decimal.h"

#include <QLocale>

#include <chrono>

namespace tidemark {

// Numbers as people read them, in the digits and separators of a locale. Prices and quantities are made from their exact
// units, never from a double, and a digit that is there is always shown. Any thread.

// Decimals that the value itself needs: 2 for 61837.63, 0 for 5.
[[nodiscard]] int decimalsNeeded(Decimal value);

// With at least `decimals` decimals, more where the value has more: "61,837.60".
[[nodiscard]] QString formatDecimal(Decimal value, int decimals, const QLocale &locale);
// The same with a sign in front of what is not zero: "+12.50", "−0.01".
[[nodiscard]] QString formatSigned(Decimal value, int decimals, const QLocale &locale);
// Reads what a person wrote: in the locale's digits and separators, or plainly ("61837.63"). Group separators have to stand
// where the locale puts them, since "61,85" may mean another number. The error says how it is written.
[[nodiscard]] Result<Decimal> parseDecimal(const QString &text, const QLocale &locale);
[[nodiscard]] QString formatWide(const WideDecimal &value, int decimals, const QLocale &locale);
[[nodiscard]] QString formatCount(std::int64_t count, const QLocale &locale);
// The number in the place of %1 of the words that go with it: "1 trade is new", "1,234 trades are new". `many` comes from the
// translator, tr("%1 trades are new", nullptr, numerus(count)), and is then the language's own form; `one` is English's, which has
// no translator, and need not tell the number.
[[nodiscard]] QString formatCounted(std::int64_t count, const QString &one, const QString &many, const QLocale &locale);
// Markets by name, joined as the locale joins a list; only their number where that would be a wall of names.
[[nodiscard]] QString formatMarkets(const QStringList &names, const QLocale &locale);
// The same of what is recorded: its single markets, and its rules by their own words, since a rule is no market. "1,240 markets, *USDT";
// where everything is recorded, ALL says all.
[[nodiscard]] QString formatMarkets(const MarketRules &markets, const QLocale &locale);
// How much `now` differs from `before`, rounded half away from zero to hundredths of a percent: "+1.23 %". Empty where
// `before` is not positive.
[[nodiscard]] QString formatChange(Decimal before, Decimal now, const QLocale &locale);
// "1.2 MB".
[[nodiscard]] QString formatBytes(std::int64_t bytes, const QLocale &locale);
// A stretch of time in its largest fitting units: "84 ms", "2.4 s", "3 min 5 s", "2 h 4 min", "3 d 5 h".
[[nodiscard]] QString formatSpan(std::chrono::microseconds span, const QLocale &locale);
// The same in whole seconds, for what is shown while it grows: "<1 s", "3 s", "3 min 5 s".
[[nodiscard]] QString formatAge(std::chrono::microseconds age, const QLocale &locale);
// In one unit, for narrow places: "<1 s", "42 s", "3 min", "2 h", "5 d".
[[nodiscard]] QString formatRoughAge(std::chrono::microseconds age, const QLocale &locale);

} // namespace tidemark
