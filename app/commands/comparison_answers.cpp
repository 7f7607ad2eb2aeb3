#include "commands/comparison_answers.h"

#include "commands/answers.h"
#include "commands/bounded_list.h"

namespace tidemark {
namespace {

[[nodiscard]] QString tradeText(const Trade &trade)
{
    return QStringLiteral("%1 at %2: %3 × %4, the buyer %5 the maker")
        .arg(trade.id)
        .arg(toIsoString(trade.tradedAt), trade.price.toString(), trade.quantity.toString(),
             trade.buyerIsMaker ? QStringLiteral("is") : QStringLiteral("is not"));
}

[[nodiscard]] QString alteredText(const AlteredTrade &altered)
{
    return QStringLiteral("recorded %1; stored %2").arg(tradeText(altered.theirs), tradeText(altered.stored));
}

[[nodiscard]] QJsonObject alteredObject(const AlteredTrade &altered)
{
    return {{QStringLiteral("recorded"), tradeObject(altered.theirs)}, {QStringLiteral("stored"), tradeObject(altered.stored)}};
}

[[nodiscard]] QString minuteText(const MinuteDifference &minute)
{
    return QStringLiteral("%1: %2 trades, the exchange counts %3").arg(toIsoString(minute.minute)).arg(minute.stored).arg(minute.exchange);
}

[[nodiscard]] QJsonObject minuteObject(const MinuteDifference &minute)
{
    return {{QStringLiteral("minute"), toIsoString(minute.minute)},
            {QStringLiteral("stored"), qint64(minute.stored)},
            {QStringLiteral("exchange"), qint64(minute.exchange)}};
}

// A heading and the list below it; nothing where there is none.
template <typename Items, typename Tell>
[[nodiscard]] QString section(const QString &heading, const Items &items, std::int64_t count, std::size_t most, Tell line)
{
    return count == 0 ? QString() : QStringLiteral("  %1 %2\n").arg(count).arg(heading) + listText(items, count, most, line);
}

} // namespace

QString comparisonText(const TradeDifferences &told, std::size_t most)
{
    auto text = QStringLiteral("%1: %2 recorded trades compared, %3 to %4: %5\n")
                    .arg(told.symbol.toString())
                    .arg(told.compared)
                    .arg(toIsoString(*told.from), toIsoString(*told.to),
                         told.isNone() ? QStringLiteral("the record has the same.") : QStringLiteral("THE RECORD DIFFERS."));
    text += section(QStringLiteral("missing from the record"), told.missingTrades, told.missing, most, tradeText);
    text += section(QStringLiteral("in the record only"), told.extraTrades, told.extra, most, tradeText);
    text += section(QStringLiteral("altered"), told.alteredTrades, told.altered, most, alteredText);
    return text;
}

QJsonObject comparisonObject(const TradeDifferences &told, std::size_t most)
{
    return {{QStringLiteral("symbol"), told.symbol.toString()},
            {QStringLiteral("from"), toIsoString(*told.from)},
            {QStringLiteral("to"), toIsoString(*told.to)},
            {QStringLiteral("compared"), qint64(told.compared)},
            {QStringLiteral("sound"), told.isNone()},
            {QStringLiteral("missing"), listObject(told.missingTrades, told.missing, most, tradeObject)},
            {QStringLiteral("extra"), listObject(told.extraTrades, told.extra, most, tradeObject)},
            {QStringLiteral("altered"), listObject(told.alteredTrades, told.altered, most, alteredObject)}};
}

QString comparisonText(const KlineDifferences &told, std::size_t most)
{
    auto text = QStringLiteral("%1: %2 minutes compared, %3 to %4: ")
                    .arg(told.symbol.toString())
                    .arg(told.minutes)
                    .arg(toIsoString(told.from), toIsoString(told.to));
    if (told.isNone())
        return text + QStringLiteral("the exchange counts the same.\n");
    text += QStringLiteral("THE EXCHANGE COUNTS DIFFERENTLY, %1 trades more and %2 fewer.\n").arg(told.missing).arg(told.extra);
    return text + section(QStringLiteral("minutes differ"), told.differences, std::int64_t(told.differences.size()), most, minuteText);
}

QJsonObject comparisonObject(const KlineDifferences &told, std::size_t most)
{
    return {{QStringLiteral("symbol"), told.symbol.toString()},
            {QStringLiteral("from"), toIsoString(told.from)},
            {QStringLiteral("to"), toIsoString(told.to)},
            {QStringLiteral("compared"), qint64(told.minutes)},
            {QStringLiteral("sound"), told.isNone()},
            {QStringLiteral("missing"), qint64(told.missing)},
            {QStringLiteral("extra"), qint64(told.extra)},
            {QStringLiteral("minutes"), listObject(told.differences, std::int64_t(told.differences.size()), most, minuteObject)}};
}

} // namespace tidemark
