#include "ui/chart/data/chart_data.h"

#include <algorithm>

// Where a chart has nothing of ours: what the exchange is asked for and shown instead.

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto oneMinute = 1min;
constexpr auto longLoss = 2min; // a shorter one is healed before its candles would be here

} // namespace

// Up to where nothing happened after our newest trade.
Timestamp ChartData::end(const Horizon &horizon) const
{
    auto end = newest().value_or(Tick{}).at;
    if (m_live.isEmpty() && m_recordEnds)
        end = std::max(end, *m_recordEnds);
    return std::max(end, horizon.heldUntil.value_or(end));
}

bool ChartData::isOurs(Timestamp at, const Horizon &horizon) const
{
    return !isEmpty() && at >= *oldest() && at <= end(horizon) && !m_stretches.isLost(at);
}

bool ChartData::isOurs(const Candle &candle, const Horizon &horizon) const
{
    const auto middle = candle.openedAt + candle.span / 2;
    // The minute that is still going on is ours as far as it has come.
    const bool goesOn = horizon.goesOn && !isEmpty() && candle.openedAt <= end(horizon);
    return isOurs(goesOn ? std::min<Timestamp>(middle, end(horizon)) : Timestamp(middle), horizon);
}

std::vector<ExchangePart> ChartData::exchangeParts(TimeRange view, const Horizon &horizon) const
{
    std::vector<ExchangePart> parts;
    const Candle *before = nullptr;
    for (const auto &candle : m_exchange.between(view.from, view.to)) {
        if (isOurs(candle, horizon))
            continue;
        const bool isRecorded = m_stretches.isRecorded(candle.openedAt + candle.span / 2);
        const bool goesOn = before && before->openedAt + oneMinute == candle.openedAt && parts.back().isRecorded == isRecorded;
        if (!goesOn)
            parts.push_back({isRecorded, {}});
        parts.back().candles.push_back(candle);
        before = &candle;
    }
    return parts;
}

std::vector<ExchangePast::Range> ChartData::unknownParts(TimeRange view, const Horizon &horizon) const
{
    if (isEmpty())
        return {{view.from, view.to}};
    std::vector<ExchangePast::Range> parts;
    parts.push_back({std::max(view.from, end(horizon)), view.to});
    for (auto lost = m_stretches.lost().rbegin(); lost != m_stretches.lost().rend(); ++lost) {
        const ExchangePast::Range seen{std::max(view.from, lost->from), std::min(view.to, lost->to)};
        if (seen.from + longLoss <= seen.to)
            parts.push_back(seen);
    }
    parts.push_back({view.from, std::min(view.to, *oldest())});
    return parts;
}

} // namespace tidemark
