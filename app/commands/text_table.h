#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tidemark {

// Rows of cells as lines of text, each column as wide as its widest cell. The first and the last column stand at the left, all others at
// the right; the last is not filled up.
[[nodiscard]] QString textTable(const QList<QStringList> &rows);

} // namespace tidemark
