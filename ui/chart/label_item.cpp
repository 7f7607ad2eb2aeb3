#include "ui/chart/label_item.h"

#include "ui/chart/axis_tag.h"

#include <QFontMetricsF>

namespace tidemark {

void LabelItem::show(const ChartFrame &frame, std::vector<PlotLabel> labels)
{
    setFrame(frame);
    m_labels = std::move(labels);
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

// What stands at an edge steps aside for what stands at its price, and for what was there before.
std::vector<LabelItem::Placed> LabelItem::place() const
{
    const QFontMetricsF metrics(frame().font);
    std::vector<Placed> placed;
    const auto put = [&](const PlotLabel &label) {
        const auto width = metrics.horizontalAdvance(label.text) + 2 * axisPadding;
        if (width + 2 * axisPadding > label.right - label.left)
            return;
        auto rect = rectOf(label, width);
        for (const auto &other : placed) {
            if (rect.intersects(other.rect))
                rect.moveLeft(frame().snapped(other.rect.right() + axisPadding));
        }
        if (rect.right() <= label.right)
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
