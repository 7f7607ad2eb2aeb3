#pragma once

#include "ui/chart/chart_item.h"

#include <vector>

namespace tidemark {

// The ground between price and time axis. A layer below the axes' lines, so that it can be opaque: Qt's raster engine
// takes several times as long for the same rectangles once it has to blend.
class AreaItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const ChartFrame &frame, std::vector<QRectF> area)
    {
        setFrame(frame);
        m_area = std::move(area);
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(frame().theme.fill);
        painter->drawRects(m_area.data(), int(m_area.size()));
    }

private:
    std::vector<QRectF> m_area;
};

} // namespace tidemark
