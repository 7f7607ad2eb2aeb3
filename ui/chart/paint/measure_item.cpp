#include "ui/chart/paint/measure_item.h"

#include "ui/chart/paint/axis_tag.h"
#include "ui/chart/paint/volume_text.h"
#include "ui/number_format.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double head = 4; // of an arrow, logical pixels
constexpr double padding = 8;

void paintArrow(QPainter &painter, QPointF from, QPointF to)
{
    painter.drawLine(from, to);
    const auto length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length < 3 * head)
        return;
    const auto along = (to - from) / length * head;
    const QPointF across(-along.y(), along.x());
    painter.drawLine(to, to - along + across);
    painter.drawLine(to, to - along - across);
}

} // namespace

MeasureItem::Measure MeasureItem::measured(const ChartData &data, const ChartPlace &from, const ChartPlace &to, const ChartFrame &frame)
{
    const auto locale = QLocale();
    Measure measure{from, to, {}};
    const bool isPrice = frame.measure == ChartMeasure::Price;
    const auto difference = isPrice ? formatSigned(to.price - from.price, frame.decimals, locale) : frame.valueText(to.price - from.price);
    const auto change = isPrice ? formatChange(from.price, to.price, locale) : QString();
    measure.lines << (change.isEmpty() ? difference : QStringLiteral("%1   %2").arg(difference, change));
    measure.lines << formatSpan(to.at > from.at ? to.at - from.at : from.at - to.at, locale);
    const auto between = data.span(std::min(from.at, to.at), std::max(from.at, to.at) + std::chrono::microseconds(1));
    measure.lines << formatCounted(between ? between->ticks : 0, QStringLiteral("%1 trade"), tr("%1 trades", nullptr, numerus(between ? between->ticks : 0)), locale);
    if (between)
        measure.lines << tr("Volume %1").arg(volumeText(between->volume));
    return measure;
}

void MeasureItem::show(const PaintFrame &frame, std::optional<Measure> measure)
{
    setFrame(frame);
    m_measure = std::move(measure);
}

void MeasureItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty || !m_measure)
        return;
    const QPointF from(frame().x(m_measure->from.at), frame().y(m_measure->from.price));
    const QPointF to(frame().x(m_measure->to.at), frame().y(m_measure->to.price));
    const auto ground = frame().inReach(QRectF(from, to).normalized());
    painter->save();
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    auto tint = frame().theme.line;
    tint.setAlphaF(0.14F);
    painter->fillRect(ground, tint);
    paintArrows(*painter, ground);
    paintWords(*painter, ground);
    painter->restore();
}

void MeasureItem::paintArrows(QPainter &painter, const QRectF &ground) const
{
    const bool goesUp = m_measure->to.price >= m_measure->from.price;
    const bool goesOn = m_measure->to.at >= m_measure->from.at;
    const auto x = ground.center().x();
    const auto y = ground.center().y();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame().theme.line, 1));
    paintArrow(painter, {x, goesUp ? ground.bottom() : ground.top()}, {x, goesUp ? ground.top() : ground.bottom()});
    paintArrow(painter, {goesOn ? ground.left() : ground.right(), y}, {goesOn ? ground.right() : ground.left(), y});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// Beyond the end that was drawn last, inside the plot.
void MeasureItem::paintWords(QPainter &painter, const QRectF &ground) const
{
    const QFontMetricsF metrics(frame().font);
    double width = 0;
    for (const auto &line : m_measure->lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(std::ceil(width) + 2 * padding, metrics.height() * double(m_measure->lines.size()) + padding);
    const bool goesUp = m_measure->to.price >= m_measure->from.price;
    const auto &plot = frame().plot;
    const auto top = goesUp ? ground.top() - size.height() - 4 : ground.bottom() + 4;
    const QRectF box(
        frame().snapped(std::clamp(ground.center().x() - size.width() / 2, plot.left() + 4,
                                   std::max(plot.left() + 4, plot.right() - size.width() - 4))),
        frame().snapped(std::clamp(top, plot.top() + 4, std::max(plot.top() + 4, plot.bottom() - size.height() - 4))),
        size.width(), size.height());
    painter.setPen(QPen(frame().theme.line, 1));
    painter.setBrush(frame().theme.background);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(frame().font);
    painter.setPen(frame().theme.text);
    auto baseline = box.top() + padding / 2 + metrics.ascent();
    for (const auto &line : m_measure->lines) {
        painter.drawText(QPointF(box.left() + padding, frame().snapped(baseline)), line);
        baseline += metrics.height();
    }
}

} // namespace tidemark
