#include "ui/chart/price_chart_private.h"

#include "core/tick_chunk.h"
#include "ui/chart/time_ticks.h"

#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr int liveInterval = 67; // ms: 15 pictures a second are calm and cheap
constexpr int buttonMargin = 12;
constexpr int askAgainInterval = 5'100; // ms: what the record could not tell yet
constexpr int askInterval = 250; // ms: who scrolls on is asked for where he rests

} // namespace

PriceChart::Private::Private(PriceChart *owner)
    : chart(owner), canvas(new ChartCanvas(owner)), latest(new QPushButton(owner)),
      emptyText(PriceChart::tr("Waiting for the first trade"))
{
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, owner, [this] { refresh(); });
    pastTimer.setSingleShot(true);
    pastTimer.setInterval(askInterval);
    QObject::connect(&pastTimer, &QTimer::timeout, owner, [this] { askForPast(); });
    askTimer.setSingleShot(true);
    askTimer.setInterval(askAgainInterval);
    QObject::connect(&askTimer, &QTimer::timeout, owner, [this] { askRecord(); });
    latest->setFocusPolicy(Qt::TabFocus);
    latest->setCursor(Qt::ArrowCursor);
    latest->hide();
    QObject::connect(latest, &QPushButton::clicked, owner, [this] {
        view.goBack();
        userMoved();
        chart->setFocus(Qt::OtherFocusReason);
    });
    readTheme();
}

void PriceChart::Private::refreshSoon()
{
    if (!chart->isVisible() || timer.isActive())
        return;
    const auto elapsed = sinceRefresh.isValid() ? sinceRefresh.elapsed() : liveInterval;
    timer.start(int(std::clamp<qint64>(liveInterval - elapsed, 0, liveInterval)));
}

void PriceChart::Private::refresh()
{
    timer.stop();
    if (!chart->isVisible())
        return;
    sinceRefresh.start();
    auto exchange = data.exchangeParts(seen(), horizon());
    showsExchange = !exchange.empty();
    if (mayRescale)
        fitPrices(exchange);
    mayRescale = view.mode() != ChartViewState::Mode::Moved;
    layOut();
    losses = data.stretches().runs(frame, view.returnsToNewest() ? view.now().value_or(frame.to()) : frame.to());
    canvas->show(frame, {data, losses, std::move(exchange), {heldUntil(), reference(), moment, extremes}});
    refreshContent();
    placeButton();
    describe();
    askRecord();
    if (!pastTimer.isActive())
        pastTimer.start();
}

void PriceChart::Private::refreshContent()
{
    canvas->showContent(frame, content());
}

void PriceChart::Private::userMoved()
{
    mayRescale = true;
    refresh();
}

void PriceChart::Private::readTheme()
{
    frame.theme = ChartTheme::of(chart->palette());
    canvas->setTheme(frame.theme);
}

std::chrono::microseconds PriceChart::Private::durationOf(double pixels) const
{
    return std::chrono::microseconds(std::llround(pixels * double(frame.span.count()) / frame.plot.width()));
}

std::optional<Timestamp> PriceChart::Private::heldUntil() const
{
    if (!view.returnsToNewest() || !view.now())
        return knownUntil;
    return std::min(*view.now(), knownUntil.value_or(*view.now()));
}

std::optional<Tick> PriceChart::Private::reference() const
{
    if (!moment)
        return data.newest();
    return data.at(*moment + std::chrono::seconds(1) - std::chrono::microseconds(1));
}

void PriceChart::Private::fitPrices(const std::vector<ExchangeItem::Part> &exchange)
{
    PriceBounds bounds;
    if (const auto seen = data.span(view.from(), view.to())) {
        bounds.add(seen->low);
        bounds.add(seen->high);
    }
    const auto before = data.at(view.from());
    if (before && data.isOurs(view.from(), horizon()))
        bounds.add(before->price);
    for (const auto &part : exchange) {
        for (const auto &candle : part.candles) {
            bounds.add(candle.low);
            bounds.add(candle.high);
        }
    }
    if (bounds.low <= bounds.high)
        range = fittedRange(bounds.low, bounds.high, frame.decimals, range);
}

void PriceChart::Private::layOut()
{
    const auto newest = data.newest();
    frame.range = range.height() > 0 ? range : PriceRange{{}, Decimal::fromUnits(Decimal::unitsPerOne)};
    const auto widest = std::max(frame.range.high, newest ? newest->price : Decimal());
    // Never narrower again: a plot that changes its width moves under the eye.
    priceCharacters = std::max(priceCharacters, int(priceText(widest, frame.decimals).size()));
    const auto axisWidth = canvas->priceAxisWidth(priceCharacters, zoneText(view.from(), frame.zone));
    frame.size = chart->size();
    frame.plot = canvas->plotFor(frame.size, axisWidth);
    frame.scale = chart->devicePixelRatioF();
    frame.font = chart->font();
    frame.isPlaced = view.isPlaced();
    frame.isEmpty = data.isEmpty() && data.exchange().isEmpty();
    frame.from = view.from();
    frame.span = view.span();
}

void PriceChart::Private::placeButton()
{
    latest->setText(view.returnsToNewest() ? PriceChart::tr("Latest") : PriceChart::tr("Whole range"));
    latest->setToolTip(view.returnsToNewest() ? PriceChart::tr("Follow the newest trade (F)")
                                              : PriceChart::tr("Show the whole range again (F)"));
    latest->adjustSize();
    latest->move(int(frame.plot.right()) - latest->width() - buttonMargin,
                 int(frame.plot.bottom()) - latest->height() - buttonMargin);
    latest->setVisible(view.mode() == ChartViewState::Mode::Moved);
}

void PriceChart::Private::describe()
{
    chart->setAccessibleName(title.isEmpty() ? PriceChart::tr("Price chart") : PriceChart::tr("%1 price chart").arg(title));
    const auto newest = data.newest();
    const auto seen = data.span(view.from(), view.to());
    auto text = emptyText;
    const auto timeText = [&](Timestamp at) { return dateText(at, frame.zone) + QLatin1Char(' ') + clockText(at, frame.zone); };
    if (newest)
        text = PriceChart::tr("Newest price %1 at %2 %3.")
                   .arg(priceText(newest->price, frame.decimals), timeText(newest->at), zoneText(newest->at, frame.zone));
    if (newest && seen)
        text += PriceChart::tr(" Shown from %1 to %2: lowest %3, highest %4, %5 trades.")
                    .arg(timeText(view.from()), timeText(view.to()), priceText(seen->low, frame.decimals),
                         priceText(seen->high, frame.decimals))
                    .arg(seen->ticks);
    const auto lost = lostText(data.stretches().lostBetween(view.from(), view.to()), QLocale());
    if (!lost.isEmpty())
        text += PriceChart::tr(" In that time: %1.").arg(lost);
    if (showsExchange)
        text += PriceChart::tr(" Where there are no trades the exchange's own candles are shown.");
    if (text != chart->accessibleDescription())
        chart->setAccessibleDescription(text);
}

} // namespace tidemark
