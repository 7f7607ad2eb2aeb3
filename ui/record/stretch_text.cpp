#include "ui/record/stretch_text.h"

#include "ui/number_format.h"

#include <QCoreApplication>

namespace tidemark {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tidemark::StretchText", text);
}

QString countText(const RecordStretch &stretch, const TellingTime &telling)
{
    const auto count = stretch.ids.count();
    return count == 1 ? tr("1 trade") : tr("%1 trades").arg(formatCount(count, telling.locale));
}

QString idsText(const IdRange &ids)
{
    return ids.first == ids.last ? tr("id %1").arg(ids.first) : tr("ids %1 to %2").arg(ids.first).arg(ids.last);
}

QString timesText(const RecordStretch &stretch, const TellingTime &telling)
{
    const auto time = [&](Timestamp moment) { return telling.format.timeRecent(moment, telling.now); };
    const auto zone = telling.format.zoneName(stretch.to.value_or(stretch.from.value_or(telling.now)));
    const bool isInside = stretch.kind == StretchKind::Stored;
    if (stretch.from && stretch.to)
        return (isInside ? tr("from %1 to %2 %3") : tr("between %1 and %2 %3")).arg(time(*stretch.from), time(*stretch.to), zone);
    if (stretch.from)
        return tr("after %1 %2").arg(time(*stretch.from), zone);
    return stretch.to ? tr("before %1 %2").arg(time(*stretch.to), zone) : tr("at an unknown time");
}

QString pauseText(const RecordStretch &stretch, const TellingTime &telling)
{
    const auto length = stretch.from && stretch.to ? formatSpan(*stretch.to - *stretch.from, telling.locale) : QString();
    return tr("Pause of %1, %2 (%3). %4")
        .arg(length, timesText(stretch, telling), idsText(stretch.ids), stretchMeaning(StretchKind::Pause));
}

} // namespace

QString stretchName(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Stored:
        return tr("Stored");
    case StretchKind::Missing:
        return tr("Missing");
    case StretchKind::Fetching:
        return tr("Being fetched");
    case StretchKind::Hole:
        return tr("Confirmed hole");
    case StretchKind::Skipped:
        return tr("Skipped");
    case StretchKind::Rejected:
        return tr("Rejected");
    case StretchKind::Pause:
        return tr("Pause");
    }
    return {};
}

QString stretchMeaning(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Stored:
        return tr("Every trade is in the record.");
    case StretchKind::Missing:
        return tr("These trades are not in the record; they can be fetched.");
    case StretchKind::Fetching:
        return tr("They are being fetched from the exchange.");
    case StretchKind::Hole:
        return tr("The exchange itself does not have these ids, so nothing is lost.");
    case StretchKind::Skipped:
        return tr("They were chosen not to be fetched, or the exchange no longer keeps them.");
    case StretchKind::Rejected:
        return tr("They arrived but could not be stored as trades; their text is kept in “rejected”.");
    case StretchKind::Pause:
        return tr("No trade was made in that time; nothing is lost.");
    }
    return {};
}

QString stretchText(const RecordStretch &stretch, const TellingTime &telling)
{
    if (stretch.kind == StretchKind::Pause)
        return pauseText(stretch, telling);
    return tr("%1: %2 (%3), %4. %5")
        .arg(stretchName(stretch.kind), countText(stretch, telling), idsText(stretch.ids), timesText(stretch, telling),
             stretchMeaning(stretch.kind));
}

} // namespace tidemark
