#include "ui/chart/paint/chart_picture.h"

#include "core/tick_chunk.h"
#include "ui/chart/paint/compare_item.h"
#include "ui/chart/paint/comparison_words.h"
#include "ui/chart/paint/study_words.h"
#include "ui/chart/view/time_ticks.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tidemark {

ChartPicture::ChartPicture(QWidget &chart, const ChartData &data, SideData &side, ChartView &view,
                           ChartPointing &pointing, const ChartMarks &marks)
    : m_chart(chart), m_canvas(*new ChartCanvas(&chart)), m_data(data), m_side(side), m_view(view), m_pointing(pointing), m_marks(marks)
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
    fit();
    layOut(taken);
}

void ChartPicture::make(const Taken &taken)
{
    if (m_mayRescale)
        fit();
    m_mayRescale = m_view.time.mode() != ChartViewState::Mode::Moved;
    layOut(taken);
    auto exchange = m_data.exchangeParts(m_view.time.range(), horizon());
    m_showsExchange = !exchange.empty();
    const auto &frame = m_view.frame;
    const auto until = m_view.time.returnsToNewest() ? m_view.time.now().value_or(frame.to()) : frame.to();
    auto losses = m_data.stretches().runs(frame, until);
    m_pointing.setHorizon(horizon());
    m_pointing.setLosses(losses);
    m_series = studySeries(m_side.sums, studyViewOf(m_data, m_view));
    m_compared = m_side.comparison.picture(m_view, m_symbol, dataEnd());
    m_canvas.show(frame, {m_data, std::move(losses), std::move(exchange), m_view.time.heldUntil(),
                          {reference(), m_marks.moment(), m_marks.extremes(), m_marks.alerts()}, m_marks.bookmarks(), m_series, m_compared});
    m_paintedAt = m_view.time.now();
}

std::optional<Decimal> ChartPicture::valueAt(Timestamp moment) const
{
    return m_compared.lines.empty() ? std::nullopt : m_compared.lines.front().at(moment);
}

Timestamp ChartPicture::dataEnd() const
{
    return m_data.isEmpty() ? Timestamp() : m_data.end(horizon());
}

void ChartPicture::point(const std::optional<PointedAt> &at, std::optional<MeasureItem::Measure> measure, bool hasFocus)
{
    const auto newest = m_view.frame.candles ? m_pointing.newestCandle() : std::nullopt;
    m_canvas.point(m_view.frame,
                   {{m_marks.heading(), at, newest}, {m_marks.emptyText(), reference(), m_marks.moment(), at, hasFocus}, std::move(measure), legend(at)});
}

std::vector<LegendRow> ChartPicture::legend(const std::optional<PointedAt> &at) const
{
    const auto &frame = m_view.frame;
    if (frame.isEmpty)
        return {};
    auto moment = frame.to();
    if (at)
        moment = at->candle ? at->candle->endsAt() - std::chrono::microseconds(1) : at->place.at;
    moment = std::min(moment, dataEnd() + std::chrono::microseconds(1));
    const auto &theme = m_canvas.theme();
    std::vector<LegendRow> rows;
    const auto compared = ComparisonWords(m_compared, frame).rows(std::min(moment, dataEnd()));
    for (qsizetype number = 0; number < compared.size(); ++number)
        rows.push_back({theme.compared(std::size_t(number)), CompareItem::strokeOf(std::size_t(number)), compared[number]});
    addStudies(rows, moment);
    return rows;
}

void ChartPicture::addStudies(std::vector<LegendRow> &rows, Timestamp moment) const
{
    const auto &theme = m_canvas.theme();
    const StudyWords words(m_series, m_view.frame);
    if (m_series.choice.vwap && m_view.frame.measure == ChartMeasure::Price) // elsewhere it is not drawn
        rows.push_back({theme.mean, Qt::SolidLine, words.mean(moment)});
    if (m_series.choice.delta)
        rows.push_back({theme.text, Qt::SolidLine, words.delta(moment)});
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

void ChartPicture::fit()
{
    if (m_view.frame.measure == ChartMeasure::Price)
        fitPrices();
    else
        fitCompared();
}

void ChartPicture::fitCompared()
{
    PriceBounds bounds;
    m_view.frame.from = m_view.time.from();
    m_view.frame.span = m_view.time.span();
    m_compared = m_side.comparison.picture(m_view, m_symbol, dataEnd());
    for (const auto &line : m_compared.lines) {
        for (const auto &run : line.runs) {
            for (const auto &point : run.points) {
                bounds.add(point.low);
                bounds.add(point.high);
            }
        }
    }
    if (bounds.low <= bounds.high)
        m_view.compared.fit(bounds.low, bounds.high, m_view.frame.valueDecimals());
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
    const bool isPrice = frame.measure == ChartMeasure::Price;
    const auto words = isPrice ? priceText(widest, frame.decimals) : frame.valueText(frame.range.high);
    const auto lowest = isPrice ? QString() : frame.valueText(frame.range.low);
    m_priceCharacters = std::max({m_priceCharacters, int(words.size()), int(lowest.size())});
    const auto axisWidth = m_canvas.priceAxisWidth(m_priceCharacters, zoneText(m_view.time.from(), frame.zone));
    m_canvas.place(frame, axisWidth, taken.top, taken.corner);
}

std::optional<Tick> ChartPicture::reference() const
{
    if (m_view.frame.measure != ChartMeasure::Price)
        return std::nullopt;
    if (!m_marks.moment())
        return m_data.newest();
    return m_data.at(*m_marks.moment() + std::chrono::seconds(1) - std::chrono::microseconds(1));
}

} // namespace tidemark
