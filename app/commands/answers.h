#pragma once

#include "core/history_values.h"
#include "core/id_ranges.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidemark {

struct Invocation;

// Results go to stdout, everything else to stderr. A result that cannot be written is told of once; then `isAnswerWhole` is false.
void printText(const QString &text);
void printLine(const QString &line);
void printJson(const QJsonObject &object);
void printProblem(const QString &sentence);
// The answer is “no”: why, in words, and for programs an object as well, which has that sentence as `problem`. Returns the exit status.
int answerNo(bool wantsJson, const QString &sentence, QJsonObject object = {});
// What is no problem, on stderr too.
void printNews(const QString &sentence);
[[nodiscard]] bool isAnswerWhole();

// The one argument, where there is one; else every market is meant.
[[nodiscard]] Result<std::optional<Symbol>> marketOf(const QStringList &arguments);
[[nodiscard]] QString nothingStored(const std::optional<Symbol> &market);
inline const QString beforeOption = QStringLiteral("before");
// What it says; `missing` is the sentence where it says nothing.
[[nodiscard]] Result<Timestamp> beforeOf(const Invocation &call, const QString &missing);
// Of any option that takes a time; absent where it is not given.
[[nodiscard]] Result<std::optional<Timestamp>> timeOption(const Invocation &call, const QString &option);
// SYMBOL FROM TO, as three arguments say it.
[[nodiscard]] Result<RangeQuestion> rangeOf(const QStringList &arguments);

// {"trade_id","traded_at","price","quantity","buyer_is_maker"}: prices and quantities as text with 8 decimals.
[[nodiscard]] QJsonObject tradeObject(const Trade &trade);

// {"count" of ranges, "ids" in all of them, "list" of the first thousand: "first_id", "last_id"}
[[nodiscard]] QJsonObject rangesObject(const std::vector<IdRange> &ranges);
[[nodiscard]] std::int64_t idsIn(const std::vector<IdRange> &ranges);

// Whether a period is complete: as words in English, and as the keys complete, missing, holes, skipped, rejected, dropped.
[[nodiscard]] QString completenessWords(const Completeness &completeness);
void insertCompleteness(QJsonObject &object, const Completeness &completeness);

} // namespace tidemark
