#include "ui/chart/chart_frame.h"

#include <cmath>

namespace tidemark {

double ChartFrame::x(Timestamp moment) const
{
    return plot.left() + plot.width() * double((moment - from).count()) / double(span.count());
}

double ChartFrame::y(Decimal price) const
{
    return plot.top() + plot.height() * double(range.high.units() - price.units()) / double(range.height());
}

Timestamp ChartFrame::timeAt(double position) const
{
    const auto share = (position - plot.left()) / plot.width();
    return from + std::chrono::microseconds(std::llround(share * double(span.count())));
}

Decimal ChartFrame::priceAt(double position) const
{
    const auto share = (position - plot.top()) / plot.height();
    return Decimal::fromUnits(range.high.units() - std::llround(share * double(range.height())));
}

double ChartFrame::snapped(double position) const
{
    return std::round(position * scale) / scale;
}

} // namespace tidemark
