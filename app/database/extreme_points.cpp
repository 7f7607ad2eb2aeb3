#include "database/extreme_points.h"

#include "core/candle.h"
#include "core/time_ranges.h"
#include "database/history.h"
#include "database/pg_array.h"
#include "database/pg_numeric.h"
#include "database/reading.h"
#include "database/trade_cursor.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <optional>

namespace tidemark {
namespace {

// The lowest and highest price of all that is later.
struct PriceBounds {
    std::optional<Decimal> low;
    std::optional<Decimal> high;

    [[nodiscard]] bool hold(Decimal newLow, Decimal newHigh) const { return low && newLow >= *low && newHigh <= *high; }
    // Whether that goes beyond what there was.
    bool widen(Decimal newLow, Decimal newHigh)
    {
        const bool goesBeyond = !hold(newLow, newHigh);
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

// Of trades, or of a candle whose trades were dropped: the points that go beyond all that is later.
void addPoints(std::vector<Extreme> &points, PriceBounds &later, std::vector<Extreme> prices)
{
    std::stable_sort(prices.begin(), prices.end(), [](const Extreme &a, const Extreme &b) { return a.at < b.at; });
    for (auto price = prices.rbegin(); price != prices.rend(); ++price) {
        if (later.widen(price->price, price->price))
            points.push_back(*price);
    }
}

// Its trades, which are unpacked here; those of equal times by their ids.
[[nodiscard]] Result<std::vector<Extreme>> pricesOf(PgSession &session, const Candle &minute, Timestamp from, Timestamp to)
{
    const TimeRange time{std::max(from, minute.openedAt), std::min<Timestamp>(to, minute.openedAt + minute.span)};
    const auto trades = readStretch(session, minute.symbol, {time.from, time.to, minute.trades});
    if (!trades)
        return trades.error();
    std::vector<Extreme> prices;
    for (const auto &trade : *trades)
        prices.push_back({trade.price, trade.tradedAt});
    const bool isWhole = time.from == minute.openedAt && time.to == minute.openedAt + minute.span;
    if (prices.empty() && isWhole)
        prices = {{minute.low, minute.lowAt}, {minute.high, minute.highAt}};
    return prices;
}

} // namespace

Result<std::vector<Extreme>> extremePoints(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to,
                                           const std::stop_token &stop)
{
    const auto minutes = History(session).candles(symbol, std::chrono::minutes(1), spanStart(from, std::chrono::minutes(1)), to);
    if (!minutes)
        return minutes.error();
    std::vector<Extreme> points;
    PriceBounds later;
    for (auto minute = minutes->rbegin(); minute != minutes->rend() && !stop.stop_requested(); ++minute) {
        if (later.hold(minute->low, minute->high))
            continue;
        auto prices = pricesOf(session, *minute, from, to);
        if (!prices)
            return prices.error();
        addPoints(points, later, std::move(prices).value());
    }
    return points;
}

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
