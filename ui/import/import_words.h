#pragma once

#include "core/import_question.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace tidemark {

// "2 of 7, BTCUSDT-trades-2024-08.zip: 12.4 MB of 57.0 MB stored, 9 s left"
[[nodiscard]] QString importSentence(const FilesProgress &progress, const QLocale &locale);
// How an import of files ended, in one sentence.
[[nodiscard]] QString importEndSentence(const FilesAnswer &answer, const QLocale &locale);
// Of each file what became of it, and what is wrong with it or worth knowing.
[[nodiscard]] QStringList importReportLines(const FilesAnswer &answer, const QLocale &locale);
[[nodiscard]] bool isAllImported(const FilesAnswer &answer);
// Whether a file was refused that may go on by its ids alone.
[[nodiscard]] bool hasWrongSums(const FilesAnswer &answer);

} // namespace tidemark
