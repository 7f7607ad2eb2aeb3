#include "ui/record/stretch_text.h"

#include "ui/number_format.h"

#include <QCoreApplication>

namespace tidemark {
namespace {

struct StretchText {
    Q_DECLARE_TR_FUNCTIONS(tidemark::StretchText)
};

QString countText(const RecordStretch &stretch, const TellingTime &telling)
{
    const auto count = stretch.ids.count();
    return formatCounted(count, QStringLiteral("%1 trade"), StretchText::tr("%1 trades", nullptr, numerus(count)), telling.locale);
}

QString idsText(const IdRange &ids)
{
    return ids.first == ids.last ? StretchText::tr("id %1").arg(ids.first)
                                 : StretchText::tr("ids %1 to %2").arg(ids.first).arg(ids.last);
}

QString timesText(const RecordStretch &stretch, const TellingTime &telling)
{
    const auto time = [&](Timestamp moment) { return telling.format.timeRecent(moment, telling.now); };
    const auto zone = telling.format.zoneName(stretch.to.value_or(stretch.from.value_or(telling.now)));
    const bool isInside = stretch.kind == StretchKind::Stored;
    if (stretch.from && stretch.to)
        return (isInside ? StretchText::tr("from %1 to %2 %3") : StretchText::tr("between %1 and %2 %3"))
            .arg(time(*stretch.from), time(*stretch.to), zone);
    if (stretch.from)
        return StretchText::tr("after %1 %2").arg(time(*stretch.from), zone);
    return stretch.to ? StretchText::tr("before %1 %2").arg(time(*stretch.to), zone) : StretchText::tr("at an unknown time");
}

QString pauseText(const RecordStretch &stretch, const TellingTime &telling)
{
    const auto length = stretch.from && stretch.to ? formatSpan(*stretch.to - *stretch.from, telling.locale) : QString();
    return StretchText::tr("Pause of %1, %2 (%3). %4")
        .arg(length, timesText(stretch, telling), idsText(stretch.ids), stretchMeaning(StretchKind::Pause));
}

} // namespace

QString stretchName(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Stored:
        return StretchText::tr("Stored");
    case StretchKind::Missing:
        return StretchText::tr("Missing");
    case StretchKind::Fetching:
        return StretchText::tr("Being fetched");
    case StretchKind::Hole:
        return StretchText::tr("Confirmed hole");
    case StretchKind::Skipped:
        return StretchText::tr("Skipped");
    case StretchKind::Rejected:
        return StretchText::tr("Rejected");
    case StretchKind::Dropped:
        return StretchText::tr("Dropped");
    case StretchKind::Pause:
        return StretchText::tr("Pause");
    }
    return {};
}

QString stretchMeaning(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Stored:
        return StretchText::tr("Every trade is in the record.");
    case StretchKind::Missing:
        return StretchText::tr("These trades are not in the record; they can be fetched.");
    case StretchKind::Fetching:
        return StretchText::tr("They are being fetched from the exchange.");
    case StretchKind::Hole:
        return StretchText::tr("The exchange itself does not have these ids, so nothing is lost.");
    case StretchKind::Skipped:
        return StretchText::tr("They were chosen not to be fetched, or the exchange no longer keeps them.");
    case StretchKind::Rejected:
        return StretchText::tr("They arrived but could not be stored as trades; their text is kept in “rejected”.");
    case StretchKind::Dropped:
        return StretchText::tr("They were stored, and dropped by your choice; candles are kept.");
    case StretchKind::Pause:
        return StretchText::tr("No trade was made in that time; nothing is lost.");
    }
    return {};
}

QString stretchText(const RecordStretch &stretch, const TellingTime &telling)
{
    if (stretch.kind == StretchKind::Pause)
        return pauseText(stretch, telling);
    return StretchText::tr("%1: %2 (%3), %4. %5")
        .arg(stretchName(stretch.kind), countText(stretch, telling), idsText(stretch.ids), timesText(stretch, telling),
             stretchMeaning(stretch.kind));
}

} // namespace tidemark
