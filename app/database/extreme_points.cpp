#include "database/extreme_points.h"

#include "core/candle.h"
#include "database/pg_array.h"
#include "database/pg_numeric.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <optional>

namespace tidemark {
namespace {

// The lowest and highest price of all that is later.
struct PriceBounds {
    std::optional<Decimal> low;
    std::optional<Decimal> high;

    // Whether that goes beyond what there was.
    bool widen(Decimal newLow, Decimal newHigh)
    {
        const bool goesBeyond = !low || newLow < *low || newHigh > *high;
        low = low ? std::min(*low, newLow) : newLow;
        high = high ? std::max(*high, newHigh) : newHigh;
        return goesBeyond;
    }
};

// The minutes that go below or above everything later: no other holds a point of the staircases.
[[nodiscard]] Result<std::vector<Timestamp>> extremeMinutes(PgSession &session, const Symbol &symbol, Timestamp from)
{
    const auto rows = Reading::rows(session, QStringLiteral("minute_extremes"),
                                    {parameter(symbol), parameter(spanStart(from, std::chrono::minutes(1)))});
    if (!rows)
        return rows.error();
    std::vector<Timestamp> minutes;
    PriceBounds later;
    for (int row = 0; row < rows->count(); ++row) {
        const auto low = readNumeric(rows->text(row, 1)).value_or(Decimal());
        const auto high = readNumeric(rows->text(row, 2)).value_or(Decimal());
        if (later.widen(low, high))
            minutes.push_back(rows->moment(row, 0));
    }
    return minutes;
}

} // namespace

Result<std::vector<Extreme>> extremePoints(PgSession &session, const Symbol &symbol, Timestamp from)
{
    const auto minutes = extremeMinutes(session, symbol, from);
    if (!minutes)
        return minutes.error();
    PgArray moments;
    for (const auto minute : *minutes)
        moments.add(minute);
    const auto rows = Reading::rows(session, QStringLiteral("extreme_points"),
                                    {parameter(symbol), moments.text(), parameter(from)});
    if (!rows)
        return rows.error();
    std::vector<Extreme> points;
    PriceBounds later;
    for (int row = 0; row < rows->count(); ++row) {
        const auto price = readNumeric(rows->text(row, 1)).value_or(Decimal());
        if (later.widen(price, price))
            points.push_back({price, rows->moment(row, 0)});
    }
    return points;
}

} // namespace tidemark
