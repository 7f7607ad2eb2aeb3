#include "ui/chart/paint/mark_item.h"

#include "ui/chart/paint/axis_tag.h"
#include "ui/chart/view/time_ticks.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace tidemark {
namespace {

// A bell of this many pixels in height: alerts are told from other lines by more than their colour.
[[nodiscard]] QPainterPath bell(QPointF at, double size)
{
    QPainterPath path;
    path.moveTo(at + QPointF(0, size * 0.8));
    path.cubicTo(at + QPointF(size * 0.25, size * 0.6), at + QPointF(0, 0), at + QPointF(size / 2, 0));
    path.cubicTo(at + QPointF(size, 0), at + QPointF(size * 0.75, size * 0.6), at + QPointF(size, size * 0.8));
    path.closeSubpath();
    path.addEllipse(at + QPointF(size / 2, size * 0.9), size * 0.14, size * 0.14);
    return path;
}

} // namespace

void MarkItem::show(const PaintFrame &frame, Marks marks)
{
    setFrame(frame);
    m_marks = std::move(marks);
}

std::vector<QRectF> MarkItem::tags() const
{
    std::vector<QRectF> tags;
    for (const auto &alert : m_marks.alerts)
        if (frame().range.contains(alert.price))
            tags.push_back(priceTagRect(frame(), alertTagY(alert)));
    return tags;
}

double MarkItem::alertTagY(const AlertLevel &alert) const
{
    const auto y = frame().y(alert.price);
    if (!m_marks.reference || !frame().range.contains(m_marks.reference->price))
        return y;
    const auto taken = frame().y(m_marks.reference->price);
    const auto height = tagHeight(frame()) + 1;
    if (std::abs(y - taken) >= height)
        return y;
    return y < taken ? taken - height : taken + height;
}

void MarkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty)
        return;
    painter->save();
    painter->setClipRect(frame().data(), Qt::IntersectClip);
    paintMoment(*painter);
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    if (m_marks.extremes) {
        paintExtreme(*painter, m_marks.extremes->high);
        paintExtreme(*painter, m_marks.extremes->low);
    }
    paintReference(*painter);
    painter->restore();
    for (const auto &alert : m_marks.alerts)
        paintAlert(*painter, alert);
}

void MarkItem::paintExtreme(QPainter &painter, const Extreme &extreme) const
{
    if (!frame().range.contains(extreme.price))
        return;
    const auto y = frame().snapped(frame().y(extreme.price)) + frame().devicePixel() / 2;
    painter.setPen(QPen(frame().theme.extreme, frame().devicePixel(), Qt::DashLine));
    painter.drawLine(QPointF(frame().plot.left(), y), QPointF(frame().plot.right(), y));
}

std::vector<PlotLabel> MarkItem::labels() const
{
    std::vector<PlotLabel> labels;
    if (m_marks.extremes && frame().range.contains(m_marks.extremes->high.price))
        labels.push_back(labelOf(m_marks.extremes->high, true));
    if (m_marks.extremes && frame().range.contains(m_marks.extremes->low.price))
        labels.push_back(labelOf(m_marks.extremes->low, false));
    return labels;
}

PlotLabel MarkItem::labelOf(const Extreme &extreme, bool isHigh) const
{
    const auto &plot = frame().plot;
    const auto text = (isHigh ? tr("High %1  %2") : tr("Low %1  %2"))
                          .arg(priceText(extreme.price, frame().decimals), clockText(extreme.at, frame().zone).left(8));
    // Outside what lies between low and high, unless the plot ends there.
    const auto y = frame().snapped(frame().y(extreme.price));
    const auto height = QFontMetricsF(frame().font).height();
    const auto above = y - height - 2;
    const auto below = y + 2;
    const bool goesAbove = isHigh ? above >= plot.top() : below + height > plot.bottom();
    return {plot.left(), plot.right(), false, text, frame().theme.quietText, goesAbove ? above : below};
}

void MarkItem::paintMoment(QPainter &painter) const
{
    if (!m_marks.moment || !frame().shows(*m_marks.moment))
        return;
    const auto x = frame().snapped(frame().x(*m_marks.moment)) + frame().devicePixel() / 2;
    painter.setPen(QPen(frame().theme.quietText, frame().devicePixel()));
    painter.drawLine(QPointF(x, frame().plot.top()), QPointF(x, frame().floor()));
}

void MarkItem::paintReference(QPainter &painter) const
{
    if (!m_marks.reference || !frame().range.contains(m_marks.reference->price))
        return;
    const auto y = frame().snapped(frame().y(m_marks.reference->price)) + frame().devicePixel() / 2;
    QPen pen(frame().theme.line, frame().devicePixel());
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(frame().plot.left(), y), QPointF(frame().plot.right(), y));
}

void MarkItem::paintAlert(QPainter &painter, const AlertLevel &alert) const
{
    if (!frame().range.contains(alert.price))
        return;
    const auto &plot = frame().plot;
    const auto &colour = alert.isArmed ? frame().theme.alert : frame().theme.quietText;
    const auto y = frame().snapped(frame().y(alert.price)) + frame().devicePixel() / 2;
    const QFontMetricsF metrics(frame().font);
    const auto size = std::round(metrics.ascent() * 0.8);
    const auto words = metrics.elidedText(alert.label, Qt::ElideRight, plot.width() / 2);
    const auto width = size + (words.isEmpty() ? 0 : 6 + metrics.horizontalAdvance(words));
    const auto left = plot.right() - width - axisPadding;
    QPen pen(colour, frame().devicePixel());
    pen.setDashPattern(alert.isArmed ? QList<qreal>{8, 4} : QList<qreal>{1, 4});
    painter.save();
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    // On ground of its own above its line, or below where there is no room.
    const auto top = y - metrics.height() - 3 >= plot.top() ? y - metrics.height() - 2 : y + 2;
    painter.setFont(frame().font);
    painter.setPen(colour);
    if (!words.isEmpty())
        painter.drawText(QPointF(frame().snapped(left + size + 6), frame().snapped(top + metrics.ascent())), words);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shape = bell({left, top + metrics.ascent() - size}, size);
    if (alert.isArmed)
        painter.fillPath(shape, colour);
    else
        painter.drawPath(shape);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.restore();
    paintOutlinedPriceTag(painter, frame(), alertTagY(alert), priceText(alert.price, frame().decimals), colour);
}

} // namespace tidemark
