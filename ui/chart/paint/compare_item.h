#pragma once

#include "ui/chart/data/comparison.h"
#include "ui/chart/paint/chart_item.h"

#include <QPolygonF>

namespace tidemark {

// The lines of a comparison, told apart by colour and stroke; in percent with their zero, and the moment from which they count
// where that is not the left edge.
class CompareItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, const ComparedPicture &picture);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    // Of the line with that number, the chart's own first.
    [[nodiscard]] static Qt::PenStyle strokeOf(std::size_t number);

private:
    ChartMeasure m_measure = ChartMeasure::Price;
    Timestamp m_start;
    std::vector<std::vector<QPolygonF>> m_lines;
};

} // namespace tidemark
