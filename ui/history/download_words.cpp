#include "ui/history/download_words.h"

#include "ui/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark {
namespace {

struct DownloadWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::DownloadWords)
};

[[nodiscard]] QString paceWords(const DownloadProgress &progress, const QString &rate, const QLocale &locale)
{
    if (progress.perSecond <= 0 && !progress.left)
        return {};
    const auto left = progress.left ? DownloadWords::tr(", %1 left").arg(formatAge(*progress.left, locale)) : QString();
    return (progress.perSecond > 0 ? DownloadWords::tr(", %1/s").arg(rate) : QString()) + left;
}

[[nodiscard]] QString amountWords(const DownloadProgress &progress, const QString &done, const QString &total)
{
    return progress.total > 0 ? DownloadWords::tr("%1 of %2").arg(done, total) : done;
}

[[nodiscard]] QString daysComplete(const DownloadAnswer &answer, const QLocale &locale)
{
    if (answer.days == 1)
        return answer.daysComplete == 1 ? DownloadWords::tr("the day is complete") : DownloadWords::tr("the day is not complete");
    return DownloadWords::tr("%1 of %2 days are complete", nullptr, numerus(answer.days)).arg(formatCount(answer.daysComplete, locale), formatCount(answer.days, locale));
}

} // namespace

QString downloadSentence(const DownloadProgress &progress, const QLocale &locale)
{
    const auto rate = std::int64_t(progress.perSecond);
    if (progress.stage == DownloadProgress::Stage::Asking) {
        if (progress.total == 0)
            return DownloadWords::tr("Asking the exchange for the last days…");
        const auto amount = amountWords(progress, formatCount(progress.done, locale), formatCount(progress.total, locale));
        const auto trades = (progress.done == 1 && progress.total <= 1 && !isTranslated() ? QStringLiteral("%1 trade") : DownloadWords::tr("%1 trades", nullptr, numerus(std::max(progress.done, progress.total)))).arg(amount);
        return DownloadWords::tr("From the exchange itself: %1%2").arg(trades, paceWords(progress, formatCount(rate, locale), locale));
    }
    if (progress.file.isEmpty())
        return DownloadWords::tr("Looking what is missing…");
    const auto amount = amountWords(progress, formatBytes(progress.done, locale), formatBytes(progress.total, locale));
    const auto pace = paceWords(progress, formatBytes(rate, locale), locale);
    switch (progress.stage) {
    case DownloadProgress::Stage::Checking:
        return DownloadWords::tr("%1: %2 checked%3").arg(progress.file, amount, pace);
    case DownloadProgress::Stage::Storing:
        return DownloadWords::tr("%1: %2 stored%3").arg(progress.file, amount, pace);
    default:
        return progress.done == 0 ? DownloadWords::tr("%1: asked for…").arg(progress.file)
                                  : DownloadWords::tr("%1: %2 fetched%3").arg(progress.file, amount, pace);
    }
}

QString downloadEndSentence(const DownloadAnswer &answer, const QLocale &locale)
{
    const auto days = daysComplete(answer, locale);
    switch (answer.end) {
    case DownloadEnd::Cancelled:
        return DownloadWords::tr("Cancelled: %1. What was stored stays, and it goes on from there next time.").arg(days);
    case DownloadEnd::Failed:
        return DownloadWords::tr("It could not go on: %1").arg(answer.problem);
    case DownloadEnd::Finished:
        break;
    }
    if (answer.isAllComplete() && answer.daysBefore == answer.days)
        return formatCounted(answer.days, QStringLiteral("Nothing was missing: the day is complete."),
                             DownloadWords::tr("Nothing was missing: all %1 days are complete.", nullptr, numerus(answer.days)), locale);
    const auto stored = formatCounted(answer.stored, QStringLiteral("%1 trade is new"), DownloadWords::tr("%1 trades are new", nullptr, numerus(answer.stored)), locale);
    if (!answer.isAllComplete())
        return answer.days == 1 ? DownloadWords::tr("The day is not complete yet; %1.").arg(stored) : DownloadWords::tr("%1 now; %2.").arg(days, stored);
    return formatCounted(answer.days, QStringLiteral("The day is complete now; %2."), DownloadWords::tr("All %1 days are complete now; %2.", nullptr, numerus(answer.days)), locale).arg(stored);
}

QStringList downloadNotes(const DownloadAnswer &answer)
{
    QStringList notes;
    for (const auto &note : answer.notes)
        notes += note.words;
    return notes;
}

bool hasWrongSums(const DownloadAnswer &answer)
{
    return std::any_of(answer.notes.begin(), answer.notes.end(),
                       [](const DownloadNote &note) { return note.kind == DownloadNote::Kind::WrongSum; });
}

} // namespace tidemark
