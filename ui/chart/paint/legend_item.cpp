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

std::vector<LegendItem::Line> LegendItem::lines() const
{
    const auto &plot = frame().plot;
    const QFontMetricsF metrics(frame().font);
    const auto left = plot.left() + axisPadding;
    const auto room = plot.width() - strokeLength - 4 * axisPadding;
    std::vector<Line> lines;
    if (frame().isEmpty || room <= 0)
        return lines;
    auto top = plot.top() + 4;
    for (const auto &row : m_rows) {
        const auto text = metrics.elidedText(row.text, Qt::ElideRight, room);
        const auto width = strokeLength + metrics.horizontalAdvance(text) + 3 * axisPadding;
        lines.push_back({QRectF(left, top, width, metrics.height()), text});
        top += metrics.height() + 2;
    }
    return lines;
}

QRectF LegendItem::ground() const
{
    QRectF all;
    for (const auto &line : lines())
        all |= line.rect;
    return all;
}

void LegendItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto placed = lines();
    if (placed.empty())
        return;
    const QFontMetricsF metrics(frame().font);
    painter->save();
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    painter->setFont(frame().font);
    auto paper = frame().theme.background;
    paper.setAlphaF(0.85F);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const auto &[rect, text] = placed[i];
        painter->fillRect(rect, paper);
        const auto y = frame().snapped(rect.top() + metrics.height() / 2);
        painter->setPen(QPen(m_rows[i].colour, legendStroke, m_rows[i].stroke, Qt::FlatCap));
        painter->drawLine(QPointF(rect.left() + axisPadding, y), QPointF(rect.left() + axisPadding + strokeLength, y));
        painter->setPen(frame().theme.text);
        painter->drawText(QPointF(rect.left() + strokeLength + 2 * axisPadding, frame().snapped(rect.top() + metrics.ascent())), text);
    }
    painter->restore();
}

} // namespace tidemark
