#include "ui/chart/paint/delta_item.h"

#include "ui/chart/paint/axis_tag.h"
#include "ui/chart/paint/mean_item.h"
#include "ui/chart/paint/volume_text.h"

#include <QFontMetricsF>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double deltaBarShare = 0.72; // of its time, as its candle's body
constexpr double deltaHeadroom = 0.88; // of half the height, for the largest
constexpr double sumWidth = 1.4;

} // namespace

double DeltaItem::yOf(double share) const
{
    return frame().delta.center().y() - share * deltaHeadroom * frame().delta.height() / 2;
}

void DeltaItem::show(const PaintFrame &frame, const StudySeries &series)
{
    setFrame(frame);
    m_up.clear();
    m_down.clear();
    m_sums.clear();
    m_largestBar.clear();
    m_largestSum.clear();
    if (frame.delta.isEmpty())
        return;
    double bar = 0;
    double sum = 0;
    for (const auto &one : series.bars)
        bar = std::max(bar, std::abs(one.delta.toDouble()));
    for (const auto &one : series.sums)
        sum = std::max(sum, std::abs(one.sum.toDouble()));
    addBars(series, bar);
    addSums(series, sum);
    if (!series.bars.empty())
        m_largestBar = QStringLiteral("±") + volumeText(bar);
    if (!series.sums.empty())
        m_largestSum = QStringLiteral("Σ") + volumeText(sum);
}

void DeltaItem::addBars(const StudySeries &series, double most)
{
    const auto pixel = frame().devicePixel();
    const auto zero = frame().snapped(yOf(0));
    for (const auto &bar : series.bars) {
        const auto left = frame().snapped(frame().x(bar.from));
        const auto pitch = std::max(pixel, frame().snapped(frame().x(bar.to)) - left);
        const auto width = std::max(pixel, frame().snapped(pitch * deltaBarShare));
        const auto end = frame().snapped(yOf(most > 0 ? bar.delta.toDouble() / most : 0));
        const QRectF place(frame().snapped(left + (pitch - width) / 2), std::min(zero, end), width, std::max(pixel, std::abs(end - zero)));
        (bar.delta.isNegative() ? m_down : m_up).push_back(frame().inReach(place));
    }
}

void DeltaItem::addSums(const StudySeries &series, double most)
{
    if (series.sums.empty())
        return;
    StepLine line(frame().devicePixel());
    const DeltaPoint *before = nullptr;
    const auto x = [&](Timestamp moment) { return std::clamp(frame().x(moment), frame().plot.left() - 2, frame().plot.right() + 2); };
    for (const auto &point : series.sums) {
        if (!before || before->since != point.since)
            line.begin();
        line.add(x(point.from), x(point.to), yOf(most > 0 ? point.sum.toDouble() / most : 0));
        before = &point;
    }
    if (const auto known = series.sumsKnown.within({before->to - std::chrono::microseconds(1), frame().to()}); !known.empty())
        line.extend(x(known.front().to));
    m_sums = line.take();
}

void DeltaItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto &area = frame().delta;
    if (frame().isEmpty || area.isEmpty())
        return;
    const auto &theme = frame().theme;
    const auto pixel = frame().devicePixel();
    painter->save();
    painter->fillRect(QRectF(area.left(), area.top(), area.width(), pixel), theme.boundary);
    painter->setClipRect(area, Qt::IntersectClip);
    painter->fillRect(QRectF(area.left(), frame().snapped(yOf(0)), area.width(), pixel), theme.boundary);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.up);
    painter->drawRects(m_up.data(), int(m_up.size()));
    painter->setBrush(theme.down);
    painter->drawRects(m_down.data(), int(m_down.size()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.text, sumWidth));
    painter->setBrush(Qt::NoBrush);
    for (const auto &line : m_sums)
        painter->drawPolyline(line);
    painter->restore();
    painter->setFont(frame().font);
    painter->setPen(theme.quietText);
    const QFontMetricsF metrics(frame().font);
    const auto right = area.right() + 1 + axisPadding;
    painter->drawText(QPointF(right, frame().snapped(area.top() + 4 + metrics.ascent())), m_largestSum);
    painter->drawText(QPointF(right, frame().snapped(area.bottom() - 4 - metrics.descent())), m_largestBar);
}

} // namespace tidemark
