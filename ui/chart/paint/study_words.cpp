#include "ui/chart/paint/study_words.h"

#include "ui/chart/view/time_ticks.h"
#include "ui/number_format.h"

#include <QLocale>

namespace tidemark {

QString deltaText(const TakerDelta &delta)
{
    const auto difference = delta.size();
    const auto size = formatWide(difference, Decimal::decimals, QLocale());
    if (difference == WideDecimal(Decimal::decimals))
        return size;
    return (delta.isNegative() ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

QString StudyWords::since(Timestamp moment, bool isBroken) const
{
    const auto &zone = m_frame.zone;
    const auto date = dateText(moment, zone);
    const auto clock = clockText(moment, zone).left(8) + QLatin1Char(' ') + zoneText(moment, zone);
    const auto text = date == dateText(m_frame.to(), zone) ? clock : date + QLatin1Char(' ') + clock;
    return isBroken ? tr("since %1, behind missing trades").arg(text) : tr("since %1").arg(text);
}

QString StudyWords::unknown() const
{
    return m_series.isAwaited ? tr("reading the record…") : tr("not all trades are known here");
}

QString StudyWords::mean(Timestamp moment) const
{
    const auto *point = m_series.meanAt(moment);
    if (!point)
        return tr("VWAP: %1").arg(unknown());
    return tr("VWAP %1 %2").arg(formatDecimal(point->price(), Decimal::decimals, QLocale()), since(point->since, point->isBroken));
}

QString StudyWords::delta(Timestamp moment) const
{
    const auto *sum = m_series.sumAt(moment);
    const auto *bar = m_series.barAt(moment);
    if (!sum && m_series.areTooMany)
        return tr("Buys − sells: too many trades to tell their sides; show less time");
    if (!sum)
        return tr("Buys − sells: %1").arg(unknown());
    const auto total = tr("sum %1 %2").arg(deltaText(sum->sum), since(sum->since, sum->isBroken));
    return bar ? tr("Buys − sells %1, %2").arg(deltaText(bar->delta), total) : tr("Buys − sells: %1").arg(total);
}

} // namespace tidemark
