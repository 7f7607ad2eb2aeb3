#include "ui/chart/crosshair_item.h"

#include "ui/chart/axis_tag.h"
#include "ui/chart/exchange_item.h"
#include "ui/chart/time_ticks.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double gap = 14; // between the header's parts

} // namespace

// Writes one text after another until the line is full; what does not fit whole is left out.
class CrosshairItem::Line {
public:
    Line(QPainter &painter, const ChartFrame &frame)
        : m_painter(painter), m_frame(frame), m_bold(frame.font), m_end(frame.size.width() - axisPadding),
          m_at(frame.plot.left() + axisPadding + 1, std::round(6 + QFontMetricsF(frame.font).ascent()))
    {
        m_bold.setWeight(QFont::DemiBold);
    }

    void write(const QString &text, const QColor &colour, double after = gap) { write(text, m_frame.font, colour, after); }
    void stress(const QString &text, const QColor &colour) { write(text, m_bold, colour, gap); }
    void name(const QString &name, const QString &value)
    {
        const QFontMetricsF metrics(m_frame.font);
        m_isFull = m_isFull || m_at.x() + metrics.horizontalAdvance(name) + 5 + metrics.horizontalAdvance(value) > m_end;
        write(name, m_frame.theme.quietText, 5);
        write(value, m_frame.theme.text);
    }
    void price(const QString &name, Decimal value) { this->name(name, priceText(value, m_frame.decimals)); }

private:
    void write(const QString &text, const QFont &font, const QColor &colour, double after)
    {
        const auto width = QFontMetricsF(font).horizontalAdvance(text);
        m_isFull = m_isFull || m_at.x() + width > m_end;
        if (m_isFull || text.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(m_at, text);
        m_at.rx() += width + after;
    }

    QPainter &m_painter;
    const ChartFrame &m_frame;
    QFont m_bold;
    double m_end;
    QPointF m_at;
    bool m_isFull = false;
};

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
    Line line(painter, frame());
    if (m_content.underCursor)
        writeTrade(line);
    line.stress(m_content.note, theme.text);
    if (m_content.exchange)
        writeCandle(line);
    const bool pointsAtNothing = !m_content.underCursor && !m_content.exchange && m_content.note.isEmpty();
    if (pointsAtNothing && !frame().isEmpty)
        line.write(m_content.heading, theme.quietText);
}

void CrosshairItem::writeTrade(Line &line) const
{
    const auto &theme = frame().theme;
    const auto &tick = *m_content.underCursor;
    line.stress(priceText(tick.price, frame().decimals), theme.line);
    line.write(dateText(tick.at, frame().zone), theme.quietText, 6);
    line.write(clockText(tick.at, frame().zone), theme.text, 6);
    line.write(zoneText(tick.at, frame().zone), theme.quietText);
    if (!m_content.nearby || m_content.nearby->ticks < 2)
        return;
    line.price(QStringLiteral("Low"), m_content.nearby->low);
    line.price(QStringLiteral("High"), m_content.nearby->high);
    line.name(QStringLiteral("Trades"), QLocale::c().toString(qlonglong(m_content.nearby->ticks)));
}

void CrosshairItem::writeCandle(Line &line) const
{
    const auto &theme = frame().theme;
    const auto &candle = *m_content.exchange;
    line.stress(exchangeCandlesText(m_content.isRecorded), theme.quietText);
    line.write(dateText(candle.openedAt, frame().zone), theme.quietText, 6);
    line.write(clockText(candle.openedAt, frame().zone).left(5), theme.text, 6);
    line.write(zoneText(candle.openedAt, frame().zone), theme.quietText);
    line.price(QStringLiteral("Open"), candle.open);
    line.price(QStringLiteral("High"), candle.high);
    line.price(QStringLiteral("Low"), candle.low);
    line.price(QStringLiteral("Close"), candle.close);
    line.name(QStringLiteral("Trades"), QLocale::c().toString(qlonglong(candle.trades)));
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
