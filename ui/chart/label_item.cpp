#include "ui/chart/label_item.h"

#include "ui/chart/axis_tag.h"

#include <QFontMetricsF>

namespace tidemark {

void LabelItem::show(const ChartFrame &frame, std::vector<PlotLabel> labels)
{
    setFrame(frame);
    m_labels = std::move(labels);
}

void LabelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFontMetricsF metrics(frame().font);
    const auto height = tagHeight(frame());
    painter->save();
    painter->setFont(frame().font);
    for (const auto &label : m_labels) {
        const auto width = metrics.horizontalAdvance(label.text) + 2 * axisPadding;
        if (width + 2 * axisPadding > label.right - label.left)
            continue;
        const auto left = label.isAtTop ? (label.left + label.right - width) / 2 : label.left + axisPadding;
        const auto top = label.isAtTop ? frame().plot.top() + axisPadding : frame().plot.bottom() - axisPadding - height;
        const QRectF rect(frame().snapped(left), top, width, height);
        painter->fillRect(rect, frame().theme.background);
        painter->setPen(label.colour);
        painter->drawText(rect, int(Qt::AlignCenter), label.text);
    }
    painter->restore();
}

} // namespace tidemark
