#include "ui/record/record_sentences.h"

#include "ui/number_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidemark {
namespace {

struct RecordSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::RecordSentences)
};

bool isWell(StretchKind kind)
{
    return kind == StretchKind::Stored || kind == StretchKind::Pause || kind == StretchKind::Hole;
}

std::int64_t countOf(const RecordOutline &outline, StretchKind kind)
{
    std::int64_t count = 0;
    for (const auto &stretch : outline.stretches)
        count += stretch.kind == kind ? stretch.ids.count() : 0;
    return count;
}

QString missingText(const RecordOutline &outline, const TellingTime &telling)
{
    const auto missing = outline.completeness.missing;
    const auto fetching = std::min(countOf(outline, StretchKind::Fetching), missing);
    const auto words = RecordSentences::tr("%1 missing").arg(formatCount(missing, telling.locale));
    if (fetching == 0)
        return words;
    return fetching == missing ? RecordSentences::tr("%1, being fetched").arg(words)
                               : RecordSentences::tr("%1, %2 being fetched").arg(words, formatCount(fetching, telling.locale));
}

// What is known not to be in the record and is nobody's loss any more.
QStringList settledTexts(const Completeness &completeness, const QLocale &locale)
{
    QStringList parts;
    if (completeness.skipped > 0)
        parts += RecordSentences::tr("%1 skipped").arg(formatCount(completeness.skipped, locale));
    if (completeness.dropped > 0)
        parts += RecordSentences::tr("%1 dropped by your choice").arg(formatCount(completeness.dropped, locale));
    if (completeness.archived > 0)
        parts += RecordSentences::tr("%1 archived to files").arg(formatCount(completeness.archived, locale));
    if (completeness.rejected > 0)
        parts += RecordSentences::tr("%1 rejected").arg(formatCount(completeness.rejected, locale));
    if (completeness.holes > 0)
        parts += formatCounted(completeness.holes, QStringLiteral("%1 hole"), RecordSentences::tr("%1 holes", nullptr, numerus(completeness.holes)), locale);
    return parts;
}

StatusLine lossLine(const RecordOutline &outline, const TellingTime &telling)
{
    const auto &counted = outline.completeness;
    QStringList parts;
    if (counted.missing > 0)
        parts += missingText(outline, telling);
    parts += settledTexts(counted, telling.locale);
    auto words = parts.join(QStringLiteral(", "));
    if (const auto since = completeSince(outline); since && counted.missing == 0)
        words = RecordSentences::tr("complete since %1, before that %2").arg(telling.format.timeNear(*since, telling.now), words);
    const bool isChosen = counted.missing + counted.skipped + counted.rejected == 0; // only dropped or archived
    return {counted.missing > 0 ? Tone::Bad : isChosen ? Tone::Good : Tone::Warning, words,
            RecordSentences::tr("%1 in the shown period: %2.").arg(outline.symbol.toString(), parts.join(QStringLiteral(", ")))};
}

StatusLine completeLine(const RecordOutline &outline, const TellingTime &telling)
{
    const auto begins = *outline.recordBegins;
    const bool isWhole = !outline.completeness.startsBeforeRecord;
    const auto holes = settledTexts(outline.completeness, telling.locale);
    auto words = isWhole ? RecordSentences::tr("complete")
                         : RecordSentences::tr("complete since %1").arg(telling.format.timeNear(begins, telling.now));
    if (!holes.isEmpty())
        words = RecordSentences::tr("%1, %2 that the exchange does not have").arg(words, holes.join(QStringLiteral(", ")));
    return {Tone::Good, words,
            RecordSentences::tr("Every trade of %1 in the shown period is in the record, which begins %2 %3.")
                .arg(outline.symbol.toString(), telling.format.dateTime(begins), telling.format.zoneName(begins))};
}

} // namespace

std::optional<Timestamp> completeSince(const RecordOutline &outline)
{
    const auto &stretches = outline.stretches;
    const auto gap = std::find_if(stretches.rbegin(), stretches.rend(),
                                  [](const RecordStretch &stretch) { return !isWell(stretch.kind); });
    return gap == stretches.rend() ? outline.recordBegins : gap->to;
}

StatusLine recordState(const RecordOutline &outline, const TellingTime &telling)
{
    if (!outline.problem.isEmpty())
        return {Tone::Warning, RecordSentences::tr("could not be read"), outline.problem};
    const auto &counted = outline.completeness;
    if (counted.missing > 0 || counted.skipped > 0 || counted.rejected > 0 || counted.dropped > 0 || counted.archived > 0)
        return lossLine(outline, telling);
    if (!outline.recordBegins)
        return {Tone::Dim, RecordSentences::tr("nothing recorded yet"),
                RecordSentences::tr("No trade of %1 is in the record yet. Its bar begins with the first one.")
                    .arg(outline.symbol.toString())};
    if (counted.stored == 0)
        return {Tone::Dim, RecordSentences::tr("no trades in this period"),
                RecordSentences::tr("The record of %1 ends %2 %3. Show a longer period to see it.")
                    .arg(outline.symbol.toString(), telling.format.dateTime(outline.recordEnds.value_or(*outline.recordBegins)),
                         telling.format.zoneName(*outline.recordBegins))};
    return completeLine(outline, telling);
}

QString recordCount(const RecordOutline &outline, const QLocale &locale)
{
    const auto stored = outline.completeness.stored;
    return formatCounted(stored, QStringLiteral("%1 trade"), RecordSentences::tr("%1 trades", nullptr, numerus(stored)), locale);
}

QString largeGapText(Symbol symbol, const RecordStretch &gap, std::int64_t limit, const TellingTime &telling)
{
    const auto time = [&](Timestamp moment) { return telling.format.timeNear(moment, telling.now); };
    const auto when = gap.from && gap.to
        ? RecordSentences::tr(" between %1 and %2 %3").arg(time(*gap.from), time(*gap.to), telling.format.zoneName(*gap.to))
        : QString();
    return formatCounted(gap.ids.count(),
                         QStringLiteral("%1 trade of %2 is missing%3. More than %4 at once are not fetched without being asked for: fetch it, or "
                                             "skip it and keep the gap."),
                         RecordSentences::tr("%1 trades of %2 are missing%3. More than %4 at once are not fetched without being asked for: fetch them, "
                                             "or skip them and keep the gap.", nullptr, numerus(gap.ids.count())),
                         telling.locale)
        .arg(symbol.toString(), when, formatCount(limit, telling.locale));
}

} // namespace tidemark
