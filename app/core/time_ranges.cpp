#include "core/time_ranges.h"

namespace tidemark {
namespace {

[[nodiscard]] IdRange countsOf(TimeRange range)
{
    return {microsOf(range.from), microsOf(range.to) - 1};
}

[[nodiscard]] TimeRange rangeOf(IdRange micros)
{
    return {timestampFromMicros(micros.first), timestampFromMicros(micros.last + 1)};
}

[[nodiscard]] std::chrono::microseconds restOf(Timestamp moment, std::chrono::microseconds span)
{
    const auto rest = moment.time_since_epoch() % span;
    return rest.count() < 0 ? rest + span : rest;
}

// Where time ends in either direction, spans end too: all time is asked for by its last moment.
[[nodiscard]] Timestamp startOf(Timestamp moment, std::chrono::microseconds span)
{
    const auto rest = restOf(moment, span);
    return moment < Timestamp::min() + rest ? Timestamp::min() : moment - rest;
}

[[nodiscard]] Timestamp endOf(Timestamp moment, std::chrono::microseconds span)
{
    const auto rest = restOf(moment, span);
    if (rest.count() == 0)
        return moment;
    return moment > Timestamp::max() - (span - rest) ? Timestamp::max() : moment + (span - rest);
}

} // namespace

TimeRange wholeSpans(TimeRange range, std::chrono::microseconds span)
{
    return {endOf(range.from, span), startOf(range.to, span)};
}

TimeRange touchedSpans(TimeRange range, std::chrono::microseconds span)
{
    return {startOf(range.from, span), endOf(range.to, span)};
}

void TimeRanges::add(TimeRange range)
{
    if (!range.isEmpty())
        m_micros.add(countsOf(range));
}

void TimeRanges::remove(TimeRange range)
{
    if (!range.isEmpty())
        m_micros.remove(countsOf(range));
}

std::vector<TimeRange> TimeRanges::within(TimeRange range) const
{
    std::vector<TimeRange> parts;
    auto at = range.from;
    for (const auto &missing : missingIn(range)) {
        if (at < missing.from)
            parts.push_back({at, missing.from});
        at = missing.to;
    }
    if (at < range.to)
        parts.push_back({at, range.to});
    return parts;
}

std::vector<TimeRange> TimeRanges::missingIn(TimeRange range) const
{
    std::vector<TimeRange> parts;
    if (range.isEmpty())
        return parts;
    for (const auto &missing : m_micros.missingIn(countsOf(range)))
        parts.push_back(rangeOf(missing));
    return parts;
}

std::vector<TimeRange> TimeRanges::ranges() const
{
    std::vector<TimeRange> ranges;
    for (const auto &micros : m_micros.ranges())
        ranges.push_back(rangeOf(micros));
    return ranges;
}

} // namespace tidemark
