#include "ui/chart/price_chart_private.h"

#include "ui/chart/chart_notice.h"

#include <algorithm>
#include <cmath>

// What the keys, the bar and the menu do to the price chart.

namespace tidemark {
namespace {

constexpr double zoomOfKey = 0.8; // of the time or the prices shown
constexpr int scrollPart = 10;    // of the view, for one key
// Candles that are narrower or wider than this in pixels when their timeframe is chosen are shown at the comfortable width.
constexpr double narrowestCandle = 3;
constexpr double widestCandle = 80;
constexpr double comfortable = 8;
constexpr double largest = 32;
constexpr double usualWidth = 800; // of a plot that has not been laid out yet

} // namespace

bool PriceChart::Private::obey(const ChartCommand &command)
{
    if (obeyView(command.action)) {
        viewMoved();
        return true;
    }
    switch (command.action) {
    case ChartAction::ChooseTimeframe:
        setTimeframe(timeframes[std::size_t(command.number - 1)]);
        return true;
    case ChartAction::ToggleLog:
        chart->setLogarithmic(!chart->isLogarithmic());
        return true;
    case ChartAction::ToggleMagnet:
        chart->setMagnetic(!chart->isMagnetic());
        return true;
    case ChartAction::GoToTime:
        askForTime();
        return true;
    case ChartAction::Export:
        Q_EMIT chart->exportWanted(view.time.from(), view.time.to());
        return true;
    case ChartAction::SavePicture:
        savePicture();
        return true;
    case ChartAction::ShowTable:
        showTable();
        return true;
    case ChartAction::ShowHelp:
        showHelp();
        return true;
    case ChartAction::Cancel:
        return cancel();
    default:
        return obeyCross(command);
    }
}

bool PriceChart::Private::obeyView(ChartAction action)
{
    const auto middle = view.frame.priceAt(view.frame.plot.center().y());
    auto &time = view.time;
    switch (action) {
    case ChartAction::ScrollBack:
        time.panBy(-time.span() / scrollPart);
        return true;
    case ChartAction::ScrollOn:
        time.panBy(time.span() / scrollPart);
        return true;
    case ChartAction::PageBack:
        time.panBy(-time.span());
        return true;
    case ChartAction::PageOn:
        time.panBy(time.span());
        return true;
    case ChartAction::ScrollUp:
        view.price.panBy(1.0 / scrollPart);
        return true;
    case ChartAction::ScrollDown:
        view.price.panBy(-1.0 / scrollPart);
        return true;
    case ChartAction::ZoomIn:
        time.zoomInPlace(zoomOfKey);
        return true;
    case ChartAction::ZoomOut:
        time.zoomInPlace(1 / zoomOfKey);
        return true;
    case ChartAction::ZoomPriceIn:
        view.price.zoom(middle, zoomOfKey);
        return true;
    case ChartAction::ZoomPriceOut:
        view.price.zoom(middle, 1 / zoomOfKey);
        return true;
    case ChartAction::Oldest:
        if (const auto oldest = data.oldest())
            time.moveTo(*oldest - time.span() / scrollPart);
        return true;
    case ChartAction::Newest:
        if (time.returnsToNewest())
            time.goBack();
        else if (const auto newest = data.newest())
            time.moveTo(newest->at + time.span() / scrollPart - time.span());
        return true;
    case ChartAction::Follow:
        view.goBack();
        return true;
    default:
        return false;
    }
}

bool PriceChart::Private::obeyCross(const ChartCommand &command)
{
    switch (command.action) {
    case ChartAction::CrossBack:
        stepCross(-command.number);
        return true;
    case ChartAction::CrossOn:
        stepCross(command.number);
        return true;
    case ChartAction::CrossUp:
        raiseCross(command.number);
        return true;
    case ChartAction::CrossDown:
        raiseCross(-command.number);
        return true;
    case ChartAction::Measure:
        measureByKeys();
        return true;
    case ChartAction::PickMoment:
        if (const auto at = pointed())
            Q_EMIT chart->momentPicked(at->place.at);
        return true;
    case ChartAction::ShowMenu: {
        const auto at = pointed().value_or(pointing.at(view.frame.plot.center()));
        showMenu(chart->mapToGlobal(at.position.toPoint()), at);
        return true;
    }
    default:
        return false;
    }
}

bool PriceChart::Private::cancel()
{
    measuresByKeys = false;
    if (hands.cancel())
        return true;
    if (!notice->isHidden()) {
        notice->hide();
        return true;
    }
    const bool hadCross = keyedCross || cursor;
    keyedCross.reset();
    cursor.reset();
    if (hadCross)
        pointingChanged();
    return hadCross;
}

void PriceChart::Private::setTimeframe(Timeframe chosen)
{
    if (chosen == timeframe)
        return;
    timeframe = chosen;
    if (const auto candle = candleSpan(chosen)) {
        const auto width = view.frame.plot.width() > 1 ? view.frame.plot.width() : usualWidth;
        const auto pixels = width * double(std::chrono::microseconds(*candle).count()) / double(view.time.span().count());
        if (pixels < narrowestCandle || pixels > widestCandle)
            view.time.showSpan(comfortableSpan(*candle, width));
    }
    if (keyedCross)
        keyedCross = pointing.nearest(keyedCross->place.at);
    viewMoved();
    Q_EMIT chart->timeframeChanged(chosen);
    Q_EMIT chart->stateChanged();
}

// Wider candles where the record is too young to fill the view with usual ones.
std::chrono::microseconds PriceChart::Private::comfortableSpan(std::chrono::microseconds candle, double width) const
{
    const auto usual = std::chrono::microseconds(std::llround(double(candle.count()) * width / comfortable));
    const auto least = std::chrono::microseconds(std::llround(double(candle.count()) * width / largest));
    const auto oldest = data.oldest();
    const auto newest = data.newest();
    return oldest && newest ? std::clamp(newest->at - *oldest + 2 * candle, least, usual) : usual;
}

void PriceChart::Private::goTo(Timestamp wanted)
{
    const auto oldest = data.oldest();
    const auto newest = data.newest();
    if (!oldest || !newest) {
        notice->say(PriceChart::tr("There is nothing to go to yet."));
        return;
    }
    const auto end = std::max(newest->at, data.recordEnds().value_or(newest->at));
    const auto target = std::clamp(wanted, *oldest, end);
    if (wanted < *oldest)
        notice->say(PriceChart::tr("The record begins at %1.").arg(timeText(*oldest)));
    else if (wanted > end)
        notice->say(PriceChart::tr("The record ends at %1.").arg(timeText(end)));
    view.time.moveTo(target - view.time.span() / 2);
    viewMoved();
    setCross(pointing.nearest(target));
}

} // namespace tidemark
