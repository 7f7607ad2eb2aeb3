#include "ui/live/market_model.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {
namespace {

int signOf(Decimal a, Decimal b)
{
    return a == b ? 0 : a > b ? 1 : -1;
}

QString arrow(int direction)
{
    return direction > 0 ? QStringLiteral("▲ ") : direction < 0 ? QStringLiteral("▼ ") : QString();
}

} // namespace

MarketModel::MarketModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : QAbstractTableModel(parent), m_scales(std::move(scales))
{
}

void MarketModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
}

bool MarketModel::insert(int row, Symbol symbol)
{
    if (rowOf(symbol))
        return false;
    row = std::clamp(row, 0, int(m_rows.size()));
    beginInsertRows({}, row, row);
    Row fresh;
    fresh.symbol = symbol;
    for (int column = 0; column < ColumnCount; ++column)
        fresh.texts.at(std::size_t(column)) = text(fresh, column);
    m_rows.insert(m_rows.begin() + row, std::move(fresh));
    endInsertRows();
    return true;
}

void MarketModel::remove(int row)
{
    Q_ASSERT(row >= 0 && row < int(m_rows.size()));
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

std::optional<int> MarketModel::rowOf(Symbol symbol) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.symbol == symbol; });
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

Symbol MarketModel::symbolAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].symbol : Symbol();
}

std::optional<Trade> MarketModel::lastOf(Symbol symbol) const
{
    const auto row = rowOf(symbol);
    return row ? m_rows[std::size_t(*row)].last : std::nullopt;
}

std::vector<Symbol> MarketModel::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &row : m_rows)
        symbols.push_back(row.symbol);
    return symbols;
}

void MarketModel::take(Row &row, const MarketPulse &pulse)
{
    if (row.last && pulse.last && row.last->price != pulse.last->price)
        row.direction = signOf(pulse.last->price, row.last->price);
    row.last = pulse.last;
    row.reference = pulse.reference;
    row.tradesPerSecond = pulse.tradesPerSecond;
}

void MarketModel::showPulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow)
{
    m_now = exchangeNow;
    for (const auto &pulse : pulses) {
        if (const auto row = rowOf(pulse.symbol))
            take(m_rows[std::size_t(*row)], pulse);
    }
    refresh();
}

void MarketModel::setNow(Timestamp exchangeNow)
{
    m_now = exchangeNow;
    refresh();
}

void MarketModel::refresh()
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        refreshRow(row);
}

void MarketModel::refreshRow(int row)
{
    auto &shown = m_rows[std::size_t(row)];
    for (int column = 0; column < ColumnCount; ++column) {
        auto fresh = text(shown, column);
        auto &old = shown.texts.at(std::size_t(column));
        if (fresh == old)
            continue;
        old = std::move(fresh);
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

int MarketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MarketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MarketModel::text(const Row &row, int column) const
{
    if (column == SymbolColumn)
        return row.symbol.toString();
    if (!row.last)
        return QStringLiteral("—");
    switch (column) {
    case LastColumn:
        return arrow(row.direction)
            + formatDecimal(row.last->price, m_scales->priceDecimals(row.symbol), m_locale);
    case ChangeColumn:
        return row.reference ? arrow(direction(row, column))
                + formatChange(row.reference->price, row.last->price, m_locale)
                             : QStringLiteral("—");
    case RateColumn:
        return m_locale.toString(row.tradesPerSecond, 'f', 1);
    default:
        return formatAge(m_now - row.last->tradedAt, m_locale);
    }
}

int MarketModel::direction(const Row &row, int column) const
{
    if (column == LastColumn)
        return row.direction;
    if (column == ChangeColumn && row.last && row.reference)
        return signOf(row.last->price, row.reference->price);
    return 0;
}

QString MarketModel::toolTip(const Row &row, int column) const
{
    if (!row.last)
        return tr("No trade of %1 has arrived yet.").arg(row.symbol.toString());
    const auto decimals = m_scales->priceDecimals(row.symbol);
    if (column == ChangeColumn && row.reference) {
        return tr("Since %1 %2, when it was %3: the oldest known price within 24 hours.")
            .arg(m_format.timeNear(row.reference->at, m_now), m_format.zoneName(row.reference->at),
                 formatDecimal(row.reference->price, decimals, m_locale));
    }
    if (column == RateColumn)
        return tr("Trades a second over the last ten seconds");
    return tr("Last traded at %1, %2 %3")
        .arg(formatDecimal(row.last->price, decimals, m_locale), m_format.timeMillis(row.last->tradedAt),
             m_format.zoneName(row.last->tradedAt));
}

QVariant MarketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.texts.at(std::size_t(index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == SymbolColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(row, index.column());
    case Qt::ForegroundRole: {
        const auto &colors = themeColors(QGuiApplication::palette());
        const auto way = direction(row, index.column());
        return way > 0 ? colors.up : way < 0 ? colors.down : QVariant();
    }
    default:
        return {};
    }
}

QVariant MarketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SymbolColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ChangeColumn)
        return tr("Since the oldest known price within 24 hours");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SymbolColumn:
        return tr("Market");
    case LastColumn:
        return tr("Last");
    case ChangeColumn:
        return tr("Change");
    case RateColumn:
        return tr("Trades/s");
    case AgeColumn:
        return tr("Age");
    default:
        return {};
    }
}

} // namespace tidemark
