#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace tidemark {

// The first bytes of a file that holds secrets, at most so many. What is no file, or may be read by others than its owner, or belongs to
// somebody else, is not read; the error is the end of a sentence ("others may read it …") and tells nothing of what is in it.
[[nodiscard]] Result<QByteArray> readSecretFile(const QString &path, qint64 most);

} // namespace tidemark
