#include "ui/chart/paint/axis_item.h"

#include "ui/chart/paint/axis_tag.h"
#include "ui/figures/figure_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

[[nodiscard]] QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

double AxisItem::closestTimes(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(QStringLiteral("00:00:00")) * 1.75;
}

double AxisItem::closestPrices(const QFont &font)
{
    return QFontMetricsF(font).height() * 2.4;
}

void AxisItem::show(const PaintFrame &frame, const PriceTicks &prices)
{
    setFrame(frame);
    m_prices = prices;
    m_times = {};
    if (!frame.isPlaced)
        return;
    const auto closest = closestTimes(frame.font) / std::max(1.0, frame.plot.width()) * double(frame.span.count());
    m_times = timeTicks(frame.from, frame.to(), std::chrono::microseconds(std::llround(closest)), frame.zone);
}

void AxisItem::setTags(std::vector<QRectF> tags)
{
    m_tags = std::move(tags);
    update();
}

void AxisItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty)
        return;
    painter->save();
    painter->setFont(frame().font);
    paintLines(*painter);
    paintTimes(*painter);
    paintContext(*painter);
    paintPrices(*painter);
    painter->restore();
}

void AxisItem::paintLines(QPainter &painter) const
{
    const auto &plot = frame().plot;
    const auto pixel = frame().devicePixel();
    const auto upright = [&](Timestamp at, const QColor &colour) {
        painter.fillRect(QRectF(frame().snapped(frame().x(at)), plot.top(), pixel, frame().floor() - plot.top()), colour);
    };
    for (const auto price : m_prices.at)
        painter.fillRect(QRectF(plot.left(), frame().snapped(frame().y(price)), plot.width(), pixel), frame().theme.grid);
    for (const auto &tick : m_times.ticks)
        upright(tick.at, frame().theme.grid);
    for (std::size_t i = 1; i < m_times.context.size(); ++i)
        upright(m_times.context[i].at, frame().theme.boundary);
    painter.fillRect(QRectF(plot.left(), frame().floor(), plot.width() + pixel, pixel), frame().theme.boundary);
    painter.fillRect(QRectF(plot.right(), plot.top(), pixel, frame().floor() - plot.top()), frame().theme.boundary);
}

void AxisItem::paintTimes(QPainter &painter) const
{
    const QFontMetricsF metrics(frame().font);
    const auto baseline = frame().floor() + 3 + metrics.ascent();
    painter.setPen(frame().theme.quietText);
    for (const auto &tick : m_times.ticks) {
        const auto half = figuresAdvance(frame().font, tick.label) / 2;
        const auto x = frame().snapped(frame().x(tick.at) - half);
        const QRectF label(x, frame().floor() + 3, 2 * half, metrics.height());
        // A label that leaves the axis at either side is left out rather than cut.
        if (label.left() >= frame().plot.left() + 2 && label.right() <= frame().plot.right() + 4 && !isCovered(label))
            drawFigures(painter, QPointF(x, baseline), tick.label);
    }
}

void AxisItem::paintContext(QPainter &painter) const
{
    const auto font = bold(frame().font);
    const QFontMetricsF metrics(font);
    const auto baseline = frame().floor() + 3 + std::ceil(QFontMetricsF(frame().font).height()) + metrics.ascent();
    painter.setFont(font);
    painter.setPen(frame().theme.text);
    // The first stays at the left edge until the next one pushes it out.
    auto limit = frame().plot.right();
    for (auto i = m_times.context.size(); i-- > 0;) {
        const auto &[at, label] = m_times.context[i];
        const auto width = figuresAdvance(font, label);
        const auto x = std::max(frame().x(at), frame().plot.left() + axisPadding);
        if (x + width <= limit) {
            drawFigures(painter, QPointF(frame().snapped(x), baseline), label);
            limit = x - 2 * axisPadding;
        }
    }
    painter.setFont(frame().font);
    painter.setPen(frame().theme.quietText);
    drawFigures(painter, QPointF(frame().plot.right() + 1 + axisPadding, baseline), zoneText(frame().from, frame().zone));
}

void AxisItem::paintPrices(QPainter &painter) const
{
    const QFontMetricsF metrics(frame().font);
    painter.setPen(frame().theme.quietText);
    for (const auto price : m_prices.at) {
        const auto y = frame().snapped(frame().y(price));
        const auto top = y - metrics.height() / 2;
        const QRectF label(frame().plot.right() + 1 + axisPadding, top, 1, metrics.height());
        if (top >= frame().plot.top() && label.bottom() <= frame().plot.bottom() + 2 && !isCovered(label))
            drawFigures(painter, QPointF(label.left(), frame().snapped(top + metrics.ascent())),
                        frame().valueText(price, m_prices.decimals));
    }
}

bool AxisItem::isCovered(const QRectF &label) const
{
    return std::any_of(m_tags.begin(), m_tags.end(), [&](const QRectF &tag) { return tag.intersects(label); });
}

} // namespace tidemark
