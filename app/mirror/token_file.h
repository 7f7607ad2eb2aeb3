#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark {

// A token or password in a file of its own, its first line. A file that others than its owner may read is refused, and so is what is no
// file, is empty or has more than a line; the error never tells what is in it.
[[nodiscard]] Result<QString> readTokenFile(const QString &path);

} // namespace tidemark
