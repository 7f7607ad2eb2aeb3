#include "ui/live/market_standing.h"

namespace tidemark {
namespace {

__extension__ using Wide = __int128;

std::optional<Wide> sortKey(const MarketStanding &row, int column, int window)
{
    using enum MarketStanding::Column;
    const auto &opening = row.pulse.windows[std::size_t(window)].opening;
    const auto &last = row.pulse.last;
    const bool hasChange = last && opening && opening->price.units() > 0;
    switch (column) {
    case LastColumn:
        return last ? std::optional<Wide>(last->price.units()) : std::nullopt;
    case ChangeColumn:
        return hasChange ? std::optional(Wide(last->price.units()) * 1'000'000'000 / opening->price.units()) : std::nullopt;
    case DifferenceColumn:
        return hasChange ? std::optional<Wide>((last->price - opening->price).units()) : std::nullopt;
    case RangeColumn:
        return row.position ? std::optional<Wide>(*row.position) : std::nullopt;
    case RateColumn:
        return last ? std::optional(Wide(row.pulse.tradesPerSecond * 10)) : std::nullopt;
    case LagColumn:
        return row.pulse.lag ? std::optional<Wide>(row.pulse.lag->count()) : std::nullopt;
    case AgeColumn: // the older the trade, the greater its age
        return last ? std::optional<Wide>(-last->tradedAt.time_since_epoch().count()) : std::nullopt;
    case StateColumn:
        return int(row.pulse.state);
    default:
        return std::nullopt;
    }
}

} // namespace

void MarketStanding::take(const MarketPulse &heard)
{
    const auto before = pulse.last;
    if (before && heard.last && before->price != heard.last->price) {
        facts.tick = heard.last->price > before->price ? 1 : -1;
        ++ticks;
    }
    const bool isOther = heard.state != pulse.state || heard.note != pulse.note || heard.last.has_value() != before.has_value();
    isTold = false;
    pulse = heard;
    pulse.lost.clear();
    if (isOther)
        stateAt.reset();
}

int MarketStanding::direction(int column) const
{
    if (column == LastColumn)
        return facts.tick;
    return column == ChangeColumn || column == DifferenceColumn ? facts.way : 0;
}

bool standsBefore(const MarketStanding &a, const MarketStanding &b, int column, Qt::SortOrder order, int window)
{
    const bool isUp = order == Qt::AscendingOrder;
    if (column == MarketStanding::SymbolColumn)
        return isUp ? a.symbol < b.symbol : b.symbol < a.symbol;
    const auto keyA = sortKey(a, column, window);
    const auto keyB = sortKey(b, column, window);
    if (!keyA || !keyB)
        return keyA.has_value() && !keyB;
    return isUp ? *keyA < *keyB : *keyB < *keyA;
}

} // namespace tidemark
