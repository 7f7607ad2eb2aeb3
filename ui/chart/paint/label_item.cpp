#include "ui/chart/paint/label_item.h"

#include "ui/chart/paint/axis_tag.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace tidemark {

void LabelItem::show(const PaintFrame &frame, std::vector<PlotLabel> labels)
{
    setFrame(frame);
    m_labels = std::move(labels);
}

void LabelItem::keepClear(const QRectF &taken)
{
    if (std::exchange(m_taken, taken) != taken)
        update();
}

// Empty where there is no room below.
QRectF LabelItem::clear(QRectF rect) const
{
    if (!rect.intersects(m_taken))
        return rect;
    rect.moveTop(frame().snapped(m_taken.bottom() + 2));
    return rect.bottom() <= frame().plot.bottom() ? rect : QRectF();
}

QRectF LabelItem::rectOf(const PlotLabel &label, double width) const
{
    if (label.top)
        return {frame().snapped(label.left + axisPadding), *label.top, width, QFontMetricsF(frame().font).height()};
    const auto height = tagHeight(frame());
    const auto &plot = frame().plot;
    const auto left = label.isAtTop ? (label.left + label.right - width) / 2 : label.left + axisPadding;
    return {frame().snapped(left), label.isAtTop ? plot.top() + axisPadding : plot.bottom() - axisPadding - height, width, height};
}

// What stands at an edge steps aside for what stands at its price, and for what was there before; in a narrow plot to the
// upper edge.
std::vector<LabelItem::Placed> LabelItem::place() const
{
    const QFontMetricsF metrics(frame().font);
    std::vector<Placed> placed;
    const auto put = [&](const PlotLabel &label) {
        const auto width = metrics.horizontalAdvance(label.text) + 2 * axisPadding;
        if (width + 2 * axisPadding > label.right - label.left)
            return;
        const auto wanted = clear(rectOf(label, width));
        auto beside = wanted;
        for (const auto &other : placed) {
            if (beside.intersects(other.rect))
                beside.moveLeft(frame().snapped(other.rect.right() + axisPadding));
        }
        auto atTop = wanted;
        atTop.moveTop(frame().plot.top() + axisPadding);
        const auto rect = beside.right() <= label.right ? beside : clear(atTop);
        if (rect.isEmpty())
            return;
        const auto covers = [&](const Placed &other) { return rect.intersects(other.rect); };
        if (std::none_of(placed.begin(), placed.end(), covers))
            placed.push_back({rect, &label});
    };
    for (const bool hasPlace : {true, false}) {
        for (const auto &label : m_labels) {
            if (label.top.has_value() == hasPlace)
                put(label);
        }
    }
    return placed;
}

void LabelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setFont(frame().font);
    for (const auto &[rect, label] : place()) {
        painter->fillRect(rect, frame().theme.background);
        painter->setPen(label->colour);
        painter->drawText(rect, int(Qt::AlignCenter), label->text);
    }
    painter->restore();
}

} // namespace tidemark
