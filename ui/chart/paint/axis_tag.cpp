#include "ui/chart/paint/axis_tag.h"

#include "ui/chart/view/time_ticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

void paintTag(QPainter &painter, const PaintFrame &frame, const QRectF &rect, const QString &text, const QColor &fill,
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

double tagHeight(const PaintFrame &frame)
{
    return std::ceil(QFontMetricsF(frame.font).height()) + 4;
}

QRectF priceTagRect(const PaintFrame &frame, double y)
{
    const auto height = tagHeight(frame);
    const auto lowest = std::max(frame.plot.top(), frame.plot.bottom() - height);
    const auto top = std::clamp(frame.snapped(y - height / 2), frame.plot.top(), lowest);
    return {frame.plot.right() + 1, top, frame.size.width() - frame.plot.right() - 1, height};
}

void paintPriceTag(QPainter &painter, const PaintFrame &frame, double y, const QString &text, const QColor &fill,
                   const QColor &ink)
{
    paintTag(painter, frame, priceTagRect(frame, y), text, fill, ink, Qt::AlignLeft);
}

void paintOutlinedPriceTag(QPainter &painter, const PaintFrame &frame, double y, const QString &text, const QColor &ink)
{
    const auto rect = priceTagRect(frame, y);
    paintTag(painter, frame, rect, text, frame.theme.background, ink, Qt::AlignLeft);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QString momentText(const PaintFrame &frame, Timestamp moment)
{
    using namespace std::chrono_literals;
    const auto candle = frame.showsCandles() ? *frame.candles : 0s;
    const auto date = dateText(moment, frame.zone);
    if (candle >= 24h)
        return date;
    const qsizetype digits = candle >= 1min ? 5 : candle >= 1s ? 8 : frame.span >= 24h ? 8 : 12;
    const auto time = clockText(moment, frame.zone).left(digits);
    return frame.span >= 12h ? date + QLatin1Char(' ') + time : time;
}

QRectF timeTagRect(const PaintFrame &frame, Timestamp at, const QString &text)
{
    const auto width = std::ceil(QFontMetricsF(frame.font).horizontalAdvance(text)) + 2 * axisPadding;
    const auto rightmost = std::max(frame.plot.left(), frame.plot.right() - width);
    const auto left = std::clamp(frame.snapped(frame.x(at) - width / 2), frame.plot.left(), rightmost);
    return {left, frame.floor() + 1, width, tagHeight(frame)};
}

void paintTimeTag(QPainter &painter, const PaintFrame &frame, Timestamp at, const QString &text)
{
    paintTag(painter, frame, timeTagRect(frame, at, text), text, frame.theme.tag, frame.theme.onTag, Qt::AlignHCenter);
}

} // namespace tidemark
