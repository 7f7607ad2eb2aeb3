#include "ui/history/second_sentences.h"

#include "ui/number_format.h"

#include <QCoreApplication>

namespace tidemark {
namespace {

struct SecondSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::SecondSentences)
};

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
        return SecondSentences::tr("The record could not be asked: %1").arg(answer.problem);
    if (answer.inSecond) {
        return formatCounted(answer.inSecond->trades, QStringLiteral("One trade in this second."),
                             SecondSentences::tr("The last of %1 trades in this second.", nullptr, numerus(answer.inSecond->trades)), telling.locale);
    }
    // Where ids are missing nobody can say that nothing was traded.
    const bool isCertain = answer.completeness.isComplete();
    if (!answer.before)
        return isCertain ? SecondSentences::tr("No trade in this second, and none recorded before it.")
                         : SecondSentences::tr("No trade of this second is recorded, and none before it.");
    const auto words = isCertain
        ? SecondSentences::tr("No trade in this second. The last one before it was %1, %2 earlier (%3 %4).")
        : SecondSentences::tr("No trade of this second is recorded. The last recorded one before it was %1, "
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
        {SecondSentences::tr("First"), price(second.open, telling), at(answer.first)},
        {SecondSentences::tr("Last"), price(second.close, telling), at(answer.last)},
        {SecondSentences::tr("Lowest"), price(second.low, telling), telling.format.timeMillis(second.lowAt)},
        {SecondSentences::tr("Highest"), price(second.high, telling), telling.format.timeMillis(second.highAt)},
        {SecondSentences::tr("Trades"), formatCount(second.trades, telling.locale), {}},
        {SecondSentences::tr("Volume"), formatWide(second.volume, telling.quantityDecimals, telling.locale), {}},
    };
}

std::vector<Fact> minuteFacts(const SecondAnswer &answer, const TellingPrices &telling)
{
    if (!answer.minute)
        return {};
    const auto &minute = *answer.minute;
    return {
        {SecondSentences::tr("Lowest"), price(minute.low, telling), telling.format.timeMillis(minute.lowAt)},
        {SecondSentences::tr("Highest"), price(minute.high, telling), telling.format.timeMillis(minute.highAt)},
        {SecondSentences::tr("Trades"), formatCount(minute.trades, telling.locale), {}},
        {SecondSentences::tr("Volume"), formatWide(minute.volume, telling.quantityDecimals, telling.locale), {}},
    };
}

} // namespace tidemark
