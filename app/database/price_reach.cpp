#include "database/price_reach.h"

#include "database/pg_numeric.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// From coarse to fine; what the finest leaves over is read from the trades.
constexpr std::array<std::chrono::seconds, 3> reachSpans{24h, 1h, 1min};

[[nodiscard]] PgParameter numberOrNull(const std::optional<Decimal> &number)
{
    return number ? PgParameter(QByteArray::fromStdString(number->toText())) : std::nullopt;
}

} // namespace

Result<std::optional<PriceReached>> PriceReach::first(Timestamp from, Timestamp to, const std::optional<Trade> &after)
{
    m_isLast = false;
    m_limit = after;
    return find(after ? std::max(from, after->tradedAt) : from, to, 0);
}

Result<std::optional<PriceReached>> PriceReach::last(Timestamp from, Timestamp to, const std::optional<Trade> &before)
{
    m_isLast = true;
    m_limit = before;
    return find(from, before ? std::min(to, before->tradedAt + 1us) : to, 0);
}

bool PriceReach::isAsked(const Trade &trade) const
{
    if (!m_bound.holds(trade.price))
        return false;
    const auto place = std::tie(trade.tradedAt, trade.id);
    return !m_limit || (m_isLast ? place < std::tie(m_limit->tradedAt, m_limit->id) : place > std::tie(m_limit->tradedAt, m_limit->id));
}

// The ragged end that comes first, what is whole, the other end.
PriceReach::Found PriceReach::find(Timestamp from, Timestamp to, std::size_t level)
{
    if (from >= to)
        return std::optional<PriceReached>();
    if (level == reachSpans.size())
        return findInTrades(from, to);
    const auto start = spanStart(from, reachSpans[level]);
    const auto wholeFrom = start == from ? from : start + reachSpans[level];
    const auto wholeTo = spanStart(to, reachSpans[level]);
    if (wholeFrom >= wholeTo)
        return find(from, to, level + 1);
    const std::pair head{from, wholeFrom};
    const std::pair tail{wholeTo, to};
    const auto &nearer = m_isLast ? tail : head;
    const auto &farther = m_isLast ? head : tail;
    auto found = find(nearer.first, nearer.second, level + 1);
    if (!found || *found)
        return found;
    found = findInCandles(wholeFrom, wholeTo, level);
    if (!found || *found)
        return found;
    return find(farther.first, farther.second, level + 1);
}

PriceReach::Found PriceReach::findInCandles(Timestamp from, Timestamp to, std::size_t level)
{
    while (from < to) {
        const auto opened = candle(from, to, level);
        if (!opened)
            return opened.error();
        if (!*opened)
            return std::optional<PriceReached>();
        auto found = find(**opened, **opened + reachSpans[level], level + 1);
        if (!found || *found)
            return found;
        (m_isLast ? to : from) = m_isLast ? **opened : **opened + reachSpans[level];
    }
    return std::optional<PriceReached>();
}

Result<std::optional<Timestamp>> PriceReach::candle(Timestamp from, Timestamp to, std::size_t level)
{
    const auto query = m_isLast ? QStringLiteral("candle_reaching_last") : QStringLiteral("candle_reaching");
    const auto rows = Reading::rows(m_session, query, {parameter(m_symbol), parameter(reachSpans[level]), parameter(from), parameter(to), numberOrNull(m_bound.atLeast),
                                                       numberOrNull(m_bound.atMost), numberOrNull(m_bound.otherThan)});
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<Timestamp>() : rows->moment(0, 0);
}

PriceReach::Found PriceReach::findInTrades(Timestamp from, Timestamp to)
{
    const auto trades = Reading::list(m_session, QStringLiteral("trades_between"), {parameter(m_symbol), parameter(from), parameter(to)},
                                      [this](const PgRows &rows, int row) { return tradeAt(rows, row, m_symbol); });
    if (!trades)
        return trades.error();
    const auto asked = [this](const Trade &trade) { return isAsked(trade); };
    const auto reached = [](const Trade &trade) { return std::optional(PriceReached{trade, spanStart(trade.tradedAt, 1min), trade.price}); };
    if (m_isLast) {
        const auto it = std::find_if(trades->rbegin(), trades->rend(), asked);
        return it != trades->rend() ? Found(reached(*it)) : findDropped(from, to);
    }
    const auto it = std::find_if(trades->begin(), trades->end(), asked);
    return it != trades->end() ? Found(reached(*it)) : findDropped(from, to);
}

// What the minute's candle says of trades that are not there any more.
PriceReach::Found PriceReach::findDropped(Timestamp from, Timestamp to)
{
    const auto minute = spanStart(from, 1min);
    const auto rows = Reading::rows(m_session, QStringLiteral("candle_reaching"),
                                    {parameter(m_symbol), parameter(std::chrono::seconds(1min)), parameter(minute), parameter(minute + 1min),
                                     numberOrNull(m_bound.atLeast), numberOrNull(m_bound.atMost), numberOrNull(m_bound.otherThan)});
    if (!rows)
        return rows.error();
    for (const int column : {1, 2}) { // low, high, and when
        if (rows->count() == 0)
            break;
        const auto price = readNumeric(rows->text(0, column)).value_or(Decimal());
        const auto at = rows->moment(0, column + 2);
        const bool isLimited = m_limit && (m_isLast ? at >= m_limit->tradedAt : at <= m_limit->tradedAt);
        if (m_bound.holds(price) && at >= from && at < to && !isLimited)
            return std::optional(PriceReached{{}, minute, price});
    }
    return std::optional<PriceReached>();
}

} // namespace tidemark
