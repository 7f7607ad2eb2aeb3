#pragma once

#include "ui/chart/data/chart_pointing.h"
#include "ui/chart/paint/chart_item.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace tidemark {

// The line above the plot: what happened under the crosshair, with candles else of the newest one; a heading while there
// is nothing to tell. What has no room is left out from the right.
class HeaderItem : public ChartItem {
    Q_DECLARE_TR_FUNCTIONS(tidemark::HeaderItem)

public:
    using ChartItem::ChartItem;

    struct Content {
        QString heading;
        std::optional<PointedAt> pointed;
        std::optional<ChartCandle> newest;
    };
    void show(const PaintFrame &frame, Content content);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    [[nodiscard]] static double height(const QFont &font);

private:
    class Line;
    void writeTime(Line &line, Timestamp moment, qsizetype digits) const;
    void writeTrade(Line &line, const PointedAt &pointed) const;
    void writeCandle(Line &line, const ChartCandle &candle) const;
    void writeExchange(Line &line, const PointedAt &pointed) const;

    Content m_content;
};

} // namespace tidemark
