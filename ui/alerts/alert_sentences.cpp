#include "ui/alerts/alert_sentences.h"

#include "ui/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

__extension__ using DistanceUnits = __int128;

struct AlertSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::AlertSentences)
};

QString price(const Symbol &symbol, Decimal value, const AlertTelling &telling)
{
    if (symbol.isEmpty())
        return formatDecimal(value, 0, telling.locale); // of several markets
    return formatDecimal(value, telling.scales.priceDecimals(symbol), telling.locale);
}

QString percentText(Decimal percent, const QLocale &locale)
{
    return formatDecimal(percent, 0, locale) + QChar::Nbsp + locale.percent();
}

// How far the price is above a level that is more than zero.
QString wholePercents(Decimal level, Decimal price, const QLocale &locale)
{
    const auto percents = (DistanceUnits(price.units()) - level.units()) * 100 / level.units();
    return formatCount(std::int64_t(std::min<DistanceUnits>(percents, std::numeric_limits<std::int64_t>::max())), locale) + QChar::Nbsp + locale.percent();
}

// The market, or those that a rule covers.
QString whoIn(const AlertRule &rule)
{
    if (!rule.symbol.isEmpty())
        return rule.symbol.toString();
    return rule.markets == QLatin1String("ALL") ? AlertSentences::tr("any market") : AlertSentences::tr("any of %1").arg(rule.markets);
}

QString amountText(AlertKind kind, Decimal amount, const QLocale &locale)
{
    const auto number = formatDecimal(amount, 0, locale);
    return kind == AlertKind::Rate ? AlertSentences::tr("%1 per second").arg(number) : number;
}

// "5 times what is usual and at least 100 per second"
QString spikeText(const AlertRule &rule, const QLocale &locale)
{
    const auto times = AlertSentences::tr("%1 times what is usual").arg(formatDecimal(rule.factor, 0, locale));
    const auto least = AlertSentences::tr("at least %1").arg(amountText(rule.kind, rule.least, locale));
    if (rule.factor.units() == 0)
        return least;
    return rule.least.units() == 0 ? times : AlertSentences::tr("%1 and %2").arg(times, least);
}

QString flowText(const AlertRule &rule, const AlertTelling &telling)
{
    const auto window = alertSpanText(rule.window, telling.locale);
    const auto spike = spikeText(rule, telling.locale);
    return rule.kind == AlertKind::Volume ? AlertSentences::tr("Trades, in %1, %2").arg(window, spike)
                                          : AlertSentences::tr("Trades as often, over %1, as %2").arg(window, spike);
}

QString waitingForFlow(const AlertRule &rule, const AlertTelling &telling)
{
    const auto window = alertSpanText(rule.window, telling.locale);
    const auto spike = spikeText(rule, telling.locale);
    const auto usual = rule.factor.units() > 0 ? AlertSentences::tr("; usual is the average of the twenty such times before") : QString();
    return (rule.kind == AlertKind::Volume ? AlertSentences::tr("Tells when the value traded of %1 within %2 is %3")
                                           : AlertSentences::tr("Tells when trades of %1 come, over %2, at %3")).arg(whoIn(rule), window, spike) + usual;
}

QString happenedInFlow(const AlertEvent &event, const AlertTelling &telling)
{
    const auto amount = amountText(event.kind, event.amount.value_or(Decimal()), telling.locale);
    const auto sentence = (event.kind == AlertKind::Volume ? AlertSentences::tr("%1 traded a value of %2 within %3") : AlertSentences::tr("Trades of %1 came at %2 over %3"))
                              .arg(event.symbol.toString(), amount, alertSpanText(event.window, telling.locale));
    if (event.reference.units() <= 0)
        return sentence;
    const auto times = telling.locale.toString(event.amount.value_or(Decimal()).toDouble() / event.reference.toDouble(), 'f', 1);
    return AlertSentences::tr("%1, %2 times what is usual").arg(sentence, times);
}

QString otherMarkets(const AlertEvent &event, const QLocale &locale)
{
    const auto first = event.alsoIn.front().toString();
    const auto more = std::int64_t(event.alsoIn.size()) - 1;
    return more == 0 ? first : AlertSentences::tr("%1 and %2 more").arg(first, formatCount(more, locale));
}

QString crossingText(const AlertRule &rule, const AlertTelling &telling)
{
    const auto level = price(rule.symbol, rule.level, telling);
    switch (rule.direction) {
    case AlertDirection::Up:
        return AlertSentences::tr("Crosses %1 upwards").arg(level);
    case AlertDirection::Down:
        return AlertSentences::tr("Crosses %1 downwards").arg(level);
    case AlertDirection::Either:
        break;
    }
    return AlertSentences::tr("Crosses %1").arg(level);
}

QString extremeText(const AlertRule &rule, const AlertTelling &telling)
{
    const auto window = alertSpanText(rule.window, telling.locale);
    switch (rule.direction) {
    case AlertDirection::Up:
        return AlertSentences::tr("New high of %1").arg(window);
    case AlertDirection::Down:
        return AlertSentences::tr("New low of %1").arg(window);
    case AlertDirection::Either:
        break;
    }
    return AlertSentences::tr("New low or high of %1").arg(window);
}

QString moveText(const AlertRule &rule, const AlertTelling &telling)
{
    const auto percent = percentText(rule.percent, telling.locale);
    const auto window = alertSpanText(rule.window, telling.locale);
    switch (rule.direction) {
    case AlertDirection::Up:
        return AlertSentences::tr("Rises %1 within %2").arg(percent, window);
    case AlertDirection::Down:
        return AlertSentences::tr("Falls %1 within %2").arg(percent, window);
    case AlertDirection::Either:
        break;
    }
    return AlertSentences::tr("Moves %1 within %2").arg(percent, window);
}

QString waitingForCrossing(const AlertRule &rule, const AlertTelling &telling)
{
    const auto name = whoIn(rule);
    const auto level = price(rule.symbol, rule.level, telling);
    switch (rule.direction) {
    case AlertDirection::Up:
        return AlertSentences::tr("Tells when %1 crosses %2 upwards").arg(name, level);
    case AlertDirection::Down:
        return AlertSentences::tr("Tells when %1 crosses %2 downwards").arg(name, level);
    case AlertDirection::Either:
        break;
    }
    return AlertSentences::tr("Tells when %1 crosses %2").arg(name, level);
}

QString waitingForExtreme(const AlertRule &rule, const AlertTelling &telling)
{
    const auto name = whoIn(rule);
    const auto window = alertSpanText(rule.window, telling.locale);
    switch (rule.direction) {
    case AlertDirection::Up:
        return AlertSentences::tr("Tells when %1 makes a new high of %2").arg(name, window);
    case AlertDirection::Down:
        return AlertSentences::tr("Tells when %1 makes a new low of %2").arg(name, window);
    case AlertDirection::Either:
        break;
    }
    return AlertSentences::tr("Tells when %1 makes a new low or high of %2").arg(name, window);
}

QString waitingForMove(const AlertRule &rule, const AlertTelling &telling)
{
    const auto name = whoIn(rule);
    const auto percent = percentText(rule.percent, telling.locale);
    const auto window = alertSpanText(rule.window, telling.locale);
    switch (rule.direction) {
    case AlertDirection::Up:
        return AlertSentences::tr("Tells when %1 rises %2 within %3").arg(name, percent, window);
    case AlertDirection::Down:
        return AlertSentences::tr("Tells when %1 falls %2 within %3").arg(name, percent, window);
    case AlertDirection::Either:
        break;
    }
    return AlertSentences::tr("Tells when %1 moves %2 within %3").arg(name, percent, window);
}

QString waitingText(const AlertRule &rule, const AlertTelling &telling)
{
    const auto name = rule.symbol.isEmpty() && rule.markets.isEmpty() ? QString() : whoIn(rule);
    switch (rule.kind) {
    case AlertKind::Crossing:
        return waitingForCrossing(rule, telling);
    case AlertKind::NewExtreme:
        return waitingForExtreme(rule, telling);
    case AlertKind::Move:
        return waitingForMove(rule, telling);
    case AlertKind::Volume:
    case AlertKind::Rate:
        return waitingForFlow(rule, telling);
    case AlertKind::Stale:
        return name.isEmpty() ? AlertSentences::tr("Tells when the feed of a market goes stale")
                              : AlertSentences::tr("Tells when the feed of %1 goes stale").arg(name);
    case AlertKind::Gap:
        break;
    }
    return name.isEmpty() ? AlertSentences::tr("Tells when trades of a market are found missing")
                          : AlertSentences::tr("Tells when trades of %1 are found missing").arg(name);
}

const WindowExtremes *windowOf(const MarketPulse &pulse, std::chrono::seconds span)
{
    const auto found = std::find_if(pulse.windows.begin(), pulse.windows.end(),
                                    [span](const WindowExtremes &window) { return window.span == span; });
    return found == pulse.windows.end() ? nullptr : &*found;
}

QString nowText(const AlertRule &rule, const MarketPulse &pulse, const AlertTelling &telling)
{
    if (!pulse.last)
        return AlertSentences::tr("no price is known yet");
    const auto now = price(rule.symbol, pulse.last->price, telling);
    const auto *window = rule.kind == AlertKind::NewExtreme ? windowOf(pulse, rule.window) : nullptr;
    if (rule.kind == AlertKind::Crossing)
        return AlertSentences::tr("now %1, %2").arg(now, alertDistanceText(rule.level, pulse.last->price, telling.locale));
    if (!window || !window->extremes)
        return AlertSentences::tr("now %1").arg(now);
    return AlertSentences::tr("now %1, between %2 and %3").arg(now, price(rule.symbol, window->extremes->low.price, telling),
                                               price(rule.symbol, window->extremes->high.price, telling));
}

QString happened(const AlertEvent &event, const AlertTelling &telling)
{
    const auto name = event.symbol.toString();
    const bool isUp = event.direction == AlertDirection::Up;
    const auto reference = price(event.symbol, event.reference, telling);
    const auto window = alertSpanText(event.window, telling.locale);
    switch (event.kind) {
    case AlertKind::Crossing:
        return (isUp ? AlertSentences::tr("%1 crossed %2 upwards") : AlertSentences::tr("%1 crossed %2 downwards"))
            .arg(name, reference);
    case AlertKind::NewExtreme:
        return (isUp ? AlertSentences::tr("%1 made a new high of %2, above %3")
                     : AlertSentences::tr("%1 made a new low of %2, below %3"))
            .arg(name, window, reference);
    case AlertKind::Move: {
        const auto change = formatChange(event.reference, event.price.value_or(event.reference), telling.locale).mid(1);
        return (isUp ? AlertSentences::tr("%1 rose %2 within %3, from %4")
                     : AlertSentences::tr("%1 fell %2 within %3, from %4"))
            .arg(name, change, window, reference);
    }
    case AlertKind::Stale:
        return (event.alsoIn.empty() ? AlertSentences::tr("The feed of %1 went stale: its price may be old")
                                     : AlertSentences::tr("The feeds of %1 went stale: their prices may be old"))
            .arg(alertMarkets(event, telling.locale));
    case AlertKind::Volume:
    case AlertKind::Rate:
        return happenedInFlow(event, telling);
    case AlertKind::Gap:
        break;
    }
    const auto markets = alertMarkets(event, telling.locale);
    return formatCounted(event.missing, QStringLiteral("%1 trade of %2 was found missing"),
                         AlertSentences::tr("%1 trades of %2 were found missing", nullptr, numerus(event.missing)), telling.locale).arg(markets);
}

} // namespace

QString alertSpanText(std::chrono::seconds span, const QLocale &locale)
{
    using namespace std::chrono;
    // Days stay hours up to one, as in the names of the windows.
    if (span == hours(24))
        return formatCount(24, locale) + QChar::Nbsp + AlertSentences::tr("h");
    return formatSpan(span, locale);
}

QString alertConditionText(const AlertRule &rule, const AlertTelling &telling)
{
    switch (rule.kind) {
    case AlertKind::Crossing:
        return crossingText(rule, telling);
    case AlertKind::NewExtreme:
        return extremeText(rule, telling);
    case AlertKind::Move:
        return moveText(rule, telling);
    case AlertKind::Stale:
        return AlertSentences::tr("The feed goes stale");
    case AlertKind::Volume:
    case AlertKind::Rate:
        return flowText(rule, telling);
    case AlertKind::Gap:
        break;
    }
    return AlertSentences::tr("Trades are found missing");
}

QString alertRestText(const AlertRule &rule, const QLocale &locale)
{
    if (!rule.rest)
        return AlertSentences::tr("Once");
    return rule.rest->count() == 0 ? AlertSentences::tr("Every time")
                                   : AlertSentences::tr("Again after %1").arg(alertSpanText(*rule.rest, locale));
}

QString alertDistanceText(Decimal level, Decimal price, const QLocale &locale)
{
    if (price == level)
        return AlertSentences::tr("at the level");
    // The sign is said in words, so it goes.
    const auto change = formatChange(level, price, locale);
    const bool isFar = change.isEmpty() && level.units() > 0; // further than is told to a hundredth
    const bool isTiny = change.isEmpty() || change.front().isDigit();
    const auto distance = isFar ? wholePercents(level, price, locale)
        : isTiny                ? QLatin1Char('<') + percentText(Decimal::fromUnits(Decimal::unitsPerOne / 100), locale)
                                : change.mid(1);
    return price < level ? AlertSentences::tr("%1 below").arg(distance) : AlertSentences::tr("%1 above").arg(distance);
}

QString alertPreview(const AlertRule &rule, const MarketPulse *pulse, const AlertTelling &telling)
{
    const auto waiting = waitingText(rule, telling);
    const auto sentence = pulse && isOfPrice(rule.kind)
        ? AlertSentences::tr("%1; %2.").arg(waiting, nowText(rule, *pulse, telling))
        : AlertSentences::tr("%1.").arg(waiting);
    const auto hindrance = alertHindrance(rule, pulse, telling);
    return hindrance.isEmpty() ? sentence : sentence + QLatin1Char(' ') + hindrance;
}

QString alertHindrance(const AlertRule &rule, const MarketPulse *pulse, const AlertTelling &telling)
{
    if (rule.symbol.isEmpty())
        return {};
    if (!pulse)
        return AlertSentences::tr("%1 is not among the watched markets: the alert waits until it is.")
            .arg(rule.symbol.toString());
    const auto *window = rule.kind == AlertKind::NewExtreme ? windowOf(*pulse, rule.window) : nullptr;
    if (!window || window->isComplete)
        return {};
    const auto span = alertSpanText(rule.window, telling.locale);
    if (!window->completeSince)
        return AlertSentences::tr("The last %1 are not known yet: the alert waits until they are.").arg(span);
    return AlertSentences::tr("Of the last %1 all is known since %2 only: the alert waits until the whole time is.")
        .arg(span, telling.format.dateTime(*window->completeSince));
}

AlertWords alertWords(const AlertEvent &event, const AlertTelling &telling)
{
    auto title = alertMarkets(event, telling.locale);
    if (event.price)
        title += QLatin1Char(' ') + alertPriceText(event, telling);
    const auto text = alertText(event, telling);
    return {title, event.note.isEmpty() ? text : text + QLatin1Char('\n') + event.note};
}

QString alertWhoText(const AlertRule &rule)
{
    if (!rule.symbol.isEmpty())
        return rule.symbol.toString();
    return rule.markets.isEmpty() || rule.markets == QLatin1String("ALL") ? AlertSentences::tr("Every market") : rule.markets;
}

QString alertText(const AlertEvent &event, const AlertTelling &telling)
{
    auto sentence = happened(event, telling);
    if (event.isWhileAway)
        sentence = AlertSentences::tr("%1 while it was not watched").arg(sentence);
    else if (event.isLate)
        sentence = AlertSentences::tr("%1, in trades that came late").arg(sentence);
    if (!event.alsoIn.empty() && isOfPrice(event.kind))
        sentence = AlertSentences::tr("%1; also in %2").arg(sentence, otherMarkets(event, telling.locale));
    else if (event.times > 1 && event.alsoIn.empty())
        sentence =
            AlertSentences::tr("%1; %2 times since it was last told", nullptr, numerus(event.times)).arg(sentence, formatCount(event.times, telling.locale));
    return sentence + QLatin1Char('.');
}

QString alertPriceText(const AlertEvent &event, const AlertTelling &telling)
{
    return event.price ? price(event.symbol, *event.price, telling) : QString();
}

QString alertMarkets(const AlertEvent &event, const QLocale &locale)
{
    if (event.alsoIn.empty())
        return event.symbol.toString();
    if (event.alsoIn.size() == 1)
        return AlertSentences::tr("%1 and %2").arg(event.symbol.toString(), event.alsoIn.front().toString());
    return AlertSentences::tr("%1, %2 and %3 more")
        .arg(event.symbol.toString(), event.alsoIn.front().toString(),
             formatCount(std::int64_t(event.alsoIn.size()) - 1, locale));
}

} // namespace tidemark
