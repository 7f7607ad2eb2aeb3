#include "ui/chart/paint/chart_picture.h"

#include "core/tick_chunk.h"
#include "ui/chart/view/time_ticks.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tidemark {

ChartPicture::ChartPicture(QWidget &chart, const ChartData &data, ChartView &view, ChartPointing &pointing,
                           const ChartMarks &marks)
    : m_chart(chart), m_canvas(*new ChartCanvas(&chart)), m_data(data), m_view(view), m_pointing(pointing), m_marks(marks)
{
    readStyle();
}

void ChartPicture::readStyle()
{
    m_canvas.setStyle(ChartTheme::of(m_chart.palette()), m_chart.font());
}

void ChartPicture::place(const Taken &taken)
{
    m_mayRescale = true;
    layOut(taken); // how wide the plot is
    fitPrices();
    layOut(taken);
}

void ChartPicture::make(const Taken &taken)
{
    if (m_mayRescale)
        fitPrices();
    m_mayRescale = m_view.time.mode() != ChartViewState::Mode::Moved;
    layOut(taken);
    auto exchange = m_data.exchangeParts(m_view.time.range(), horizon());
    m_showsExchange = !exchange.empty();
    const auto &frame = m_view.frame;
    const auto until = m_view.time.returnsToNewest() ? m_view.time.now().value_or(frame.to()) : frame.to();
    auto losses = m_data.stretches().runs(frame, until);
    m_pointing.setHorizon(horizon());
    m_pointing.setLosses(losses);
    m_canvas.show(frame, {m_data, std::move(losses), std::move(exchange), m_view.time.heldUntil(),
                          {reference(), m_marks.moment(), m_marks.extremes(), m_marks.alerts()}, m_marks.bookmarks()});
    m_paintedAt = m_view.time.now();
}

void ChartPicture::point(const std::optional<PointedAt> &at, std::optional<MeasureItem::Measure> measure, bool hasFocus)
{
    const auto newest = m_view.frame.candles ? m_pointing.newestCandle() : std::nullopt;
    m_canvas.point(m_view.frame,
                   {{m_marks.heading(), at, newest}, {m_marks.emptyText(), reference(), m_marks.moment(), at, hasFocus}, std::move(measure)});
}

bool ChartPicture::nowIsSeen(Timestamp exchangeNow) const
{
    if (!m_paintedAt || !m_view.frame.isPlaced)
        return true;
    const bool isInView = m_view.time.mode() == ChartViewState::Mode::Following || *m_paintedAt <= m_view.frame.to();
    return isInView && exchangeNow - *m_paintedAt >= m_view.frame.durationOf(1 / m_view.frame.scale);
}

QImage ChartPicture::image(const QString &title)
{
    auto picture = m_canvas.grab().toImage();
    const auto &frame = m_view.frame;
    QPainter painter(&picture);
    painter.setFont(m_chart.font());
    painter.setPen(m_canvas.theme().text);
    if (frame.header.top() > 0)
        painter.drawText(QRectF(0, 0, frame.size.width() - 8, frame.header.top()), int(Qt::AlignRight | Qt::AlignVCenter), title);
    painter.end();
    return picture;
}

void ChartPicture::fitPrices()
{
    PriceBounds bounds;
    const auto &time = m_view.time;
    // A candle is seen whole, also where it reaches out of the view.
    const auto length = m_view.frame.candles;
    const auto from = length ? spanStart(time.from(), *length) : time.from();
    if (const auto inView = m_data.span(from, time.to())) {
        bounds.add(inView->low);
        bounds.add(inView->high);
    }
    const auto before = m_data.at(time.from());
    if (before && !length && m_data.isOurs(time.from(), horizon()))
        bounds.add(before->price);
    for (const auto &part : m_data.exchangeParts(time.range(), horizon())) {
        for (const auto &candle : part.candles) {
            bounds.add(candle.low);
            bounds.add(candle.high);
        }
    }
    if (bounds.low <= bounds.high)
        m_view.price.fit(bounds.low, bounds.high, m_view.frame.decimals);
}

void ChartPicture::layOut(const Taken &taken)
{
    auto &frame = m_view.frame;
    frame.size = m_chart.size();
    frame.scale = m_chart.devicePixelRatioF();
    frame.isEmpty = m_data.isEmpty() && m_data.exchange().isEmpty();
    m_view.place();
    const auto newest = m_data.newest();
    const auto widest = std::max(frame.range.high, newest ? newest->price : Decimal());
    // Never narrower again: a plot that changes its width moves under the eye.
    m_priceCharacters = std::max(m_priceCharacters, int(priceText(widest, frame.decimals).size()));
    const auto axisWidth = m_canvas.priceAxisWidth(m_priceCharacters, zoneText(m_view.time.from(), frame.zone));
    m_canvas.place(frame, axisWidth, taken.top, taken.corner);
}

std::optional<Tick> ChartPicture::reference() const
{
    if (!m_marks.moment())
        return m_data.newest();
    return m_data.at(*m_marks.moment() + std::chrono::seconds(1) - std::chrono::microseconds(1));
}

} // namespace tidemark
