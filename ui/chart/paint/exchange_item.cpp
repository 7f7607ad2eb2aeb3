#include "ui/chart/paint/exchange_item.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double leastBody = 4;   // logical pixels a minute: below it there is no room for a body
constexpr double widestBody = 16;

} // namespace

QString exchangeCandlesText(bool isRecorded)
{
    return isRecorded ? ExchangeItem::tr("Exchange's own candles") : ExchangeItem::tr("Exchange's own candles, not recorded");
}

void ExchangeItem::show(const PaintFrame &frame, std::vector<ExchangePart> parts)
{
    setFrame(frame);
    m_parts = std::move(parts);
}

std::vector<PlotLabel> ExchangeItem::labels() const
{
    std::vector<PlotLabel> labels;
    const auto &plot = frame().plot;
    for (const auto &part : m_parts) {
        const auto &last = part.candles.back();
        labels.push_back({std::max(plot.left(), frame().x(part.candles.front().openedAt)),
                          std::min(plot.right(), frame().x(last.openedAt + last.span)), false,
                          exchangeCandlesText(part.isRecorded), frame().theme.quietText});
    }
    return labels;
}

void ExchangeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_parts.empty())
        return;
    painter->save();
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    const auto minute = frame().plot.width() * 60e6 / double(frame().span.count());
    for (const auto &part : m_parts) {
        if (minute >= leastBody)
            paintBodies(*painter, part, std::min(minute * 0.7, widestBody));
        else
            paintReaches(*painter, part);
    }
    painter->restore();
}

void ExchangeItem::paintBodies(QPainter &painter, const ExchangePart &part, double width) const
{
    const auto pixel = frame().devicePixel();
    QPen pen(frame().theme.exchange, pixel);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    for (const auto &candle : part.candles) {
        const auto x = frame().snapped(frame().x(candle.openedAt + candle.span / 2)) + pixel / 2;
        const auto half = frame().snapped(width / 2);
        const auto row = [&](Decimal price) { return frame().snapped(frame().y(price)) + pixel / 2; };
        const auto top = row(std::max(candle.open, candle.close));
        const auto bottom = std::max(row(std::min(candle.open, candle.close)), top + pixel);
        painter.drawLine(QPointF(x, row(candle.high)), QPointF(x, row(candle.low)));
        painter.setBrush(candle.close >= candle.open ? frame().theme.background : frame().theme.exchange);
        painter.drawRect(QRectF(x - half, top, 2 * half, bottom - top));
    }
}

void ExchangeItem::paintReaches(QPainter &painter, const ExchangePart &part) const
{
    const auto pixel = frame().devicePixel();
    std::vector<QRectF> reaches;
    for (const auto &candle : part.candles) {
        const auto x = frame().snapped(frame().x(candle.openedAt));
        const auto width = std::max(pixel, frame().snapped(frame().x(candle.openedAt + candle.span)) - x - pixel);
        const auto top = frame().snapped(frame().y(candle.high));
        const QRectF reach(x, top, width, std::max(pixel, frame().snapped(frame().y(candle.low)) - top));
        if (!reaches.empty() && reaches.back().left() == x)
            reaches.back() |= reach;
        else
            reaches.push_back(reach);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame().theme.exchange);
    painter.drawRects(reaches.data(), int(reaches.size()));
}

} // namespace tidemark
