#pragma once

#include "core/alert_level.h"
#include "core/price_pyramid.h"
#include "core/rolling_extremes.h"
#include "ui/chart/paint/chart_item.h"
#include "ui/chart/paint/label_item.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace tidemark {

// Lines through the whole picture with their words and tags: the rolling low and high with their times, the last price,
// the chosen moment, and alert levels. Those that have fired are dotted, those that are armed dashed.
class MarkItem : public ChartItem {
    Q_DECLARE_TR_FUNCTIONS(tidemark::MarkItem)

public:
    using ChartItem::ChartItem;

    struct Marks {
        std::optional<Tick> reference; // whose price is drawn all the way across
        std::optional<Timestamp> moment;
        std::optional<LowHigh> extremes;
        std::vector<AlertLevel> alerts;
    };
    void show(const PaintFrame &frame, Marks marks);

    // Where tags lie on the price axis; an alert's makes room for the last price's.
    [[nodiscard]] std::vector<QRectF> tags() const;
    // What the extremes' lines stand for, for a layer above.
    [[nodiscard]] std::vector<PlotLabel> labels() const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintExtreme(QPainter &painter, const Extreme &extreme) const;
    [[nodiscard]] PlotLabel labelOf(const Extreme &extreme, bool isHigh) const;
    void paintMoment(QPainter &painter) const;
    void paintReference(QPainter &painter) const;
    void paintAlert(QPainter &painter, const AlertLevel &alert) const;
    [[nodiscard]] double alertTagY(const AlertLevel &alert) const;

    Marks m_marks;
};

} // namespace tidemark
