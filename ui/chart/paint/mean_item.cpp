#include "ui/chart/paint/mean_item.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double meanStroke = 1.6; // logical pixels
constexpr double farOutsideMeans = 10'000;

} // namespace

void StepLine::begin()
{
    m_lines.emplace_back();
}

void StepLine::add(double from, double to, double y)
{
    auto &line = m_lines.back();
    if (line.isEmpty())
        put({from, y});
    else if (line.last().x() < from)
        put({from, line.last().y()});
    put({to, y});
}

void StepLine::extend(double to)
{
    if (!m_lines.empty() && !m_lines.back().isEmpty() && m_lines.back().last().x() < to)
        put({to, m_lines.back().last().y()});
}

// Of a column the first, the lowest, the highest and the last one.
void StepLine::put(QPointF point)
{
    auto &line = m_lines.back();
    const auto columnOf = [this](const QPointF &at) { return std::floor(at.x() / m_pixel); };
    const auto count = line.size();
    if (count < 4 || columnOf(line[count - 4]) != columnOf(point)) {
        line << point;
        return;
    }
    // The last one gives way, unless it is the lowest or the highest so far.
    const auto last = line[count - 1].y();
    if (last < line[count - 2].y() && last < line[count - 3].y())
        (line[count - 2].y() < line[count - 3].y() ? line[count - 2] : line[count - 3]).setY(last);
    else if (last > line[count - 2].y() && last > line[count - 3].y())
        (line[count - 2].y() > line[count - 3].y() ? line[count - 2] : line[count - 3]).setY(last);
    line[count - 1] = point;
}

void MeanItem::show(const PaintFrame &frame, const StudySeries &series)
{
    setFrame(frame);
    m_lines.clear();
    if (series.means.empty() || frame.plot.isEmpty())
        return;
    StepLine line(frame.devicePixel());
    const MeanPoint *before = nullptr;
    const auto x = [&](Timestamp moment) { return std::clamp(frame.x(moment), frame.plot.left() - 2, frame.plot.right() + 2); };
    for (const auto &point : series.means) {
        if (!before || before->since != point.since)
            line.begin();
        line.add(x(point.from), x(point.to), std::clamp(frame.y(point.roughPrice()), -farOutsideMeans, farOutsideMeans));
        before = &point;
    }
    // Nothing was traded since, as far as all is known.
    if (const auto known = series.meansKnown.within({before->to - std::chrono::microseconds(1), frame.to()}); !known.empty())
        line.extend(x(known.front().to));
    m_lines = line.take();
}

void MeanItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty || m_lines.empty())
        return;
    painter->save();
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(frame().theme.mean, meanStroke));
    for (const auto &line : m_lines)
        painter->drawPolyline(line);
    painter->restore();
}

} // namespace tidemark
