#include "ui/chart/price_chart_private.h"

#include "core/tick_chunk.h"
#include "ui/chart/paint_turns.h"
#include "ui/chart/time_ticks.h"

#include <QPushButton>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto liveInterval = 67ms; // 15 pictures a second are calm and cheap
constexpr int buttonMargin = 12;
constexpr auto askInterval = 250ms;      // who scrolls on is asked for where he rests
constexpr auto askAgainInterval = 5'100ms;  // what the record could not tell yet
constexpr auto describeInterval = 250ms; // words that change more often cannot be listened to

} // namespace

PriceChart::Private::Private(PriceChart *owner)
    : chart(owner), canvas(new ChartCanvas(owner)), latest(new QPushButton(owner)),
      hands(view, owner, [this](QPointF position) { return view.placeAt(position); }),
      emptyText(PriceChart::tr("Waiting for the first trade"))
{
    pastTimer.setSingleShot(true);
    pastTimer.setInterval(askInterval);
    askTimer.setSingleShot(true);
    askTimer.setInterval(askAgainInterval);
    describeTimer.setSingleShot(true);
    describeTimer.setInterval(describeInterval);
    latest->setFocusPolicy(Qt::TabFocus);
    latest->setCursor(Qt::ArrowCursor);
    latest->hide();
    wire();
    readTheme();
}

void PriceChart::Private::wire()
{
    QObject::connect(&pastTimer, &QTimer::timeout, chart, [this] { askForPast(); });
    QObject::connect(&askTimer, &QTimer::timeout, chart, [this] { askRecord(); });
    QObject::connect(&describeTimer, &QTimer::timeout, chart, [this] { describe(); });
    QObject::connect(latest, &QPushButton::clicked, chart, [this] {
        view.goBack();
        viewMoved();
        chart->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(&hands, &ChartHands::viewMoved, chart, [this] { viewMoved(); });
    QObject::connect(&hands, &ChartHands::measured, chart, [this] { pointingChanged(); });
    QObject::connect(&hands, &ChartHands::momentPicked, chart, &PriceChart::momentPicked);
    // Whoever asks for a picture before its turn, as a window that comes to the front, gets the newest.
    canvas->setPaintHooks([this] { prepare(); }, [this] { PaintTurns::of(*chart).painted(chart); });
}

void PriceChart::Private::dataChanged()
{
    stale = Stale::Picture;
    askTurn(liveInterval);
}

void PriceChart::Private::viewMoved()
{
    mayRescale = true;
    fitPrices();
    layOut();
    placeButton();
    stale = Stale::Picture;
    askTurn(std::chrono::milliseconds(int(1'000 / std::max(30.0, chart->screen()->refreshRate()))));
}

void PriceChart::Private::pointingChanged()
{
    stale = std::max(stale, Stale::Pointing);
    askTurn(std::chrono::milliseconds(int(1'000 / std::max(30.0, chart->screen()->refreshRate()))));
}

void PriceChart::Private::askTurn(std::chrono::milliseconds apart)
{
    if (!chart->isVisible())
        return;
    const auto passed = sincePainted.isValid() ? std::chrono::milliseconds(sincePainted.elapsed()) : apart;
    PaintTurns::of(*chart).ask(chart, apart - passed, [this] { return takeTurn(); });
}

bool PriceChart::Private::takeTurn()
{
    if (stale == Stale::Nothing || !isSeen())
        return false;
    prepare();
    placeButton();
    return true;
}

// What is hidden stays stale, and is made when it is painted.
bool PriceChart::Private::isSeen() const
{
    const auto *window = chart->window()->windowHandle();
    return chart->isVisible() && window && window->isExposed() && !canvas->viewport()->visibleRegion().isEmpty();
}

void PriceChart::Private::prepare()
{
    const auto was = std::exchange(stale, Stale::Nothing);
    if (was == Stale::Nothing)
        return;
    sincePainted.start();
    if (was == Stale::Picture) {
        if (mayRescale)
            fitPrices();
        mayRescale = view.time.mode() != ChartViewState::Mode::Moved;
        layOut();
        auto exchange = data.exchangeParts(seen(), horizon());
        showsExchange = !exchange.empty();
        losses = data.stretches().runs(view.frame, view.time.returnsToNewest() ? view.time.now().value_or(view.frame.to()) : view.frame.to());
        canvas->show(view.frame, {data, losses, std::move(exchange), {heldUntil(), reference(), moment, extremes}});
        askRecord();
        if (!pastTimer.isActive())
            pastTimer.start();
    }
    canvas->showContent(view.frame, content());
    if (!describeTimer.isActive())
        describeTimer.start();
}

void PriceChart::Private::readTheme()
{
    view.frame.theme = ChartTheme::of(chart->palette());
    canvas->setTheme(view.frame.theme);
}

std::optional<Timestamp> PriceChart::Private::heldUntil() const
{
    if (!view.time.returnsToNewest() || !view.time.now())
        return knownUntil;
    return std::min(*view.time.now(), knownUntil.value_or(*view.time.now()));
}

std::optional<Tick> PriceChart::Private::reference() const
{
    if (!moment)
        return data.newest();
    return data.at(*moment + std::chrono::seconds(1) - std::chrono::microseconds(1));
}

void PriceChart::Private::fitPrices()
{
    PriceBounds bounds;
    if (const auto seen = data.span(view.time.from(), view.time.to())) {
        bounds.add(seen->low);
        bounds.add(seen->high);
    }
    const auto before = data.at(view.time.from());
    if (before && data.isOurs(view.time.from(), horizon()))
        bounds.add(before->price);
    for (const auto &part : data.exchangeParts(seen(), horizon())) {
        for (const auto &candle : part.candles) {
            bounds.add(candle.low);
            bounds.add(candle.high);
        }
    }
    if (bounds.low <= bounds.high)
        view.price.fit(bounds.low, bounds.high, view.frame.decimals);
}

void PriceChart::Private::layOut()
{
    const auto newest = data.newest();
    view.place();
    const auto widest = std::max(view.frame.range.high, newest ? newest->price : Decimal());
    // Never narrower again: a plot that changes its width moves under the eye.
    priceCharacters = std::max(priceCharacters, int(priceText(widest, view.frame.decimals).size()));
    const auto axisWidth = canvas->priceAxisWidth(priceCharacters, zoneText(view.time.from(), view.frame.zone));
    view.frame.size = chart->size();
    view.frame.plot = canvas->plotFor(view.frame.size, axisWidth);
    view.frame.scale = chart->devicePixelRatioF();
    view.frame.font = chart->font();
    view.frame.isEmpty = data.isEmpty() && data.exchange().isEmpty();
}

void PriceChart::Private::placeButton()
{
    latest->setText(view.time.returnsToNewest() ? PriceChart::tr("Latest") : PriceChart::tr("Whole range"));
    latest->setToolTip(view.time.returnsToNewest() ? PriceChart::tr("Follow the newest trade (F)")
                                              : PriceChart::tr("Show the whole range again (F)"));
    latest->adjustSize();
    latest->move(int(view.frame.plot.right()) - latest->width() - buttonMargin,
                 int(view.frame.plot.bottom()) - latest->height() - buttonMargin);
    latest->setVisible(view.isHeld());
}

void PriceChart::Private::describe()
{
    const auto newest = data.newest();
    const auto seen = data.span(view.time.from(), view.time.to());
    auto text = emptyText;
    const auto timeText = [&](Timestamp at) { return dateText(at, view.frame.zone) + QLatin1Char(' ') + clockText(at, view.frame.zone); };
    if (newest)
        text = PriceChart::tr("Newest price %1 at %2 %3.")
                   .arg(priceText(newest->price, view.frame.decimals), timeText(newest->at), zoneText(newest->at, view.frame.zone));
    if (newest && seen)
        text += PriceChart::tr(" Shown from %1 to %2: lowest %3, highest %4, %5 trades.")
                    .arg(timeText(view.time.from()), timeText(view.time.to()), priceText(seen->low, view.frame.decimals),
                         priceText(seen->high, view.frame.decimals))
                    .arg(seen->ticks);
    const auto lost = lostText(data.stretches().lostBetween(view.time.from(), view.time.to()), QLocale());
    if (!lost.isEmpty())
        text += PriceChart::tr(" In that time: %1.").arg(lost);
    if (showsExchange)
        text += PriceChart::tr(" Where there are no trades the exchange's own candles are shown.");
    if (text != chart->accessibleDescription())
        chart->setAccessibleDescription(text);
}

} // namespace tidemark
