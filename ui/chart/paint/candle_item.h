#pragma once

#include "core/chart_candle.h"
#include "ui/chart/paint/chart_item.h"

#include <QRectF>

#include <vector>

namespace tidemark {

// Candles, told apart twice: what rose is hollow, what fell is filled, each in its colour. Where they are too narrow to be
// hollow, what rose is a thin line and what fell a thick one.
class CandleItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, const std::vector<ChartCandle> &candles);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void add(const ChartCandle &candle);

    std::vector<QRectF> m_up; // wicks and bodies
    std::vector<QRectF> m_down;
    std::vector<QRectF> m_hollows; // inside the bodies of those that rose
};

} // namespace tidemark
