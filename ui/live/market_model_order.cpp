#include "ui/live/market_model.h"

#include <algorithm>
#include <numeric>

// In which order the list's markets stand.
namespace tidemark {

void MarketModel::reorder(const std::vector<int> &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<Row> reordered;
    std::vector<int> placeOf(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        placeOf[std::size_t(rows[i])] = int(i);
        reordered.push_back(std::move(m_rows[std::size_t(rows[i])]));
    }
    m_rows = std::move(reordered);
    for (const auto &former : persistentIndexList())
        changePersistentIndex(former, index(placeOf[std::size_t(former.row())], former.column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT orderChanged();
}

std::optional<MarketModel::Wide> MarketModel::sortKey(const Row &row, int column) const
{
    const auto &opening = window(row).opening;
    const auto &last = row.pulse.last;
    const bool hasChange = last && opening && opening->price.units() > 0;
    switch (column) {
    case LastColumn:
        return last ? std::optional<Wide>(last->price.units()) : std::nullopt;
    case ChangeColumn:
        return hasChange ? std::optional(Wide(last->price.units()) * 1'000'000'000 / opening->price.units()) : std::nullopt;
    case DifferenceColumn:
        return hasChange ? std::optional<Wide>((last->price - opening->price).units()) : std::nullopt;
    case RangeColumn:
        return row.position ? std::optional<Wide>(*row.position) : std::nullopt;
    case RateColumn:
        return last ? std::optional(Wide(row.pulse.tradesPerSecond * 10)) : std::nullopt;
    case LagColumn:
        return row.pulse.lag ? std::optional<Wide>(row.pulse.lag->count()) : std::nullopt;
    case AgeColumn:
        return last ? std::optional<Wide>((m_now - last->tradedAt).count()) : std::nullopt;
    case StateColumn:
        return int(row.pulse.state);
    default:
        return std::nullopt;
    }
}

// What is not known comes last, either way.
bool MarketModel::comesBefore(const Row &a, const Row &b, int column, Qt::SortOrder order) const
{
    const bool isUp = order == Qt::AscendingOrder;
    if (column == SymbolColumn)
        return isUp ? a.symbol < b.symbol : b.symbol < a.symbol;
    const auto keyA = sortKey(a, column);
    const auto keyB = sortKey(b, column);
    if (!keyA || !keyB)
        return keyA.has_value() && !keyB;
    return isUp ? *keyA < *keyB : *keyB < *keyA;
}

void MarketModel::sort(int column, Qt::SortOrder order)
{
    std::vector<int> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return comesBefore(m_rows[std::size_t(a)], m_rows[std::size_t(b)], column, order);
    });
    reorder(rows);
}

void MarketModel::setOrder(const std::vector<Symbol> &symbols)
{
    std::vector<int> rows;
    for (const auto symbol : symbols) {
        const auto row = rowOf(symbol);
        if (row && std::find(rows.begin(), rows.end(), *row) == rows.end())
            rows.push_back(*row);
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
    }
    reorder(rows);
}

} // namespace tidemark
