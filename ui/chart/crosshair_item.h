#pragma once

#include "core/candle.h"
#include "core/price_pyramid.h"
#include "ui/chart/chart_item.h"

#include <QString>

#include <optional>

namespace tidemark {

// What lies over the data: the crosshair with its tags on both axes, the last price's and the chosen moment's tags, and
// above the plot what happened under the cursor, or a heading while there is none.
class CrosshairItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    struct Content {
        QString heading;
        QString emptyText;
        std::optional<Tick> reference; // whose price has a tag
        std::optional<Timestamp> moment;
        std::optional<QPointF> cursor;    // in the plot
        std::optional<Tick> underCursor;  // the trade whose price held there
        std::optional<PriceSpan> nearby;  // what the cursor's pixels hold
        QString note;                     // what is to be said of the time under the cursor: a loss, a pause
        std::optional<Candle> exchange;   // the exchange's own candle there
        bool isRecorded = false;          // whether the record has what the candle tells
        bool hasFocus = false;
    };
    void show(const ChartFrame &frame, const Content &content);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    [[nodiscard]] static double headerHeight(const QFont &font);

private:
    class Line;
    void paintHeader(QPainter &painter) const;
    void writeTrade(Line &line) const;
    void writeCandle(Line &line) const;
    void paintEmpty(QPainter &painter) const;
    void paintLastTag(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;

    Content m_content;
};

} // namespace tidemark
