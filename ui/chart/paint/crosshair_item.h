#pragma once

#include "ui/chart/data/chart_pointing.h"
#include "ui/chart/paint/chart_item.h"

#include <QString>

#include <optional>

namespace tidemark {

// What lies over the data: the crosshair with its tags on both axes, the last price's and the chosen moment's tags, words
// where there is nothing to draw, and the frame of who has the keyboard.
class CrosshairItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    struct Content {
        QString emptyText;
        std::optional<Tick> reference; // whose price has a tag
        std::optional<Timestamp> moment;
        std::optional<PointedAt> pointed;
        bool hasFocus = false;
    };
    void show(const PaintFrame &frame, Content content);
    // Where tags lie on the axes.
    [[nodiscard]] std::vector<QRectF> tags() const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintEmpty(QPainter &painter) const;
    void paintLastTag(QPainter &painter) const;
    void paintCross(QPainter &painter) const;
    [[nodiscard]] bool hasCross() const;
    // The cross's moment, or when its candle opens.
    [[nodiscard]] QString crossTime() const;

    Content m_content;
};

} // namespace tidemark
