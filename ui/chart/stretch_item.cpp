#include "ui/chart/stretch_item.h"

#include "ui/chart/axis_tag.h"

#include <QFontMetricsF>
#include <QLocale>

namespace tidemark {

void StretchItem::show(const ChartFrame &frame, const std::vector<StretchTimeline::Run> &runs)
{
    setFrame(frame);
    m_runs = runs;
}

const ChartTheme::Shade &StretchItem::shadeOf(StretchKind kind) const
{
    if (kind == StretchKind::Missing)
        return frame().theme.missing;
    return kind == StretchKind::Fetching ? frame().theme.fetching : frame().theme.settled;
}

QRectF StretchItem::rectOf(const StretchTimeline::Run &run) const
{
    const auto &plot = frame().plot;
    const auto pixel = frame().devicePixel();
    return {frame().snapped(plot.left()) + run.from * pixel, plot.top(), (run.to - run.from) * pixel, plot.height()};
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
            painter->fillRect(rect, QBrush(shade.hatch, Qt::BDiagPattern));
    }
    painter->setFont(frame().font);
    for (const auto &run : m_runs)
        paintLabel(*painter, run);
    painter->restore();
}

void StretchItem::paintLabel(QPainter &painter, const StretchTimeline::Run &run) const
{
    const auto rect = rectOf(run);
    const auto text = lostText(run.lost, QLocale());
    const QFontMetricsF metrics(frame().font);
    const auto width = metrics.horizontalAdvance(text) + 2 * axisPadding;
    if (width + 2 * axisPadding > rect.width())
        return;
    const QRectF label(frame().snapped(rect.center().x() - width / 2), rect.top() + axisPadding, width, tagHeight(frame()));
    painter.fillRect(label, frame().theme.background);
    const bool isOpen = run.kind == StretchKind::Missing || run.kind == StretchKind::Fetching;
    painter.setPen(isOpen ? frame().theme.lossText : frame().theme.quietText);
    painter.drawText(label, int(Qt::AlignCenter), text);
}

} // namespace tidemark
