#include "database/trade_parts.h"

#include "core/candle.h"
#include "core/id_ranges.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

struct DayIds {
    Timestamp day;
    IdRange ids;
};

} // namespace

Result<std::vector<Timestamp>> tradePartEnds(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, std::chrono::hours span)
{
    constexpr std::chrono::seconds aDay = std::chrono::hours(24);
    std::vector<Timestamp> found;
    if (to - from <= span)
        return found;
    const auto days = Reading::list(
        session, QStringLiteral("candle_ids"), {parameter(symbol), parameter(aDay), parameter(spanStart(from, aDay)), parameter(to)},
        [](const PgRows &rows, int row) { return DayIds{rows.moment(row, 0), {rows.integer(row, 1), rows.integer(row, 2)}}; });
    if (!days)
        return days.error();
    std::vector<std::int64_t> lowestFrom(days->size() + 1, std::numeric_limits<std::int64_t>::max());
    for (auto i = days->size(); i-- > 0;)
        lowestFrom[i] = std::min(lowestFrom[i + 1], (*days)[i].ids.first);
    auto highest = std::numeric_limits<std::int64_t>::min();
    auto last = from;
    for (std::size_t i = 0; i < days->size(); ++i) {
        const auto &[day, ids] = (*days)[i];
        if (day - last >= span && highest < lowestFrom[i]) {
            found.push_back(day);
            last = day;
        }
        highest = std::max(highest, ids.last);
    }
    return found;
}

} // namespace tidemark
