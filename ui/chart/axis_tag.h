#pragma once

#include "ui/chart/chart_frame.h"

class QPainter;

namespace tidemark {

// Space around the text of axis labels and tags, in logical pixels.
inline constexpr double axisPadding = 7;

[[nodiscard]] double tagHeight(const ChartFrame &frame);

// A filled label on the price axis, centred on `y` and kept inside the axis.
[[nodiscard]] QRectF priceTagRect(const ChartFrame &frame, double y);
void paintPriceTag(QPainter &painter, const ChartFrame &frame, double y, const QString &text, const QColor &fill,
                   const QColor &ink);
// The same for a price that is not in sight, at the axis's end towards which it lies.
void paintOutsidePriceTag(QPainter &painter, const ChartFrame &frame, double y, const QString &text, const QColor &ink);

// A filled label on the time axis, centred under its moment and kept inside the plot's width.
[[nodiscard]] QRectF timeTagRect(const ChartFrame &frame, Timestamp moment);
void paintTimeTag(QPainter &painter, const ChartFrame &frame, Timestamp moment);

} // namespace tidemark
