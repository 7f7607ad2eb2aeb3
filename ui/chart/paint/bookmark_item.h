#pragma once

#include "core/bookmarks.h"
#include "ui/chart/paint/chart_item.h"

#include <vector>

namespace tidemark {

// Bookmarks in view: a line down the plot, with a flag at its upper end and the word beside it, as far as there is room between the others.
class BookmarkItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    // `bookmarks` of the chart's market, by time.
    void show(const PaintFrame &frame, std::vector<Bookmark> bookmarks);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    // A flag and its word.
    struct Placed {
        double x = 0; // of the line, in logical pixels
        QRectF words; // empty: there is no room for any
        QString text;
    };
    [[nodiscard]] std::vector<Placed> placed() const;

private:
    void paintFlag(QPainter &painter, const Placed &flag) const;
    [[nodiscard]] double top() const;

    std::vector<Bookmark> m_bookmarks;
};

} // namespace tidemark
