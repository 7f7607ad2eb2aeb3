#include "ui/chart/paint/pause_item.h"

#include "ui/chart/paint/axis_tag.h"
#include "ui/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double inset = 2; // from the trades on both sides
constexpr double post = 7;  // height of the line's ends

} // namespace

void PauseItem::show(const PaintFrame &frame, std::vector<Pause> pauses)
{
    setFrame(frame);
    m_pauses = std::move(pauses);
}

void PauseItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty || m_pauses.empty())
        return;
    painter->save();
    painter->setClipRect(frame().plot, Qt::IntersectClip);
    painter->setFont(frame().font);
    for (const auto &pause : m_pauses)
        paintPause(*painter, pause);
    painter->restore();
}

void PauseItem::paintPause(QPainter &painter, const Pause &pause) const
{
    const auto &plot = frame().plot;
    const auto &colour = frame().theme.pause;
    const auto pixel = frame().devicePixel();
    const QFontMetricsF metrics(frame().font);
    const auto from = frame().snapped(frame().x(pause.from) + inset);
    const auto to = frame().snapped(frame().x(pause.to) - inset);
    const auto y = frame().snapped(plot.bottom() - 4 - metrics.height() / 2);
    painter.fillRect(frame().inReach({from, y, to - from, pixel}), colour);
    painter.fillRect(frame().inReach({from, y - post / 2, pixel, post}), colour);
    painter.fillRect(frame().inReach({to - pixel, y - post / 2, pixel, post}), colour);
    // The words stay in sight while a part of the pause is.
    const auto left = std::max(from, plot.left());
    const auto right = std::min(to, plot.right());
    const auto length = formatSpan(pause.to - pause.from, QLocale());
    const auto whole = QCoreApplication::translate("tidemark::PauseItem", "Pause %1").arg(length);
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) + 3 * axisPadding <= right - left; };
    const auto text = fits(whole) ? whole : fits(length) ? length : QString();
    if (text.isEmpty())
        return;
    const auto width = metrics.horizontalAdvance(text) + axisPadding;
    const QRectF rect(frame().snapped((left + right - width) / 2), y - metrics.height() / 2, width, metrics.height());
    painter.fillRect(rect, frame().theme.background);
    painter.setPen(colour);
    painter.drawText(rect, int(Qt::AlignCenter), text);
}

} // namespace tidemark
