#include "ui/chart/data/chart_pointing.h"

#include "core/tick_chunk.h"
#include "ui/chart/data/pauses.h"
#include "ui/number_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark {
namespace {

constexpr std::chrono::microseconds closestTime(1);
constexpr double reach = 12;            // logical pixels: as far as the magnet pulls
constexpr std::size_t mostLookedAt = 400; // looked at for the nearest one; where there are more, pixels decide
constexpr int widestSilence = 2'000;    // candles without a trade that a step passes at most

[[nodiscard]] ChartPointing::Step stepOf(const Tick &tick)
{
    return {{tick.at, tick.price}, tick.id};
}

[[nodiscard]] Timestamp middleOf(const ChartCandle &candle)
{
    return candle.openedAt + std::chrono::microseconds(candle.span) / 2;
}

} // namespace

PointedAt ChartPointing::at(QPointF position) const
{
    PointedAt pointed;
    const bool isSnapped = m_isMagnetic && m_view.frame.measure == ChartMeasure::Price;
    pointed.place = isSnapped ? snapped(position) : m_view.placeAt(position);
    pointed.position = isSnapped ? m_view.positionOf(pointed.place) : position;
    return described(std::move(pointed));
}

PointedAt ChartPointing::at(const ChartPlace &place) const
{
    PointedAt pointed;
    pointed.place = place;
    if (m_view.frame.measure != ChartMeasure::Price)
        pointed.place.price = (m_valueAt ? m_valueAt(place.at) : std::nullopt).value_or(m_view.frame.priceAt(m_view.frame.plot.center().y()));
    pointed.position = m_view.positionOf(pointed.place);
    return described(std::move(pointed));
}

PointedAt ChartPointing::described(PointedAt pointed) const
{
    pointAtTrade(pointed);
    if (m_view.frame.showsCandles())
        pointed.candle = candleAt(pointed.place.at);
    pointAtLoss(pointed);
    pointAtExchange(pointed);
    return pointed;
}

std::optional<ChartCandle> ChartPointing::candleAt(Timestamp moment) const
{
    if (!m_view.frame.candles)
        return std::nullopt;
    const auto found = m_data.candles(*m_view.frame.candles, moment, moment + closestTime);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<ChartCandle> ChartPointing::newestCandle() const
{
    const auto newest = m_data.newest();
    return newest ? candleAt(newest->at) : std::nullopt;
}

ChartPlace ChartPointing::snapped(QPointF position) const
{
    if (!m_view.frame.showsCandles())
        return snappedToTrade(position);
    const auto candle = candleAt(m_view.frame.timeAt(position.x()));
    return candle ? snappedToCandle(*candle, position.y()) : m_view.placeAt(position);
}

ChartPlace ChartPointing::snappedToCandle(const ChartCandle &candle, double y) const
{
    const std::array prices{candle.open, candle.high, candle.low, candle.close};
    const auto distance = [&](Decimal price) { return std::abs(m_view.frame.y(price) - y); };
    const auto nearest = *std::min_element(prices.begin(), prices.end(),
                                           [&](Decimal a, Decimal b) { return distance(a) < distance(b); });
    return {middleOf(candle), nearest};
}

ChartPlace ChartPointing::snappedToTrade(QPointF position) const
{
    const auto &frame = m_view.frame;
    const auto trades = m_data.ticks(frame.timeAt(position.x() - reach), frame.timeAt(position.x() + reach), mostLookedAt);
    if (!trades.empty() && trades.size() < mostLookedAt) {
        const auto distance = [&](const Tick &tick) {
            return std::hypot(frame.x(tick.at) - position.x(), (frame.y(tick.price) - position.y()) / 4);
        };
        const auto nearest = std::min_element(trades.begin(), trades.end(),
                                              [&](const auto &a, const auto &b) { return distance(a) < distance(b); });
        return {nearest->at, nearest->price};
    }
    // The price that holds there, where something is known of it.
    const auto moment = frame.timeAt(position.x());
    const auto held = m_data.isOurs(moment, m_horizon) ? m_data.at(frame.timeAt(position.x() + 1)) : std::nullopt;
    return {moment, held ? held->price : frame.priceAt(position.y())};
}

void ChartPointing::pointAtTrade(PointedAt &pointed) const
{
    const auto &frame = m_view.frame;
    const auto x = frame.x(pointed.place.at);
    const auto to = std::max(pointed.place.at, frame.timeAt(x + 1));
    pointed.nearby = m_data.span(frame.timeAt(x - 1), frame.timeAt(x + 2));
    if (!m_data.isOurs(pointed.place.at, m_horizon) && !pointed.nearby)
        return;
    pointed.trade = m_data.at(to);
    if (!pointed.trade || pointed.nearby)
        return;
    if (const auto pause = pauseAt(m_data, to))
        pointed.note = QCoreApplication::translate("tidemark::ChartPointing", "The market paused %1")
                           .arg(formatSpan(pause->to - pause->from, QLocale()));
}

void ChartPointing::pointAtLoss(PointedAt &pointed) const
{
    const auto &frame = m_view.frame;
    const int column = int((pointed.position.x() - frame.plot.left()) * frame.scale);
    const auto run = std::find_if(m_losses.begin(), m_losses.end(), [&](const auto &r) { return r.to > column; });
    if (run == m_losses.end() || run->from > column)
        return;
    pointed.note = lostText(run->lost, QLocale());
    if (m_data.stretches().isLost(pointed.place.at))
        pointed.trade.reset();
}

void ChartPointing::pointAtExchange(PointedAt &pointed) const
{
    const auto *candle = m_data.exchange().at(pointed.place.at);
    if (!candle || pointed.trade || pointed.candle || m_data.isOurs(*candle, m_horizon))
        return;
    pointed.exchange = *candle;
    pointed.isRecorded = m_data.stretches().isRecorded(pointed.place.at);
}

ChartPointing::Step ChartPointing::nearest(Timestamp moment) const
{
    if (const auto candle = m_view.frame.showsCandles() ? candleAt(moment) : std::nullopt)
        return {{middleOf(*candle), candle->close}, 0};
    const auto tick = m_data.at(moment);
    return tick ? stepOf(*tick) : Step{{moment, m_view.frame.priceAt(m_view.frame.plot.center().y())}, 0};
}

ChartPointing::Step ChartPointing::step(const Step &from, int steps) const
{
    if (m_view.frame.showsCandles())
        return stepCandles(from, steps);
    auto at = from;
    for (int i = 0; i < std::abs(steps); ++i)
        at = steps > 0 ? nextTrade(at) : tradeBefore(at);
    return at;
}

ChartPointing::Step ChartPointing::stepCandles(const Step &from, int steps) const
{
    const auto span = *m_view.frame.candles;
    const auto here = spanStart(from.place.at, span);
    const auto far = span * widestSilence;
    const auto found = steps > 0 ? m_data.candles(span, here + span, here + far) : m_data.candles(span, here - far, here);
    if (found.empty())
        return from;
    const auto count = std::min<std::size_t>(std::size_t(std::abs(steps)), found.size());
    const auto &candle = steps > 0 ? found[count - 1] : found[found.size() - count];
    return {{middleOf(candle), candle.close}, 0};
}

ChartPointing::Step ChartPointing::nextTrade(const Step &from) const
{
    for (const auto &tick : m_data.ticks(from.place.at, from.place.at + closestTime, TickChunk::capacity))
        if (tick.id > from.trade && from.trade != 0)
            return stepOf(tick);
    const auto next = m_data.ticks(from.place.at + closestTime, Timestamp::max(), 1);
    return next.empty() ? from : stepOf(next.front());
}

ChartPointing::Step ChartPointing::tradeBefore(const Step &from) const
{
    const auto same = m_data.ticks(from.place.at, from.place.at + closestTime, TickChunk::capacity);
    for (auto tick = same.rbegin(); tick != same.rend() && from.trade != 0; ++tick)
        if (tick->id < from.trade)
            return stepOf(*tick);
    const auto before = m_data.at(from.place.at - closestTime);
    return before ? stepOf(*before) : from;
}

} // namespace tidemark
