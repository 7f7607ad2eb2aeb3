#include "ui/chart/table_figures.h"

#include "ui/chart/paint/study_words.h"
#include "ui/number_format.h"

#include <QLocale>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::microseconds figureInstant(1);

[[nodiscard]] QString plainDelta(const TakerDelta &delta)
{
    const auto size = delta.size().toString();
    return delta.isNegative() ? QLatin1Char('-') + size : size;
}

[[nodiscard]] QString nothing()
{
    return QStringLiteral("–");
}

[[nodiscard]] QString measureName(const ComparedPicture &picture)
{
    const auto own = picture.prices.front().symbol.toString();
    const auto other = picture.prices.back().symbol.toString();
    return picture.measure == ChartMeasure::Ratio ? own + QStringLiteral("_per_") + other : own + QStringLiteral("_minus_") + other;
}

[[nodiscard]] QStringList headOf(const ChartTableModel::Content &content)
{
    auto head = content.kind == ChartTableModel::Kind::Trades
        ? QStringList{QStringLiteral("time"), QStringLiteral("price"), QStringLiteral("quantity"), QStringLiteral("side"), QStringLiteral("trade_id")}
        : QStringList{QStringLiteral("time"), QStringLiteral("open"), QStringLiteral("high"), QStringLiteral("low"), QStringLiteral("close"), QStringLiteral("volume"), QStringLiteral("trades")};
    for (const auto &figure : content.figures) {
        head += figure.name;
        if (figure.isCount)
            head += figure.name + QStringLiteral("_since");
    }
    return head;
}

[[nodiscard]] QStringList ownFields(const ChartTableModel::Content &content, std::size_t row)
{
    if (content.kind == ChartTableModel::Kind::Trades) {
        const auto &trade = content.trades[row];
        return {toIsoString(trade.at), trade.price.toString(), trade.quantity.toString(), trade.buyerIsMaker ? QStringLiteral("sell") : QStringLiteral("buy"), QString::number(trade.id)};
    }
    const auto &span = content.spans[row];
    return {toIsoString(span.firstAt), span.open.toString(), span.high.toString(), span.low.toString(), span.close.toString(), span.volume.toString(), QString::number(span.ticks)};
}

} // namespace

template <typename Tell>
void TableFigures::add(ChartTableModel::Content &content, const QString &title, const QString &name, bool isCount, Tell tell) const
{
    ChartTableModel::Figure figure{title, name, isCount, {}};
    for (std::size_t i = 0; i < content.ends.size(); ++i) {
        const auto from = content.kind == ChartTableModel::Kind::Trades ? content.trades[i].at : content.spans[i].firstAt;
        figure.cells.push_back(tell(Row{from, std::max(from, std::min(content.ends[i], m_shown.until))}));
    }
    content.figures.push_back(std::move(figure));
}

void TableFigures::addTo(ChartTableModel::Content &content) const
{
    addStudies(content);
    addCompared(content);
}

void TableFigures::addStudies(ChartTableModel::Content &content) const
{
    const auto &series = m_shown.studies;
    const auto format = content.format;
    if (series.choice.vwap)
        add(content, tr("VWAP"), QStringLiteral("vwap"), true, [&](const Row &row) {
            const auto *mean = series.meanAt(row.to);
            if (!mean)
                return unknown(row);
            const auto price = mean->price();
            return counted(formatDecimal(price, Decimal::decimals, QLocale()), price.toString(), mean->since, mean->isBroken, format);
        });
    if (series.choice.delta && content.kind == ChartTableModel::Kind::Candles)
        add(content, tr("Buys − sells"), QStringLiteral("buys_minus_sells"), false, [&](const Row &row) {
            const auto *bar = series.barAt(row.from);
            return bar && bar->from == row.from ? Cell{deltaText(bar->delta), plainDelta(bar->delta), {}} : unknown(row);
        });
    if (series.choice.delta)
        add(content, tr("Running sum"), QStringLiteral("running_sum"), true, [&](const Row &row) {
            const auto *sum = series.sumAt(row.to);
            return sum ? counted(deltaText(sum->sum), plainDelta(sum->sum), sum->since, sum->isBroken, format) : unknown(row);
        });
}

TableFigures::Cell TableFigures::counted(const QString &text, const QString &plain, Timestamp since, bool isBroken, const TimeFormat &format) const
{
    const auto from = format.dateTime(since) + QLatin1Char(' ') + format.zoneName(since);
    return {text, plain, isBroken ? tr("since %1, behind missing trades").arg(from) : tr("since %1").arg(from), toIsoString(since)};
}

TableFigures::Cell TableFigures::unknown(const Row &row) const
{
    if (!m_shown.known.stretches().lost().within({row.from, row.to + figureInstant}).empty())
        return {tr("missing"), {}, tr("Trades are missing here.")};
    if (m_shown.studies.areTooMany)
        return {nothing(), {}, tr("Too many trades to tell their sides; show less time.")};
    return {nothing(), {}, m_shown.studies.isAwaited ? tr("The record is being read.") : tr("Not all trades are known here.")};
}

void TableFigures::addCompared(ChartTableModel::Content &content) const
{
    const auto &picture = m_shown.compared;
    if (picture.measure == ChartMeasure::Price)
        return;
    const bool isPercent = picture.measure == ChartMeasure::Percent;
    for (std::size_t i = 0; i < picture.prices.size(); ++i) {
        const auto &line = picture.prices[i];
        const auto market = line.symbol.toString();
        if (i > 0)
            add(content, market, market + QStringLiteral("_price"), false, [&](const Row &row) { return priceOf(line, row); });
        if (isPercent)
            add(content, tr("%1 in %").arg(market), market + QStringLiteral("_percent"), false, [&](const Row &row) { return valueOf(picture.lines[i], row); });
    }
    if (!isPercent)
        add(content, picture.measure == ChartMeasure::Ratio ? tr("Ratio") : tr("Spread"), measureName(picture), false, [&](const Row &row) { return valueOf(picture.lines.front(), row); });
}

TableFigures::Cell TableFigures::priceOf(const ComparedLine &line, const Row &row)
{
    if (const auto price = line.at(std::max(row.from, row.to - figureInstant)))
        return {formatDecimal(*price, 2, QLocale()), price->toString(), {}};
    if (!line.lost.within({row.from, row.to + figureInstant}).empty())
        return {tr("missing"), {}, tr("Trades of %1 are missing here.").arg(line.symbol.toString())};
    return {nothing(), {}, line.isAwaited ? tr("The record is being read.") : tr("No price of %1 is known here.").arg(line.symbol.toString())};
}

TableFigures::Cell TableFigures::valueOf(const ComparedLine &line, const Row &row) const
{
    const auto &picture = m_shown.compared;
    if (const auto value = line.at(std::max(row.from, row.to - figureInstant))) {
        const bool isRatio = picture.measure == ChartMeasure::Ratio;
        return {isRatio ? formatDecimal(*value, Decimal::decimals, QLocale()) : formatSigned(*value, 2, QLocale()), value->toString(), {}};
    }
    for (const auto &price : picture.prices) { // whose price is the reason
        const bool isConcerned = picture.measure != ChartMeasure::Percent || price.symbol == line.symbol;
        if (const auto cell = priceOf(price, row); isConcerned && cell.plain.isEmpty())
            return cell;
    }
    return {nothing(), {}, {}};
}

QString tableText(const ChartTableModel::Content &content, const std::vector<std::size_t> &rows, QChar separator)
{
    QStringList lines{headOf(content).join(separator)};
    for (const auto row : rows) {
        auto fields = ownFields(content, row);
        for (const auto &figure : content.figures) {
            fields += figure.cells[row].plain;
            if (figure.isCount)
                fields += figure.cells[row].since;
        }
        lines += fields.join(separator);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tidemark
