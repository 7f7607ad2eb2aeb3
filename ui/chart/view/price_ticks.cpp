#include "ui/chart/view/price_ticks.h"

#include "core/market_info.h"
#include "ui/number_format.h"

#include <algorithm>
#include <cmath>
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

[[nodiscard]] double logarithmOf(Decimal price)
{
    return std::log(double(std::max<std::int64_t>(price.units(), 1)));
}

[[nodiscard]] double logHeight(const PriceRange &range)
{
    return logarithmOf(range.high) - logarithmOf(range.low);
}

[[nodiscard]] Decimal priceOfLog(double place)
{
    return Decimal::fromUnits(std::llround(std::exp(std::clamp(place, 0.0, 43.0))));
}

// The first numbers of each power of ten that are at least `closest` apart, the latter as a part of one power.
[[nodiscard]] std::vector<int> leadingDigits(double closest)
{
    for (const auto &digits : {std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9}, std::vector{1, 2, 5}, std::vector{1, 3}}) {
        double narrowest = 1;
        for (std::size_t i = 0; i < digits.size(); ++i)
            narrowest = std::min(narrowest, std::log10(double(i + 1 < digits.size() ? digits[i + 1] : 10) / digits[i]));
        if (narrowest >= closest)
            return digits;
    }
    return {1};
}

// A range whose ends differ by a power of ten or more.
[[nodiscard]] PriceTicks powerTicks(const PriceRange &range, double closestShare, int tickDecimals)
{
    const auto powers = logHeight(range) / std::log(10.0);
    const auto digits = leadingDigits(closestShare * powers);
    const int every = std::max(1, int(std::ceil(closestShare * powers)));
    PriceTicks ticks;
    for (int exponent = 0; exponent <= 18; ++exponent) {
        const auto power = powerOfTen(exponent);
        for (const int digit : digits) {
            const auto price = Decimal::fromUnits(power * std::min<std::int64_t>(digit, exponent == 18 ? 9 : 10));
            if (exponent % every != 0 || !range.contains(price) || price.units() % tickUnits(tickDecimals) != 0)
                continue;
            ticks.at.push_back(price);
            ticks.decimals = std::max(ticks.decimals, decimalsOf(price));
        }
    }
    return ticks;
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

PriceTicks logPriceTicks(const PriceRange &range, double closestShare, int tickDecimals)
{
    const auto height = logHeight(range);
    if (height >= std::log(10.0))
        return powerTicks(range, closestShare, tickDecimals);
    // Lines are closest at the top.
    const auto closest = double(range.high.units()) * (1 - std::exp(-height * closestShare));
    return priceTicks(range, Decimal::fromUnits(std::llround(closest)), tickDecimals);
}

PriceRange fittedLogRange(Decimal low, Decimal high, int tickDecimals, const PriceRange &onScreen)
{
    const auto least = freshRange(low, high, tickDecimals);
    const auto air = (logarithmOf(high) - logarithmOf(low)) * paddingPercent / 100;
    PriceRange fresh{priceOfLog(logarithmOf(low) - air), priceOfLog(logarithmOf(high) + air)};
    // A quiet market, whose height is given by what is the least that is shown.
    if (fresh.height() < least.height() && least.low.units() > 0)
        fresh = least;
    if (fresh.height() <= 0)
        fresh = {Decimal::fromUnits(1), Decimal::fromUnits(Decimal::unitsPerOne)};
    const bool holds = onScreen.low.units() > 0 && onScreen.contains(low) && onScreen.contains(high);
    return holds && logHeight(fresh) >= leastHeightKept * logHeight(onScreen) ? onScreen : fresh;
}

Decimal roundedTo(Decimal price, int decimals)
{
    const auto unit = tickUnits(decimals);
    const auto units = price.units();
    const auto rounded = (std::abs(units) + unit / 2) / unit;
    return Decimal::fromUnits((units < 0 ? -rounded : rounded) * unit);
}

QString priceText(Decimal price, int decimals)
{
    return formatDecimal(roundedTo(price, decimals), decimals, QLocale());
}

} // namespace tidemark
