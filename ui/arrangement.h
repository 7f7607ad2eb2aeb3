#pragma once

#include <QVariantMap>

class QHeaderView;
class QWidget;

namespace tidemark {

// Where a person drew the splits and the columns' edges of a page, and back again. What does not fit the page (of another
// version, or broken) is left out. GUI thread.
[[nodiscard]] QVariantMap arrangementOf(const QWidget &page);
void restoreArrangement(QWidget &page, const QVariantMap &arrangement);

// Widths are remembered together with the language whose titles they were for: another's need others.
extern const QString arrangedInKey;
// The language that the widget was made in: a window in another one takes its place, and asks what it looked like.
[[nodiscard]] QString languageOf(const QWidget &widget);

// What a header's saveState() was, but for widths of another language.
void restoreHeader(QHeaderView &header, const QByteArray &state, const QString &language);

} // namespace tidemark
