#include "ui/chart/paint/volume_text.h"
#include "ui/chart/price_chart_private.h"
#include "ui/number_format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

// The crosshair of the price chart, whether mouse or keys hold it, and what is measured from one place to another.

namespace tidemark {
namespace {

constexpr double priceStep = 1.0 / 50; // of the prices in view, for one key
constexpr int marginPart = 20;       // of the view, that stays between the crosshair and its edges
constexpr std::chrono::microseconds oneMicrosecond(1);

} // namespace

std::optional<PointedAt> PriceChart::Private::pointed() const
{
    if (view.frame.isEmpty)
        return std::nullopt;
    if (keyedCross)
        return pointing.at(keyedCross->place);
    if (cursor && view.partAt(*cursor) == ChartView::Part::Plot)
        return pointing.at(*cursor);
    return std::nullopt;
}

void PriceChart::Private::setCross(const ChartPointing::Step &step)
{
    keyedCross = step;
    const auto margin = view.time.span() / marginPart;
    if (step.place.at < view.time.from())
        view.time.moveTo(step.place.at - margin);
    else if (step.place.at > view.time.to())
        view.time.moveTo(step.place.at + margin - view.time.span());
    if (measuresByKeys && hands.measure())
        hands.setMeasure(ChartHands::Measure{hands.measure()->from, step.place});
    if (view.time.from() != view.frame.from)
        viewMoved();
    else
        pointingChanged();
}

// The first step shows the crosshair where the eye is.
void PriceChart::Private::stepCross(int steps)
{
    if (view.frame.isEmpty)
        return;
    if (keyedCross) {
        setCross(pointing.step(*keyedCross, steps));
        return;
    }
    const bool follows = view.time.mode() == ChartViewState::Mode::Following;
    const auto newest = data.newest();
    auto start = follows && newest ? newest->at : view.time.from() + view.time.span() / 2;
    if (cursor && view.partAt(*cursor) == ChartView::Part::Plot)
        start = view.frame.timeAt(cursor->x());
    setCross(pointing.nearest(start));
}

void PriceChart::Private::raiseCross(int steps)
{
    if (!keyedCross)
        stepCross(0);
    if (!keyedCross)
        return;
    auto step = *keyedCross;
    const auto y = view.frame.y(step.place.price) - view.frame.plot.height() * priceStep * steps;
    step.place.price = view.frame.priceAt(std::clamp(y, view.frame.plot.top(), view.frame.plot.bottom()));
    setCross(step);
}

void PriceChart::Private::measureByKeys()
{
    if (!keyedCross)
        stepCross(0);
    if (!keyedCross)
        return;
    measuresByKeys = !measuresByKeys;
    if (measuresByKeys)
        hands.setMeasure(ChartHands::Measure{keyedCross->place, keyedCross->place});
}

std::optional<MeasureItem::Measure> PriceChart::Private::measure() const
{
    if (!hands.measure())
        return std::nullopt;
    const auto &[from, to] = *hands.measure();
    const auto locale = QLocale();
    MeasureItem::Measure measure{from, to, {}};
    const auto difference = formatSigned(to.price - from.price, view.frame.decimals, locale);
    const auto change = formatChange(from.price, to.price, locale);
    measure.lines << (change.isEmpty() ? difference : QStringLiteral("%1   %2").arg(difference, change));
    measure.lines << formatSpan(to.at > from.at ? to.at - from.at : from.at - to.at, locale);
    const auto between = data.span(std::min(from.at, to.at), std::max(from.at, to.at) + oneMicrosecond);
    measure.lines << PriceChart::tr("%1 trades").arg(formatCount(between ? between->ticks : 0, locale));
    if (between)
        measure.lines << PriceChart::tr("Volume %1").arg(volumeText(between->volume));
    return measure;
}

} // namespace tidemark
