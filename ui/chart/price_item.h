#pragma once

#include "core/rolling_extremes.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/chart_item.h"
#include "ui/chart/stretch_timeline.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace tidemark {

// The price itself, one column a device pixel: between trades it stays, so the line is made of steps, and a column with
// many trades reaches from their lowest to their highest. It breaks where trades are lost: what the price did there is not
// known. Also what belongs to the data: last price, extremes, marker.
class PriceItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    struct Marks {
        std::optional<Timestamp> heldUntil; // how far the last price is known to have stayed
        std::optional<Tick> reference; // whose price is drawn all the way across
        std::optional<Timestamp> moment;
        std::optional<LowHigh> extremes;
    };
    using Losses = std::vector<StretchTimeline::Run>;
    void show(const ChartFrame &frame, const ChartData &data, const Losses &losses, const Marks &marks);

    // What lies under the price, for the layer below.
    [[nodiscard]] const std::vector<QRectF> &area() const { return m_area; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void layOut(const ChartData &data, const Losses &losses);
    // Whether the price was known to be the same all the time.
    bool addStay(int from, int to, Decimal price, const Losses &losses);
    void addStep(int from, int to, int row);
    void addReach(int column, Decimal low, Decimal high);
    [[nodiscard]] int deviceRow(Decimal price) const;
    [[nodiscard]] QRectF fromDevice(int x, int y, int width, int height) const;
    void paintExtreme(QPainter &painter, const Extreme &extreme, bool isHigh) const;
    void paintMoment(QPainter &painter) const;
    void paintReference(QPainter &painter) const;

    Marks m_marks;
    std::optional<Tick> m_newest;
    int m_stroke = 1; // device pixels
    std::vector<QRectF> m_line;
    std::vector<QRectF> m_area;
    std::vector<QPointF> m_dots;
};

} // namespace tidemark
