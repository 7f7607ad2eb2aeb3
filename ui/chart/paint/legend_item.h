#pragma once

#include "ui/chart/paint/chart_item.h"

#include <QString>

#include <vector>

namespace tidemark {

// One line of a legend: how something is drawn, and what it says.
struct LegendRow {
    QColor colour;
    Qt::PenStyle stroke = Qt::SolidLine;
    QString text;

    friend bool operator==(const LegendRow &, const LegendRow &) = default;
};

// What the lines of a chart are, at the plot's upper left corner; what has no room is cut short.
class LegendItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, std::vector<LegendRow> rows);
    // What its lines cover; empty where there are none.
    [[nodiscard]] QRectF ground() const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    struct Line {
        QRectF rect;
        QString text;
    };

    [[nodiscard]] std::vector<Line> lines() const;

    std::vector<LegendRow> m_rows;
};

} // namespace tidemark
