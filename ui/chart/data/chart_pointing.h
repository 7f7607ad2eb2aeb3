#pragma once

#include "core/candle.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/view/chart_view.h"

#include <functional>
#include <optional>

namespace tidemark {

// What is under the crosshair, wherever it came from.
struct PointedAt {
    QPointF position; // of the cross
    ChartPlace place;
    std::optional<Tick> trade;         // whose price held there
    std::optional<PriceSpan> nearby;   // what the cursor's pixels hold
    std::optional<ChartCandle> candle; // in its place, while candles are shown
    QString note;                      // what is to be said of the time: a loss, a pause
    std::optional<Candle> exchange;    // the exchange's own candle there
    bool isRecorded = false;           // whether the record has what that one tells
};

// Finds what a place of the picture means, and the next trade or candle from there. With the magnet the crosshair clings to
// the nearest trade, or to one of a candle's four prices.
class ChartPointing {
public:
    ChartPointing(const ChartData &data, const ChartView &view) : m_data(data), m_view(view) {}

    void setMagnetic(bool magnetic) { m_isMagnetic = magnetic; }
    [[nodiscard]] bool isMagnetic() const { return m_isMagnetic; }
    void setHorizon(const ChartData::Horizon &horizon) { m_horizon = horizon; }
    // Of what is measured instead of prices: where the chart's own line is at a moment.
    void setValues(std::function<std::optional<Decimal>(Timestamp)> valueAt) { m_valueAt = std::move(valueAt); }
    // The losses of the picture on screen.
    void setLosses(std::vector<StretchTimeline::Run> losses) { m_losses = std::move(losses); }

    [[nodiscard]] PointedAt at(QPointF position) const;
    // Of a crosshair that was set by keys: `place` is exactly what is meant.
    [[nodiscard]] PointedAt at(const ChartPlace &place) const;
    [[nodiscard]] ChartPlace placeAt(QPointF position) const { return at(position).place; }

    // A step of the crosshair from candle to candle or trade to trade; several trades of one stamp are passed one by one.
    struct Step {
        ChartPlace place;
        std::int64_t trade = 0; // its id, 0 for candles
    };
    [[nodiscard]] Step step(const Step &from, int steps) const;
    [[nodiscard]] Step nearest(Timestamp moment) const;

    // The candle that the chart's newest price belongs to.
    [[nodiscard]] std::optional<ChartCandle> newestCandle() const;

private:
    [[nodiscard]] std::optional<ChartCandle> candleAt(Timestamp moment) const;
    [[nodiscard]] ChartPlace snapped(QPointF position) const;
    [[nodiscard]] ChartPlace snappedToCandle(const ChartCandle &candle, double y) const;
    [[nodiscard]] ChartPlace snappedToTrade(QPointF position) const;
    [[nodiscard]] Step nextTrade(const Step &from) const;
    [[nodiscard]] Step tradeBefore(const Step &from) const;
    [[nodiscard]] Step stepCandles(const Step &from, int steps) const;
    [[nodiscard]] PointedAt described(PointedAt pointed) const;
    void pointAtTrade(PointedAt &pointed) const;
    void pointAtLoss(PointedAt &pointed) const;
    void pointAtExchange(PointedAt &pointed) const;

    const ChartData &m_data;
    const ChartView &m_view;
    bool m_isMagnetic = true;
    std::function<std::optional<Decimal>(Timestamp)> m_valueAt;
    ChartData::Horizon m_horizon;
    std::vector<StretchTimeline::Run> m_losses;
};

} // namespace tidemark
