#pragma once

#include "ui/chart/data/pauses.h"
#include "ui/chart/paint/chart_item.h"

#include <vector>

namespace tidemark {

// A market's pauses, measured as on a drawing: a thin line from the last trade before to the first one after, near the
// plot's lower edge, with how long it was. Nothing is shaded, since nothing is lost.
class PauseItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    void show(const PaintFrame &frame, std::vector<Pause> pauses);

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintPause(QPainter &painter, const Pause &pause) const;

    std::vector<Pause> m_pauses;
};

} // namespace tidemark
