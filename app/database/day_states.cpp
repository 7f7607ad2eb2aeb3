#include "database/day_states.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

class DayJudge {
public:
    DayJudge(std::span<const DayIds> days, const IdRanges &known, std::span<const ArchivedSpan> archived) : m_days(days), m_known(known)
    {
        for (const auto &span : archived) {
            if (span.ids.count() <= 0) {
                for (auto day = span.from; day < span.to; day += 24h)
                    m_empty.insert(day);
                continue;
            }
            if (!span.isCutAtBegin)
                m_begins.emplace(span.from, span.ids.first);
            if (!span.isCutAtEnd)
                m_ends.emplace(span.to, span.ids.last);
        }
    }

    [[nodiscard]] DayState judge(Timestamp day) const
    {
        const auto at = std::lower_bound(m_days.begin(), m_days.end(), day, [](const DayIds &ids, Timestamp wanted) { return ids.day < wanted; });
        const auto place = std::size_t(at - m_days.begin());
        if (at == m_days.end() || at->day != day)
            return {day, isPause(place) || m_empty.contains(day) ? DayKind::Complete : DayKind::None, 0, 0};
        DayState state{day, DayKind::Partial, at->trades, 0};
        for (const auto &gap : m_known.missingIn(at->ids))
            state.missing += gap.count();
        if (state.missing == 0 && beginIsKnown(place) && endIsKnown(place))
            state.kind = DayKind::Complete;
        return state;
    }

private:
    // Between the day at this place and the one before it.
    [[nodiscard]] bool isJoined(std::size_t place) const
    {
        return place > 0 && place < m_days.size()
            && m_known.missingIn({m_days[place - 1].ids.last + 1, m_days[place].ids.first - 1}).empty();
    }
    [[nodiscard]] bool isPause(std::size_t place) const { return isJoined(place); }
    [[nodiscard]] bool beginsAsArchived(std::size_t place) const
    {
        return m_begins.contains({m_days[place].day, m_days[place].ids.first});
    }
    [[nodiscard]] bool beginIsKnown(std::size_t place) const
    {
        return m_days[place].ids.first <= 0 || isJoined(place) || beginsAsArchived(place);
    }
    // Where a file ends and the next day's file begins later, one of the two is cut, and files are cut at their ends.
    [[nodiscard]] bool endIsKnown(std::size_t place) const
    {
        if (isJoined(place + 1))
            return true;
        const auto end = m_days[place].day + 24h;
        const bool isTold = m_ends.contains({end, m_days[place].ids.last});
        const bool isAtOdds = place + 1 < m_days.size() && m_days[place + 1].day == end && beginsAsArchived(place + 1);
        return isTold && !isAtOdds;
    }

    std::span<const DayIds> m_days;
    const IdRanges &m_known;
    std::set<std::pair<Timestamp, std::int64_t>> m_begins;
    std::set<std::pair<Timestamp, std::int64_t>> m_ends;
    std::set<Timestamp> m_empty;
};

} // namespace

std::vector<DayState> dayStates(Timestamp from, Timestamp to, std::span<const DayIds> days, const IdRanges &known,
                                std::span<const ArchivedSpan> archived)
{
    const DayJudge judge(days, known, archived);
    std::vector<DayState> states;
    for (auto day = from; day < to; day += 24h)
        states.push_back(judge.judge(day));
    return states;
}

} // namespace tidemark
