#pragma once

#include "core/download_values.h"

#include <QLocale>
#include <QString>

namespace tidemark {

// "BTCUSDT-trades-2024-08-08.zip: 12.4 MB of 57.0 MB fetched, 5.2 MB/s, 9 s left"
[[nodiscard]] QString downloadSentence(const DownloadProgress &progress, const QLocale &locale);
// How a download ended: one sentence, and below it what was not got, each with its own.
[[nodiscard]] QString downloadEndSentence(const DownloadAnswer &answer, const QLocale &locale);
[[nodiscard]] QStringList downloadNotes(const DownloadAnswer &answer);
// Some files were left out because of their sums alone.
[[nodiscard]] bool hasWrongSums(const DownloadAnswer &answer);

} // namespace tidemark
