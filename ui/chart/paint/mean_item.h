#pragma once

#include "ui/chart/data/study_series.h"
#include "ui/chart/paint/chart_item.h"

#include <QPolygonF>

namespace tidemark {

// The volume-weighted mean price: a line that ends where trades are missing, and begins anew behind them.
class MeanItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, const StudySeries &series);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    std::vector<QPolygonF> m_lines;
};

// A line through points that ascend in time, of which no more than four are kept of a pixel column: it looks the same.
class StepLine {
public:
    explicit StepLine(double devicePixel) : m_pixel(devicePixel) {}

    void begin(); // what follows is not joined to what was there
    // The value holds at `to` and came about since `from`.
    void add(double from, double to, double y);
    // As far as the last value is known to hold.
    void extend(double to);
    [[nodiscard]] std::vector<QPolygonF> take() { return std::move(m_lines); }

private:
    void put(QPointF point);

    double m_pixel;
    std::vector<QPolygonF> m_lines;
};

} // namespace tidemark
