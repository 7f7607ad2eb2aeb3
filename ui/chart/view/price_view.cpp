#include "ui/chart/view/price_view.h"

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

// Half of what 64 bits hold: the difference of any two still fits.
constexpr double farthest = 4e18;
constexpr std::int64_t leastHeight = 16; // units: fewer have no room for an axis

} // namespace

void PriceView::setLogarithmic(bool logarithmic)
{
    m_isLogarithmic = logarithmic;
    m_isFitted = false;
    // A scale without a zero cannot show what is below it.
    if (logarithmic && m_range.low.units() <= 0)
        m_range.low = Decimal::fromUnits(std::max<std::int64_t>(1, m_range.high.units() / 1'000));
}

void PriceView::clear()
{
    m_range = {};
    m_isAutomatic = true;
    m_isFitted = false;
}

void PriceView::fit(Decimal low, Decimal high, int tickDecimals)
{
    if (!m_isAutomatic && isPlaced())
        return;
    const auto onScreen = m_isFitted ? m_range : PriceRange();
    m_range = m_isLogarithmic ? fittedLogRange(low, high, tickDecimals, onScreen)
                              : fittedRange(low, high, tickDecimals, onScreen);
    m_isFitted = true;
}

void PriceView::zoom(Decimal anchor, double factor)
{
    const auto low = placeOf(m_range.low);
    const auto high = placeOf(m_range.high);
    const auto still = placeOf(anchor);
    take(still - (still - low) * factor, still + (high - still) * factor);
}

void PriceView::panBy(double share)
{
    const auto low = placeOf(m_range.low);
    const auto high = placeOf(m_range.high);
    take(low + (high - low) * share, high + (high - low) * share);
}

void PriceView::moveTo(const PriceRange &range)
{
    m_range = range;
    m_isAutomatic = false;
    m_isFitted = false;
}

void PriceView::goBack()
{
    m_isAutomatic = true;
}

void PriceView::take(double low, double high)
{
    const PriceRange range{priceAt(low), priceAt(high)};
    if (range.height() < leastHeight || (m_values == Values::Positive && range.high.units() <= 0))
        return;
    moveTo(range);
}

double PriceView::placeOf(Decimal price) const
{
    const auto units = double(price.units());
    return m_isLogarithmic ? std::log(std::max(1.0, units)) : units;
}

Decimal PriceView::priceAt(double place) const
{
    const auto units = m_isLogarithmic ? std::exp(std::min(place, 43.0)) : place;
    return Decimal::fromUnits(std::llround(std::clamp(units, m_isLogarithmic ? 1.0 : -farthest, farthest)));
}

} // namespace tidemark
