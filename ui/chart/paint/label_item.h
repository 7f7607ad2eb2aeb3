#pragma once

#include "ui/chart/paint/chart_item.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidemark {

// Words in the plot about a part of its time, where there is room for them.
struct PlotLabel {
    double left = 0; // the part, in logical pixels
    double right = 0;
    bool isAtTop = true; // in the middle of the upper edge, else at the left of the lower one
    QString text;
    QColor colour;
    std::optional<double> top = {}; // where it stands, if at neither edge
};

// All of them, over the data: a name that is crossed out by the line it names helps no one.
class LabelItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, std::vector<PlotLabel> labels);
    // What is written over this part of the plot stays readable: labels go below it.
    void keepClear(const QRectF &taken);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    struct Placed {
        QRectF rect;
        const PlotLabel *label;
    };

    [[nodiscard]] std::vector<Placed> place() const;
    [[nodiscard]] QRectF rectOf(const PlotLabel &label, double width) const;
    [[nodiscard]] QRectF clear(QRectF rect) const;

    std::vector<PlotLabel> m_labels;
    QRectF m_taken;
};

} // namespace tidemark
