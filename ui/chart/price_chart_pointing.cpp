#include "ui/chart/price_chart_private.h"
#include "ui/number_format.h"

#include <QLocale>

#include <algorithm>

// What the price chart says of the place that is pointed at.

namespace tidemark {
namespace {

// A market that is silent for less is not worth a word.
constexpr std::chrono::seconds leastPause(30);
constexpr std::chrono::microseconds instant(1);

} // namespace

CrosshairItem::Content PriceChart::Private::content() const
{
    CrosshairItem::Content content;
    content.heading = data.isEmpty() ? emptyText : heading;
    content.emptyText = emptyText;
    content.reference = reference();
    content.moment = moment;
    content.hasFocus = hasVisibleFocus;
    if (!cursor || !isInPlot(*cursor) || view.frame.isEmpty)
        return content;
    content.cursor = cursor;
    pointAtTrade(content);
    pointAtLoss(content);
    pointAtCandle(content);
    return content;
}

void PriceChart::Private::pointAtTrade(CrosshairItem::Content &content) const
{
    const auto from = view.frame.timeAt(cursor->x());
    const auto to = std::max(from, view.frame.timeAt(cursor->x() + 1));
    content.nearby = data.span(view.frame.timeAt(cursor->x() - 1), view.frame.timeAt(cursor->x() + 2));
    if (!data.isOurs(from, horizon()) && !content.nearby)
        return;
    content.underCursor = data.at(to);
    if (content.underCursor && !content.nearby)
        content.note = pauseNote(*content.underCursor, to);
}

// Only ids tell a pause from a loss: where one follows the other, nothing happened in between.
QString PriceChart::Private::pauseNote(const Tick &before, Timestamp at) const
{
    const auto next = data.ticks(at + instant, Timestamp::max(), 1);
    if (next.empty() || next.front().id != before.id + 1 || next.front().at - before.at < leastPause)
        return {};
    return PriceChart::tr("The market paused %1").arg(formatSpan(next.front().at - before.at, QLocale()));
}

void PriceChart::Private::pointAtLoss(CrosshairItem::Content &content) const
{
    const int column = int((cursor->x() - view.frame.plot.left()) * view.frame.scale);
    const auto run = std::find_if(losses.begin(), losses.end(), [&](const auto &r) { return r.to > column; });
    if (run == losses.end() || run->from > column)
        return;
    content.note = lostText(run->lost, QLocale());
    if (data.stretches().isLost(view.frame.timeAt(cursor->x())))
        content.underCursor.reset();
}

void PriceChart::Private::pointAtCandle(CrosshairItem::Content &content) const
{
    const auto at = view.frame.timeAt(cursor->x());
    const auto *candle = data.exchange().at(at);
    if (!candle || content.underCursor || data.isOurs(*candle, horizon()))
        return;
    content.exchange = *candle;
    content.isRecorded = data.stretches().isRecorded(at);
}

} // namespace tidemark
