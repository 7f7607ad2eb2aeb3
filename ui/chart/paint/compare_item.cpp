#include "ui/chart/paint/compare_item.h"

#include "ui/chart/paint/mean_item.h"

#include <QPen>

#include <algorithm>

namespace tidemark {
namespace {

constexpr double comparedStroke = 1.6; // logical pixels
constexpr double farOutsideLines = 10'000;

} // namespace

Qt::PenStyle CompareItem::strokeOf(std::size_t number)
{
    constexpr Qt::PenStyle strokes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};
    return strokes[number % std::size(strokes)];
}

void CompareItem::show(const PaintFrame &frame, const ComparedPicture &picture)
{
    setFrame(frame);
    m_measure = picture.measure;
    m_start = picture.start;
    m_lines.clear();
    const auto x = [&](Timestamp moment) { return std::clamp(frame.x(moment), frame.plot.left() - 2, frame.plot.right() + 2); };
    const auto y = [&](Decimal value) { return std::clamp(frame.y(value), -farOutsideLines, farOutsideLines); };
    for (const auto &line : picture.lines) {
        StepLine steps(frame.devicePixel());
        for (const auto &run : line.runs) {
            steps.begin();
            for (const auto &point : run.points) {
                const auto at = x(point.at);
                if (point.low != point.high) {
                    steps.add(at, at, y(point.low));
                    steps.add(at, at, y(point.high));
                }
                steps.add(at, at, y(point.value));
            }
            steps.extend(x(run.until));
        }
        m_lines.push_back(steps.take());
    }
}

void CompareItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty || m_measure == ChartMeasure::Price)
        return;
    const auto &plot = frame().plot;
    const auto pixel = frame().devicePixel();
    painter->save();
    painter->setClipRect(plot, Qt::IntersectClip);
    if (m_measure == ChartMeasure::Percent) {
        painter->fillRect(QRectF(plot.left(), frame().snapped(frame().y({})), plot.width(), pixel), frame().theme.extreme);
        if (m_start > frame().from)
            painter->fillRect(frame().inReach({frame().snapped(frame().x(m_start)), plot.top(), pixel, plot.height()}), frame().theme.extreme);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t number = m_lines.size(); number-- > 0;) {
        QPen pen(frame().theme.compared(number), comparedStroke, strokeOf(number), Qt::FlatCap);
        painter->setPen(pen);
        for (const auto &line : m_lines[number])
            painter->drawPolyline(line);
    }
    painter->restore();
}

} // namespace tidemark
