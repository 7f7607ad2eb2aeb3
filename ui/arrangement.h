#pragma once

#include <QVariantMap>

class QWidget;

namespace tidemark {

// Where a person drew the splits and the columns' edges of a page, and back again. What does not fit the page (of another
// version, or broken) is left out. GUI thread.
[[nodiscard]] QVariantMap arrangementOf(const QWidget &page);
void restoreArrangement(QWidget &page, const QVariantMap &arrangement);

} // namespace tidemark
