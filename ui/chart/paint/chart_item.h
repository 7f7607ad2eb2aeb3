#pragma once

#include "ui/chart/paint/chart_theme.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QRect>

#include <vector>

namespace tidemark {

// A layer of the chart's picture: covers the whole widget and paints from the current frame.
class ChartItem : public QGraphicsItem {
public:
    explicit ChartItem(QGraphicsItem *parent) : QGraphicsItem(parent) {}

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_frame.size}; }

protected:
    [[nodiscard]] const PaintFrame &frame() const { return m_frame; }
    void setFrame(const PaintFrame &frame)
    {
        if (frame.size != m_frame.size)
            prepareGeometryChange();
        m_frame = frame;
        update();
    }

    // Fills rectangles of whole device pixels. Qt's raster engine fills these at once, where rectangles of fractions go
    // through its rasterizer, which takes several times as long.
    void fillDeviceRects(QPainter &painter, const std::vector<QRect> &rects, const QColor &colour) const
    {
        painter.save();
        painter.scale(m_frame.devicePixel(), m_frame.devicePixel());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRects(rects.data(), int(rects.size()));
        painter.restore();
    }

private:
    PaintFrame m_frame;
};

} // namespace tidemark
