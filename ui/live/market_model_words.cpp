#include "ui/live/market_model.h"

#include "ui/live/extremes_model.h"
#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

// What the list's cells and columns say besides their figures.
namespace tidemark {

QString MarketModel::toolTip(const Row &row, int column) const
{
    if (column == StateColumn || row.pulse.state == MarketState::Refused)
        return row.facts.state.sentence;
    if (!row.pulse.last)
        return tr("No trade of %1 has arrived yet.").arg(row.symbol.toString());
    switch (column) {
    case ChangeColumn:
    case DifferenceColumn:
        return changeToolTip(row);
    case RangeColumn:
        return rangeToolTip(row);
    case RateColumn:
        return tr("Trades a second over the last ten seconds");
    case LagColumn:
        return row.facts.state.isDoubtful ? row.facts.state.sentence
            : row.pulse.lag                ? tr("Half of the trades of the last ten seconds took no longer from the exchange to here, as "
                                  "far as the two clocks agree.")
                             : tr("No trade has arrived over the stream within the last ten seconds.");
    default:
        return priceToolTip(row);
    }
}

QString MarketModel::changeToolTip(const Row &row) const
{
    const auto &opening = window(row).opening;
    if (!opening)
        return priceToolTip(row);
    const auto name = windowName(window(row).span);
    const auto was = price(row, opening->price);
    const auto when = m_format.timeNear(opening->at, m_now) + QLatin1Char(' ') + m_format.zoneName(opening->at);
    const auto words = opening->at > m_now - window(row).span
        ? tr("Since %2, when it was %3: the oldest known price within %1.")
        : tr("Over %1: it was %3 then, last traded at %2.");
    return words.arg(name, when, was) + QLatin1Char('\n') + row.facts.percent + QLatin1String("   ") + row.facts.difference;
}

QString MarketModel::rangeToolTip(const Row &row) const
{
    const auto &extremes = window(row).extremes;
    if (!extremes)
        return tr("No trade of %1 within %2.").arg(row.symbol.toString(), windowName(window(row).span));
    return tr("Where the price stands between the lowest, %1, and the highest, %2, of %3")
        .arg(price(row, extremes->low.price), price(row, extremes->high.price), windowName(window(row).span));
}

QString MarketModel::priceToolTip(const Row &row) const
{
    const auto &last = *row.pulse.last;
    const auto traded = tr("Last traded at %1, %2 %3")
                            .arg(price(row, last.price), m_format.date(last.tradedAt) == m_format.date(m_now)
                                     ? m_format.timeMillis(last.tradedAt) : m_format.dateTime(last.tradedAt),
                                 m_format.zoneName(last.tradedAt));
    return row.facts.state.isDoubtful ? traded + QLatin1Char('\n') + row.facts.state.sentence : traded;
}

// Who hears the price must hear with it that it may be old.
QString MarketModel::accessibleText(const Row &row, int column) const
{
    const auto &words = row.texts.at(std::size_t(column));
    if (column == LastColumn && row.facts.state.isDoubtful)
        return tr("%1, %2").arg(words, row.facts.state.words);
    return column == RangeColumn && row.position ? tr("%1 of the way from low to high").arg(words) : words;
}

QVariant MarketModel::foreground(const Row &row, int column) const
{
    const auto &colors = themeColors(QGuiApplication::palette());
    if (column == StateColumn || (column == LagColumn && row.facts.state.isDoubtful)) {
        const auto tone = row.facts.state.tone;
        return tone == Tone::Warning ? colors.warning : tone == Tone::Bad ? colors.bad : tone == Tone::Good ? colors.good : colors.dim;
    }
    if (row.facts.state.isDoubtful && isPrice(column))
        return colors.dim;
    const auto way = direction(row, column);
    return way > 0 ? colors.up : way < 0 ? colors.down : QVariant();
}

QString MarketModel::headerToolTip(int section) const
{
    const auto name = windowName(rollingWindows[std::size_t(m_window)]);
    switch (section) {
    case ChangeColumn:
        return tr("Change of the price over %1, in percent").arg(name);
    case DifferenceColumn:
        return tr("Change of the price over %1").arg(name);
    case RangeColumn:
        return tr("Where the price stands between the lowest and the highest of %1").arg(name);
    case RateColumn:
        return tr("Trades a second over the last ten seconds");
    case LagColumn:
        return tr("How long trades take from the exchange to here: half of the last ten seconds' took no longer.\n"
                  "Where the price may be old it says so instead.");
    case AgeColumn:
        return tr("How long ago the last trade was");
    case StateColumn:
        return tr("Whether the price is current");
    default:
        return {};
    }
}

QVariant MarketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isWords = section == SymbolColumn || section == StateColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        const auto sorting = tr("A click sorts the list by it once, another the other way round.");
        const auto what = headerToolTip(section);
        return what.isEmpty() ? sorting : what + QLatin1Char('\n') + sorting;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SymbolColumn:
        return tr("Market");
    case LastColumn:
        return tr("Last");
    case ChangeColumn:
        return tr("Change");
    case DifferenceColumn:
        return tr("Difference");
    case RangeColumn:
        return tr("Low–high");
    case RateColumn:
        return tr("Trades/s");
    case LagColumn:
        return tr("Lag");
    case AgeColumn:
        return tr("Age");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace tidemark
