#pragma once

#include <QString>
#include <QStringList>

namespace tidemark {

// A page of the system's manual as Markdown, and the macros that it uses and the reader does not know: their words are kept as
// plain text.
struct ManPage {
    QString markdown;
    QStringList unknown;
};

// Reads mdoc(7), as far as our own pages use it, so that the window shows the very text that `man` shows.
[[nodiscard]] ManPage readManPage(const QString &roff);

} // namespace tidemark
