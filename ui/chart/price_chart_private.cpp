#include "ui/chart/price_chart_private.h"

#include "core/tick_chunk.h"
#include "ui/chart/chart_bar.h"
#include "ui/chart/chart_help.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/chart_table.h"
#include "ui/chart/go_to_field.h"
#include "ui/chart/paint/paint_turns.h"
#include "ui/chart/view/time_ticks.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto liveInterval = 67ms; // 15 pictures a second are calm and cheap
constexpr int buttonMargin = 12;
constexpr auto askAgainInterval = 5'100ms; // what the record could not tell yet
constexpr auto askInterval = 250ms;        // who scrolls on is asked for where he rests
constexpr auto describeInterval = 250ms;   // words that change more often cannot be listened to
constexpr int leastHeightWithBar = 300;
constexpr int barHeight = 4 * gap;

} // namespace

PriceChart::Private::Private(PriceChart *owner)
    : chart(owner), canvas(new ChartCanvas(owner)), latest(new QPushButton(owner)), bar(new ChartBar(owner)),
      notice(new ChartNotice(owner)), pointing(data, view),
      hands(view, owner, [this](QPointF position) { return pointing.placeAt(position); }),
      emptyText(PriceChart::tr("Waiting for the first trade"))
{
    pastTimer.setSingleShot(true);
    pastTimer.setInterval(askInterval);
    askTimer.setSingleShot(true);
    askTimer.setInterval(askAgainInterval);
    describeTimer.setSingleShot(true);
    latest->setFocusPolicy(Qt::TabFocus);
    latest->setCursor(Qt::ArrowCursor);
    latest->hide();
    wire();
    wireBar();
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

void PriceChart::Private::wireBar()
{
    QObject::connect(bar, &ChartBar::commanded, chart, [this](const ChartCommand &command) {
        obey(command);
        // Whoever walks the bar by keys stays there; else the keyboard belongs to the chart, or to the panel it opened.
        const auto *focus = chart->window()->focusWidget();
        if (!focus || !chart->isAncestorOf(focus))
            chart->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(chart, &PriceChart::timeframeChanged, bar, &ChartBar::setTimeframe);
    QObject::connect(chart, &PriceChart::stateChanged, bar, [this] {
        bar->setLogarithmic(chart->isLogarithmic());
        bar->setMagnetic(chart->isMagnetic());
    });
}

void PriceChart::Private::dataChanged()
{
    stale = Stale::Picture;
    askTurn(liveInterval);
}

void PriceChart::Private::viewMoved()
{
    mayRescale = true;
    layOut(); // how wide the plot is
    fitPrices();
    layOut();
    placeWidgets();
    stale = Stale::Picture;
    askTurn(displayInterval());
}

void PriceChart::Private::pointingChanged()
{
    stale = std::max(stale, Stale::Pointing);
    askTurn(displayInterval());
}

std::chrono::milliseconds PriceChart::Private::displayInterval() const
{
    return std::chrono::milliseconds(int(1'000 / std::max(30.0, chart->screen()->refreshRate())));
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
    if (view.frame.data() != placedFor || view.isHeld() == latest->isHidden())
        placeWidgets();
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
    if (was == Stale::Picture)
        preparePicture();
    preparePointing();
    const bool isPointed = keyedCross || cursor;
    if (!describeTimer.isActive() || (isPointed && describeTimer.remainingTimeAsDuration() > describeInterval))
        describeTimer.start(describeInterval);
}

void PriceChart::Private::preparePicture()
{
    if (mayRescale)
        fitPrices();
    mayRescale = view.time.mode() != ChartViewState::Mode::Moved;
    layOut();
    auto exchange = data.exchangeParts(seen(), horizon());
    showsExchange = !exchange.empty();
    const auto &frame = view.frame;
    const auto until = view.time.returnsToNewest() ? view.time.now().value_or(frame.to()) : frame.to();
    auto losses = data.stretches().runs(frame, until);
    pointing.setHorizon(horizon());
    pointing.setLosses(losses);
    canvas->show(frame, {data, std::move(losses), std::move(exchange), heldUntil(), {reference(), moment, extremes, alerts}});
    paintedAt = view.time.now();
    askRecord();
    if (!pastTimer.isActive())
        pastTimer.start();
}

void PriceChart::Private::preparePointing()
{
    const auto at = pointed();
    const auto newest = view.frame.candles ? pointing.newestCandle() : std::nullopt;
    canvas->point(view.frame, {{heading, at, newest}, {emptyText, reference(), moment, at, hasVisibleFocus}, measure()});
}

void PriceChart::Private::readTheme()
{
    view.frame.theme = ChartTheme::of(chart->palette());
    canvas->setTheme(view.frame.theme);
}

bool PriceChart::Private::nowIsSeen(Timestamp exchangeNow) const
{
    if (!paintedAt || !view.frame.isPlaced)
        return true;
    const bool isInView = view.time.mode() == ChartViewState::Mode::Following || *paintedAt <= view.frame.to();
    return isInView && exchangeNow - *paintedAt >= view.frame.durationOf(1 / view.frame.scale);
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
    // A candle is seen whole, also where it reaches out of the view.
    const auto length = view.frame.candles;
    const auto from = length ? spanStart(view.time.from(), *length) : view.time.from();
    if (const auto inView = data.span(from, view.time.to())) {
        bounds.add(inView->low);
        bounds.add(inView->high);
    }
    const auto before = data.at(view.time.from());
    if (before && !length && data.isOurs(view.time.from(), horizon()))
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

bool PriceChart::Private::hasRoomForBar() const
{
    return chart->width() >= bar->fullWidth() + gap && chart->height() >= leastHeightWithBar;
}

void PriceChart::Private::layOut()
{
    auto &frame = view.frame;
    frame.size = chart->size();
    frame.scale = chart->devicePixelRatioF();
    frame.font = chart->font();
    frame.candles = candleSpan(timeframe);
    frame.isEmpty = data.isEmpty() && data.exchange().isEmpty();
    view.place();
    const auto newest = data.newest();
    const auto widest = std::max(frame.range.high, newest ? newest->price : Decimal());
    // Never narrower again: a plot that changes its width moves under the eye.
    priceCharacters = std::max(priceCharacters, int(priceText(widest, frame.decimals).size()));
    const auto axisWidth = canvas->priceAxisWidth(priceCharacters, zoneText(view.time.from(), frame.zone));
    const bool hasBar = hasRoomForBar();
    canvas->place(frame, axisWidth, hasBar ? barHeight : 0, hasBar ? 0 : bar->compactWidth() + gap / 2);
}

void PriceChart::Private::placeWidgets()
{
    placedFor = view.frame.data();
    placeBar();
    placeLatest();
    const auto area = placedFor.toRect();
    notice->placeIn(area);
    if (help)
        help->placeIn(chart->rect());
    if (goToField)
        goToField->placeIn(area);
    if (tablePanel)
        tablePanel->setGeometry(chart->rect());
}

// What lies under the bar is not painted, so that a new picture does not paint the bar as well.
void PriceChart::Private::placeBar()
{
    bar->setCompact(!hasRoomForBar());
    if (bar->isCompact())
        bar->setGeometry(chart->width() - bar->compactWidth() - gap / 2, 1, bar->compactWidth(),
                         int(view.frame.header.height()) - 2);
    else
        bar->setGeometry(0, 0, chart->width(), barHeight);
    const auto seen = QRegion(chart->rect()) - bar->geometry();
    if (canvas->mask() != seen)
        canvas->setMask(seen);
}

void PriceChart::Private::placeLatest()
{
    latest->setText(view.time.returnsToNewest() ? PriceChart::tr("Latest") : PriceChart::tr("Whole range"));
    latest->setToolTip(view.time.returnsToNewest() ? PriceChart::tr("Follow the newest trade (F)")
                                                   : PriceChart::tr("Show the whole range again (F)"));
    latest->adjustSize();
    latest->move(int(view.frame.plot.right()) - latest->width() - buttonMargin,
                 int(view.frame.plot.bottom()) - latest->height() - buttonMargin);
    latest->setVisible(view.isHeld());
}

} // namespace tidemark
