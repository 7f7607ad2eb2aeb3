#include "ui/settings/keep_sentences.h"

#include "core/counted.h"
#include "ui/number_format.h"
#include "ui/time_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidemark {
namespace {

struct KeepSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::KeepSentences)
};

constexpr auto fewMarkets = std::size_t(6);

[[nodiscard]] QString dayWords(Timestamp moment, Timestamp now, const QLocale &locale)
{
    const auto day = TimeFormat().digits(moment).date();
    const bool isThisYear = day.year() == TimeFormat().digits(now).date().year();
    return locale.toString(day, isThisYear ? KeepSentences::tr("d MMMM") : KeepSentences::tr("d MMMM yyyy"));
}

} // namespace

QString daysWords(const std::optional<int> &days)
{
    if (!days)
        return KeepSentences::tr("never");
    return countedTranslated(*days, u"%1 day", KeepSentences::tr("%1 days", nullptr, numerus(*days)), QLocale());
}

QString keepingWords(const Keeping &keeping)
{
    QStringList parts;
    if (keeping.packAfter)
        parts += KeepSentences::tr("packed after %1").arg(daysWords(keeping.packAfter));
    if (keeping.dropAfter)
        parts += KeepSentences::tr("dropped after %1, candles for ever").arg(daysWords(keeping.dropAfter));
    return parts.isEmpty() ? KeepSentences::tr("plain for ever") : parts.join(KeepSentences::tr("; "));
}

QString roomWords(const KeepingAnswer &answer, Timestamp now, const QLocale &locale)
{
    const auto takes = KeepSentences::tr("%1, growing by about %2 a day.").arg(formatBytes(answer.bytes, locale), formatBytes(std::int64_t(answer.bytesPerDay), locale));
    if (!answer.room)
        return KeepSentences::tr("%1 How much room its server has, only that computer knows.").arg(takes);
    const auto until = answer.fullAt ? KeepSentences::tr("full on %1 at this rate").arg(dayWords(*answer.fullAt, now, locale))
                                     : KeepSentences::tr("not full within ten years at this rate");
    return KeepSentences::tr("%1 %2 are free: %3.").arg(takes, formatBytes(*answer.room, locale), until);
}

QString ruleWords(const RuleForecast &forecast, Timestamp now, const QLocale &locale)
{
    const auto markets = formatCounted(forecast.markets, QStringLiteral("%1 market is so named now"),
                                       KeepSentences::tr("%1 markets are so named now", nullptr, numerus(forecast.markets)), locale);
    const auto trades = formatCounted(forecast.trades, QStringLiteral("%1 trade"), KeepSentences::tr("%1 trades", nullptr, numerus(forecast.trades)), locale);
    auto words = KeepSentences::tr("%1, with %2 a day by the exchange's own count: about %3 a day, packed %4. New ones join by themselves.")
                     .arg(markets, trades, formatBytes(std::int64_t(forecast.plainBytes), locale),
                          formatBytes(std::int64_t(forecast.packedBytes), locale));
    if (!forecast.room)
        return words;
    const auto until = forecast.fullAt ? KeepSentences::tr("%1 are free: kept as Keep says, all of it lasts until %2.")
                                       : KeepSentences::tr("%1 are free: kept as Keep says, all of it lasts for ten years and more.");
    return words + QLatin1Char('\n') + (forecast.fullAt ? until.arg(formatBytes(*forecast.room, locale), dayWords(*forecast.fullAt, now, locale))
                                                        : until.arg(formatBytes(*forecast.room, locale)));
}

QString dueWords(const std::vector<DueDrop> &due, const QLocale &locale)
{
    QStringList lines;
    const TimeFormat format;
    for (std::size_t i = 0; i < std::min(due.size(), fewMarkets); ++i) {
        lines += formatCounted(due[i].trades, QStringLiteral("about %1 trade of %2, %3 to %4"), KeepSentences::tr("about %1 trades of %2, %3 to %4", nullptr, numerus(due[i].trades)), locale)
                     .arg(due[i].symbol.toString(), format.date(due[i].from), format.date(due[i].to - std::chrono::hours(24)));
    }
    if (due.size() > fewMarkets)
        lines += formatCounted(std::int64_t(due.size() - fewMarkets), QStringLiteral("and of %1 more market"), KeepSentences::tr("and of %1 more markets", nullptr, numerus(std::int64_t(due.size() - fewMarkets))), locale);
    return lines.join(QLatin1Char('\n'));
}

QString packWords(const KeepingAnswer &answer, const KeepingRules &rules, Timestamp now, const QLocale &locale)
{
    const auto packs = [](const KeepingRule &rule) { return rule.keeping.packAfter.has_value(); };
    if (std::none_of(rules.rules().begin(), rules.rules().end(), packs))
        return {};
    std::int64_t trades = 0;
    for (const auto &month : answer.months) {
        const auto keeping = rules.of(month.symbol);
        if (keeping.packAfter && month.month + std::chrono::days(31) <= keepingLimit(now, *keeping.packAfter))
            trades += month.plainTrades;
    }
    if (trades == 0)
        return KeepSentences::tr("Days are packed as they become older than that: exact as before, and about a tenth of their size.");
    return formatCounted(trades,
                         QStringLiteral("About %1 trade is packed, exact as before: about %2 instead of %3. Further days are packed as they become "
                                           "older than that."),
                         KeepSentences::tr("About %1 trades are packed, exact as before: about %2 instead of %3. Further days are packed as they become "
                                           "older than that.", nullptr, numerus(trades)),
                         locale)
        .arg(formatBytes(std::int64_t(double(trades) * usualPackedBytes), locale),
             formatBytes(std::int64_t(double(trades) * usualPlainBytes), locale));
}

QString dropWords(const std::vector<DueDrop> &due, const QLocale &locale)
{
    const auto later = KeepSentences::tr("Further days go as they become older than that. Their candles stay.");
    if (due.empty())
        return KeepSentences::tr("Nothing is old enough to be dropped now. %1").arg(later);
    std::int64_t trades = 0;
    for (const auto &each : due)
        trades += each.trades;
    return formatCounted(trades, QStringLiteral("About %1 trade goes for good now:\n%2\n%3"), KeepSentences::tr("About %1 trades go for good now:\n%2\n%3", nullptr, numerus(trades)), locale)
        .arg(dueWords(due, locale), later);
}

} // namespace tidemark
