#include "ui/live/market_words.h"

#include "ui/live/extremes_model.h"
#include "ui/number_format.h"

namespace tidemark {
namespace {

const QString nothing = QStringLiteral("—");

} // namespace

bool MarketWords::tell(MarketStanding &row) const
{
    const bool isDue = !row.stateAt || m_now < *row.stateAt || m_now - *row.stateAt >= std::chrono::seconds(1);
    if (isDue) {
        row.facts.state = marketStateText(row.pulse, m_now, m_locale);
        row.stateAt = m_now;
    }
    auto &facts = row.facts;
    const auto &last = row.pulse.last;
    const auto &opening = window(row).opening;
    row.position = positionInRange(window(row), last);
    facts.price = last ? price(row, last->price) : QString();
    facts.way = 0;
    facts.percent.clear();
    facts.difference.clear();
    if (!last || !opening)
        return isDue;
    const auto difference = last->price - opening->price;
    facts.way = difference.units() > 0 ? 1 : difference.units() < 0 ? -1 : 0;
    facts.percent = arrowOf(facts.way) + formatChange(opening->price, last->price, m_locale);
    facts.difference = formatSigned(difference, m_scales->priceDecimals(row.symbol), m_locale);
    return isDue;
}

const WindowExtremes &MarketWords::window(const MarketStanding &row) const
{
    return row.pulse.windows[std::size_t(m_window)];
}

QString MarketWords::price(const MarketStanding &row, Decimal price) const
{
    return formatDecimal(price, m_scales->priceDecimals(row.symbol), m_locale);
}

QString MarketWords::text(const MarketStanding &row, int column) const
{
    if (column == SymbolColumn)
        return row.symbol.toString();
    // How late trades arrive means something only while they do.
    if (column == StateColumn || (column == LagColumn && row.facts.state.isDoubtful))
        return row.facts.state.words;
    if (!row.pulse.last)
        return nothing;
    switch (column) {
    case LastColumn:
        return arrowOf(row.facts.tick) + row.facts.price;
    case ChangeColumn:
        return row.facts.percent.isEmpty() ? nothing : row.facts.percent;
    case DifferenceColumn:
        return row.facts.difference.isEmpty() ? nothing : row.facts.difference;
    case RangeColumn:
        return row.position ? formatCount(*row.position / 10, m_locale) + QChar::Nbsp + m_locale.percent() : nothing;
    case RateColumn:
        return m_locale.toString(row.pulse.tradesPerSecond, 'f', 1);
    case LagColumn:
        // By a clock that is wrong a trade may arrive before it was made.
        return row.pulse.lag
            ? formatCount(row.pulse.lag->count() / 1'000, m_locale) + QChar::Nbsp + tr("ms") : nothing;
    default:
        return formatAge(m_now - row.pulse.last->tradedAt, m_locale);
    }
}

QString MarketWords::toolTip(const MarketStanding &row, int column) const
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
            : row.pulse.lag               ? tr("Half of the trades of the last ten seconds took no longer from the exchange to here, as "
                                  "far as the two clocks agree.")
                             : tr("No trade has arrived over the stream within the last ten seconds.");
    default:
        return priceToolTip(row);
    }
}

QString MarketWords::changeToolTip(const MarketStanding &row) const
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

QString MarketWords::rangeToolTip(const MarketStanding &row) const
{
    const auto &extremes = window(row).extremes;
    if (!extremes)
        return tr("No trade of %1 within %2.").arg(row.symbol.toString(), windowName(window(row).span));
    return tr("Where the price stands between the lowest, %1, and the highest, %2, of %3")
        .arg(price(row, extremes->low.price), price(row, extremes->high.price), windowName(window(row).span));
}

QString MarketWords::priceToolTip(const MarketStanding &row) const
{
    const auto &last = *row.pulse.last;
    const auto traded = tr("Last traded at %1, %2 %3")
                            .arg(price(row, last.price), m_format.date(last.tradedAt) == m_format.date(m_now)
                                     ? m_format.timeMillis(last.tradedAt) : m_format.dateTime(last.tradedAt),
                                 m_format.zoneName(last.tradedAt));
    return row.facts.state.isDoubtful ? traded + QLatin1Char('\n') + row.facts.state.sentence : traded;
}

// Who hears the price must hear with it that it may be old.
QString MarketWords::accessibleText(const MarketStanding &row, int column)
{
    const auto &words = row.texts.at(std::size_t(column));
    if (column == LastColumn && row.facts.state.isDoubtful)
        return tr("%1, %2").arg(words, row.facts.state.words);
    return column == RangeColumn && row.position ? tr("%1 of the way from low to high").arg(words) : words;
}

QString MarketWords::meaning(int column) const
{
    const auto name = windowName(rollingWindows[std::size_t(m_window)]);
    switch (column) {
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

QString MarketWords::title(int column)
{
    return QStringList{tr("Market"), tr("Last"), tr("Change"), tr("Difference"), tr("Low–high"), tr("Trades/s"), tr("Lag"),
                       tr("Age"), tr("State")}
        .value(column);
}

QString MarketWords::titleToolTip(int column) const
{
    const auto sorting = tr("A click sorts the list by it once, another the other way round.");
    const auto what = meaning(column);
    return what.isEmpty() ? sorting : what + QLatin1Char('\n') + sorting;
}

} // namespace tidemark
