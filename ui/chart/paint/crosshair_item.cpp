#include "ui/chart/paint/crosshair_item.h"

#include "ui/chart/paint/axis_tag.h"
#include "ui/chart/view/time_ticks.h"

#include <QPen>

#include <algorithm>

namespace tidemark {

void CrosshairItem::show(const PaintFrame &frame, Content content)
{
    setFrame(frame);
    m_content = std::move(content);
}

bool CrosshairItem::hasCross() const
{
    return m_content.pointed && frame().data().contains(m_content.pointed->position);
}

QString CrosshairItem::crossTime() const
{
    const auto &pointed = *m_content.pointed;
    return momentText(frame(), pointed.candle ? pointed.candle->openedAt : pointed.place.at);
}

std::vector<QRectF> CrosshairItem::tags() const
{
    std::vector<QRectF> tags;
    if (m_content.reference)
        tags.push_back(priceTagRect(frame(), frame().y(m_content.reference->price)));
    if (m_content.moment && frame().shows(*m_content.moment))
        tags.push_back(timeTagRect(frame(), *m_content.moment, clockText(*m_content.moment, frame().zone)));
    if (hasCross()) {
        tags.push_back(priceTagRect(frame(), m_content.pointed->position.y()));
        tags.push_back(timeTagRect(frame(), m_content.pointed->place.at, crossTime()));
    }
    return tags;
}

void CrosshairItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    if (frame().isEmpty)
        paintEmpty(*painter);
    paintLastTag(*painter);
    if (!frame().isEmpty && m_content.moment && frame().shows(*m_content.moment))
        paintTimeTag(*painter, frame(), *m_content.moment, clockText(*m_content.moment, frame().zone));
    if (!frame().isEmpty && hasCross())
        paintCross(*painter);
    if (m_content.hasFocus) {
        painter->setPen(QPen(frame().theme.line, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(frame().data().adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void CrosshairItem::paintEmpty(QPainter &painter) const
{
    painter.setFont(frame().font);
    painter.setPen(frame().theme.quietText);
    painter.drawText(frame().data().adjusted(24, 24, -24, -24), int(Qt::AlignCenter | Qt::TextWordWrap),
                     m_content.emptyText);
}

void CrosshairItem::paintLastTag(QPainter &painter) const
{
    if (!m_content.reference)
        return;
    const auto price = m_content.reference->price;
    const auto text = priceText(price, frame().decimals);
    if (frame().range.contains(price))
        paintPriceTag(painter, frame(), frame().y(price), text, frame().theme.line, frame().theme.onLine);
    else
        paintOutlinedPriceTag(painter, frame(), frame().y(price), text, frame().theme.line);
}

void CrosshairItem::paintCross(QPainter &painter) const
{
    const auto &theme = frame().theme;
    const auto area = frame().data();
    const auto &pointed = *m_content.pointed;
    const auto middle = frame().devicePixel() / 2;
    const QPointF at(frame().snapped(pointed.position.x()) + middle, frame().snapped(pointed.position.y()) + middle);
    QPen pen(theme.crosshair, frame().devicePixel());
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), at.y()), QPointF(area.right(), at.y()));
    if (pointed.trade && !pointed.candle && frame().measure == ChartMeasure::Price && frame().range.contains(pointed.trade->price)) {
        const auto y = frame().snapped(frame().y(pointed.trade->price)) + middle;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.background, 1.5));
        painter.setBrush(theme.line);
        painter.drawEllipse(QPointF(at.x(), y), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (frame().plot.contains(pointed.position))
        paintPriceTag(painter, frame(), at.y(), frame().valueText(pointed.place.price), theme.tag, theme.onTag);
    paintTimeTag(painter, frame(), pointed.place.at, crossTime());
}

} // namespace tidemark
