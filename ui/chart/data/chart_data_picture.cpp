#include "ui/chart/data/chart_data.h"

#include <algorithm>
#include <array>
#include <limits>

// What a chart's data comes to in pixel columns and candles: which source tells which part of the time.

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::microseconds instant(1);
constexpr auto endOfTime = timestampFromMicros(std::numeric_limits<std::int64_t>::max() / 4);

// One of a candle's four prices at its moment.
struct Point {
    Timestamp at;
    Decimal price;
};

// In order of time.
[[nodiscard]] std::array<Point, 4> pointsOf(const ChartCandle &candle)
{
    const Point low{candle.lowAt, candle.low};
    const Point high{candle.highAt, candle.high};
    const bool lowFirst = low.at < high.at;
    return {Point{candle.firstAt, candle.open}, lowFirst ? low : high, lowFirst ? high : low,
            Point{candle.lastAt, candle.close}};
}

// Fills the columns of a grid from the left to the right.
class Filling {
public:
    Filling(const TimeGrid &grid, TimeRange view) : m_grid(grid), m_view(view) {}

    void add(const std::vector<PricePyramid::Column> &columns)
    {
        for (const auto &column : columns)
            add(column.number, column.span);
    }
    void add(const ChartCandle &candle, TimeRange part)
    {
        const TimeRange inside{std::max(part.from, m_view.from), std::min(part.to, m_view.to)};
        const bool isInside = inside.from <= candle.firstAt && candle.lastAt < inside.to;
        if (isInside && columnOf(candle.firstAt) == columnOf(candle.lastAt))
            return add(m_number, candle);
        bool isFirst = true;
        for (const auto &[at, price] : pointsOf(candle)) {
            if (at < inside.from || at >= inside.to)
                continue;
            PriceSpan point{at, at, price, price, price, price, 0};
            point.lowAt = point.highAt = at;
            if (isFirst && isInside) {
                point.ticks = candle.ticks;
                point.volume = candle.volume;
            }
            isFirst = false;
            add(columnOf(at), point);
        }
    }
    [[nodiscard]] std::vector<PricePyramid::Column> take() { return std::move(m_columns); }

private:
    void add(int number, const PriceSpan &span)
    {
        if (!m_columns.empty() && m_columns.back().number == number)
            m_columns.back().span.add(span);
        else
            m_columns.push_back({number, span});
    }
    // Neighbours mostly fall into one column: looking for each would cost more than adding it.
    [[nodiscard]] int columnOf(Timestamp moment)
    {
        if (moment < m_column.from || moment >= m_column.to) {
            m_number = m_grid.numberOf(moment);
            m_column = {m_grid.begin(m_number), m_grid.begin(m_number + 1)};
        }
        return m_number;
    }

    const TimeGrid &m_grid;
    TimeRange m_view;
    int m_number = 0;
    TimeRange m_column{};
    std::vector<PricePyramid::Column> m_columns;
};

} // namespace

// Shares a view out among the sources: each gets what is left of the times that it knows.
class ChartData::Division {
public:
    explicit Division(TimeRange view) : m_view(view), m_left{view} {}

    // Whole spans only, so that no candle is used in part; at the view's ends they may reach out of it.
    void give(Source source, const TimeRanges &known, std::chrono::microseconds span)
    {
        share(source, known, [&](TimeRange piece) {
            const auto touched = touchedSpans(piece, span);
            const auto whole = wholeSpans(piece, span);
            return TimeRange{piece.from == m_view.from ? touched.from : whole.from,
                             piece.to == m_view.to ? touched.to : whole.to};
        }, true);
    }
    void giveRest(Source source, const TimeRanges &known)
    {
        share(source, known, [](TimeRange piece) { return piece; }, false);
    }
    [[nodiscard]] const std::vector<TimeRange> &left() const { return m_left; }
    [[nodiscard]] std::vector<Part> take()
    {
        std::sort(m_parts.begin(), m_parts.end(), [](const Part &a, const Part &b) { return a.time.from < b.time.from; });
        return std::move(m_parts);
    }

private:
    template <typename Reach>
    void share(Source source, const TimeRanges &known, Reach reach, bool isWhole)
    {
        std::vector<TimeRange> left;
        for (const auto &piece : m_left) {
            auto at = piece.from;
            for (const auto &part : known.within(reach(piece))) {
                m_parts.push_back({part, source, isWhole});
                if (at < part.from)
                    left.push_back({at, part.from});
                at = std::max(at, part.to);
            }
            if (at < piece.to)
                left.push_back({at, piece.to});
        }
        m_left = std::move(left);
    }

    TimeRange m_view;
    std::vector<TimeRange> m_left;
    std::vector<Part> m_parts;
};

const std::vector<TimeRange> &ChartData::liveRuns() const
{
    if (m_liveChanged) {
        m_liveRuns = m_live.unbroken();
        // What has not happened yet will be seen live.
        if (!m_liveRuns.empty())
            m_liveRuns.back().to = endOfTime;
        m_liveChanged = false;
    }
    return m_liveRuns;
}

TimeRanges ChartData::liveTime(std::chrono::microseconds span) const
{
    TimeRanges time;
    for (const auto &run : liveRuns())
        time.add(span > 0us ? wholeSpans(run, span) : run);
    return time;
}

std::vector<ChartData::Part> ChartData::partsOf(TimeRange view, Source ideal) const
{
    if (view.isEmpty())
        return {};
    Division division(view);
    const auto ideals = std::max(ideal, Source(Seconds));
    division.give(Live, liveTime(shelf(ideals).span()), shelf(ideals).span());
    for (int source = ideal; source >= Seconds; --source)
        division.give(Source(source), shelf(Source(source)).known(), shelf(Source(source)).span());
    division.give(Live, liveTime(1s), 1s);
    division.giveRest(Loaded, m_loadedTime);
    for (int source = ideals; source <= Days; ++source)
        division.give(Source(source), shelf(Source(source)).known(), shelf(Source(source)).span());
    division.giveRest(Live, liveTime(0us));
    for (int source = Seconds; source <= Days; ++source)
        division.giveRest(Source(source), shelf(Source(source)).known());
    return division.take();
}

std::vector<PricePyramid::Column> ChartData::fill(const TimeGrid &grid, TimeRange view, Source ideal) const
{
    Filling filling(grid, view);
    for (const auto &part : partsOf(view, ideal)) {
        if (part.source == Live || part.source == Loaded) {
            const TimeRange inside{std::max(part.time.from, view.from), std::min(part.time.to, view.to)};
            filling.add((part.source == Live ? m_live : m_loaded).columns(grid, inside));
            continue;
        }
        const auto &source = shelf(part.source);
        for (const auto &candle : source.between(touchedSpans(part.time, source.span()).from, part.time.to))
            filling.add(candle, part.time);
    }
    return filling.take();
}

ChartData::Source ChartData::idealFor(std::chrono::microseconds width) const
{
    int source = Days;
    while (source >= Seconds && shelf(Source(source)).span() > width)
        --source;
    return source >= Seconds ? Source(source) : Live;
}

std::vector<PricePyramid::Column> ChartData::columns(Timestamp from, Timestamp to, int count) const
{
    if (count <= 0 || to <= from)
        return {};
    return fill(TimeGrid(from, to, count), {from, to}, idealFor((to - from) / count));
}

std::optional<PriceSpan> ChartData::span(Timestamp from, Timestamp to) const
{
    if (to <= from)
        return std::nullopt;
    constexpr int pieces = 1'000; // as fine as the pixels of a picture
    const auto whole = fill(TimeGrid(from, to, 1), {from, to}, idealFor((to - from) / pieces));
    return whole.empty() ? std::nullopt : std::optional(whole.front().span);
}

std::vector<ChartCandle> ChartData::candles(std::chrono::seconds span, Timestamp from, Timestamp to) const
{
    std::vector<ChartCandle> candles;
    if (span < 1s || to <= from)
        return candles;
    for (const auto &part : partsOf(touchedSpans({from, to}, span), idealFor(span))) {
        if (part.source == Live || part.source == Loaded) {
            for (const auto &candle : (part.source == Live ? m_live : m_loaded).candles(part.time.from, part.time.to, span))
                appendCandle(candles, candle, span);
            continue;
        }
        if (!part.isWhole)
            continue;
        const auto &source = shelf(part.source);
        for (const auto &candle : source.between(part.time.from, part.time.to)) {
            if (source.span() <= span)
                appendCandle(candles, candle, span);
            else
                candles.push_back(candle);
        }
    }
    return candles;
}

std::optional<Tick> ChartData::at(Timestamp moment) const
{
    auto found = m_live.at(moment);
    const auto consider = [&](const Tick &tick) {
        if (!found || tick.at > found->at)
            found = tick;
    };
    if (const auto loaded = m_loaded.at(moment))
        consider(*loaded);
    for (const auto &shelf : m_shelves) {
        const auto before = shelf.between(timestampFromMicros(-microsOf(endOfTime)), moment + instant);
        if (before.empty())
            continue;
        for (const auto &[at, price] : pointsOf(before.back()))
            if (at <= moment)
                consider({at, 0, price, {}, false});
    }
    return found;
}

} // namespace tidemark
