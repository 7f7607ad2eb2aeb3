#include "ui/history/found_model.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {

using namespace std::chrono_literals;

FoundModel::FoundModel(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : RowModel(int(ColumnCount), parent), m_port(port), m_scales(std::move(scales))
{
}

void FoundModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    tellChanged(TimeColumn, TimeColumn);
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
}

void FoundModel::clear()
{
    beginResetModel();
    m_asked = {};
    m_fills = {};
    m_rows.clear();
    m_found = 0;
    m_isTruncated = false;
    m_problem.clear();
    endResetModel();
    Q_EMIT sentenceChanged();
}

void FoundModel::search(const SearchQuestion &question)
{
    clear();
    m_question = question;
    ask();
}

void FoundModel::ask()
{
    m_asked = m_port.ask(m_question, [this](const SearchAnswer &answer) { take(answer); });
    Q_EMIT sentenceChanged();
}

void FoundModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void FoundModel::take(const SearchAnswer &answer)
{
    m_problem = answer.problem;
    m_isTruncated = false; // until the rows are there: whoever hears of them may ask for more
    if (!answer.rows.empty()) {
        beginInsertRows({}, rows(), rows() + int(answer.rows.size()) - 1);
        for (const auto &found : answer.rows)
            m_rows.push_back({found});
        m_found += std::ssize(answer.rows);
        m_question.after = answer.rows.back().last;
        endInsertRows();
    }
    m_isTruncated = answer.isTruncated;
    Q_EMIT sentenceChanged();
}

bool FoundModel::toggle(int row)
{
    auto &order = m_rows[std::size_t(row)];
    if (order.found.trades == 1)
        return false;
    if (order.isOpen) {
        order.isOpen = false;
        const auto count = int(std::min<std::int64_t>(order.found.trades, rows() - row - 1));
        beginRemoveRows({}, row + 1, row + count);
        m_rows.erase(m_rows.begin() + row + 1, m_rows.begin() + row + 1 + count);
        endRemoveRows();
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return true;
    }
    const auto at = order.found.first.tradedAt;
    m_fills = m_port.ask(TradesQuestion{{m_question.symbol, at, at + 1us}},
                         [this, id = order.found.first.id](const TradesAnswer &answer) { open(id, answer); });
    return true;
}

// Where the fills are not what the order was — some were dropped since — it stays closed.
void FoundModel::open(std::int64_t firstId, const TradesAnswer &answer)
{
    const auto order = std::find_if(m_rows.begin(), m_rows.end(), [firstId](const Row &row) { return !row.isFill && row.found.first.id == firstId; });
    if (order == m_rows.end() || order->isOpen)
        return;
    std::vector<Row> fills;
    for (const auto &trade : answer.trades) {
        if (trade.id >= order->found.first.id && trade.id <= order->found.last.id)
            fills.push_back({FoundTrade(trade), true});
    }
    if (std::ssize(fills) != order->found.trades)
        return;
    const auto row = int(order - m_rows.begin());
    order->isOpen = true;
    beginInsertRows({}, row + 1, row + int(fills.size()));
    m_rows.insert(order + 1, fills.begin(), fills.end());
    endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString FoundModel::sentence() const
{
    if (!m_problem.isEmpty())
        return tr("The search failed: %1").arg(m_problem);
    if (m_asked.isUnderWay())
        return tr("Searching…");
    const auto count = m_question.unit == TradeUnit::Orders ? formatCounted(m_found, QStringLiteral("%1 order found"), tr("%1 orders found", nullptr, numerus(m_found)), m_locale)
                                                            : formatCounted(m_found, QStringLiteral("%1 trade found"), tr("%1 trades found", nullptr, numerus(m_found)), m_locale);
    return m_isTruncated ? tr("%1, and more below").arg(count) : count;
}

QString FoundModel::text(const Row &row, int column) const
{
    const auto &found = row.found;
    const auto &symbol = found.first.symbol;
    const auto prices = m_scales->priceDecimals(symbol);
    switch (column) {
    case TimeColumn:
        return (row.isFill ? QStringLiteral("    ") : found.trades == 1 ? QString() : row.isOpen ? QStringLiteral("▾ ") : QStringLiteral("▸ "))
            + m_format.dateTimeMicros(found.first.tradedAt);
    case IdColumn:
        return found.trades == 1 ? QString::number(found.first.id) : tr("%1 fills", nullptr, numerus(found.trades)).arg(m_locale.toString(qint64(found.trades)));
    case PriceColumn:
        return found.low == found.high
            ? formatDecimal(found.low, prices, m_locale)
            : QStringLiteral("%1–%2").arg(formatDecimal(found.low, prices, m_locale), formatDecimal(found.high, prices, m_locale));
    case QuantityColumn:
        return formatWide(found.quantity, m_scales->quantityDecimals(symbol), m_locale);
    case ValueColumn:
        return formatWide(found.value, prices + m_scales->quantityDecimals(symbol), m_locale);
    case SideColumn:
        return found.first.buyerIsMaker ? tr("▼ sell") : tr("▲ buy");
    default:
        return {};
    }
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return row.isFill && index.column() == TimeColumn ? tr("Fill: %1").arg(text(row, TimeColumn).trimmed()) : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == IdColumn && row.found.trades > 1 ? tr("Trades %1 to %2").arg(row.found.first.id).arg(row.found.last.id) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole: {
        const auto &colors = themeColors(QGuiApplication::palette());
        if (index.column() == SideColumn)
            return row.found.first.buyerIsMaker ? colors.down : colors.up;
        return row.isFill ? QVariant(colors.dim) : QVariant();
    }
    default:
        return {};
    }
}

QStringList FoundModel::titles() const
{
    const auto from = m_rows.empty() ? wallClock() : m_rows.front().found.first.tradedAt;
    return {tr("Time (%1)").arg(m_format.zoneName(from)), tr("Trade id"), tr("Price"), tr("Quantity"), tr("Value"), tr("Side")};
}

} // namespace tidemark
