#pragma once

#include "ui/chart/paint/chart_item.h"
#include "ui/chart/view/time_ticks.h"

#include <QRectF>

#include <vector>

namespace tidemark {

// What is written along the axes, and the lines behind the data. QChart's own axes can neither put the date where it
// changes nor keep to the pixels of the data, and each of their labels costs as much as a thousand columns.
class AxisItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, const PriceTicks &prices);
    // Labels that these would cover in part are left out.
    void setTags(std::vector<QRectF> tags);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    // The least distance between two lines, in logical pixels.
    [[nodiscard]] static double closestTimes(const QFont &font);
    [[nodiscard]] static double closestPrices(const QFont &font);

private:
    void paintLines(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintContext(QPainter &painter) const;
    void paintPrices(QPainter &painter) const;
    [[nodiscard]] bool isCovered(const QRectF &label) const;

    TimeTicks m_times;
    PriceTicks m_prices;
    std::vector<QRectF> m_tags;
};

} // namespace tidemark
