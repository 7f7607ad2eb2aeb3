#pragma once

#include "archive/file_survey.h"

#include <QStringList>

namespace tidemark {

// What is worth knowing of a file of trades and harmless, a sentence each. Pure.

// Rows that are odd, and another name inside than outside.
[[nodiscard]] QStringList oddityNotes(const QString &path, const FileSurvey &survey, const SourceNotes &source);
// Days that end early or begin late, and other days than those of its name. Of a file of one market, whose name says its period.
[[nodiscard]] QStringList periodNotes(const QString &path, const FileSurvey &survey);

} // namespace tidemark
