#include "ui/chart/data/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tidemark {
namespace {

__extension__ using Signed128 = __int128;

constexpr int mostSteps = 32; // towards a common start: each is over a loss or to a first trade

[[nodiscard]] std::optional<Decimal> roundedQuotient(Signed128 dividend, Signed128 divisor)
{
    const bool isNegative = (dividend < 0) != (divisor < 0);
    const auto above = dividend < 0 ? -dividend : dividend;
    const auto below = divisor < 0 ? -divisor : divisor;
    if (below == 0)
        return std::nullopt;
    const auto rounded = (above + below / 2) / below;
    if (rounded > std::numeric_limits<std::int64_t>::max() / 4)
        return std::nullopt;
    return Decimal::fromUnits(std::int64_t(isNegative ? -rounded : rounded));
}

// A market in view: its price in runs.
class PriceRuns {
public:
    PriceRuns(const ChartData &data, const ChartFrame &frame, Timestamp heldUntil)
        : m_data(data), m_frame(frame), m_end(std::min(frame.to(), heldUntil))
    {
    }

    // A point for each pixel column.
    [[nodiscard]] std::vector<ComparedRun> runs()
    {
        const int width = std::max(1, int(std::lround(m_frame.plot.width() * m_frame.scale)));
        if (const auto held = m_data.at(m_frame.from); held && isKnown(m_frame.from))
            begin(m_frame.from, held->price);
        for (const auto &column : m_data.columns(m_frame.from, m_frame.to(), width)) {
            const auto &span = column.span;
            if (m_isOpen)
                passLosses(span.firstAt);
            if (!m_isOpen)
                begin(span.firstAt, span.open);
            m_runs.back().points.push_back({span.lastAt, span.close, span.low, span.high});
        }
        if (m_isOpen)
            passLosses(m_end);
        return std::move(m_runs);
    }

private:
    [[nodiscard]] bool isKnown(Timestamp moment) const
    {
        const auto oldest = m_data.oldest();
        return oldest && moment >= *oldest && moment <= m_end && !m_data.stretches().isLost(moment);
    }
    void begin(Timestamp at, Decimal price)
    {
        m_runs.push_back({{{at, price, price, price}}, at});
        m_isOpen = true;
    }
    // The open run goes on to there, unless something was lost on the way.
    void passLosses(Timestamp to)
    {
        auto &run = m_runs.back();
        const auto last = run.points.back().at;
        const auto losses = m_data.stretches().lost().within({last, to});
        run.until = losses.empty() ? std::max(last, to) : losses.front().from;
        m_isOpen = losses.empty();
    }

    const ChartData &m_data;
    const ChartFrame &m_frame;
    Timestamp m_end;
    std::vector<ComparedRun> m_runs;
    bool m_isOpen = false;
};

[[nodiscard]] const ComparedRun *runAt(const std::vector<ComparedRun> &runs, Timestamp moment)
{
    const auto after = std::upper_bound(runs.begin(), runs.end(), moment, [](Timestamp at, const ComparedRun &run) { return at < run.points.front().at; });
    return after == runs.begin() || std::prev(after)->until < moment ? nullptr : &*std::prev(after);
}

// The first moment from there on at which the price is known.
[[nodiscard]] std::optional<Timestamp> knownFrom(const std::vector<ComparedRun> &runs, Timestamp moment)
{
    for (const auto &run : runs)
        if (run.until >= moment)
            return std::max(moment, run.points.front().at);
    return std::nullopt;
}

template <typename Map>
[[nodiscard]] std::vector<ComparedRun> mapped(const std::vector<ComparedRun> &runs, Map map)
{
    std::vector<ComparedRun> values;
    for (const auto &run : runs) {
        ComparedRun value{{}, run.until};
        for (const auto &point : run.points) {
            const auto last = map(point.value);
            const auto low = map(point.low);
            const auto high = map(point.high);
            if (last && low && high)
                value.points.push_back({point.at, *last, *low, *high});
        }
        if (!value.points.empty())
            values.push_back(std::move(value));
    }
    return values;
}

// The last of a run's points at or before a moment that it has begun by.
[[nodiscard]] auto pointAt(const ComparedRun &run, Timestamp moment)
{
    return std::prev(std::upper_bound(run.points.begin(), run.points.end(), moment, [](Timestamp at, const ComparedRun::Point &point) { return at < point.at; }));
}

// What two runs have in common.
template <typename Join>
[[nodiscard]] ComparedRun joined(const ComparedRun &own, const ComparedRun &other, Join join)
{
    const auto from = std::max(own.points.front().at, other.points.front().at);
    ComparedRun run{{}, std::min(own.until, other.until)};
    auto mine = pointAt(own, from);
    auto theirs = pointAt(other, from);
    std::vector<Timestamp> moments{from};
    for (const auto &[begin, end] : {std::pair(std::next(mine), own.points.end()), std::pair(std::next(theirs), other.points.end())})
        for (auto point = begin; point != end && point->at <= run.until; ++point)
            moments.push_back(point->at);
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    for (const auto moment : moments) {
        while (std::next(mine) != own.points.end() && std::next(mine)->at <= moment)
            ++mine;
        while (std::next(theirs) != other.points.end() && std::next(theirs)->at <= moment)
            ++theirs;
        if (const auto value = join(mine->value, theirs->value))
            run.points.push_back({moment, *value, *value, *value});
    }
    return run;
}

// Where both are known, at each moment at which either changes. Runs of one line follow one another, so of the other's only those are looked at
// that go on meanwhile.
template <typename Join>
[[nodiscard]] std::vector<ComparedRun> joined(const ComparedLine &a, const ComparedLine &b, Join join)
{
    std::vector<ComparedRun> values;
    auto first = b.runs.begin();
    for (const auto &own : a.runs) {
        while (first != b.runs.end() && first->until < own.points.front().at)
            ++first;
        for (auto other = first; other != b.runs.end() && other->points.front().at <= own.until; ++other) {
            if (auto run = joined(own, *other, join); !run.points.empty())
                values.push_back(std::move(run));
        }
    }
    return values;
}

void findStart(ComparedPicture &picture, Timestamp left)
{
    picture.start = left;
    for (int step = 0; step < mostSteps; ++step) {
        const auto before = picture.start;
        for (const auto &line : picture.prices) {
            const auto known = knownFrom(line.runs, picture.start);
            if (!known || *known == picture.start)
                continue;
            picture.start = *known;
            picture.latest = line.symbol;
        }
        if (before == picture.start)
            return;
    }
}

} // namespace

std::optional<Decimal> percentOf(Decimal price, Decimal base)
{
    constexpr Signed128 hundredPercent = 100 * Signed128(Decimal::unitsPerOne);
    return roundedQuotient((Signed128(price.units()) - base.units()) * hundredPercent, base.units());
}

std::optional<Decimal> ratioOf(Decimal price, Decimal other)
{
    return roundedQuotient(Signed128(price.units()) * Decimal::unitsPerOne, other.units());
}

std::optional<Decimal> ComparedLine::at(Timestamp moment) const
{
    const auto *run = runAt(runs, moment);
    if (!run)
        return std::nullopt;
    const auto after = std::upper_bound(run->points.begin(), run->points.end(), moment,
                                        [](Timestamp at, const ComparedRun::Point &point) { return at < point.at; });
    return std::prev(after)->value;
}

void Comparison::choose(const std::vector<Symbol> &markets)
{
    std::vector<Market> chosen;
    for (const auto symbol : markets) {
        const auto known = std::find_if(m_markets.begin(), m_markets.end(), [&](const Market &market) { return market.symbol == symbol; });
        chosen.push_back({symbol, known == m_markets.end() ? std::make_unique<ChartData>() : std::move(known->data)});
    }
    m_markets = std::move(chosen);
}

ChartData *Comparison::find(Symbol symbol)
{
    const auto known = std::find_if(m_markets.begin(), m_markets.end(), [&](const Market &market) { return market.symbol == symbol; });
    return known == m_markets.end() ? nullptr : known->data.get();
}

// Another market's price is known to have stayed as long as the chart's own only where its trades come live, too.
ComparedPicture Comparison::picture(const ChartView &view, Symbol own, Timestamp ownHeldUntil) const
{
    ComparedPicture picture;
    picture.measure = view.frame.measure;
    if (picture.measure == ChartMeasure::Price)
        return picture;
    const bool isPercent = picture.measure == ChartMeasure::Percent;
    const auto now = ChartData::Clock::now();
    const auto [from, to] = view.time.range();
    picture.prices.push_back({own, PriceRuns(m_own, view.frame, ownHeldUntil).runs(), {}, m_own.isAwaited({from, to}, now), m_own.stretches().lost(),
                              m_own.stretches().lostBetween(from, to)});
    for (const auto &[symbol, data] : m_markets) {
        const auto horizon = data->live().isEmpty() ? ChartData::Horizon() : ChartData::Horizon{view.time.heldUntil(), view.time.returnsToNewest()};
        auto runs = data->isEmpty() ? std::vector<ComparedRun>() : PriceRuns(*data, view.frame, data->end(horizon)).runs();
        picture.prices.push_back({symbol, std::move(runs), {}, data->isAwaited({from, to}, now), data->stretches().lost(), data->stretches().lostBetween(from, to)});
    }
    if (!isPercent) {
        const bool isRatio = picture.measure == ChartMeasure::Ratio;
        const auto join = [isRatio](Decimal a, Decimal b) { return isRatio ? ratioOf(a, b) : std::optional(a - b); };
        picture.lines.push_back({own, joined(picture.prices[0], picture.prices[1], join), {}});
        return picture;
    }
    findStart(picture, view.time.from());
    for (auto &line : picture.prices) {
        line.base = line.at(picture.start);
        const auto map = [base = line.base](Decimal price) { return base ? percentOf(price, *base) : std::nullopt; };
        picture.lines.push_back({line.symbol, mapped(line.runs, map), line.base, line.isAwaited});
    }
    return picture;
}

} // namespace tidemark
