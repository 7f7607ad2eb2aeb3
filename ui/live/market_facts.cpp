#include "ui/live/market_facts.h"

#include "ui/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark {
namespace {

__extension__ using Wide = __int128;

struct MarketStateWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::MarketStateWords)
};

QString withNote(const QString &sentence, const QString &note)
{
    return note.isEmpty() ? sentence : sentence + QLatin1Char(' ') + note;
}

MarketStateText live(const QString &name, const std::optional<QString> &age)
{
    const auto sentence = age
        ? MarketStateWords::tr("%1 is live: its newest trade arrived %2 ago, and the exchange tells of none that is missing.")
              .arg(name, *age)
        : MarketStateWords::tr("%1 is live.").arg(name);
    return {MarketStateWords::tr("Live"), sentence, Tone::Good, false};
}

// How old a price is that was known before anything was heard.
std::optional<QString> ageOfPrice(const MarketPulse &pulse, Timestamp exchangeNow, const QLocale &locale)
{
    const auto age = pulse.last ? exchangeNow - pulse.last->tradedAt : std::chrono::microseconds(0);
    return age < std::chrono::minutes(1) ? std::nullopt : std::optional(formatRoughAge(age, locale));
}

MarketStateText waiting(const MarketPulse &pulse, const QString &name, Timestamp exchangeNow, const QLocale &locale)
{
    const auto sentence = pulse.last
        ? MarketStateWords::tr(
            "Nothing of %1 has arrived over the running connection yet; the price is the newest one known from before.")
        : MarketStateWords::tr("Nothing of %1 has arrived over the running connection yet.");
    const auto age = ageOfPrice(pulse, exchangeNow, locale);
    return {age ? MarketStateWords::tr("%1 old").arg(*age) : MarketStateWords::tr("Waiting"), withNote(sentence.arg(name), pulse.note),
            Tone::Dim, true};
}

MarketStateText stale(const MarketPulse &pulse, const QString &name, const std::optional<QString> &age)
{
    if (!age)
        return {MarketStateWords::tr("Stale"),
                withNote(MarketStateWords::tr("The price of %1 may be old.").arg(name), pulse.note), Tone::Warning, true};
    return {MarketStateWords::tr("Stale, %1").arg(*age),
            withNote(MarketStateWords::tr("Nothing has been heard of %1 for %2, so its price may be old.").arg(name, *age),
                     pulse.note),
            Tone::Warning, true};
}

} // namespace

std::optional<std::chrono::microseconds> silenceOf(const MarketPulse &pulse, Timestamp exchangeNow)
{
    if (!pulse.heardAt)
        return std::nullopt;
    return std::max(exchangeNow - *pulse.heardAt, std::chrono::microseconds(0));
}

MarketStateText marketStateText(const MarketPulse &pulse, Timestamp exchangeNow, const QLocale &locale)
{
    const auto name = pulse.symbol.toString();
    const auto silence = silenceOf(pulse, exchangeNow);
    const auto age = silence ? std::optional(formatRoughAge(*silence, locale)) : std::nullopt;
    switch (pulse.state) {
    case MarketState::Live:
        return live(name, age);
    case MarketState::Waiting:
        return waiting(pulse, name, exchangeNow, locale);
    case MarketState::Stale:
        return stale(pulse, name, age);
    case MarketState::Replayed:
        return {MarketStateWords::tr("Replay"), MarketStateWords::tr("What %1 cost at the moment that is replayed.").arg(name), Tone::Accent, false};
    case MarketState::Refused:
        break;
    }
    const auto priceAge = ageOfPrice(pulse, exchangeNow, locale);
    return {priceAge ? MarketStateWords::tr("Refused, %1").arg(*priceAge) : MarketStateWords::tr("Refused"),
            pulse.note.isEmpty()
                ? MarketStateWords::tr("The exchange does not stream %1 now, so its price may be old.").arg(name)
                : pulse.note,
            Tone::Bad, true};
}

std::optional<int> positionInRange(const WindowExtremes &window, const std::optional<Trade> &last)
{
    if (!window.extremes || !last || window.extremes->low.price == window.extremes->high.price)
        return std::nullopt;
    const auto low = Wide(window.extremes->low.price.units());
    const auto range = Wide(window.extremes->high.price.units()) - low;
    const auto share = (Wide(last->price.units()) - low) * 1000 / range;
    return int(std::clamp<Wide>(share, 0, 1000));
}

QString arrowOf(int way)
{
    return way > 0 ? QStringLiteral("▲ ") : way < 0 ? QStringLiteral("▼ ") : QString();
}

} // namespace tidemark
