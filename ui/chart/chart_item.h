#pragma once

#include "ui/chart/chart_frame.h"

#include <QGraphicsItem>
#include <QPainter>

namespace tidemark {

// A layer of the chart's picture: covers the whole widget and paints from the current frame.
class ChartItem : public QGraphicsItem {
public:
    explicit ChartItem(QGraphicsItem *parent) : QGraphicsItem(parent) {}

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_frame.size}; }

protected:
    [[nodiscard]] const ChartFrame &frame() const { return m_frame; }
    void setFrame(const ChartFrame &frame)
    {
        if (frame.size != m_frame.size)
            prepareGeometryChange();
        m_frame = frame;
        update();
    }

private:
    ChartFrame m_frame;
};

} // namespace tidemark
