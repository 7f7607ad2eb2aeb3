#include "ui/live/chart_arrangement.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

ChartArrangement::ChartArrangement(std::vector<Row> rows)
{
    for (const auto &row : rows) {
        m_rows.emplace_back();
        for (const auto symbol : row) {
            if (!symbol.isEmpty() && !contains(symbol))
                m_rows.back().push_back(symbol);
        }
    }
    dropEmptyRows();
}

std::vector<Symbol> ChartArrangement::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &row : m_rows)
        symbols.insert(symbols.end(), row.begin(), row.end());
    return symbols;
}

std::size_t ChartArrangement::count() const
{
    return symbols().size();
}

std::optional<ChartArrangement::Place> ChartArrangement::placeOf(Symbol symbol) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto found = std::find(m_rows[row].begin(), m_rows[row].end(), symbol);
        if (found != m_rows[row].end())
            return Place{row, std::size_t(found - m_rows[row].begin())};
    }
    return std::nullopt;
}

void ChartArrangement::arrange(std::size_t columns)
{
    columns = std::max<std::size_t>(columns, 1);
    const auto all = symbols();
    m_rows.clear();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % columns == 0)
            m_rows.emplace_back();
        m_rows.back().push_back(all[i]);
    }
}

void ChartArrangement::append(Symbol symbol)
{
    if (symbol.isEmpty() || contains(symbol))
        return;
    const auto isSingle = [](const Row &row) { return row.size() == 1; };
    const bool isColumn = m_rows.size() > 2 && std::all_of(m_rows.begin(), m_rows.end(), isSingle);
    const bool isRow = m_rows.size() == 1 && m_rows.front().size() > 2;
    const auto most = isColumn ? 1 : isRow ? count() + 1 : std::size_t(std::ceil(std::sqrt(double(count() + 1))));
    const auto hasRoom = [most](const Row &row) { return row.size() < most; };
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), hasRoom);
    if (row == m_rows.end())
        m_rows.push_back({symbol});
    else
        row->push_back(symbol);
}

void ChartArrangement::put(Symbol symbol, Symbol neighbour, Side side)
{
    if (symbol.isEmpty() || symbol == neighbour || !contains(neighbour))
        return;
    remove(symbol);
    const auto place = *placeOf(neighbour);
    auto &row = m_rows[place.row];
    if (side == Side::Left || side == Side::Right)
        row.insert(row.begin() + std::ptrdiff_t(place.column + (side == Side::Right ? 1 : 0)), symbol);
    else
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(place.row + (side == Side::Below ? 1 : 0)), {symbol});
}

void ChartArrangement::remove(Symbol symbol)
{
    for (auto &row : m_rows)
        std::erase(row, symbol);
    dropEmptyRows();
}

void ChartArrangement::replace(Symbol symbol, Symbol by)
{
    const auto place = placeOf(symbol);
    if (place && !by.isEmpty() && !contains(by))
        m_rows[place->row][place->column] = by;
}

bool ChartArrangement::shift(Symbol symbol, Side side)
{
    const auto place = placeOf(symbol);
    if (!place)
        return false;
    return side == Side::Left || side == Side::Right ? shiftInRow(*place, side) : shiftToRow(*place, side);
}

bool ChartArrangement::shiftInRow(Place place, Side side)
{
    auto &row = m_rows[place.row];
    const bool isAtEnd = side == Side::Left ? place.column == 0 : place.column + 1 == row.size();
    if (!isAtEnd)
        std::swap(row[place.column], row[side == Side::Left ? place.column - 1 : place.column + 1]);
    return !isAtEnd;
}

bool ChartArrangement::shiftToRow(Place place, Side side)
{
    auto &from = m_rows[place.row];
    const auto symbol = from[place.column];
    const bool isAtEnd = side == Side::Above ? place.row == 0 : place.row + 1 == m_rows.size();
    if (isAtEnd && from.size() == 1)
        return false;
    from.erase(from.begin() + std::ptrdiff_t(place.column));
    if (isAtEnd) {
        m_rows.insert(side == Side::Above ? m_rows.begin() : m_rows.end(), Row{symbol});
    } else {
        auto &to = m_rows[side == Side::Above ? place.row - 1 : place.row + 1];
        to.insert(to.begin() + std::ptrdiff_t(std::min(place.column, to.size())), symbol);
    }
    dropEmptyRows();
    return true;
}

void ChartArrangement::dropEmptyRows()
{
    std::erase_if(m_rows, [](const Row &row) { return row.empty(); });
}

} // namespace tidemark
