#pragma once

#include <QString>

namespace tidemark {

// Words of a library's, or a sentence already, as the end of a sentence: in one line, with one mark at its end. What libpq says has lines, tabs, and now
// and then a question at its end.
[[nodiscard]] inline QString endedLine(const QString &words)
{
    const auto line = words.simplified();
    return line.endsWith(QLatin1Char('.')) || line.endsWith(QLatin1Char('?')) || line.endsWith(QLatin1Char('!')) ? line : line + QLatin1Char('.');
}

} // namespace tidemark
