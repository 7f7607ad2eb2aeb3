#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace tidemark {

// The number in the place of %1 of the words that go with it: those for one, or those for any other number. "1 trade is new",
// "1234 trades are new". The window's is `formatCounted`, whose words are translated.
[[nodiscard]] inline QString counted(std::int64_t count, QStringView one, QStringView many, const QLocale &locale = QLocale::c())
{
    return (count == 1 ? one : many).toString().arg(locale.toString(qint64(count)));
}

} // namespace tidemark
