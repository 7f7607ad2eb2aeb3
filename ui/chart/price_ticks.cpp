#include "ui/chart/price_ticks.h"

#include "core/market_info.h"
#include "ui/number_format.h"

#include <algorithm>
#include <cstdlib>

namespace tidemark {
namespace {

// Of the data's height, above and below it.
constexpr int paddingPercent = 7;
// A quiet market is shown at least 0.02 % of its price high: one tick is not a mountain.
constexpr std::int64_t quietPart = 5'000;
// Fresh ranges are 88 % full; below 60 % of that share the axis is fitted anew.
constexpr double leastHeightKept = 0.68;

[[nodiscard]] std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

[[nodiscard]] std::int64_t tickUnits(int decimals)
{
    return powerOfTen(Decimal::decimals - std::clamp(decimals, 0, Decimal::decimals));
}

[[nodiscard]] std::int64_t niceStep(std::int64_t closest, std::int64_t finest)
{
    for (std::int64_t power = finest; power < std::int64_t(1e17); power *= 10) {
        for (const auto tenths : {10, 20, 25, 50}) {
            const auto step = power / 10 * tenths + power % 10 * tenths / 10;
            if (step >= closest && step % finest == 0)
                return step;
        }
    }
    return closest;
}

[[nodiscard]] std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    const auto rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

[[nodiscard]] PriceRange freshRange(Decimal low, Decimal high, int tickDecimals)
{
    auto bottom = low.units();
    auto top = high.units();
    const auto least = std::max(std::abs(top) / quietPart, 8 * tickUnits(tickDecimals));
    if (top - bottom < least) {
        bottom -= (least - (top - bottom)) / 2;
        top = bottom + least;
    }
    const auto air = (top - bottom) / 100 * paddingPercent + (top - bottom) % 100 * paddingPercent / 100;
    return {Decimal::fromUnits(bottom - air), Decimal::fromUnits(top + air)};
}

} // namespace

PriceTicks priceTicks(const PriceRange &range, Decimal closest, int tickDecimals)
{
    PriceTicks ticks;
    ticks.step = Decimal::fromUnits(niceStep(std::max<std::int64_t>(closest.units(), 1), tickUnits(tickDecimals)));
    ticks.decimals = decimalsOf(ticks.step);
    const auto step = ticks.step.units();
    for (auto at = floorTo(range.low.units() - 1, step) + step; at <= range.high.units(); at += step)
        ticks.at.push_back(Decimal::fromUnits(at));
    return ticks;
}

PriceRange fittedRange(Decimal low, Decimal high, int tickDecimals, const PriceRange &onScreen)
{
    const auto fresh = freshRange(low, high, tickDecimals);
    const bool holds = onScreen.contains(low) && onScreen.contains(high);
    const bool isFull = double(fresh.height()) >= leastHeightKept * double(onScreen.height());
    return holds && isFull ? onScreen : fresh;
}

QString priceText(Decimal price, int decimals)
{
    const auto unit = tickUnits(decimals);
    const auto units = price.units();
    const auto rounded = (std::abs(units) + unit / 2) / unit;
    return formatDecimal(Decimal::fromUnits((units < 0 ? -rounded : rounded) * unit), decimals, QLocale());
}

} // namespace tidemark
