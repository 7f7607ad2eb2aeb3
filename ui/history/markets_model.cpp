#include "ui/history/markets_model.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

namespace tidemark {
namespace {

const QString noFigure = QStringLiteral("—");

[[nodiscard]] QString percentCell(const std::optional<Decimal> &percent, bool isSigned, const QLocale &locale)
{
    if (!percent)
        return noFigure;
    return (isSigned ? formatSigned(*percent, 2, locale) : formatDecimal(*percent, 2, locale)) + QChar::Nbsp + QLatin1Char('%');
}

[[nodiscard]] QVariant unitsOf(const std::optional<Decimal> &value)
{
    return value ? QVariant(qint64(value->units())) : QVariant();
}

} // namespace

MarketsModel::MarketsModel(std::shared_ptr<const SymbolScales> scales, QObject *parent) : RowModel(int(ColumnCount), parent), m_scales(std::move(scales)) {}

void MarketsModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    tellChanged(RecordColumn, RecordColumn);
}

void MarketsModel::setAnswer(const MomentAnswer &answer)
{
    beginResetModel();
    m_answer = answer;
    m_figures.clear();
    for (std::size_t i = 0; i < m_answer.markets.size(); ++i)
        m_figures.push_back(MomentFigures::of(m_answer.markets[i], otherOf(m_answer, i)));
    endResetModel();
}

QString MarketsModel::text(std::size_t row, int column) const
{
    const auto &price = m_answer.markets[row];
    const auto &figures = m_figures[row];
    const auto decimals = m_scales->priceDecimals(price.symbol);
    const auto shown = [&](const std::optional<Decimal> &value) { return value ? formatDecimal(*value, decimals, m_locale) : noFigure; };
    switch (column) {
    case MarketColumn:
        return price.symbol.toString();
    case PriceColumn:
        return shown(price.price());
    case AgeColumn: {
        const auto age = price.ageAt(m_answer.moment);
        return age ? formatSpan(*age, m_locale) : noFigure;
    }
    case ChangeColumn:
        return figures.change ? formatSigned(*figures.change, decimals, m_locale) : noFigure;
    case PercentColumn:
        return percentCell(figures.changePercent, true, m_locale);
    case LowColumn:
        return shown(price.day ? std::optional(price.day->low.price) : std::nullopt);
    case HighColumn:
        return shown(price.day ? std::optional(price.day->high.price) : std::nullopt);
    case PlaceColumn:
        return percentCell(figures.placePercent, false, m_locale);
    case RecordColumn:
        return recordText(price);
    default:
        return {};
    }
}

QString MarketsModel::beginningText(Timestamp begins) const
{
    return tr("the record begins at %1").arg(m_format.dateTime(begins));
}

QString MarketsModel::recordText(const MomentPrice &price) const
{
    const auto &around = price.around;
    QStringList parts;
    if (price.closed)
        parts += tr("dropped by your choice: the close of the minute of %1").arg(m_format.minute(price.closed->openedAt));
    else if (around.dropped > 0)
        parts += formatCounted(around.dropped, QStringLiteral("%1 trade dropped by your choice"), tr("%1 trades dropped by your choice", nullptr, numerus(around.dropped)), m_locale);
    const auto lost = around.missing + around.skipped + around.rejected;
    if (lost > 0)
        parts += formatCounted(lost, QStringLiteral("%1 trade missing"), tr("%1 trades missing", nullptr, numerus(lost)), m_locale);
    if (around.startsBeforeRecord)
        parts += around.recordBegins ? beginningText(*around.recordBegins) : tr("nothing is recorded so early");
    if (around.endsAfterRecord)
        parts += tr("the record ends here");
    return parts.isEmpty() ? tr("complete") : parts.join(QStringLiteral("; "));
}

QVariant MarketsModel::sortKey(std::size_t row, int column) const
{
    const auto &price = m_answer.markets[row];
    const auto &figures = m_figures[row];
    switch (column) {
    case PriceColumn:
        return unitsOf(price.price());
    case AgeColumn: {
        const auto age = price.ageAt(m_answer.moment);
        return age ? QVariant(qint64(age->count())) : QVariant();
    }
    case ChangeColumn:
        return unitsOf(figures.change);
    case PercentColumn:
        return unitsOf(figures.changePercent);
    case LowColumn:
        return unitsOf(price.day ? std::optional(price.day->low.price) : std::nullopt);
    case HighColumn:
        return unitsOf(price.day ? std::optional(price.day->high.price) : std::nullopt);
    case PlaceColumn:
        return unitsOf(figures.placePercent);
    default:
        return text(row, column);
    }
}

QString MarketsModel::toolTip(std::size_t row, int column) const
{
    const auto &price = m_answer.markets[row];
    if (column == PriceColumn && price.last)
        return tr("Trade %1 at %2").arg(price.last->id).arg(m_format.dateTimeMicros(price.last->tradedAt));
    if (column == LowColumn && price.day)
        return m_format.dateTimeMicros(price.day->low.at);
    if (column == HighColumn && price.day)
        return m_format.dateTimeMicros(price.day->high.at);
    return column == RecordColumn ? text(row, column) : QString();
}

QVariant MarketsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == MarketColumn ? text(row, MarketColumn)
                                              : tr("%1, %2: %3").arg(text(row, MarketColumn), titles().at(index.column()), text(row, index.column()));
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case SortRole:
        return sortKey(row, index.column());
    case Qt::ForegroundRole: {
        const auto &change = m_figures[row].change;
        if ((index.column() != ChangeColumn && index.column() != PercentColumn) || !change || change->units() == 0)
            return {};
        const auto &colors = themeColors(QGuiApplication::palette());
        return change->units() > 0 ? colors.up : colors.down;
    }
    default:
        return {};
    }
}

QStringList MarketsModel::titles() const
{
    return {tr("Market"), tr("Price"), tr("Age"), tr("Change"), tr("Change %"), tr("Day’s low"), tr("Day’s high"), tr("Place"), tr("In the record")};
}

QString MarketsModel::titleToolTip(int column) const
{
    switch (column) {
    case AgeColumn:
        return tr("How long before the moment the last trade was");
    case ChangeColumn:
    case PercentColumn:
        return tr("Since the other moment");
    case LowColumn:
    case HighColumn:
        return tr("Of the day (UTC) up to the moment, and not beyond");
    case PlaceColumn:
        return tr("Where the price is between the day’s low (0 %) and high (100 %)");
    default:
        return {};
    }
}

} // namespace tidemark
