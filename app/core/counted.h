#pragma once

#include "core/symbol.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <climits>
#include <cstdint>
#include <vector>

namespace tidemark {

// How numbers are written where no language was chosen and a person reads them, as on a terminal: "1,234,567".
[[nodiscard]] inline QLocale englishNumbers()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

// The number in the place of %1 of the words that go with it: those for one, or those for any other number. "1 trade is new",
// "1234 trades are new". English; the window's is `formatCounted`, whose words are translated.
[[nodiscard]] inline QString counted(std::int64_t count, QStringView one, QStringView many, const QLocale &locale = QLocale::c())
{
    return (count == 1 ? one : many).toString().arg(locale.toString(qint64(count)));
}

// Beyond so many, names are counted and not listed.
constexpr std::size_t mostNamed = 5;

// "BTCUSDT, ETHUSDT", or their number in the place of %1 of the words for many. The window's is `formatMarkets`.
[[nodiscard]] inline QString namedOrCounted(const QStringList &names, QStringView many = u"%1 markets")
{
    return std::size_t(names.size()) <= mostNamed ? names.join(QStringLiteral(", ")) : counted(names.size(), many, many);
}

[[nodiscard]] inline QString namedOrCounted(const std::vector<Symbol> &symbols)
{
    QStringList names;
    for (std::size_t i = 0; i < symbols.size(); ++i)
        names += i <= mostNamed ? symbols[i].toString() : QString(); // the others are counted alone
    return namedOrCounted(names);
}

// What Qt's plural forms are chosen by. They take an int, and look at the last six digits at most.
[[nodiscard]] constexpr int numerus(std::int64_t count)
{
    return count > INT_MAX ? int(1'000'000 + count % 1'000'000) : int(count);
}

// Whether there is a translator, whose language may have one form or five.
[[nodiscard]] inline bool isTranslated()
{
    return QCoreApplication::translate("tidemark::Language", "en", "the code of this language, as “de” or “pt_BR”") != QLatin1String("en");
}

// `counted` where `many` went through the translator with `numerus(count)`, so that it is the language's own form for that count; `one`
// is English's where there is no translator.
[[nodiscard]] inline QString countedTranslated(std::int64_t count, QStringView one, const QString &many, const QLocale &locale)
{
    const auto &words = count == 1 && !isTranslated() ? one.toString() : many;
    return words.contains(QLatin1String("%1")) ? words.arg(locale.toString(qint64(count))) : words;
}

} // namespace tidemark
