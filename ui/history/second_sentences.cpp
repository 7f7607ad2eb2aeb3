#include "ui/history/second_sentences.h"

#include "ui/number_format.h"

#include <QCoreApplication>

namespace tidemark {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::SecondSentences", text);
}

QString price(Decimal value, const TellingPrices &telling)
{
    return formatDecimal(value, telling.priceDecimals, telling.locale);
}

// With its date where that is not the date of `near`.
QString when(Timestamp moment, Timestamp near, const TellingPrices &telling)
{
    const auto &format = telling.format;
    return format.date(moment) == format.date(near) ? format.timeMillis(moment)
                                                    : format.date(moment) + QLatin1Char(' ') + format.timeMillis(moment);
}

} // namespace

QString secondHeadline(const SecondAnswer &answer, const TellingPrices &telling)
{
    if (!answer.problem.isEmpty())
        return {};
    if (answer.last)
        return price(answer.last->price, telling);
    if (answer.inSecond)
        return price(answer.inSecond->close, telling);
    return answer.before ? price(answer.before->price, telling) : QString();
}

QString secondSentence(const SecondAnswer &answer, const TellingPrices &telling)
{
    if (!answer.problem.isEmpty())
        return tr("The record could not be asked: %1").arg(answer.problem);
    if (answer.inSecond) {
        return answer.inSecond->trades == 1 ? tr("One trade in this second.")
                                            : tr("The last of %1 trades in this second.")
                                                  .arg(formatCount(answer.inSecond->trades, telling.locale));
    }
    // Where ids are missing nobody can say that nothing was traded.
    const bool isCertain = answer.completeness.isComplete();
    if (!answer.before)
        return isCertain ? tr("No trade in this second, and none recorded before it.")
                         : tr("No trade of this second is recorded, and none before it.");
    const auto words = isCertain ? tr("No trade in this second. The last one before it was %1, %2 earlier (%3 %4).")
                                 : tr("No trade of this second is recorded. The last recorded one before it was %1, "
                                      "%2 earlier (%3 %4).");
    return words
        .arg(price(answer.before->price, telling),
             formatSpan(answer.second - answer.before->tradedAt, telling.locale),
             when(answer.before->tradedAt, answer.second, telling), telling.format.zoneName(answer.before->tradedAt));
}

std::vector<Fact> secondFacts(const SecondAnswer &answer, const TellingPrices &telling)
{
    if (!answer.inSecond)
        return {};
    const auto &second = *answer.inSecond;
    const auto at = [&](const std::optional<Trade> &trade) {
        return trade ? telling.format.timeMillis(trade->tradedAt) : QString();
    };
    return {
        {tr("First"), price(second.open, telling), at(answer.first)},
        {tr("Last"), price(second.close, telling), at(answer.last)},
        {tr("Lowest"), price(second.low, telling), telling.format.timeMillis(second.lowAt)},
        {tr("Highest"), price(second.high, telling), telling.format.timeMillis(second.highAt)},
        {tr("Trades"), formatCount(second.trades, telling.locale), {}},
        {tr("Volume"), formatWide(second.volume, telling.quantityDecimals, telling.locale), {}},
    };
}

std::vector<Fact> minuteFacts(const SecondAnswer &answer, const TellingPrices &telling)
{
    if (!answer.minute)
        return {};
    const auto &minute = *answer.minute;
    return {
        {tr("Lowest"), price(minute.low, telling), telling.format.timeMillis(minute.lowAt)},
        {tr("Highest"), price(minute.high, telling), telling.format.timeMillis(minute.highAt)},
        {tr("Trades"), formatCount(minute.trades, telling.locale), {}},
        {tr("Volume"), formatWide(minute.volume, telling.quantityDecimals, telling.locale), {}},
    };
}

} // namespace tidemark
