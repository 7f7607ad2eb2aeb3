#pragma once

#include "core/keeping_values.h"
#include "core/rule_forecast.h"

#include <QLocale>
#include <QString>

namespace tidemark {

// How a record is kept and what it takes, in words for people; bytes are told as "about".

// "packed after 30 days; dropped after 400 days, candles for ever", "plain for ever".
[[nodiscard]] QString keepingWords(const Keeping &keeping);
// "30 days", "never".
[[nodiscard]] QString daysWords(const std::optional<int> &days);
// "1.2 GB, growing by about 310 MB a day. 41 GB are free: full on 14 March at this rate."
[[nodiscard]] QString roomWords(const KeepingAnswer &answer, Timestamp now, const QLocale &locale);
// "1,240 markets are so named now, with 42,000,000 trades a day …", and when the disk is full with them.
[[nodiscard]] QString ruleWords(const RuleForecast &forecast, Timestamp now, const QLocale &locale);
// What goes by rules now, and what goes later; empty where nothing goes that stays so far.
[[nodiscard]] QString dropWords(const std::vector<DueDrop> &due, const QLocale &locale);
// What is packed by these rules, counting whole months, and what that saves; empty where nothing is packed by them.
[[nodiscard]] QString packWords(const KeepingAnswer &answer, const KeepingRules &rules, Timestamp now, const QLocale &locale);
// "About 2,000 trades of BTCUSDT, 2026-03-10 to 2026-03-12", a line a market, the first few of them.
[[nodiscard]] QString dueWords(const std::vector<DueDrop> &due, const QLocale &locale);

} // namespace tidemark
