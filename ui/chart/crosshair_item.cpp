#include "ui/chart/crosshair_item.h"

#include "ui/chart/axis_tag.h"
#include "ui/chart/time_ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double gap = 14; // between the header's parts

// Writes one text after another until the line is full; what does not fit whole is left out.
class Line {
public:
    Line(QPainter &painter, QPointF start, double end) : m_painter(painter), m_at(start), m_end(end) {}

    void write(const QString &text, const QFont &font, const QColor &colour, double after = gap)
    {
        const auto width = QFontMetricsF(font).horizontalAdvance(text);
        m_isFull = m_isFull || m_at.x() + width > m_end;
        if (m_isFull)
            return;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(m_at, text);
        m_at.rx() += width + after;
    }

private:
    QPainter &m_painter;
    QPointF m_at;
    double m_end;
    bool m_isFull = false;
};

} // namespace

double CrosshairItem::headerHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + 12;
}

void CrosshairItem::show(const ChartFrame &frame, const Content &content)
{
    setFrame(frame);
    m_content = content;
}

void CrosshairItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    paintHeader(*painter);
    if (frame().isEmpty)
        paintEmpty(*painter);
    paintLastTag(*painter);
    if (!frame().isEmpty && m_content.moment && frame().shows(*m_content.moment))
        paintTimeTag(*painter, frame(), *m_content.moment);
    if (m_content.cursor)
        paintCursor(*painter);
    if (m_content.hasFocus) {
        painter->setPen(QPen(frame().theme.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(frame().plot.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void CrosshairItem::paintHeader(QPainter &painter) const
{
    const auto &theme = frame().theme;
    auto bold = frame().font;
    bold.setWeight(QFont::DemiBold);
    const auto baseline = std::round(6 + QFontMetricsF(frame().font).ascent());
    Line line(painter, {frame().plot.left() + axisPadding + 1, baseline}, frame().size.width() - axisPadding);
    const auto &tick = m_content.underCursor;
    if (!tick) {
        if (!frame().isEmpty)
            line.write(m_content.heading, frame().font, theme.quietText);
        return;
    }
    line.write(priceText(tick->price, frame().decimals), bold, theme.line);
    line.write(dateText(tick->at, frame().zone), frame().font, theme.quietText, 6);
    line.write(clockText(tick->at, frame().zone), frame().font, theme.text, 6);
    line.write(zoneText(tick->at, frame().zone), frame().font, theme.quietText);
    if (!m_content.nearby || m_content.nearby->ticks < 2)
        return;
    const auto named = [&](const QString &name, const QString &value) {
        line.write(name, frame().font, theme.quietText, 5);
        line.write(value, frame().font, theme.text);
    };
    named(QStringLiteral("Low"), priceText(m_content.nearby->low, frame().decimals));
    named(QStringLiteral("High"), priceText(m_content.nearby->high, frame().decimals));
    named(QStringLiteral("Trades"), QLocale::c().toString(qlonglong(m_content.nearby->ticks)));
}

void CrosshairItem::paintEmpty(QPainter &painter) const
{
    painter.setFont(frame().font);
    painter.setPen(frame().theme.quietText);
    painter.drawText(frame().plot.adjusted(24, 24, -24, -24), int(Qt::AlignCenter | Qt::TextWordWrap),
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
        paintOutsidePriceTag(painter, frame(), frame().y(price), text, frame().theme.line);
}

void CrosshairItem::paintCursor(QPainter &painter) const
{
    const auto &theme = frame().theme;
    const auto &plot = frame().plot;
    const auto middle = frame().devicePixel() / 2;
    const QPointF at(frame().snapped(m_content.cursor->x()) + middle, frame().snapped(m_content.cursor->y()) + middle);
    QPen pen(theme.crosshair, frame().devicePixel());
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
    if (m_content.underCursor && frame().range.contains(m_content.underCursor->price)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.background, 1.5));
        painter.setBrush(theme.line);
        painter.drawEllipse(QPointF(at.x(), frame().snapped(frame().y(m_content.underCursor->price)) + middle), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintPriceTag(painter, frame(), at.y(), priceText(frame().priceAt(m_content.cursor->y()), frame().decimals),
                  theme.tag, theme.onTag);
    paintTimeTag(painter, frame(), frame().timeAt(m_content.cursor->x()));
}

} // namespace tidemark
