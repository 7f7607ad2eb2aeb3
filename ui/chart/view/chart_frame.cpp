#include "ui/chart/view/chart_frame.h"

#include "ui/number_format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

[[nodiscard]] double logOfUnits(Decimal price)
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
        ? (logOfUnits(range.high) - logOfUnits(price)) / (logOfUnits(range.high) - logOfUnits(range.low))
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
    const auto place = logOfUnits(range.high) - share * (logOfUnits(range.high) - logOfUnits(range.low));
    return Decimal::fromUnits(std::llround(std::exp(std::clamp(place, 0.0, 43.0))));
}

bool ChartFrame::hasRoomForCandles() const
{
    constexpr double narrowest = 2; // logical pixels
    return candles && plot.width() * double(std::chrono::microseconds(*candles).count()) >= narrowest * double(span.count());
}

std::chrono::microseconds ChartFrame::durationOf(double pixels) const
{
    return std::chrono::microseconds(std::llround(pixels * double(span.count()) / plot.width()));
}

int ChartFrame::valueDecimals() const
{
    switch (measure) {
    case ChartMeasure::Percent:
        return 4;
    case ChartMeasure::Ratio:
        return Decimal::decimals;
    case ChartMeasure::Price:
    case ChartMeasure::Spread:
        return decimals;
    }
    return decimals;
}

QString ChartFrame::valueText(Decimal value, int valueDecimals) const
{
    switch (measure) {
    case ChartMeasure::Percent:
        return formatSigned(roundedTo(value, valueDecimals), valueDecimals, QLocale()) + QChar::Nbsp + QLatin1Char('%');
    case ChartMeasure::Spread:
        return formatSigned(roundedTo(value, valueDecimals), valueDecimals, QLocale());
    case ChartMeasure::Price:
    case ChartMeasure::Ratio:
        return priceText(value, valueDecimals);
    }
    return {};
}

// Of percent and ratios as finely as a pixel shows.
QString ChartFrame::valueText(Decimal value) const
{
    if (measure == ChartMeasure::Price || measure == ChartMeasure::Spread)
        return valueText(value, decimals);
    const auto finest = double(range.height()) / std::max(1.0, plot.height()) / double(Decimal::unitsPerOne); // of a pixel
    const int needed = finest > 0 ? int(std::ceil(-std::log10(finest))) : 2;
    const int digits = std::clamp(needed, 2, valueDecimals());
    return valueText(value, digits);
}

PriceTicks ChartFrame::priceTicksApart(double pixels) const
{
    const auto share = pixels / plot.height();
    if (isLogarithmic)
        return logPriceTicks(range, share, decimals);
    return priceTicks(range, Decimal::fromUnits(std::llround(share * double(range.height()))), valueDecimals());
}

QRectF ChartFrame::inReach(const QRectF &rect) const
{
    constexpr double farAway = 4'000; // out of sight
    const auto reach = data().adjusted(-farAway, -farAway, farAway, farAway);
    const auto cut = [&reach](QPointF corner) {
        return QPointF(std::clamp(corner.x(), reach.left(), reach.right()), std::clamp(corner.y(), reach.top(), reach.bottom()));
    };
    return {cut(rect.topLeft()), cut(rect.bottomRight())};
}

double ChartFrame::snapped(double position) const
{
    return std::round(position * scale) / scale;
}

} // namespace tidemark
