#include "ui/chart/price_chart_private.h"

#include "ui/chart/paint/volume_text.h"
#include "ui/chart/view/time_ticks.h"
#include "ui/number_format.h"

#include <QAccessible>
#include <QLocale>

#include <utility>

// The price chart for those who hear it.

namespace tidemark {
namespace {

constexpr std::chrono::milliseconds liveSpeech(2'000); // between two prices that are told by themselves

} // namespace

QString PriceChart::Private::timeText(Timestamp at) const
{
    return QStringLiteral("%1 %2 %3").arg(dateText(at, view.frame.zone), clockText(at, view.frame.zone),
                                          zoneText(at, view.frame.zone));
}

QString PriceChart::Private::pointedText(const PointedAt &at) const
{
    const auto price = [this](Decimal value) { return priceText(value, view.frame.decimals); };
    if (at.candle)
        return PriceChart::tr("%1: open %2, high %3, low %4, close %5, volume %6, %7 trades.")
            .arg(timeText(at.candle->openedAt), price(at.candle->open), price(at.candle->high), price(at.candle->low),
                 price(at.candle->close), volumeText(at.candle->volume), formatCount(at.candle->ticks, QLocale()));
    if (at.exchange)
        return PriceChart::tr("%1, the exchange's own candle: open %2, high %3, low %4, close %5.")
            .arg(timeText(at.exchange->openedAt), price(at.exchange->open), price(at.exchange->high),
                 price(at.exchange->low), price(at.exchange->close));
    const auto note = at.note.isEmpty() ? QString() : at.note + QLatin1Char('.');
    if (!at.trade)
        return note;
    const auto text = PriceChart::tr("%1 at %2.").arg(price(at.trade->price), timeText(at.trade->at));
    return note.isEmpty() ? text : text + QLatin1Char(' ') + note;
}

QString PriceChart::Private::description() const
{
    // AT-SPI has numbers only as values, so what is pointed at is told as the description, and nothing else meanwhile.
    const auto at = pointed();
    if (auto text = at ? pointedText(*at) : QString(); !text.isEmpty())
        return text;
    const auto newest = data.newest();
    if (!newest)
        return emptyText;
    auto text = PriceChart::tr("Newest price %1 at %2.").arg(priceText(newest->price, view.frame.decimals), timeText(newest->at));
    if (const auto inView = data.span(view.time.from(), view.time.to()))
        text += PriceChart::tr(" Shown from %1 to %2: lowest %3, highest %4, %5 trades.")
                    .arg(timeText(view.time.from()), timeText(view.time.to()), priceText(inView->low, view.frame.decimals),
                         priceText(inView->high, view.frame.decimals), formatCount(inView->ticks, QLocale()));
    const auto lost = lostText(data.stretches().lostBetween(view.time.from(), view.time.to()), QLocale());
    if (!lost.isEmpty())
        text += PriceChart::tr(" In that time: %1.").arg(lost);
    if (showsExchange)
        text += PriceChart::tr(" Where there are no trades the exchange's own candles are shown.");
    return text;
}

// Only what has changed is told, and prices that come by themselves no faster than one can listen.
void PriceChart::Private::describe()
{
    const auto passed = sinceSpoken.isValid() ? std::chrono::milliseconds(sinceSpoken.elapsed()) : liveSpeech;
    const auto at = pointed();
    if (!at && passed < liveSpeech) {
        describeTimer.start(liveSpeech - passed);
        return;
    }
    sinceSpoken.start();
    const auto text = description();
    if (text != chart->accessibleDescription())
        chart->setAccessibleDescription(text);
    const auto value = chart->spokenValue();
    if (value == std::exchange(spokenValue, value))
        return;
    QAccessibleValueChangeEvent changed(chart, value);
    QAccessible::updateAccessibility(&changed);
}

} // namespace tidemark
