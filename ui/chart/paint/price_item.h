#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/data/stretch_timeline.h"
#include "ui/chart/paint/chart_item.h"
#include "ui/chart/paint/volume_item.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace tidemark {

// The price itself, one column a device pixel: between trades it stays, so the line is made of steps, and a column with
// many trades reaches from their lowest to their highest. It breaks where trades are lost: what the price did there is not
// known.
class PriceItem : public ChartItem {
public:
    using ChartItem::ChartItem;

    using Losses = std::vector<StretchTimeline::Run>;
    // `heldUntil`: how far the last price is known to have stayed.
    void show(const PaintFrame &frame, const ChartData &data, const Losses &losses, std::optional<Timestamp> heldUntil);
    void clear(const PaintFrame &frame);

    // What lies under the price, in device pixels, for the layer below.
    [[nodiscard]] const std::vector<QRect> &area() const { return m_area; }

    // What was traded in each column.
    [[nodiscard]] const std::vector<VolumeItem::Bar> &volumes() const { return m_volumes; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void layOut(const ChartData &data, const Losses &losses);
    // Whether the price was known to be the same all the time.
    bool addStay(int from, int to, Decimal price, const Losses &losses);
    void addStep(int from, int to, int row);
    void addReach(int column, Decimal low, Decimal high);
    [[nodiscard]] int deviceRow(Decimal price) const;
    [[nodiscard]] QRect inPlot(int x, int y, int width, int height) const;

    std::optional<Timestamp> m_heldUntil;
    std::optional<Tick> m_newest;
    int m_stroke = 1; // device pixels
    std::vector<QRect> m_line; // device pixels
    std::vector<QRect> m_area;
    std::vector<QPointF> m_dots;
    std::vector<VolumeItem::Bar> m_volumes;
};

} // namespace tidemark
