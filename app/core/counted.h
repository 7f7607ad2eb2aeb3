#pragma once

#include "core/symbol.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace tidemark {

// The number in the place of %1 of the words that go with it: those for one, or those for any other number. "1 trade is new",
// "1234 trades are new". The window's is `formatCounted`, whose words are translated.
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

} // namespace tidemark
