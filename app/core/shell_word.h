#pragma once

#include <QString>

namespace tidemark {

// As one word for a POSIX shell, whatever is in it: for a command that a person copies.
[[nodiscard]] inline QString shellWord(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace tidemark
