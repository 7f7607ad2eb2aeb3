#pragma once

#include "core/chart_candle.h"
#include "ui/chart/paint/chart_item.h"

#include <QRectF>

#include <vector>

namespace tidemark {

// How much was traded: a bar a candle, or a pixel column where candles are narrower than that, below the prices. The
// largest in view fills the height, and is written at its top.
class VolumeItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    struct Bar {
        Timestamp from;
        Timestamp to;
        double volume = 0; // for pixels
    };
    void show(const PaintFrame &frame, const std::vector<Bar> &bars, const QString &largest);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    std::vector<QRectF> m_bars;
    QString m_largest;
};

} // namespace tidemark
