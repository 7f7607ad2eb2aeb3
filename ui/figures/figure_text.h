#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QPointF;
class QRect;

namespace tidemark {

// One line of text as QPainter::drawText draws and measures it: glyphs are set one beside the other. Where a sign is not the
// font's own or may join its neighbours, Qt shapes the text after all. What has no room is elided. GUI thread.
void drawFigures(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text);
// From a point on the baseline on.
void drawFigures(QPainter &painter, QPointF baseline, const QString &text);
// In logical pixels.
[[nodiscard]] double figuresAdvance(const QFont &font, const QString &text);
[[nodiscard]] int figuresWidth(const QFont &font, const QString &text); // the same, rounded up

} // namespace tidemark
