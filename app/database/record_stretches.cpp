#include "database/record_stretches.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

[[nodiscard]] bool isStored(const RecordStretch &stretch)
{
    return stretch.kind == StretchKind::Stored;
}

[[nodiscard]] int gravity(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Missing:
        return 4;
    case StretchKind::Fetching:
        return 3;
    case StretchKind::Rejected:
        return 2;
    case StretchKind::Skipped:
    case StretchKind::Dropped:
        return 1;
    default:
        return 0;
    }
}

void append(std::vector<RecordStretch> &stretches, StretchKind kind, IdRange ids)
{
    if (!stretches.empty() && stretches.back().kind == kind && stretches.back().ids.last + 1 == ids.first)
        stretches.back().ids.last = ids.last;
    else
        stretches.push_back({kind, ids, {}, {}});
}

// The minute of an id, by binary search. Where ids and times disagree it is the first minute that reaches the id.
class MinuteIndex {
public:
    explicit MinuteIndex(std::span<const CandleIds> minutes) : m_minutes(minutes)
    {
        auto highest = std::numeric_limits<std::int64_t>::min();
        m_highest.reserve(minutes.size());
        for (const auto &minute : minutes)
            m_highest.push_back(highest = std::max(highest, minute.ids.last));
    }

    [[nodiscard]] std::optional<Timestamp> minuteOf(std::int64_t id) const
    {
        const auto at = std::lower_bound(m_highest.begin(), m_highest.end(), id) - m_highest.begin();
        if (std::size_t(at) == m_minutes.size() || m_minutes[std::size_t(at)].ids.first > id)
            return std::nullopt;
        return m_minutes[std::size_t(at)].openedAt;
    }

private:
    std::span<const CandleIds> m_minutes;
    std::vector<std::int64_t> m_highest; // of each minute and all before it
};

// An exact time and the middle of its minute may stand the wrong way round.
void keepInOrder(std::vector<RecordStretch> &stretches)
{
    std::optional<Timestamp> latest;
    for (auto &stretch : stretches) {
        for (auto *moment : {&stretch.from, &stretch.to}) {
            if (*moment)
                latest = *moment = std::max(**moment, latest.value_or(**moment));
        }
    }
}

// One stretch for each run of what is not stored, and for the stored ones that are swallowed between them.
[[nodiscard]] std::vector<RecordStretch> joinedRuns(std::span<const RecordStretch> stretches, const std::vector<bool> &isSwallowed)
{
    std::vector<RecordStretch> joined;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto &stretch = stretches[i];
        const bool continues = !joined.empty() && !isStored(joined.back()) && (!isStored(stretch) || isSwallowed[i]);
        if (!continues) {
            joined.push_back(stretch);
            continue;
        }
        joined.back().ids.last = stretch.ids.last;
        if (isStored(stretch))
            continue;
        joined.back().to = stretch.to;
        if (gravity(stretch.kind) > gravity(joined.back().kind))
            joined.back().kind = stretch.kind;
    }
    return joined;
}

[[nodiscard]] auto sizeOf(const RecordStretch &stretch)
{
    const auto length = stretch.from && stretch.to ? *stretch.to - *stretch.from : 0us;
    return std::pair(length, stretch.ids.count());
}

} // namespace

StretchKind stretchKindOf(CoverageKind kind)
{
    switch (kind) {
    case CoverageKind::Stored:
        return StretchKind::Stored;
    case CoverageKind::Rejected:
        return StretchKind::Rejected;
    case CoverageKind::Hole:
        return StretchKind::Hole;
    case CoverageKind::Dropped:
        return StretchKind::Dropped;
    case CoverageKind::Skipped:
        break;
    }
    return StretchKind::Skipped;
}

std::vector<RecordStretch> stretchesOf(std::span<const CoverageRange> ranges)
{
    std::vector<RecordStretch> stretches;
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (i > 0 && ranges[i - 1].ids.last + 1 < ranges[i].ids.first)
            append(stretches, StretchKind::Missing, {ranges[i - 1].ids.last + 1, ranges[i].ids.first - 1});
        append(stretches, stretchKindOf(ranges[i].kind), ranges[i].ids);
    }
    return stretches;
}

void addMinuteTimes(std::vector<RecordStretch> &stretches, std::span<const CandleIds> minutes)
{
    const MinuteIndex index(minutes);
    RecordStretch *before = nullptr;
    std::optional<Timestamp> lastMinute; // of the trade that ends `before`
    for (auto &stretch : stretches) {
        if (!isStored(stretch))
            continue;
        const auto firstMinute = index.minuteOf(stretch.ids.first);
        if (!stretch.from)
            stretch.from = firstMinute;
        // Both edges of a loss in one minute: its middle is neither's wrong side by more than half of it.
        if (before && firstMinute && firstMinute == lastMinute)
            stretch.from = before->to = *firstMinute + 30s;
        lastMinute = index.minuteOf(stretch.ids.last);
        if (!stretch.to && lastMinute)
            stretch.to = *lastMinute + 1min;
        before = &stretch;
    }
    keepInOrder(stretches);
}

void addDroppedTimes(std::vector<RecordStretch> &stretches, std::span<const CandleIds> candles, std::chrono::seconds span)
{
    const MinuteIndex index(candles);
    for (auto &stretch : stretches) {
        if (stretch.kind != StretchKind::Dropped)
            continue;
        if (const auto first = index.minuteOf(stretch.ids.first))
            stretch.from = first;
        if (const auto last = index.minuteOf(stretch.ids.last))
            stretch.to = *last + span;
    }
}

void addTimesBetween(std::vector<RecordStretch> &stretches)
{
    std::optional<Timestamp> before;
    for (auto &stretch : stretches) {
        if (isStored(stretch))
            before = stretch.to;
        else
            stretch.from = before;
    }
    std::optional<Timestamp> after;
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        if (isStored(*stretch))
            after = stretch->from;
        else
            stretch->to = after;
    }
}

void joinSmallest(std::vector<RecordStretch> &stretches, std::size_t most)
{
    most = std::max<std::size_t>(most, 3);
    if (stretches.size() <= most)
        return;
    stretches = joinedRuns(stretches, std::vector<bool>(stretches.size()));
    if (stretches.size() <= most)
        return;
    std::vector<std::size_t> between; // stored ones with something else on both sides
    for (std::size_t i = 1; i + 1 < stretches.size(); ++i) {
        if (isStored(stretches[i]))
            between.push_back(i);
    }
    const auto tooMany = std::min((stretches.size() - most + 1) / 2, between.size());
    std::nth_element(between.begin(), between.begin() + std::ptrdiff_t(tooMany) - 1, between.end(),
                     [&](std::size_t a, std::size_t b) { return sizeOf(stretches[a]) < sizeOf(stretches[b]); });
    std::vector<bool> isSwallowed(stretches.size());
    for (std::size_t i = 0; i < tooMany; ++i)
        isSwallowed[between[i]] = true;
    stretches = joinedRuns(stretches, isSwallowed);
}

IdRange idsAcross(std::span<const RecordStretch> stretches)
{
    auto ids = stretches.front().ids;
    for (const auto &stretch : stretches)
        ids = {std::min(ids.first, stretch.ids.first), std::max(ids.last, stretch.ids.last)};
    return ids;
}

std::vector<RecordStretch> pausesIn(std::span<const CandleIds> candles, std::chrono::seconds span,
                                    std::chrono::microseconds shortest)
{
    std::vector<std::int64_t> lowestFrom(candles.size() + 1, std::numeric_limits<std::int64_t>::max());
    for (auto i = candles.size(); i-- > 0;)
        lowestFrom[i] = std::min(lowestFrom[i + 1], candles[i].ids.first);
    std::vector<RecordStretch> pauses;
    auto highest = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i + 1 < candles.size(); ++i) {
        highest = std::max(highest, candles[i].ids.last);
        const auto from = candles[i].openedAt + span;
        const auto to = candles[i + 1].openedAt;
        if (to - from >= std::max<std::chrono::microseconds>(span, shortest) && lowestFrom[i + 1] - 1 == highest)
            pauses.push_back({StretchKind::Pause, {highest, highest + 1}, from, to});
    }
    return pauses;
}

} // namespace tidemark
