#include "ui/live/chart_layout.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

const QString rowsKey = QStringLiteral("rows");
const QString rowSharesKey = QStringLiteral("rowShares");
const QString columnSharesKey = QStringLiteral("columnShares");
const QString markedKey = QStringLiteral("marked");
const QString aloneKey = QStringLiteral("alone");
const QString apartKey = QStringLiteral("apart");

[[nodiscard]] QVariant asList(const QList<int> &sizes)
{
    return QVariantList(sizes.begin(), sizes.end());
}

[[nodiscard]] QList<int> asSizes(const QVariant &value)
{
    QList<int> sizes;
    for (const auto &size : value.toList())
        sizes += std::clamp(size.toInt(), 1, 100'000);
    return sizes;
}

} // namespace

bool ChartLayout::shows(Symbol symbol) const
{
    return arrangement.contains(symbol) || isApart(symbol) || (isAlone && symbol == marked);
}

bool ChartLayout::isApart(Symbol symbol) const
{
    return std::find(apart.begin(), apart.end(), symbol) != apart.end();
}

std::vector<Symbol> ChartLayout::all() const
{
    auto symbols = arrangement.symbols();
    symbols.insert(symbols.end(), apart.begin(), apart.end());
    if (isAlone && !arrangement.contains(marked))
        symbols.push_back(marked);
    return symbols;
}

void ChartLayout::setApart(Symbol symbol, bool isToBe)
{
    if (symbol.isEmpty() || isToBe == isApart(symbol))
        return;
    auto others = std::exchange(beforeApart, isToBe ? arrangement : ChartArrangement());
    if (isToBe) {
        arrangement.remove(symbol);
        apart.push_back(symbol);
        isAlone = isAlone && symbol != marked;
        return;
    }
    std::erase(apart, symbol);
    const auto before = others;
    others.remove(symbol);
    if (before.contains(symbol) && others == arrangement)
        arrangement = before;
    else
        arrangement.append(symbol);
}

std::vector<Symbol> ChartLayout::seen() const
{
    return isAlone ? std::vector{marked} : arrangement.symbols();
}

void ChartLayout::open(Symbol symbol)
{
    if (!isApart(symbol))
        arrangement.append(symbol);
    marked = symbol;
}

void ChartLayout::close(Symbol symbol)
{
    if (std::erase(apart, symbol) > 0)
        return;
    isAlone = false;
    const auto before = arrangement.symbols();
    const auto place = std::size_t(std::find(before.begin(), before.end(), symbol) - before.begin());
    if (place == before.size())
        return; // it was only looked at
    arrangement.remove(symbol);
    const auto after = arrangement.symbols();
    if (symbol == marked && !after.empty())
        marked = after[std::min(place, after.size() - 1)];
}

void ChartLayout::remove(Symbol symbol)
{
    if (marked == symbol)
        marked = {};
    arrangement.remove(symbol);
    std::erase(apart, symbol);
    if (arrangement.count() == 0 || marked.isEmpty())
        isAlone = false;
}

bool ChartLayout::mark(Symbol symbol)
{
    marked = symbol;
    if (isApart(symbol))
        return std::exchange(isAlone, false);
    if (isAlone || arrangement.count() != 1 || symbol.isEmpty() || arrangement.contains(symbol))
        return false;
    arrangement.replace(arrangement.symbols().front(), symbol);
    return true;
}

void ChartLayout::setAlone(bool alone)
{
    if (alone && (marked.isEmpty() || isApart(marked)) && arrangement.count() > 0)
        marked = arrangement.symbols().front();
    isAlone = alone && !marked.isEmpty() && !isApart(marked);
}

QVariantMap ChartLayout::state() const
{
    QVariantList rows;
    for (const auto &row : arrangement.rows()) {
        QStringList names;
        for (const auto symbol : row)
            names += symbol.toString();
        rows += QVariant(names);
    }
    QStringList windows;
    for (const auto symbol : apart)
        windows += symbol.toString();
    QVariantList columns;
    for (const auto &row : splits.columns)
        columns += asList(row);
    return {{rowsKey, rows}, {markedKey, marked.toString()}, {aloneKey, isAlone}, {apartKey, windows}, {rowSharesKey, asList(splits.rows)},
            {columnSharesKey, columns}};
}

bool ChartLayout::restoreState(const QVariantMap &state, const std::vector<Symbol> &watched)
{
    if (!state.contains(rowsKey))
        return false;
    const auto watchedOf = [&watched](const QString &name) {
        const auto symbol = Symbol::fromText(name);
        return symbol && std::find(watched.begin(), watched.end(), *symbol) != watched.end() ? *symbol : Symbol();
    };
    std::vector<ChartArrangement::Row> rows;
    for (const auto &row : state.value(rowsKey).toList()) {
        rows.emplace_back();
        for (const auto &name : row.toStringList()) {
            if (const auto symbol = watchedOf(name); !symbol.isEmpty())
                rows.back().push_back(symbol);
        }
    }
    arrangement = ChartArrangement(rows);
    apart.clear();
    for (const auto &name : state.value(apartKey).toStringList())
        setApart(watchedOf(name), true);
    if (const auto symbol = watchedOf(state.value(markedKey).toString()); !symbol.isEmpty())
        marked = symbol;
    splits = {asSizes(state.value(rowSharesKey)), {}};
    for (const auto &row : state.value(columnSharesKey).toList())
        splits.columns.push_back(asSizes(row));
    isAlone = state.value(aloneKey).toBool() && !isApart(marked);
    return true;
}

} // namespace tidemark
