#pragma once

#include "ui/chart/data/stretch_timeline.h"
#include "ui/chart/paint/label_item.h"

namespace tidemark {

// Where trades are lost: shaded and hatched from the last trade before to the first one after. Lies below the axes' lines,
// like the area under the price.
class StretchItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, const std::vector<StretchTimeline::Run> &runs);
    // What is lost, for a layer above.
    [[nodiscard]] std::vector<PlotLabel> labels() const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    [[nodiscard]] const ChartTheme::Shade &shadeOf(StretchKind kind) const;
    [[nodiscard]] QRectF rectOf(const StretchTimeline::Run &run) const;

    std::vector<StretchTimeline::Run> m_runs;
};

} // namespace tidemark
