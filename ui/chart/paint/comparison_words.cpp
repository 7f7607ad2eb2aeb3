#include "ui/chart/paint/comparison_words.h"

#include "ui/chart/view/time_ticks.h"
#include "ui/number_format.h"

#include <QLocale>

namespace tidemark {

QStringList ComparisonWords::rows(Timestamp moment) const
{
    if (m_picture.measure == ChartMeasure::Price)
        return {};
    if (m_picture.measure != ChartMeasure::Percent)
        return {pairRow(moment)};
    QStringList rows;
    for (const auto &price : m_picture.prices)
        rows += percentRow(price, moment);
    if (!rows.isEmpty())
        rows.front() += QStringLiteral(" · ") + startText();
    return rows;
}

QString ComparisonWords::percentRow(const ComparedLine &price, Timestamp moment) const
{
    const auto now = price.at(moment);
    const auto base = price.at(m_picture.start);
    if (!now || !base)
        return tr("%1: %2").arg(price.symbol.toString(), unknown(price, moment));
    return withLosses(price, tr("%1 %2 at %3").arg(price.symbol.toString(), formatChange(*base, *now, QLocale()), formatDecimal(*now, 2, QLocale())));
}

// Elsewhere in view: a line that is broken says neither why nor how much.
QString ComparisonWords::withLosses(const ComparedLine &price, const QString &words) const
{
    const auto lost = lostText(price.lostInView, QLocale());
    return lost.isEmpty() ? words : tr("%1 · shown time: %2").arg(words, lost);
}

// The common start is said in any case; whose it is where it is not the left edge.
QString ComparisonWords::startText() const
{
    const auto &zone = m_frame.zone;
    const auto date = dateText(m_picture.start, zone);
    const auto clock = clockText(m_picture.start, zone).left(12) + QLatin1Char(' ') + zoneText(m_picture.start, zone);
    const auto text = date == dateText(m_frame.to(), zone) ? clock : date + QLatin1Char(' ') + clock;
    if (!m_picture.latest || m_picture.start <= m_frame.from)
        return tr("all since %1").arg(text);
    return tr("all since %1, from when on %2 is known").arg(text, m_picture.latest->toString());
}

QString ComparisonWords::pairRow(Timestamp moment) const
{
    const bool isRatio = m_picture.measure == ChartMeasure::Ratio;
    const auto &own = m_picture.prices.front();
    const auto &other = m_picture.prices.back();
    const auto pair = (isRatio ? tr("%1 ÷ %2") : tr("%1 − %2")).arg(own.symbol.toString(), other.symbol.toString());
    const auto value = m_picture.lines.front().at(moment);
    if (!value)
        return tr("%1: %2").arg(pair, unknown(own.at(moment) ? other : own, moment));
    auto words = pair + QLatin1Char(' ') + (isRatio ? formatDecimal(*value, Decimal::decimals, QLocale()) : formatSigned(*value, 2, QLocale()));
    for (const auto *price : {&own, &other}) {
        if (const auto lost = lostText(price->lostInView, QLocale()); !lost.isEmpty())
            words = tr("%1 · %2 in the shown time: %3").arg(words, price->symbol.toString(), lost);
    }
    return words;
}

QString ComparisonWords::unknown(const ComparedLine &price, Timestamp moment) const
{
    if (price.lost.contains(moment))
        return tr("its trades are missing here (%1)").arg(lostText(price.lostInView, QLocale()));
    if (price.isAwaited)
        return tr("reading the record…");
    return price.runs.empty() ? tr("no trades in this time are recorded") : tr("no price is known here");
}

} // namespace tidemark
