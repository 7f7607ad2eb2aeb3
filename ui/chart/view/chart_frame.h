#pragma once

#include "core/timestamp.h"
#include "ui/chart/view/comparison_choice.h"
#include "ui/chart/view/price_ticks.h"
#include "ui/chart/view/study_choice.h"

#include <QRectF>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace tidemark {

// What every part of one picture of the chart agrees on: which time and price lie where, and in which digits.
// A plain value; positions are in logical pixels of the widget.
struct ChartFrame {
    QRectF header; // a line of words above the plot
    QRectF plot;
    QRectF volume;      // below it; empty where none is shown
    QRectF delta;       // what takers bought less what they sold, below both; empty where it is not shown
    QSizeF size;        // of the whole widget
    double scale = 1.0; // device pixels in a logical one
    bool isPlaced = false; // whether the times mean anything yet
    bool isEmpty = true;   // without data there are words instead of axes
    Timestamp from;
    std::chrono::microseconds span = std::chrono::minutes(5);
    PriceRange range;
    bool isLogarithmic = false;
    int decimals = 2;
    std::optional<std::chrono::seconds> candles; // their length, where candles were chosen
    StudyChoice studies;
    ChartMeasure measure = ChartMeasure::Price; // what `range` means
    QTimeZone zone = QTimeZone::utc();

    [[nodiscard]] Timestamp to() const { return from + span; }
    // Whether they are wide enough to be drawn as such; else each pixel column is.
    [[nodiscard]] bool showsCandles() const { return measure == ChartMeasure::Price && hasRoomForCandles(); }
    // The same of a length that was chosen, whatever is drawn.
    [[nodiscard]] bool hasRoomForCandles() const;
    [[nodiscard]] std::chrono::microseconds durationOf(double pixels) const;
    // Where the time axis begins.
    [[nodiscard]] double floor() const { return data().bottom(); }
    // Price, volume and delta.
    [[nodiscard]] QRectF data() const { return plot.united(volume).united(delta); }
    [[nodiscard]] bool shows(Timestamp moment) const { return moment >= from && moment <= to(); }

    [[nodiscard]] double x(Timestamp moment) const;
    [[nodiscard]] double y(Decimal price) const;
    [[nodiscard]] Timestamp timeAt(double x) const;
    [[nodiscard]] Decimal priceAt(double y) const;
    // Of what is measured: as finely as lines may stand.
    [[nodiscard]] int valueDecimals() const;
    // What is measured, in words: "61,837.63", "+1.25 %".
    [[nodiscard]] QString valueText(Decimal value, int valueDecimals) const;
    [[nodiscard]] QString valueText(Decimal value) const;
    // The finest lines of the price axis that are at least so many pixels apart.
    [[nodiscard]] PriceTicks priceTicksApart(double pixels) const;
    // What of a rectangle painters can count to: a day's is billions of pixels wide where milliseconds are in view.
    [[nodiscard]] QRectF inReach(const QRectF &rect) const;
    // The nearest edge of a device pixel, so that lines are crisp at every scale.
    [[nodiscard]] double snapped(double position) const;
    [[nodiscard]] double devicePixel() const { return 1.0 / scale; }
};

} // namespace tidemark
