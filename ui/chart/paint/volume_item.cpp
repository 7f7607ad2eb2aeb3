#include "ui/chart/paint/volume_item.h"

#include "ui/chart/paint/axis_tag.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double barShare = 0.72; // of its time, as its candle's body
constexpr double headroom = 0.9;  // of the height, for the largest

} // namespace

void VolumeItem::show(const PaintFrame &frame, const std::vector<Bar> &bars, const QString &largest)
{
    setFrame(frame);
    m_bars.clear();
    m_largest = largest;
    double most = 0;
    for (const auto &bar : bars)
        most = std::max(most, bar.volume);
    if (frame.volume.isEmpty() || most <= 0)
        return;
    const auto pixel = frame.devicePixel();
    for (const auto &bar : bars) {
        const auto left = frame.snapped(frame.x(bar.from));
        const auto pitch = std::max(pixel, frame.snapped(frame.x(bar.to)) - left);
        const auto width = std::max(pixel, frame.snapped(pitch * barShare));
        const auto height = std::max(pixel, frame.snapped(frame.volume.height() * headroom * bar.volume / most));
        m_bars.push_back(frame.inReach({frame.snapped(left + (pitch - width) / 2), frame.volume.bottom() - height, width, height}));
    }
}

void VolumeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto &area = frame().volume;
    if (frame().isEmpty || area.isEmpty())
        return;
    painter->save();
    painter->fillRect(QRectF(area.left(), area.top(), area.width(), frame().devicePixel()), frame().theme.boundary);
    painter->setClipRect(area, Qt::IntersectClip);
    painter->setPen(Qt::NoPen);
    painter->setBrush(frame().theme.volume);
    painter->drawRects(m_bars.data(), int(m_bars.size()));
    painter->restore();
    painter->setFont(frame().font);
    painter->setPen(frame().theme.quietText);
    const QFontMetricsF metrics(frame().font);
    const auto right = area.right() + 1 + axisPadding;
    painter->drawText(QPointF(right, frame().snapped(area.top() + 4 + metrics.ascent())), m_largest);
}

} // namespace tidemark
