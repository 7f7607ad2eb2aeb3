#include "ui/live/market_facts.h"

#include <algorithm>

namespace tidemark {
namespace {

__extension__ using Wide = __int128;

} // namespace

std::optional<int> positionInRange(const WindowExtremes &window, const std::optional<Trade> &last)
{
    if (!window.extremes || !last || window.extremes->low.price == window.extremes->high.price)
        return std::nullopt;
    const auto low = Wide(window.extremes->low.price.units());
    const auto range = Wide(window.extremes->high.price.units()) - low;
    const auto share = (Wide(last->price.units()) - low) * 1000 / range;
    return int(std::clamp<Wide>(share, 0, 1000));
}

QString arrowOf(int way)
{
    return way > 0 ? QStringLiteral("▲ ") : way < 0 ? QStringLiteral("▼ ") : QString();
}

} // namespace tidemark
