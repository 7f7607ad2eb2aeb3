#include "ui/chart/data/study_series.h"

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::microseconds seriesInstant(1);
constexpr double narrowestDelta = 6; // logical pixels

// Of the candles' length, where these can be told apart; else the shortest that can be told apart.
[[nodiscard]] std::chrono::seconds barOf(const ChartFrame &frame)
{
    if (frame.hasRoomForCandles())
        return *frame.candles;
    for (const auto span : {1s, 5s, 15s, 60s, 300s, 900s, 3'600s})
        if (span >= frame.durationOf(narrowestDelta))
            return span;
    return 24h;
}

[[nodiscard]] Timestamp utcDayOf(Timestamp moment)
{
    return std::chrono::floor<std::chrono::days>(moment);
}

// Adds up one run after the other; anew behind each loss and, where that is wanted, at each midnight.
class MeanPrices {
public:
    MeanPrices(StudySeries &series, const StudyView &view) : m_series(series), m_view(view) {}

    void add(const StudyRun &run)
    {
        const auto anchor = m_view.anchor();
        begin(std::max(run.time.from, anchor), run.time.from > anchor && !isMidnight(run.time.from));
        for (const auto &cell : run.cells) {
            const auto to = std::min(cell.endsAt(), run.time.to);
            if (m_view.choice.anchor == StudyChoice::Anchor::Day && utcDayOf(cell.openedAt) > m_since)
                begin(utcDayOf(cell.openedAt), false);
            if (cell.openedAt >= m_since)
                add(cell, to);
            else
                begin(std::max(to, m_since), to > m_since);
        }
        m_series.meansKnown.add(run.time);
    }

private:
    void begin(Timestamp since, bool isBroken)
    {
        m_volume = WideDecimal(Decimal::decimals);
        m_quote = WideDecimal(2 * Decimal::decimals);
        m_since = since;
        m_isBroken = isBroken;
    }
    [[nodiscard]] bool isMidnight(Timestamp moment) const { return m_view.choice.anchor == StudyChoice::Anchor::Day && utcDayOf(moment) == moment; }
    void add(const StudyCell &cell, Timestamp to)
    {
        m_volume.add(cell.volume);
        m_quote.add(cell.quote);
        if (m_volume == WideDecimal(Decimal::decimals))
            return;
        auto &means = m_series.means;
        // Of those before the view only the last one is seen.
        if (!means.empty() && means.back().to <= m_view.time.from)
            means.pop_back();
        means.push_back({cell.openedAt, to, m_quote, m_volume, m_since, m_isBroken});
    }

    StudySeries &m_series;
    const StudyView &m_view;
    WideDecimal m_volume{Decimal::decimals};
    WideDecimal m_quote{2 * Decimal::decimals};
    Timestamp m_since;
    bool m_isBroken = false;
};

// The running sum of what is in view, anew behind each loss and each cell whose sides nobody told.
class DeltaSums {
public:
    DeltaSums(StudySeries &series, const StudyView &view) : m_series(series), m_view(view) {}

    void add(const StudyRun &run)
    {
        begin(std::max(run.time.from, m_view.left()));
        for (const auto &cell : run.cells) {
            const auto to = std::min(cell.endsAt(), run.time.to);
            if (cell.openedAt < m_since) {
                begin(std::max(to, m_since));
            } else if (!cell.bought) {
                addKnown(cell.openedAt);
                begin(to);
            } else {
                m_sum.add(cell);
                m_series.sums.push_back({cell.openedAt, to, m_sum, m_since, m_isBroken});
            }
        }
        addKnown(run.time.to);
    }

private:
    void begin(Timestamp since)
    {
        m_sum = {};
        m_since = since;
        m_isBroken = since > m_view.left();
    }
    void addKnown(Timestamp to)
    {
        if (m_since < to)
            m_series.sumsKnown.add({m_since, to});
    }

    StudySeries &m_series;
    const StudyView &m_view;
    TakerDelta m_sum;
    Timestamp m_since;
    bool m_isBroken = false;
};

// A bar that goes on is told as far as it has come.
void addBars(StudySeries &series, const StudyView &view, const StudyRun &run)
{
    const auto span = std::max<std::chrono::seconds>(view.bar, spanOf(view.resolution()));
    TimeRanges known;
    known.add(run.time);
    for (const auto &cell : run.cells) {
        if (!cell.bought)
            known.remove({cell.openedAt, cell.endsAt()});
    }
    std::optional<Timestamp> passed; // the bar that is not known
    for (const auto &cell : run.cells) {
        const auto from = spanStart(cell.openedAt, span);
        if (from == passed)
            continue;
        if (series.bars.empty() || series.bars.back().from != from) {
            if (!known.missingIn({from, std::min<Timestamp>(from + span, view.until)}).empty()) {
                passed = from;
                continue;
            }
            series.bars.push_back({from, from + span, {}});
        }
        series.bars.back().delta.add(cell);
    }
}

template <typename Point>
[[nodiscard]] const Point *lastUntil(const std::vector<Point> &points, const TimeRanges &known, Timestamp moment)
{
    const auto after = std::upper_bound(points.begin(), points.end(), moment, [](Timestamp at, const Point &point) { return at < point.to; });
    const bool isKnown = known.contains(moment) || known.contains(moment - seriesInstant);
    if (after == points.begin() || !isKnown)
        return nullptr;
    const auto &found = *std::prev(after);
    // What is behind a break has no value before its first trade.
    return known.missingIn({found.to, moment}).empty() ? &found : nullptr;
}

} // namespace

void TakerDelta::add(const StudyCell &cell)
{
    bought.add(*cell.bought);
    volume.add(cell.volume);
}

WideDecimal TakerDelta::twice() const
{
    auto both = bought;
    both.add(bought);
    return both;
}

WideDecimal TakerDelta::size() const
{
    return isNegative() ? difference(volume, twice(), Decimal::decimals) : difference(twice(), volume, Decimal::decimals);
}

Decimal MeanPoint::roughPrice() const
{
    return Decimal::fromUnits(std::llround(quote.toDouble() / volume.toDouble() * double(Decimal::unitsPerOne)));
}

double TakerDelta::toDouble() const
{
    return 2 * bought.toDouble() - volume.toDouble();
}

const MeanPoint *StudySeries::meanAt(Timestamp moment) const
{
    return lastUntil(means, meansKnown, moment);
}

const DeltaPoint *StudySeries::sumAt(Timestamp moment) const
{
    return lastUntil(sums, sumsKnown, moment);
}

const DeltaBar *StudySeries::barAt(Timestamp moment) const
{
    const auto after = std::upper_bound(bars.begin(), bars.end(), moment, [](Timestamp at, const DeltaBar &bar) { return at < bar.from; });
    return after == bars.begin() || moment >= std::prev(after)->to ? nullptr : &*std::prev(after);
}

StudyView studyViewOf(const ChartData &data, const ChartView &view)
{
    const auto until = data.isEmpty() ? Timestamp() : data.end({view.time.heldUntil(), view.time.returnsToNewest()}) + seriesInstant;
    return {view.time.range(), until, view.frame.studies, barOf(view.frame)};
}

StudySeries studySeries(StudyData &data, const StudyView &view)
{
    StudySeries series;
    series.choice = view.choice;
    if (view.choice.isEmpty() || view.seen().isEmpty())
        return series;
    const auto seen = data.runs(view, view.bars());
    if (view.choice.vwap) {
        auto runs = view.anchor() < view.bars().from ? data.runs(view, {view.anchor(), view.bars().from}) : std::vector<StudyRun>();
        MeanPrices means(series, view);
        for (const auto &run : seen) {
            if (!runs.empty() && runs.back().time.to == run.time.from) {
                runs.back().time.to = run.time.to;
                runs.back().cells.insert(runs.back().cells.end(), run.cells.begin(), run.cells.end());
            } else {
                runs.push_back(run);
            }
        }
        for (const auto &run : runs)
            means.add(run);
    }
    DeltaSums sums(series, view);
    for (const auto &run : seen) {
        if (!view.choice.delta)
            break;
        sums.add(run);
        addBars(series, view, run);
    }
    series.areTooMany = view.choice.delta && data.areTooMany(view);
    series.isAwaited = data.isAwaited();
    return series;
}

} // namespace tidemark
