#pragma once

#include "ui/chart/paint/chart_item.h"
#include "ui/chart/view/chart_view.h"

#include <QStringList>

#include <optional>

namespace tidemark {

// What lies between two places of the chart: the ground between them, and the difference in words.
class MeasureItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    struct Measure {
        ChartPlace from;
        ChartPlace to;
        QStringList lines;
    };
    void show(const ChartFrame &frame, std::optional<Measure> measure);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintArrows(QPainter &painter, const QRectF &ground) const;
    void paintWords(QPainter &painter, const QRectF &ground) const;

    std::optional<Measure> m_measure;
};

} // namespace tidemark
