#include "ui/status/healing_sentences.h"

#include "core/counted.h"
#include "ui/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {
namespace {

struct HealingSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::HealingSentences)
};

QString tradesText(std::int64_t trades, const QLocale &locale)
{
    return formatCounted(trades, QStringLiteral("%1 trade"), HealingSentences::tr("%1 trades", nullptr, numerus(trades)), locale);
}

QString remainingText(const HealingStatus &healing, const QLocale &locale)
{
    using namespace std::chrono;
    if (!healing.remaining)
        return HealingSentences::tr("How long this takes cannot be told yet.");
    if (*healing.remaining < minutes(1))
        return HealingSentences::tr("Less than a minute left.");
    return HealingSentences::tr("About %1 left.").arg(formatRoughAge(*healing.remaining, locale));
}

QString tooLargeText(const HealingStatus &healing, const QLocale &locale)
{
    return formatCounted(healing.tooLarge,
                         QStringLiteral("%1 trade lies in a gap too large to be fetched unasked: choose Fetch or Skip beside the market."),
                         HealingSentences::tr("%1 trades lie in gaps too large to be fetched unasked: choose Fetch or Skip beside the market.", nullptr, numerus(healing.tooLarge)), locale);
}

QString firstHoursText(const FirstHours &hours, const QLocale &locale)
{
    using namespace std::chrono;
    const auto what = formatCounted(hours.left, QStringLiteral("What came before the record of %1 market is still to be fetched, of %2"),
                                    HealingSentences::tr("What came before the records of %1 markets is still to be fetched, of %2", nullptr, numerus(hours.left)), locale)
                          .arg(formatCount(hours.markets, locale));
    if (!hours.remaining)
        return HealingSentences::tr("%1; how long this takes cannot be told yet.").arg(what);
    if (*hours.remaining < minutes(1))
        return HealingSentences::tr("%1: less than a minute.").arg(what);
    return HealingSentences::tr("%1: about %2 within half of the exchange's limit. Open charts come first, then what is traded most.").arg(what, formatRoughAge(*hours.remaining, locale));
}

} // namespace

QString healingText(const HealingStatus &healing, std::int64_t fetched, const QLocale &locale)
{
    if (healing.toFetch() == 0)
        return healing.missing == 0 ? HealingSentences::tr("Nothing is missing")
                                    : HealingSentences::tr("%1 missing").arg(tradesText(healing.missing, locale));
    const auto words = healing.past == 0      ? HealingSentences::tr("%1 of %2 missing trades fetched", nullptr, numerus(fetched + healing.toFetch()))
                       : healing.missing == 0 ? HealingSentences::tr("%1 of %2 earlier trades fetched", nullptr, numerus(fetched + healing.toFetch()))
                                              : HealingSentences::tr("%1 of %2 missing and earlier trades fetched", nullptr, numerus(fetched + healing.toFetch()));
    return words.arg(formatCount(fetched, locale), formatCount(fetched + healing.toFetch(), locale));
}

QString healingOutlook(const HealingStatus &healing, const QLocale &locale)
{
    QStringList sentences;
    if (!healing.problem.isEmpty())
        sentences += healing.problem;
    else if (healing.firstHours.areMany())
        sentences += firstHoursText(healing.firstHours, locale);
    else if (healing.toFetch() > 0)
        sentences += healing.fetching + healing.past > 0 || healing.remaining
            ? remainingText(healing, locale)
            : HealingSentences::tr("Their turn has not come yet.");
    if (healing.tooLarge > 0)
        sentences += tooLargeText(healing, locale);
    return sentences.join(QLatin1Char(' '));
}

QString healedTodayText(const HealingStatus &healing, const QLocale &locale)
{
    return healing.healedToday == 0 ? HealingSentences::tr("None had to be fetched today")
                                    : HealingSentences::tr("%1 fetched today").arg(tradesText(healing.healedToday, locale));
}

QString healingStory(const HealingStatus &healing, const QLocale &locale)
{
    if (healing.missing + healing.past == 0 && healing.problem.isEmpty() && !healing.firstHours.areMany())
        return {};
    QStringList lines;
    if (healing.past > 0)
        lines += formatCounted(healing.past, QStringLiteral("%1 trade from before the record is being fetched, so that it does not begin empty."),
                               HealingSentences::tr("%1 trades from before the record are being fetched, so that it does not begin empty.", nullptr, numerus(healing.past)), locale);
    if (healing.fetching > 0 && healing.fetching == healing.missing)
        lines += HealingSentences::tr("%1 missing, being fetched.").arg(tradesText(healing.missing, locale));
    else if (healing.missing > 0)
        lines += HealingSentences::tr("%1 missing, %2 being fetched.")
                     .arg(tradesText(healing.missing, locale), formatCount(healing.fetching, locale));
    if (const auto outlook = healingOutlook(healing, locale); !outlook.isEmpty())
        lines += outlook;
    return lines.join(QLatin1Char('\n'));
}

} // namespace tidemark
