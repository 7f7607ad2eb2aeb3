#include "ui/live/tape_model.h"

#include "core/wide_decimal.h"
#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int memory = 200; // trades that the mean value remembers
constexpr std::size_t latest = 500; // rows among which a late trade still finds its place

[[nodiscard]] bool comesBefore(const Trade &a, const Trade &b)
{
    return a.id < b.id;
}

} // namespace

TapeModel::TapeModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : RowModel(int(ColumnCount), parent), m_scales(std::move(scales))
{
}

void TapeModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    tellChanged(TimeColumn, TimeColumn);
}

void TapeModel::refreshScales()
{
    tellChanged(PriceColumn, QuantityColumn);
}

void TapeModel::restart(std::span<const Trade> trades)
{
    beginResetModel();
    m_rows.clear();
    m_meanValue = 0;
    m_weighed = 0;
    endResetModel();
    add(trades, capacity);
}

void TapeModel::add(std::span<const Trade> trades, std::size_t most)
{
    const auto fresh = newRows(trades, most);
    if (!fresh.empty()) {
        beginInsertRows({}, 0, int(fresh.size()) - 1);
        for (const auto &row : fresh)
            m_rows.push_front(row);
        endInsertRows();
    }
    dropOldest();
}

// Ascending, newer than what is there, and no more than a person could see; what came late goes to its place.
std::vector<TapeModel::Row> TapeModel::newRows(std::span<const Trade> trades, std::size_t most)
{
    std::vector<Trade> newer;
    for (const auto &trade : trades) {
        if (m_rows.empty() || trade.id > m_rows.front().trade.id)
            newer.push_back(trade);
        else
            insertLate(trade);
    }
    if (!std::is_sorted(newer.begin(), newer.end(), comesBefore))
        std::sort(newer.begin(), newer.end(), comesBefore);
    const auto isSame = [](const Trade &a, const Trade &b) { return a.id == b.id; };
    newer.erase(std::unique(newer.begin(), newer.end(), isSame), newer.end());
    std::vector<Row> rows;
    for (std::size_t i = newer.size() > most ? newer.size() - most : 0; i < newer.size(); ++i)
        rows.push_back({newer[i], weigh(newer[i])});
    return rows;
}

void TapeModel::insertLate(const Trade &trade)
{
    const auto end = m_rows.begin() + std::ptrdiff_t(std::min(m_rows.size(), latest));
    const auto place = std::find_if(m_rows.begin(), end, [&](const Row &row) { return row.trade.id <= trade.id; });
    if (place == end || place->trade.id == trade.id)
        return;
    const auto row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, {trade, weigh(trade)});
    endInsertRows();
}

void TapeModel::dropOldest()
{
    if (m_rows.size() <= capacity)
        return;
    beginRemoveRows({}, int(capacity), rowCount() - 1);
    m_rows.resize(capacity);
    endRemoveRows();
}

// How much was paid, for a bar's length: exact figures are in the tool tip.
int TapeModel::weigh(const Trade &trade)
{
    const auto value = trade.price.toDouble() * trade.quantity.toDouble();
    const auto most = m_weighed < leastKnown ? 999.0 : 1000.0;
    const auto weight = m_meanValue > 0 ? int(std::min(most, 1000 * value / (largeFactor * m_meanValue))) : 0;
    m_weighed = std::min(m_weighed + 1, memory);
    m_meanValue += (value - m_meanValue) / m_weighed;
    return weight;
}

const Trade *TapeModel::tradeAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)].trade : nullptr;
}

std::int64_t TapeModel::leftOutAfter(int row) const
{
    const auto *older = tradeAt(row + 1);
    return older && !m_isFiltered ? tradeAt(row)->id - older->id - 1 : 0;
}

QString TapeModel::text(const Trade &trade, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_format.timeMillis(trade.tradedAt);
    case PriceColumn:
        return formatDecimal(trade.price, m_scales->priceDecimals(trade.symbol), m_locale);
    case QuantityColumn:
        return formatDecimal(trade.quantity, m_scales->quantityDecimals(trade.symbol), m_locale);
    default:
        return trade.buyerIsMaker ? tr("▼ sell") : tr("▲ buy");
    }
}

QString TapeModel::toolTip(int row) const
{
    const auto &trade = *tradeAt(row);
    const auto value = formatWide(WideDecimal::product(trade.price, trade.quantity), 0, m_locale);
    auto words = tr("Trade %1, %2 %3\n%4")
                     .arg(formatCount(trade.id, m_locale), m_format.dateTimeMicros(trade.tradedAt), m_format.zoneName(trade.tradedAt),
                          trade.buyerIsMaker ? tr("A seller took a buyer's order.") : tr("A buyer took a seller's order."));
    words += QLatin1Char('\n') + tr("Price × quantity: %1").arg(value);
    if (const auto leftOut = leftOutAfter(row); leftOut > 0)
        words += QLatin1Char('\n')
            + formatCounted(leftOut,
                            QStringLiteral("%1 trade before it is not shown here: it came faster than anyone could read, or was not received. The record holds "
                               "what was received."),
                            tr("%1 trades before it are not shown here: they came faster than anyone could read, or were not received. The record "
                               "holds what was received.", nullptr, numerus(leftOut)), m_locale);
    return words;
}

QVariant TapeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto column = index.column();
    const bool isColoured = column == PriceColumn || column == SideColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row.trade, column);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole: {
        const auto &colors = themeColors(QGuiApplication::palette());
        return isColoured ? QVariant(row.trade.buyerIsMaker ? colors.down : colors.up) : QVariant();
    }
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case Qt::AccessibleTextRole: {
        const auto words = text(row.trade, column);
        return column == QuantityColumn && row.weight >= 1000 ? tr("%1, a large trade").arg(words) : words;
    }
    case WeightRole:
        return row.weight;
    case LeftOutRole:
        return qlonglong(leftOutAfter(index.row()));
    default:
        return {};
    }
}

QStringList TapeModel::titles() const
{
    return {tr("Time"), tr("Price"), tr("Quantity"), tr("Side")};
}

QString TapeModel::titleToolTip(int column) const
{
    if (column == SideColumn)
        return tr("Who took the other's order: a buyer, which lifts prices, or a seller");
    if (column == QuantityColumn)
        return tr("The bar tells how much was paid: full, and in bold, from %1 times the usual on").arg(largeFactor);
    return {};
}

} // namespace tidemark
