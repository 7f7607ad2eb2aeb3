#pragma once

#include "ui/chart/view/chart_frame.h"
#include "ui/chart/view/chart_view_state.h"
#include "ui/chart/view/price_view.h"

#include <QPointF>

namespace tidemark {

// A moment and a price: a place in the data, wherever it is on the screen.
struct ChartPlace {
    Timestamp at;
    Decimal price;

    friend bool operator==(const ChartPlace &, const ChartPlace &) = default;
};

// What of the data a chart shows and where on the widget: the time and price that are in view, and the frame that all
// parts of the picture are painted from.
struct ChartView {
    enum class Part { None, Plot, PriceAxis, TimeAxis };

    ChartViewState time;
    PriceView price;
    PriceView compared{PriceView::Values::Signed}; // what is in view while markets are compared
    ChartFrame frame;

    // Of what the vertical axis measures.
    [[nodiscard]] PriceView &scale() { return frame.measure == ChartMeasure::Price ? price : compared; }
    [[nodiscard]] const PriceView &scale() const { return frame.measure == ChartMeasure::Price ? price : compared; }
    [[nodiscard]] Part partAt(QPointF position) const;
    [[nodiscard]] ChartPlace placeAt(QPointF position) const;
    [[nodiscard]] QPointF positionOf(const ChartPlace &place) const;
    // The user moved what is shown, so that nothing but the user may move it again.
    [[nodiscard]] bool isHeld() const;
    void goBack();
    // After time or price were moved: the frame says so from now on.
    void place();
};

} // namespace tidemark
