#include "alerts/alert_words.h"

#include "core/counted.h"

namespace tidemark {
namespace {

[[nodiscard]] QString spanWords(std::chrono::seconds span)
{
    const auto seconds = span.count();
    if (seconds % 3'600 == 0)
        return QStringLiteral("%1 h").arg(seconds / 3'600);
    return seconds % 60 == 0 ? QStringLiteral("%1 min").arg(seconds / 60) : QStringLiteral("%1 s").arg(seconds);
}

[[nodiscard]] QString marketWords(const AlertEvent &event)
{
    const auto more = event.alsoIn.size();
    if (more == 0)
        return event.symbol.toString();
    const auto first = event.alsoIn.front().toString();
    return more == 1 ? QStringLiteral("%1 and %2").arg(event.symbol.toString(), first)
                     : QStringLiteral("%1, %2 and %3 more").arg(event.symbol.toString(), first).arg(more - 1);
}

[[nodiscard]] QString percentMoved(const AlertEvent &event)
{
    if (!event.price || event.reference.units() <= 0)
        return QStringLiteral("0");
    const auto percent = std::abs(event.price->toDouble() / event.reference.toDouble() - 1) * 100;
    return QString::number(percent, 'f', 2);
}

[[nodiscard]] QString usualWords(const AlertEvent &event)
{
    if (event.reference.units() <= 0)
        return {};
    const auto times = event.amount.value_or(Decimal()).toDouble() / event.reference.toDouble();
    return QStringLiteral(", %1 times what is usual (%2)").arg(QString::number(times, 'f', 1), plainNumber(event.reference));
}

[[nodiscard]] QString flowWords(const AlertEvent &event)
{
    const auto amount = plainNumber(event.amount.value_or(Decimal()));
    const auto what = event.kind == AlertKind::Volume ? QStringLiteral("%1 of %2 was traded within %3").arg(amount, event.symbol.toString(), spanWords(event.window))
                                                      : QStringLiteral("%1 has %2 trades a second over %3").arg(event.symbol.toString(), amount, spanWords(event.window));
    return what + usualWords(event);
}

[[nodiscard]] QString happenedWords(const AlertEvent &event)
{
    const auto name = event.symbol.toString();
    const bool isUp = event.direction == AlertDirection::Up;
    const auto reference = plainNumber(event.reference);
    switch (event.kind) {
    case AlertKind::Crossing:
        return QStringLiteral("%1 crossed %2 %3").arg(name, reference, isUp ? QStringLiteral("upwards") : QStringLiteral("downwards"));
    case AlertKind::NewExtreme:
        return (isUp ? QStringLiteral("%1 made a new high of %2, above %3") : QStringLiteral("%1 made a new low of %2, below %3")).arg(name, spanWords(event.window), reference);
    case AlertKind::Move:
        return (isUp ? QStringLiteral("%1 rose %2 % within %3, from %4") : QStringLiteral("%1 fell %2 % within %3, from %4"))
            .arg(name, percentMoved(event), spanWords(event.window), reference);
    case AlertKind::Stale:
        return QStringLiteral("The feed of %1 went stale: its price may be old").arg(marketWords(event));
    case AlertKind::Gap:
        return counted(event.missing, u"%1 trade of %2 was found missing", u"%1 trades of %2 were found missing").arg(marketWords(event));
    case AlertKind::Volume:
    case AlertKind::Rate:
        break;
    }
    return flowWords(event);
}

[[nodiscard]] QString directionWords(const AlertRule &rule, const QString &up, const QString &down, const QString &either)
{
    return rule.direction == AlertDirection::Up ? up : rule.direction == AlertDirection::Down ? down : either;
}

[[nodiscard]] QString flowCondition(const AlertRule &rule)
{
    QStringList parts;
    if (rule.factor.units() > 0)
        parts += QStringLiteral("%1 times what is usual").arg(plainNumber(rule.factor));
    if (rule.least.units() > 0)
        parts += QStringLiteral("at least %1").arg(plainNumber(rule.least)) + (rule.kind == AlertKind::Rate ? QStringLiteral(" a second") : QString());
    const auto what = rule.kind == AlertKind::Volume ? QStringLiteral("trades, within %1, %2") : QStringLiteral("has trades, over %1, of %2");
    return what.arg(spanWords(rule.window), parts.join(QStringLiteral(" and ")));
}

} // namespace

QString plainNumber(Decimal value)
{
    auto text = value.toString();
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

AlertText englishAlert(const AlertEvent &event)
{
    auto sentence = happenedWords(event);
    if (event.isWhileAway)
        sentence += QStringLiteral(" while it was not watched");
    else if (event.isLate)
        sentence += QStringLiteral(", in trades that came late");
    if (event.times > 1 && event.alsoIn.empty())
        sentence += QStringLiteral("; %1 times since it was last told").arg(event.times);
    else if (!event.alsoIn.empty() && isOfPrice(event.kind))
        sentence += QStringLiteral("; also in %1").arg(event.alsoIn.size() == 1 ? event.alsoIn.front().toString() : QStringLiteral("%1 more markets").arg(event.alsoIn.size()));
    auto title = marketWords(event);
    if (event.price)
        title += QLatin1Char(' ') + plainNumber(*event.price);
    return {title, sentence + QLatin1Char('.') + (event.note.isEmpty() ? QString() : QLatin1Char('\n') + event.note)};
}

QString englishCondition(const AlertRule &rule)
{
    const auto window = spanWords(rule.window);
    const auto what = [&]() -> QString {
        switch (rule.kind) {
        case AlertKind::Crossing:
            return QStringLiteral("crosses %1").arg(plainNumber(rule.level)) + directionWords(rule, QStringLiteral(" upwards"), QStringLiteral(" downwards"), {});
        case AlertKind::NewExtreme:
            return QStringLiteral("makes a new %1 of %2").arg(directionWords(rule, QStringLiteral("high"), QStringLiteral("low"), QStringLiteral("low or high")), window);
        case AlertKind::Move:
            return QStringLiteral("%1 %2 % within %3").arg(directionWords(rule, QStringLiteral("rises"), QStringLiteral("falls"), QStringLiteral("moves")), plainNumber(rule.percent), window);
        case AlertKind::Stale:
            return QStringLiteral("goes stale");
        case AlertKind::Gap:
            return QStringLiteral("has trades missing");
        case AlertKind::Volume:
        case AlertKind::Rate:
            break;
        }
        return flowCondition(rule);
    }();
    const auto who = !rule.symbol.isEmpty() ? rule.symbol.toString() : QStringLiteral("any of ") + (rule.markets.isEmpty() ? QStringLiteral("ALL") : rule.markets);
    return who + QLatin1Char(' ') + what;
}

} // namespace tidemark
