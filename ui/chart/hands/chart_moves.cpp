#include "ui/chart/hands/chart_moves.h"

#include "ui/chart/view/time_ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double zoomOfKey = 0.8; // of the time or the prices shown
constexpr int keyPart = 10;       // of the view, for one key
// Candles that are narrower or wider than this in pixels when their timeframe is chosen are shown at the comfortable width.
constexpr double narrowestCandle = 3;
constexpr double widestCandle = 80;
constexpr double comfortable = 8;
constexpr double largest = 32;
constexpr double usualWidth = 800; // of a plot that has not been laid out yet

[[nodiscard]] std::chrono::microseconds comfortableSpan(const ChartData &data, std::chrono::microseconds candle, double width)
{
    const auto usual = std::chrono::microseconds(std::llround(double(candle.count()) * width / comfortable));
    const auto least = std::chrono::microseconds(std::llround(double(candle.count()) * width / largest));
    const auto oldest = data.oldest();
    const auto newest = data.newest();
    return oldest && newest ? std::clamp(newest->at - *oldest + 2 * candle, least, usual) : usual;
}

} // namespace

bool moveView(ChartView &view, const ChartData &data, ChartAction action)
{
    const auto middle = view.frame.priceAt(view.frame.plot.center().y());
    auto &time = view.time;
    switch (action) {
    case ChartAction::ScrollBack:
        time.panBy(-time.span() / keyPart);
        return true;
    case ChartAction::ScrollOn:
        time.panBy(time.span() / keyPart);
        return true;
    case ChartAction::PageBack:
        time.panBy(-time.span());
        return true;
    case ChartAction::PageOn:
        time.panBy(time.span());
        return true;
    case ChartAction::ScrollUp:
        view.scale().panBy(1.0 / keyPart);
        return true;
    case ChartAction::ScrollDown:
        view.scale().panBy(-1.0 / keyPart);
        return true;
    case ChartAction::ZoomIn:
        time.zoomInPlace(zoomOfKey);
        return true;
    case ChartAction::ZoomOut:
        time.zoomInPlace(1 / zoomOfKey);
        return true;
    case ChartAction::ZoomPriceIn:
        view.scale().zoom(middle, zoomOfKey);
        return true;
    case ChartAction::ZoomPriceOut:
        view.scale().zoom(middle, 1 / zoomOfKey);
        return true;
    case ChartAction::Oldest:
        if (const auto oldest = data.oldest())
            time.moveTo(*oldest - time.span() / keyPart);
        return true;
    case ChartAction::Newest:
        if (time.returnsToNewest())
            time.goBack();
        else if (const auto newest = data.newest())
            time.moveTo(newest->at + time.span() / keyPart - time.span());
        return true;
    case ChartAction::Follow:
        view.goBack();
        return true;
    default:
        return false;
    }
}

void showComfortably(ChartView &view, const ChartData &data, std::chrono::seconds candle)
{
    const auto width = view.frame.plot.width() > 1 ? view.frame.plot.width() : usualWidth;
    const auto pixels = width * double(std::chrono::microseconds(candle).count()) / double(view.time.span().count());
    if (pixels < narrowestCandle || pixels > widestCandle)
        view.time.showSpan(comfortableSpan(data, candle, width));
}

std::optional<TimeRange> reachableTime(const ChartData &data)
{
    const auto oldest = data.oldest();
    const auto newest = data.newest();
    if (!oldest || !newest)
        return std::nullopt;
    return TimeRange{*oldest, std::max(newest->at, data.recordEnds().value_or(newest->at))};
}

Reached reachable(const ChartData &data, Timestamp moment, const QTimeZone &zone)
{
    const auto known = reachableTime(data);
    if (!known)
        return {std::nullopt, QCoreApplication::translate("tidemark::PriceChart", "There is nothing to go to yet.")};
    QString sentence;
    if (moment < known->from)
        sentence = QCoreApplication::translate("tidemark::PriceChart", "The record begins at %1.").arg(fullTimeText(known->from, zone));
    else if (moment > known->to)
        sentence = QCoreApplication::translate("tidemark::PriceChart", "The record ends at %1.").arg(fullTimeText(known->to, zone));
    return {std::clamp(moment, known->from, known->to), sentence};
}

} // namespace tidemark
