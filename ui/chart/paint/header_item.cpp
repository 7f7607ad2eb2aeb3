#include "ui/chart/paint/header_item.h"

#include "ui/chart/paint/axis_tag.h"
#include "ui/chart/paint/exchange_item.h"
#include "ui/chart/paint/volume_text.h"
#include "ui/chart/view/time_ticks.h"
#include "ui/number_format.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double apart = 14; // between the line's parts

} // namespace

// Writes one text after another until the line is full; what does not fit whole is left out.
class HeaderItem::Line {
public:
    Line(QPainter &painter, const PaintFrame &frame)
        : m_painter(painter)
        , m_frame(frame)
        , m_bold(frame.font)
        , m_end(frame.header.right())
        , m_at(frame.header.left(),
               std::round(frame.header.center().y()
                          + (QFontMetricsF(frame.font).ascent() - QFontMetricsF(frame.font).descent()) / 2))
    {
        m_bold.setWeight(QFont::DemiBold);
    }

    void write(const QString &text, const QColor &colour, double after = apart) { write(text, m_frame.font, colour, after); }
    void stress(const QString &text, const QColor &colour) { write(text, m_bold, colour, apart); }
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
    const PaintFrame &m_frame;
    QFont m_bold;
    double m_end;
    QPointF m_at;
    bool m_isFull = false;
};

double HeaderItem::height(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + 12;
}

void HeaderItem::show(const PaintFrame &frame, Content content)
{
    setFrame(frame);
    m_content = std::move(content);
}

void HeaderItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty)
        return;
    painter->save();
    const auto &pointed = m_content.pointed;
    Line line(*painter, frame());
    if (pointed && pointed->candle)
        writeCandle(line, *pointed->candle);
    else if (pointed && pointed->trade)
        writeTrade(line, *pointed);
    if (pointed)
        line.stress(pointed->note, frame().theme.text);
    if (pointed && pointed->exchange)
        writeExchange(line, *pointed);
    const bool tells = pointed && (pointed->candle || pointed->trade || pointed->exchange || !pointed->note.isEmpty());
    if (!tells && m_content.newest)
        writeCandle(line, *m_content.newest);
    else if (!tells)
        line.write(m_content.heading, frame().theme.quietText);
    painter->restore();
}

void HeaderItem::writeTime(Line &line, Timestamp moment, qsizetype digits) const
{
    line.write(dateText(moment, frame().zone), frame().theme.quietText, 6);
    line.write(clockText(moment, frame().zone).left(digits), frame().theme.text, 6);
    line.write(zoneText(moment, frame().zone), frame().theme.quietText);
}

void HeaderItem::writeTrade(Line &line, const PointedAt &pointed) const
{
    line.stress(priceText(pointed.trade->price, frame().decimals), frame().theme.line);
    writeTime(line, pointed.trade->at, 12);
    if (pointed.nearby && pointed.nearby->ticks > 1) {
        line.price(tr("Low"), pointed.nearby->low);
        line.price(tr("High"), pointed.nearby->high);
        line.name(tr("Trades"), formatCount(pointed.nearby->ticks, QLocale()));
    } else if (pointed.nearby && pointed.trade->id != 0) {
        line.name(tr("Quantity"), formatDecimal(pointed.trade->quantity, 0, QLocale()));
        line.name(tr("Side"), pointed.trade->buyerIsMaker ? tr("sell") : tr("buy"));
    }
}

void HeaderItem::writeCandle(Line &line, const ChartCandle &candle) const
{
    const bool hasRisen = candle.close >= candle.open;
    writeTime(line, candle.openedAt, candle.span < std::chrono::minutes(1) ? 8 : 5);
    line.price(tr("O"), candle.open);
    line.price(tr("H"), candle.high);
    line.price(tr("L"), candle.low);
    line.price(tr("C"), candle.close);
    line.stress((hasRisen ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + formatChange(candle.open, candle.close, QLocale()),
                hasRisen ? frame().theme.up : frame().theme.down);
    line.name(tr("Vol"), volumeText(candle.volume));
    line.name(tr("Trades"), formatCount(candle.ticks, QLocale()));
}

void HeaderItem::writeExchange(Line &line, const PointedAt &pointed) const
{
    const auto &candle = *pointed.exchange;
    line.stress(exchangeCandlesText(pointed.isRecorded), frame().theme.quietText);
    writeTime(line, candle.openedAt, 5);
    line.price(tr("O"), candle.open);
    line.price(tr("H"), candle.high);
    line.price(tr("L"), candle.low);
    line.price(tr("C"), candle.close);
    line.name(tr("Trades"), formatCount(candle.trades, QLocale()));
}

} // namespace tidemark
