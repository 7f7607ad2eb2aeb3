#include "ui/board/board_words.h"

#include "ui/live/extremes_model.h"
#include "ui/live/market_facts.h"
#include "ui/number_format.h"

#include <cmath>

namespace tidemark {
namespace {

const QString unknown = QStringLiteral("—");

// What the translator chooses a plural form by.
[[nodiscard]] int pluralOf(std::int64_t count)
{
    return int(count > 1'000'000'000 ? 1'000'000 + count % 1'000'000 : count);
}

} // namespace

QString BoardWords::amount(double value, const QLocale &locale)
{
    const std::pair<double, QString> sizes[] = {{1e12, tr("%1 T", "trillions")}, {1e9, tr("%1 B", "billions")}, {1e6, tr("%1 M", "millions")}, {1e3, tr("%1 K", "thousands")}};
    for (const auto &[size, words] : sizes) {
        if (value >= size * 0.99995)
            return words.arg(amount(value / size, locale)).replace(QLatin1Char(' '), QChar::Nbsp);
    }
    const auto digits = value <= 0 ? 0 : int(std::floor(std::log10(value))) + 1;
    return locale.toString(value, 'f', value <= 0 ? 0 : std::clamp(4 - std::max(digits, 1) - std::min(digits, 0), 0, 8));
}

QString BoardWords::price(const BoardRow &row, const std::optional<Decimal> &price) const
{
    return price ? formatDecimal(*price, m_scales->priceDecimals(row.symbol), m_locale) : unknown;
}

QString BoardWords::change(const BoardRow &row) const
{
    const auto last = row.price();
    const auto first = row.opening();
    if (!last || !first)
        return unknown;
    const auto words = formatChange(*first, *last, m_locale);
    return words.isEmpty() ? unknown : arrowOf(row.way()) + words;
}

QString BoardWords::text(const BoardRow &row, int column) const
{
    const auto words = figure(row, column);
    return row.isPart(column) && words != unknown ? partMark + words : words;
}

QString BoardWords::figure(const BoardRow &row, int column) const
{
    switch (column) {
    case BoardRow::SymbolColumn:
        return row.symbol.toString();
    case BoardRow::PriceColumn:
        return price(row, row.price());
    case BoardRow::ChangeColumn:
        return change(row);
    case BoardRow::RangeColumn:
        return row.position() ? formatCount(*row.position() / 10, m_locale) + QChar::Nbsp + m_locale.percent() : unknown;
    case BoardRow::RateColumn: {
        const auto rate = row.tradesPerSecond();
        return rate ? m_locale.toString(*rate, 'f', *rate < 10 ? 2 : *rate < 100 ? 1 : 0) : unknown;
    }
    case BoardRow::ValueColumn: {
        const auto value = row.valuePerSecond();
        return value ? amount(*value, m_locale) : unknown;
    }
    case BoardRow::LargestColumn: {
        const auto &largest = row.market.turnover.largest;
        return row.isRecorded && largest ? amount(largest->value.toDouble(), m_locale) : unknown;
    }
    case BoardRow::LagColumn:
        return row.isRecorded && row.market.lag ? formatCount(row.market.lag->count() / 1'000, m_locale) + QChar::Nbsp + tr("ms") : unknown;
    default:
        return recordText(row);
    }
}

QString BoardWords::moment(Timestamp at, Timestamp now) const
{
    return m_format.timeRecent(at, now);
}

QString BoardWords::recordText(const BoardRow &row) const
{
    if (!row.isRecorded)
        return tr("not recorded · 24 h");
    const auto &market = row.market;
    if (row.isDoubtful() && market.state == MarketState::Refused)
        return tr("refused");
    if (market.missing > 0)
        return tr("%1 missing", "trades").arg(formatCount(market.missing, m_locale));
    if (row.isDoubtful())
        return market.state == MarketState::Stale ? tr("stale") : tr("waiting");
    if (market.isWhole && market.window.isComplete)
        return tr("complete");
    if (!market.window.completeSince)
        return tr("waiting");
    return tr("since %1").arg(moment(std::max(*market.window.completeSince, market.turnover.from), row.now));
}

QString BoardWords::windowName(const BoardRow &row) const
{
    return row.isRecorded ? tidemark::windowName(rollingWindows[std::size_t(m_window)]) : tidemark::windowName(rollingWindows.back());
}

QString BoardWords::partNote(const BoardRow &row, int column) const
{
    if (!row.isPart(column))
        return {};
    if (row.isDoubtful())
        return QLatin1Char('\n') + tr("* It is not sure that the newest trades are here: nothing has been heard of the market for a while.");
    const auto since = column == BoardRow::LargestColumn ? std::max(row.market.turnover.from, row.market.largestSince)
        : column == BoardRow::RateColumn || column == BoardRow::ValueColumn ? row.market.turnover.from
                                                                            : row.market.window.completeSince.value_or(row.now);
    const auto &words = since >= row.now ? tr("* Some trades of these %1 are not here.").arg(windowName(row))
                                         : tr("* Not all trades of these %1 are here: they are whole since %2.").arg(windowName(row), moment(since, row.now));
    return QLatin1Char('\n') + words;
}

QString BoardWords::rangeToolTip(const BoardRow &row) const
{
    if (!row.low() || !row.high())
        return tr("No trade within %1.").arg(windowName(row));
    return tr("Lowest %1, highest %2 of the last %3").arg(price(row, row.low()), price(row, row.high()), windowName(row)) + partNote(row, BoardRow::RangeColumn);
}

QString BoardWords::sumsToolTip(const BoardRow &row) const
{
    if (!row.isRecorded)
        return row.ticker ? tr("%1 %2 in 24 h, as the exchange says").arg(formatWide(row.ticker->value, 2, m_locale), row.quote) : recordToolTip(row);
    const auto span = row.span();
    if (!span)
        return tr("Nothing is counted yet.");
    const auto &sums = row.market.turnover;
    const auto trades = formatCounted(sums.trades, QStringLiteral("%1 trade"), tr("%1 trades", nullptr, pluralOf(sums.trades)), m_locale);
    return tr("%1, %2 %3 within %4", "trades, value, currency, time").arg(trades, formatWide(sums.value, 2, m_locale), row.quote, formatSpan(*span, m_locale))
        + partNote(row, BoardRow::ValueColumn);
}

QString BoardWords::largestToolTip(const BoardRow &row) const
{
    const auto &largest = row.market.turnover.largest;
    if (!row.isRecorded)
        return tr("The exchange does not tell it. It is known of markets that are recorded.");
    if (!largest)
        return tr("No trade within %1.").arg(windowName(row));
    const auto value = tr("%1 %2 at %3", "value, currency, time").arg(formatWide(largest->value, 2, m_locale), row.quote, moment(largest->at, row.now));
    const auto parts = largest->quantity.units() == 0
        ? QString()
        : QLatin1Char('\n') + tr("%1 for %2 each").arg(formatDecimal(largest->quantity, m_scales->quantityDecimals(row.symbol), m_locale), price(row, largest->price));
    return value + parts + partNote(row, BoardRow::LargestColumn);
}

QString BoardWords::recordToolTip(const BoardRow &row) const
{
    if (!row.isRecorded) {
        const auto what = tr("Not recorded: these are the exchange's own figures over 24 hours. Ctrl+R starts recording, with the hour before.");
        return row.ticker ? what : tr("Not recorded. The exchange tells its figures with its next trade. Ctrl+R starts recording, with the hour before.");
    }
    const auto &market = row.market;
    QStringList lines;
    if (!market.note.isEmpty())
        lines += market.note;
    if (market.missing > 0)
        lines += formatCounted(market.missing, QStringLiteral("%1 trade is known to be missing; it is fetched by its id."),
                               tr("%1 trades are known to be missing; they are fetched by their ids.", nullptr, pluralOf(market.missing)), m_locale);
    if (market.window.completeSince)
        lines += tr("Every trade since %1 is here.").arg(m_format.dateTime(*market.window.completeSince) + QLatin1Char(' ') + m_format.zoneName(*market.window.completeSince));
    else
        lines += tr("No trade of it has arrived yet.");
    return lines.join(QLatin1Char('\n'));
}

QString BoardWords::toolTip(const BoardRow &row, int column) const
{
    switch (column) {
    case BoardRow::SymbolColumn:
    case BoardRow::RecordColumn:
        return recordToolTip(row);
    case BoardRow::ChangeColumn:
        return row.opening() ? tr("From %1, %2 ago").arg(price(row, row.opening()), windowName(row)) + partNote(row, column) : tr("Nothing is known of the time before.");
    case BoardRow::RangeColumn:
        return rangeToolTip(row);
    case BoardRow::RateColumn:
        return row.isRecorded ? sumsToolTip(row) : tr("The exchange does not tell it. It is known of markets that are recorded.");
    case BoardRow::ValueColumn:
        return sumsToolTip(row);
    case BoardRow::LargestColumn:
        return largestToolTip(row);
    case BoardRow::LagColumn:
        return tr("Half of the trades of the last ten seconds took no longer from the exchange to here.");
    default:
        return recordToolTip(row);
    }
}

QString BoardWords::accessibleText(const BoardRow &row, int column) const
{
    const auto words = figure(row, column);
    if (words == unknown)
        return tr("not known");
    const auto whole = column == BoardRow::RangeColumn ? tr("%1 of the way from low to high").arg(words) : words;
    return row.isPart(column) ? tr("%1, incomplete").arg(whole) : whole;
}

QString BoardWords::sentence(const BoardRow &row) const
{
    const auto name = row.symbol.toString();
    if (!row.price())
        return tr("%1, %2, no price yet").arg(name, recordText(row));
    QStringList parts{name, price(row, row.price()), tr("%1 in %2", "change, window").arg(accessibleText(row, BoardRow::ChangeColumn), windowName(row))};
    if (row.position())
        parts += accessibleText(row, BoardRow::RangeColumn);
    if (row.tradesPerSecond())
        parts += tr("%1 trades a second").arg(accessibleText(row, BoardRow::RateColumn));
    if (row.valuePerSecond())
        parts += tr("%1 %2 a second", "value, currency").arg(accessibleText(row, BoardRow::ValueColumn), row.quote);
    parts += recordText(row);
    return parts.join(QStringLiteral(", "));
}

QString BoardWords::title(int column)
{
    return QStringList{tr("Market"), tr("Price"), tr("Change"), tr("Low–high"), tr("Trades/s"), tr("Value/s"), tr("Largest"), tr("Lag"), tr("Record")}.value(column);
}

QString BoardWords::titleToolTip(int column) const
{
    const auto name = tidemark::windowName(rollingWindows[std::size_t(m_window)]);
    const QStringList meanings{tr("The market"),
                               tr("What it was last traded at"),
                               tr("Change of the price over %1").arg(name),
                               tr("Where the price stands between the lowest and the highest of %1").arg(name),
                               tr("Trades a second, over %1").arg(name),
                               tr("What is traded a second, over %1, in the currency of the price. Those of one currency stand together.").arg(name),
                               tr("The trade of the most value within %1, in the currency of the price").arg(name),
                               tr("How long trades take from the exchange to here"),
                               tr("Whether all trades of the window are here")};
    return meanings.value(column) + QLatin1Char('\n') + tr("A click sorts by it, another the other way round.");
}

} // namespace tidemark
