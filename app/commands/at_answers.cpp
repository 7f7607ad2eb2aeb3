#include "commands/at_answers.h"

#include "commands/answers.h"
#include "commands/text_table.h"
#include "core/candle.h"
#include "core/counted.h"
#include "core/moment_figures.h"

#include <QJsonArray>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString nothing = QStringLiteral("—");

// The price, and where it is from; null where there is none.
void insertPrice(QJsonObject &object, const MomentPrice &price, Timestamp moment)
{
    const auto value = price.price();
    const auto age = price.ageAt(moment);
    object.insert(QStringLiteral("price"), value ? QJsonValue(value->toString()) : QJsonValue());
    object.insert(QStringLiteral("source"), price.last ? QJsonValue(QStringLiteral("trade")) : price.closed ? QJsonValue(QStringLiteral("candle")) : QJsonValue());
    object.insert(QStringLiteral("trade_id"), price.last ? QJsonValue(qint64(price.last->id)) : price.closed ? QJsonValue(qint64(price.closed->lastId)) : QJsonValue());
    object.insert(QStringLiteral("traded_at"), price.last ? QJsonValue(toIsoString(price.last->tradedAt)) : QJsonValue());
    object.insert(QStringLiteral("age_seconds"), age ? QJsonValue(ageSeconds(*age)) : QJsonValue());
    object.insert(QStringLiteral("minute"), price.closed ? QJsonValue(toIsoString(price.closed->openedAt)) : QJsonValue());
    insertCompleteness(object, price.around);
    object.remove(QStringLiteral("archived")); // the ledger calls them dropped
}

void insertDay(QJsonObject &object, const MomentPrice &price, const MomentFigures &figures)
{
    const auto &day = price.day;
    object.insert(QStringLiteral("low"), day ? QJsonValue(day->low.price.toString()) : QJsonValue());
    object.insert(QStringLiteral("low_at"), day ? QJsonValue(toIsoString(day->low.at)) : QJsonValue());
    object.insert(QStringLiteral("high"), day ? QJsonValue(day->high.price.toString()) : QJsonValue());
    object.insert(QStringLiteral("high_at"), day ? QJsonValue(toIsoString(day->high.at)) : QJsonValue());
    object.insert(QStringLiteral("place_percent"), figures.placePercent ? QJsonValue(percentText(*figures.placePercent, 2)) : QJsonValue());
}

[[nodiscard]] QJsonObject marketObject(const MomentAnswer &answer, std::size_t i)
{
    const auto &price = answer.markets[i];
    const auto *other = otherOf(answer, i);
    const auto figures = MomentFigures::of(price, other);
    QJsonObject object{{QStringLiteral("symbol"), price.symbol.toString()},
                       {QStringLiteral("quantity"), price.last ? QJsonValue(price.last->quantity.toString()) : QJsonValue()},
                       {QStringLiteral("buyer_is_maker"), price.last ? QJsonValue(price.last->buyerIsMaker) : QJsonValue()}};
    insertPrice(object, price, answer.moment);
    insertDay(object, price, figures);
    if (!other)
        return object;
    QJsonObject before;
    insertPrice(before, *other, *answer.against);
    object.insert(QStringLiteral("against"), before);
    object.insert(QStringLiteral("change"), figures.change ? QJsonValue(figures.change->toString()) : QJsonValue());
    object.insert(QStringLiteral("change_percent"), figures.changePercent ? QJsonValue(percentText(*figures.changePercent, 4)) : QJsonValue());
    return object;
}

// Why the price may not be the last one; "complete" where it is for sure.
[[nodiscard]] QString aroundText(const MomentPrice &price)
{
    const auto &around = price.around;
    QStringList parts;
    if (price.closed)
        parts += QStringLiteral("dropped by your choice; the close of the minute of %1").arg(toIsoString(price.closed->openedAt));
    else if (around.dropped > 0)
        parts += QStringLiteral("%1 dropped by your choice").arg(around.dropped);
    const auto tell = [&parts](std::int64_t count, const QString &words) {
        if (count > 0)
            parts += words.arg(count);
    };
    tell(around.missing, QStringLiteral("%1 missing"));
    tell(around.skipped, QStringLiteral("%1 not fetched"));
    tell(around.rejected, QStringLiteral("%1 that could not be stored"));
    tell(around.holes, QStringLiteral("%1 the exchange does not have"));
    if (around.startsBeforeRecord)
        parts += around.recordBegins ? QStringLiteral("the record begins at %1").arg(toIsoString(*around.recordBegins))
                                     : QStringLiteral("nothing is recorded at or before it");
    if (around.endsAfterRecord)
        parts += QStringLiteral("the record ends here");
    return parts.isEmpty() ? QStringLiteral("complete") : parts.join(QStringLiteral(", "));
}

[[nodiscard]] QString signedText(const QString &number)
{
    return number.startsWith(QLatin1Char('-')) ? number : QLatin1Char('+') + number;
}

[[nodiscard]] QStringList cellsOf(const MomentAnswer &answer, std::size_t i)
{
    const auto &price = answer.markets[i];
    const auto *other = otherOf(answer, i);
    const auto figures = MomentFigures::of(price, other);
    const auto value = price.price();
    const auto age = price.ageAt(answer.moment);
    QStringList cells{price.symbol.toString(), value ? value->toString() : nothing, age ? ageSeconds(*age) : nothing};
    if (other) {
        cells += figures.change ? signedText(figures.change->toString()) : nothing;
        cells += figures.changePercent ? signedText(percentText(*figures.changePercent, 4)) : nothing;
    }
    cells += price.day ? price.day->low.price.toString() : nothing;
    cells += price.day ? price.day->high.price.toString() : nothing;
    cells += figures.placePercent ? percentText(*figures.placePercent, 2) : nothing;
    cells += price.last ? QString::number(price.last->id) : price.closed ? QString::number(price.closed->lastId) : nothing;
    cells += aroundText(price) + (other && !other->isComplete() ? QStringLiteral("; then: ") + aroundText(*other) : QString());
    return cells;
}

} // namespace

QJsonObject momentObject(const MomentAnswer &answer)
{
    QJsonArray markets;
    for (std::size_t i = 0; i < answer.markets.size(); ++i)
        markets.append(marketObject(answer, i));
    return {{QStringLiteral("at"), toIsoString(answer.moment)},
            {QStringLiteral("against"), answer.against ? QJsonValue(toIsoString(*answer.against)) : QJsonValue()},
            {QStringLiteral("day"), toIsoString(spanStart(answer.moment, 24h))},
            {QStringLiteral("complete"), !markets.isEmpty() && std::all_of(answer.markets.begin(), answer.markets.end(), [](const auto &price) { return price.isComplete(); })},
            {QStringLiteral("markets"), markets}};
}

QString momentText(const MomentAnswer &answer)
{
    auto text = QStringLiteral("%1 at %2").arg(counted(std::int64_t(answer.markets.size()), u"%1 market", u"%1 markets"), toIsoString(answer.moment));
    if (answer.against)
        text += QStringLiteral(" against %1").arg(toIsoString(*answer.against));
    text += QStringLiteral("; low and high are those of the day (UTC) until then.\n");
    QStringList header{QStringLiteral("MARKET"), QStringLiteral("PRICE"), QStringLiteral("AGE (s)")};
    if (answer.against)
        header += {QStringLiteral("CHANGE"), QStringLiteral("CHANGE (%)")};
    header += {QStringLiteral("LOW"), QStringLiteral("HIGH"), QStringLiteral("PLACE (%)"), QStringLiteral("TRADE"), QStringLiteral("IN THE RECORD")};
    QList<QStringList> rows{header};
    for (std::size_t i = 0; i < answer.markets.size(); ++i)
        rows += cellsOf(answer, i);
    return text + textTable(rows);
}

} // namespace tidemark
