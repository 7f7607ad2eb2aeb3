#pragma once

#include "ui/chart/paint/chart_theme.h"

class QPainter;

namespace tidemark {

// Space around the text of axis labels and tags, in logical pixels.
inline constexpr double axisPadding = 7;

[[nodiscard]] double tagHeight(const PaintFrame &frame);

// A filled label on the price axis, centred on `y` and kept inside the axis.
[[nodiscard]] QRectF priceTagRect(const PaintFrame &frame, double y);
void paintPriceTag(QPainter &painter, const PaintFrame &frame, double y, const QString &text, const QColor &fill,
                   const QColor &ink);
// The same with an edge instead of a fill: for a price that is not in sight, at the end of the axis towards which it lies,
// and for what is of second rank.
void paintOutlinedPriceTag(QPainter &painter, const PaintFrame &frame, double y, const QString &text, const QColor &ink);

// A moment as exactly as the picture shows it: a day, a minute, or down to the millisecond; with its date where the time of
// day would not say which one is meant.
[[nodiscard]] QString momentText(const PaintFrame &frame, Timestamp moment);

// A filled label on the time axis, centred under `at` and kept inside the plot's width.
[[nodiscard]] QRectF timeTagRect(const PaintFrame &frame, Timestamp at, const QString &text);
void paintTimeTag(QPainter &painter, const PaintFrame &frame, Timestamp at, const QString &text);

} // namespace tidemark
