#include "ui/chart/axis_tag.h"

#include "ui/chart/time_ticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

void paintTag(QPainter &painter, const ChartFrame &frame, const QRectF &rect, const QString &text, const QColor &fill,
              const QColor &ink, Qt::Alignment alignment)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRect(rect);
    painter.setFont(frame.font);
    painter.setPen(ink);
    painter.drawText(rect.adjusted(axisPadding, 0, -axisPadding, 0), int(alignment | Qt::AlignVCenter), text);
}

} // namespace

double tagHeight(const ChartFrame &frame)
{
    return std::ceil(QFontMetricsF(frame.font).height()) + 4;
}

QRectF priceTagRect(const ChartFrame &frame, double y)
{
    const auto height = tagHeight(frame);
    const auto lowest = std::max(frame.plot.top(), frame.plot.bottom() - height);
    const auto top = std::clamp(frame.snapped(y - height / 2), frame.plot.top(), lowest);
    return {frame.plot.right() + 1, top, frame.size.width() - frame.plot.right() - 1, height};
}

void paintPriceTag(QPainter &painter, const ChartFrame &frame, double y, const QString &text, const QColor &fill,
                   const QColor &ink)
{
    paintTag(painter, frame, priceTagRect(frame, y), text, fill, ink, Qt::AlignLeft);
}

void paintOutsidePriceTag(QPainter &painter, const ChartFrame &frame, double y, const QString &text, const QColor &ink)
{
    const auto rect = priceTagRect(frame, y);
    paintTag(painter, frame, rect, text, frame.theme.background, ink, Qt::AlignLeft);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QRectF timeTagRect(const ChartFrame &frame, Timestamp moment)
{
    const auto text = clockText(moment, frame.zone);
    const auto width = std::ceil(QFontMetricsF(frame.font).horizontalAdvance(text)) + 2 * axisPadding;
    const auto rightmost = std::max(frame.plot.left(), frame.plot.right() - width);
    const auto left = std::clamp(frame.snapped(frame.x(moment) - width / 2), frame.plot.left(), rightmost);
    return {left, frame.plot.bottom() + 1, width, tagHeight(frame)};
}

void paintTimeTag(QPainter &painter, const ChartFrame &frame, Timestamp moment)
{
    paintTag(painter, frame, timeTagRect(frame, moment), clockText(moment, frame.zone), frame.theme.tag,
             frame.theme.onTag, Qt::AlignHCenter);
}

} // namespace tidemark
