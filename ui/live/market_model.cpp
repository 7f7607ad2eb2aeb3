#include "ui/live/market_model.h"

#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace tidemark {
namespace {

// Is doubtful with the market.
bool isPrice(int column)
{
    return column == MarketModel::LastColumn || column == MarketModel::ChangeColumn || column == MarketModel::DifferenceColumn;
}

// What changes between trades too.
bool isTimed(int column)
{
    return column == MarketModel::AgeColumn || column == MarketModel::StateColumn;
}

QVariant foreground(const MarketStanding &row, int column)
{
    const auto &colors = themeColors(QGuiApplication::palette());
    if (column == MarketModel::StateColumn || (column == MarketModel::LagColumn && row.facts.state.isDoubtful)) {
        const auto tone = row.facts.state.tone;
        return tone == Tone::Warning ? colors.warning : tone == Tone::Bad ? colors.bad : tone == Tone::Good ? colors.good : colors.dim;
    }
    if (row.facts.state.isDoubtful && isPrice(column))
        return colors.dim;
    const auto way = row.direction(column);
    return way > 0 ? colors.up : way < 0 ? colors.down : QVariant();
}

} // namespace

MarketModel::MarketModel(std::shared_ptr<const SymbolScales> scales, QObject *parent)
    : RowModel(int(ColumnCount), parent), m_words(std::move(scales))
{
}

void MarketModel::setWindow(int window)
{
    if (m_words.window() == window)
        return;
    m_words.setWindow(window);
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, ChangeColumn, RangeColumn);
}

bool MarketModel::insert(int row, Symbol symbol)
{
    if (rowOf(symbol))
        return false;
    row = std::clamp(row, 0, int(m_rows.size()));
    beginInsertRows({}, row, row);
    MarketStanding fresh;
    fresh.symbol = symbol;
    fresh.pulse.symbol = symbol;
    m_words.tell(fresh);
    for (int column = 0; column < ColumnCount; ++column)
        fresh.texts.at(std::size_t(column)) = m_words.text(fresh, column);
    m_rows.insert(m_rows.begin() + row, std::move(fresh));
    if (row + 1 == int(m_rows.size()))
        m_places.emplace(symbol, row);
    else
        placeRows();
    endInsertRows();
    return true;
}

void MarketModel::remove(int row)
{
    Q_ASSERT(row >= 0 && row < int(m_rows.size()));
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    placeRows();
    endRemoveRows();
}

bool MarketModel::move(int from, int to)
{
    const auto count = int(m_rows.size());
    to = std::clamp(to, 0, std::max(count - 1, 0));
    if (from < 0 || from >= count || from == to)
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto first = m_rows.begin();
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    placeRows();
    endMoveRows();
    Q_EMIT orderChanged();
    return true;
}

std::optional<int> MarketModel::rowOf(Symbol symbol) const
{
    const auto place = m_places.find(symbol);
    return place == m_places.end() ? std::nullopt : std::optional(place->second);
}

void MarketModel::placeRows()
{
    m_places.clear();
    for (int row = 0; row < int(m_rows.size()); ++row)
        m_places.emplace(m_rows[std::size_t(row)].symbol, row);
}

Symbol MarketModel::symbolAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].symbol : Symbol();
}

std::optional<Trade> MarketModel::lastOf(Symbol symbol) const
{
    const auto row = rowOf(symbol);
    return row ? m_rows[std::size_t(*row)].pulse.last : std::nullopt;
}

std::optional<MarketFacts> MarketModel::factsOf(Symbol symbol) const
{
    const auto row = rowOf(symbol);
    return row ? std::optional(told(*row).facts) : std::nullopt;
}

std::vector<Symbol> MarketModel::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &row : m_rows)
        symbols.push_back(row.symbol);
    return symbols;
}

void MarketModel::takePulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow)
{
    m_words.setNow(exchangeNow);
    for (const auto &pulse : pulses) {
        if (const auto row = rowOf(pulse.symbol))
            m_rows[std::size_t(*row)].take(pulse);
    }
}

void MarketModel::showPulses(const std::vector<MarketPulse> &pulses, Timestamp exchangeNow)
{
    takePulses(pulses, exchangeNow);
    refresh();
}

void MarketModel::setNow(Timestamp exchangeNow)
{
    m_words.setNow(exchangeNow);
    refresh();
}

void MarketModel::refresh()
{
    for (auto &row : m_rows)
        row.isTold = false;
    const auto last = m_seen ? std::min(m_seen->second, int(m_rows.size()) - 1) : int(m_rows.size()) - 1;
    for (int row = m_seen ? std::max(m_seen->first, 0) : 0; row <= last; ++row)
        tell(row);
}

void MarketModel::setSeen(const std::optional<std::pair<int, int>> &firstAndLast)
{
    if (std::exchange(m_seen, firstAndLast) == firstAndLast)
        return;
    const auto last = m_seen ? std::min(m_seen->second, int(m_rows.size()) - 1) : int(m_rows.size()) - 1;
    for (int row = m_seen ? std::max(m_seen->first, 0) : 0; row <= last; ++row) {
        if (!m_rows[std::size_t(row)].isTold)
            tell(row);
    }
}

const MarketStanding &MarketModel::told(int row) const
{
    auto &asked = m_rows[std::size_t(row)];
    if (!std::exchange(asked.isTold, true))
        static_cast<void>(m_words.tell(asked));
    return asked;
}

void MarketModel::tell(int row)
{
    auto &shown = m_rows[std::size_t(row)];
    const bool wasDoubtful = shown.facts.state.isDoubtful;
    const auto formerPosition = shown.position;
    const bool isStateTold = m_words.tell(shown);
    shown.isTold = true;
    const bool fades = shown.facts.state.isDoubtful != wasDoubtful;
    for (int column = 0; column < ColumnCount; ++column) {
        if (isTimed(column) && !isStateTold)
            continue;
        auto fresh = m_words.text(shown, column);
        auto &old = shown.texts.at(std::size_t(column));
        const bool moved = column == RangeColumn && formerPosition != shown.position;
        if (fresh == old && !moved && !(fades && (isPrice(column) || column == LagColumn)))
            continue;
        old = std::move(fresh);
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

// `rows` tells for each new row which old one it is.
void MarketModel::reorder(const std::vector<int> &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<MarketStanding> reordered;
    std::vector<int> placeOf(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        placeOf[std::size_t(rows[i])] = int(i);
        reordered.push_back(std::move(m_rows[std::size_t(rows[i])]));
    }
    m_rows = std::move(reordered);
    placeRows();
    for (const auto &former : persistentIndexList())
        changePersistentIndex(former, index(placeOf[std::size_t(former.row())], former.column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT orderChanged();
}

void MarketModel::sort(int column, Qt::SortOrder order)
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        static_cast<void>(told(row)); // some columns are sorted by what is told
    std::vector<int> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return standsBefore(m_rows[std::size_t(a)], m_rows[std::size_t(b)], column, order, m_words.window());
    });
    reorder(rows);
}

void MarketModel::setOrder(const std::vector<Symbol> &symbols)
{
    std::vector<int> rows;
    std::vector<bool> isPlaced(m_rows.size());
    for (const auto symbol : symbols) {
        const auto row = rowOf(symbol);
        if (!row || isPlaced[std::size_t(*row)])
            continue;
        isPlaced[std::size_t(*row)] = true;
        rows.push_back(*row);
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!isPlaced[std::size_t(row)])
            rows.push_back(row);
    }
    reorder(rows);
}

QVariant MarketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto isSeen = !m_seen || (index.row() >= m_seen->first && index.row() <= m_seen->second);
    const auto &row = told(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isSeen ? row.texts.at(std::size_t(index.column())) : m_words.text(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return m_words.toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return MarketWords::accessibleText(row, index.column());
    case Qt::ForegroundRole:
        return foreground(row, index.column());
    case PositionRole:
        return index.column() == RangeColumn && row.position ? QVariant(*row.position) : QVariant();
    case TickRole:
        return index.column() == LastColumn ? QVariant(row.facts.tick * row.ticks) : QVariant();
    default:
        return {};
    }
}

QStringList MarketModel::titles() const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles += MarketWords::title(column);
    return titles;
}

} // namespace tidemark
