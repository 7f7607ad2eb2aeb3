#pragma once

#include "ui/chart/data/study_series.h"
#include "ui/chart/paint/chart_item.h"

#include <QPolygonF>
#include <QRectF>

namespace tidemark {

// What takers bought less what they sold, below the prices: bars up or down from a line in the middle, and their running sum as
// a line in a scale of its own, with the same zero. Both largest ones in view are written at the axis.
class DeltaItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, const StudySeries &series);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void addBars(const StudySeries &series, double most);
    void addSums(const StudySeries &series, double most);
    [[nodiscard]] double yOf(double share) const;

    std::vector<QRectF> m_up;
    std::vector<QRectF> m_down;
    std::vector<QPolygonF> m_sums;
    QString m_largestBar;
    QString m_largestSum;
};

} // namespace tidemark
