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

[[nodiscard]] Timestamp startOf(Timestamp moment, std::chrono::microseconds span)
{
    const auto micros = microsOf(moment);
    const auto rest = (micros % span.count() + span.count()) % span.count();
    return timestampFromMicros(micros - rest);
}

[[nodiscard]] Timestamp endOf(Timestamp moment, std::chrono::microseconds span)
{
    const auto start = startOf(moment, span);
    return start == moment ? moment : start + span;
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
