#pragma once

#include "ui/chart/paint/chart_item.h"

#include <vector>

namespace tidemark {

// The ground between price and time axis. A layer below the axes' lines, so that it can be opaque: Qt's raster engine
// takes several times as long for the same rectangles once it has to blend.
class AreaItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, std::vector<QRect> area)
    {
        setFrame(frame);
        m_area = std::move(area);
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        fillDeviceRects(*painter, m_area, frame().theme.fill);
    }

private:
    std::vector<QRect> m_area;
};

} // namespace tidemark
