#include "ui/chart/view/chart_view.h"

namespace tidemark {

ChartView::Part ChartView::partAt(QPointF position) const
{
    const auto data = frame.data();
    if (data.contains(position))
        return Part::Plot;
    if (position.x() > data.right() && position.y() >= data.top() && position.y() <= data.bottom())
        return Part::PriceAxis;
    return position.y() > data.bottom() && position.x() <= data.right() ? Part::TimeAxis : Part::None;
}

ChartPlace ChartView::placeAt(QPointF position) const
{
    return {frame.timeAt(position.x()), frame.priceAt(position.y())};
}

QPointF ChartView::positionOf(const ChartPlace &place) const
{
    return {frame.x(place.at), frame.y(place.price)};
}

bool ChartView::isHeld() const
{
    return time.mode() == ChartViewState::Mode::Moved || !scale().isAutomatic();
}

void ChartView::goBack()
{
    time.goBack();
    scale().goBack();
}

void ChartView::place()
{
    frame.range = scale().isPlaced() ? scale().range() : PriceRange{{}, Decimal::fromUnits(Decimal::unitsPerOne)};
    frame.isLogarithmic = scale().isLogarithmic() && scale().isPlaced();
    frame.isPlaced = time.isPlaced();
    frame.from = time.from();
    frame.span = time.span();
}

} // namespace tidemark
