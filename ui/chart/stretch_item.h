#pragma once

#include "ui/chart/chart_item.h"
#include "ui/chart/stretch_timeline.h"

namespace tidemark {

// Where trades are lost: shaded and hatched from the last trade before to the first one after, and named where there is
// room. Lies below the axes' lines, like the area under the price.
class StretchItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const ChartFrame &frame, const std::vector<StretchTimeline::Run> &runs);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    [[nodiscard]] const ChartTheme::Shade &shadeOf(StretchKind kind) const;
    [[nodiscard]] QRectF rectOf(const StretchTimeline::Run &run) const;
    void paintLabel(QPainter &painter, const StretchTimeline::Run &run) const;

    std::vector<StretchTimeline::Run> m_runs;
};

} // namespace tidemark
