#include "ui/chart/paint/stretch_item.h"

#include <QLocale>

namespace tidemark {

void StretchItem::show(const PaintFrame &frame, const std::vector<StretchTimeline::Run> &runs)
{
    setFrame(frame);
    m_runs = runs;
}

const ChartTheme::Shade &StretchItem::shadeOf(StretchKind kind) const
{
    const auto &theme = frame().theme;
    switch (kind) {
    case StretchKind::Fetching:
        return theme.fetching;
    case StretchKind::Rejected:
        return theme.rejected;
    case StretchKind::Skipped:
    case StretchKind::Dropped:
        return theme.skipped;
    case StretchKind::Hole:
        return theme.hole;
    default:
        return theme.missing;
    }
}

QRectF StretchItem::rectOf(const StretchTimeline::Run &run) const
{
    const auto &plot = frame().plot;
    const auto pixel = frame().devicePixel();
    return {frame().snapped(plot.left()) + run.from * pixel, plot.top(), (run.to - run.from) * pixel, plot.height()};
}

std::vector<PlotLabel> StretchItem::labels() const
{
    std::vector<PlotLabel> labels;
    for (const auto &run : m_runs) {
        const auto rect = rectOf(run);
        labels.push_back({rect.left(), rect.right(), true, lostText(run.lost, QLocale()), shadeOf(run.kind).text});
    }
    return labels;
}

void StretchItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty)
        return;
    painter->save();
    painter->setPen(Qt::NoPen);
    for (const auto &run : m_runs) {
        const auto &shade = shadeOf(run.kind);
        const auto rect = rectOf(run);
        // Too narrow for a pattern to be one: the hatch's colour alone.
        const bool hasRoom = rect.width() >= 6;
        painter->fillRect(rect, hasRoom ? shade.ground : shade.hatch);
        if (hasRoom)
            painter->fillRect(rect, QBrush(shade.hatch, shade.pattern));
    }
    painter->restore();
}

} // namespace tidemark
