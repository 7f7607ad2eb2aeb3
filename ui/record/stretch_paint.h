#pragma once

#include "core/record_values.h"

class QPainter;
class QPalette;
class QRect;

namespace tidemark {

// Paints what a stretch of the record looks like, in a bar and in the legend: each kind has a colour and a pattern of its
// own, so that they are told apart without colours. A pause is a thin line within what is stored.
void paintStretch(QPainter &painter, const QRect &area, StretchKind kind, const QPalette &palette);

} // namespace tidemark
