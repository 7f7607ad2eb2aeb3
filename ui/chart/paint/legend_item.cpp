#include "ui/chart/paint/legend_item.h"

#include "ui/chart/paint/axis_tag.h"

#include <QFontMetricsF>
#include <QPen>

#include <algorithm>

namespace tidemark {
namespace {

constexpr double strokeLength = 18;
constexpr double legendStroke = 2;

} // namespace

void LegendItem::show(const PaintFrame &frame, std::vector<LegendRow> rows)
{
    setFrame(frame);
    m_rows = std::move(rows);
}

void LegendItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto &plot = frame().plot;
    const QFontMetricsF metrics(frame().font);
    const auto left = plot.left() + axisPadding;
    const auto room = plot.width() - strokeLength - 4 * axisPadding;
    if (frame().isEmpty || m_rows.empty() || room <= 0)
        return;
    painter->save();
    painter->setClipRect(plot, Qt::IntersectClip);
    painter->setFont(frame().font);
    auto top = plot.top() + 4;
    for (const auto &row : m_rows) {
        const auto text = metrics.elidedText(row.text, Qt::ElideRight, room);
        const auto width = strokeLength + metrics.horizontalAdvance(text) + 3 * axisPadding;
        auto ground = frame().theme.background;
        ground.setAlphaF(0.85F);
        painter->fillRect(QRectF(left, top, width, metrics.height()), ground);
        const auto y = frame().snapped(top + metrics.height() / 2);
        painter->setPen(QPen(row.colour, legendStroke, row.stroke, Qt::FlatCap));
        painter->drawLine(QPointF(left + axisPadding, y), QPointF(left + axisPadding + strokeLength, y));
        painter->setPen(frame().theme.text);
        painter->drawText(QPointF(left + strokeLength + 2 * axisPadding, frame().snapped(top + metrics.ascent())), text);
        top += metrics.height() + 2;
    }
    painter->restore();
}

} // namespace tidemark
