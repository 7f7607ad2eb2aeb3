#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/paint/chart_item.h"
#include "ui/chart/view/chart_view.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace tidemark {

// What lies between two places of the chart: the ground between them, and the difference in words.
class MeasureItem : public ChartItem {
    Q_DECLARE_TR_FUNCTIONS(tidemark::MeasureItem)

public:
    using ChartItem::ChartItem;

    struct Measure {
        ChartPlace from;
        ChartPlace to;
        QStringList lines;
    };
    // What the data says of them.
    [[nodiscard]] static Measure measured(const ChartData &data, const ChartPlace &from, const ChartPlace &to, const ChartFrame &frame);
    void show(const PaintFrame &frame, std::optional<Measure> measure);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintArrows(QPainter &painter, const QRectF &ground) const;
    void paintWords(QPainter &painter, const QRectF &ground) const;

    std::optional<Measure> m_measure;
};

} // namespace tidemark
