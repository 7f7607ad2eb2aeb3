#include "ui/chart/view/chart_frame.h"

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

[[nodiscard]] double logOf(Decimal price)
{
    return std::log(double(std::max<std::int64_t>(price.units(), 1)));
}

} // namespace

double ChartFrame::x(Timestamp moment) const
{
    return plot.left() + plot.width() * double((moment - from).count()) / double(span.count());
}

double ChartFrame::y(Decimal price) const
{
    const auto share = isLogarithmic
        ? (logOf(range.high) - logOf(price)) / (logOf(range.high) - logOf(range.low))
        : double(range.high.units() - price.units()) / double(range.height());
    return plot.top() + plot.height() * share;
}

Timestamp ChartFrame::timeAt(double position) const
{
    const auto share = (position - plot.left()) / plot.width();
    return from + std::chrono::microseconds(std::llround(share * double(span.count())));
}

Decimal ChartFrame::priceAt(double position) const
{
    const auto share = (position - plot.top()) / plot.height();
    if (!isLogarithmic)
        return Decimal::fromUnits(range.high.units() - std::llround(share * double(range.height())));
    const auto place = logOf(range.high) - share * (logOf(range.high) - logOf(range.low));
    return Decimal::fromUnits(std::llround(std::exp(std::clamp(place, 0.0, 43.0))));
}

bool ChartFrame::showsCandles() const
{
    constexpr double narrowest = 2; // logical pixels
    return candles && plot.width() * double(std::chrono::microseconds(*candles).count()) >= narrowest * double(span.count());
}

std::chrono::microseconds ChartFrame::durationOf(double pixels) const
{
    return std::chrono::microseconds(std::llround(pixels * double(span.count()) / plot.width()));
}

PriceTicks ChartFrame::priceTicksApart(double pixels) const
{
    const auto share = pixels / plot.height();
    if (isLogarithmic)
        return logPriceTicks(range, share, decimals);
    return priceTicks(range, Decimal::fromUnits(std::llround(share * double(range.height()))), decimals);
}

double ChartFrame::snapped(double position) const
{
    return std::round(position * scale) / scale;
}

} // namespace tidemark
