#include "ui/chart/price_chart_private.h"

#include <algorithm>

// What the keys do to the price chart, and what a person's choices are.

namespace tidemark {
namespace {

constexpr double zoomOfKey = 0.8; // of the time or the prices shown
constexpr int scrollPart = 10;    // of the view, for one key
// Candles that are narrower or wider than this in pixels when their timeframe is chosen are shown at the comfortable width.
constexpr double narrowest = 3;
constexpr double widest = 80;
constexpr double comfortable = 8;
constexpr double usualWidth = 800; // of a plot that has not been laid out yet

} // namespace

void PriceChart::Private::obey(const ChartCommand &command)
{
    const auto middle = view.frame.priceAt(view.frame.plot.center().y());
    switch (command.action) {
    case ChartAction::ScrollBack:
        view.time.panBy(-view.time.span() / scrollPart);
        break;
    case ChartAction::ScrollOn:
        view.time.panBy(view.time.span() / scrollPart);
        break;
    case ChartAction::PageBack:
        view.time.panBy(-view.time.span());
        break;
    case ChartAction::PageOn:
        view.time.panBy(view.time.span());
        break;
    case ChartAction::ScrollUp:
        view.price.panBy(1.0 / scrollPart);
        break;
    case ChartAction::ScrollDown:
        view.price.panBy(-1.0 / scrollPart);
        break;
    case ChartAction::ZoomIn:
        view.time.zoomInPlace(zoomOfKey);
        break;
    case ChartAction::ZoomOut:
        view.time.zoomInPlace(1 / zoomOfKey);
        break;
    case ChartAction::ZoomPriceIn:
        view.price.zoom(middle, zoomOfKey);
        break;
    case ChartAction::ZoomPriceOut:
        view.price.zoom(middle, 1 / zoomOfKey);
        break;
    case ChartAction::Oldest:
        if (const auto oldest = data.oldest())
            view.time.moveTo(*oldest - view.time.span() / scrollPart);
        break;
    case ChartAction::Newest:
        if (view.time.returnsToNewest())
            view.time.goBack();
        else if (const auto newest = data.newest())
            view.time.moveTo(newest->at + view.time.span() / scrollPart - view.time.span());
        break;
    case ChartAction::Follow:
        view.goBack();
        break;
    case ChartAction::ChooseTimeframe:
        setTimeframe(timeframes[std::size_t(command.number - 1)]);
        return;
    case ChartAction::ToggleLog:
        chart->setLogarithmic(!chart->isLogarithmic());
        return;
    case ChartAction::ToggleMagnet:
        chart->setMagnetic(!chart->isMagnetic());
        return;
    case ChartAction::Export:
        Q_EMIT chart->exportWanted(view.time.from(), view.time.to());
        return;
    case ChartAction::PickMoment:
        if (cursor && isInPlot(*cursor))
            Q_EMIT chart->momentPicked(view.frame.timeAt(cursor->x()));
        return;
    case ChartAction::Cancel:
        hands.cancel();
        return;
    default:
        return;
    }
    viewMoved();
}

void PriceChart::Private::setTimeframe(Timeframe chosen)
{
    if (chosen == timeframe)
        return;
    timeframe = chosen;
    if (const auto candle = candleSpan(chosen)) {
        const auto width = view.frame.plot.width() > 1 ? view.frame.plot.width() : usualWidth;
        const auto pixels = width * double(std::chrono::microseconds(*candle).count()) / double(view.time.span().count());
        if (pixels < narrowest || pixels > widest)
            view.time.showSpan(std::chrono::duration_cast<std::chrono::microseconds>(*candle * (width / comfortable)));
    }
    viewMoved();
    Q_EMIT chart->timeframeChanged(chosen);
    Q_EMIT chart->stateChanged();
}

void PriceChart::Private::goTo(Timestamp wanted)
{
    const auto oldest = data.oldest();
    const auto newest = data.newest();
    if (!oldest || !newest)
        return;
    const auto target = std::clamp(wanted, *oldest, std::max(newest->at, view.time.now().value_or(newest->at)));
    view.time.moveTo(target - view.time.span() / 2);
    viewMoved();
}

QVariantMap PriceChart::state() const
{
    const auto &d = *m_private;
    return {{QStringLiteral("timeframe"), timeframeKey(d.timeframe)},
            {QStringLiteral("logarithmic"), isLogarithmic()},
            {QStringLiteral("magnetic"), isMagnetic()},
            {QStringLiteral("spanMicros"), qlonglong(d.view.time.span().count())}};
}

void PriceChart::restoreState(const QVariantMap &state)
{
    if (const auto chosen = timeframeFromKey(state.value(QStringLiteral("timeframe")).toString()))
        setTimeframe(*chosen);
    setLogarithmic(state.value(QStringLiteral("logarithmic"), isLogarithmic()).toBool());
    setMagnetic(state.value(QStringLiteral("magnetic"), isMagnetic()).toBool());
    const auto micros = state.value(QStringLiteral("spanMicros")).toLongLong();
    if (micros > 0)
        m_private->view.time.showSpan(std::chrono::microseconds(micros));
    m_private->viewMoved();
}

} // namespace tidemark
