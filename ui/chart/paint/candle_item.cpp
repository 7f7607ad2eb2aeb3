#include "ui/chart/paint/candle_item.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tidemark {
namespace {

constexpr double bodyShare = 0.72; // of a candle's time
constexpr double farAway = 4'000;  // pixels out of sight are as good as any other

} // namespace

void CandleItem::show(const PaintFrame &frame, const std::vector<ChartCandle> &candles)
{
    setFrame(frame);
    m_up.clear();
    m_down.clear();
    m_hollows.clear();
    for (const auto &candle : candles)
        add(candle);
}

// All edges lie on device pixels, and the wick in the middle of its body.
void CandleItem::add(const ChartCandle &candle)
{
    const auto column = [&](Timestamp at) { return std::int64_t(std::llround(frame().x(at) * frame().scale)); };
    const auto row = [&](Decimal price) {
        const auto y = std::clamp(frame().y(price), frame().plot.top() - farAway, frame().plot.bottom() + farAway);
        return std::int64_t(std::llround(y * frame().scale));
    };
    const auto stroke = std::max<std::int64_t>(1, std::llround(frame().scale));
    const auto left = column(candle.openedAt);
    const auto pitch = std::max<std::int64_t>(1, column(candle.endsAt()) - left);
    auto body = std::max(stroke, std::int64_t(double(pitch) * bodyShare));
    body -= (body - stroke) % 2; // as much on either side of the wick
    const auto middle = left + (pitch - stroke) / 2;
    const auto side = (body - stroke) / 2;
    const bool hasRisen = candle.close >= candle.open;
    const bool hasRoom = body >= 3 * stroke;
    auto &rects = hasRisen ? m_up : m_down;
    const auto add = [this, pixel = frame().devicePixel()](auto &into, std::int64_t x, std::int64_t y, std::int64_t width, std::int64_t height) {
        into.push_back(frame().inReach({double(x) * pixel, double(y) * pixel, double(width) * pixel, double(height) * pixel}));
    };
    const auto top = row(std::max(candle.open, candle.close));
    const auto height = std::max(stroke, row(std::min(candle.open, candle.close)) - top);
    add(rects, middle, row(candle.high), stroke, std::max(stroke, row(candle.low) - row(candle.high)));
    if (hasRoom)
        add(rects, middle - side, top, body, height);
    else if (!hasRisen && pitch > stroke)
        add(rects, middle, top, 2 * stroke, height);
    if (hasRoom && hasRisen && height > 2 * stroke)
        add(m_hollows, middle - side + stroke, top + stroke, body - 2 * stroke, height - 2 * stroke);
}

void CandleItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty || (m_up.empty() && m_down.empty()))
        return;
    painter->save();
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    painter->setPen(Qt::NoPen);
    const auto fill = [painter](const std::vector<QRectF> &rects, const QColor &colour) {
        painter->setBrush(colour);
        painter->drawRects(rects.data(), int(rects.size()));
    };
    fill(m_up, frame().theme.up);
    fill(m_down, frame().theme.down);
    fill(m_hollows, frame().theme.background);
    painter->restore();
}

} // namespace tidemark
