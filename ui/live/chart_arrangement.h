#pragma once

#include "core/symbol.h"

#include <QList>

#include <optional>
#include <vector>

namespace tidemark {

// Where something stands beside something else.
enum class Side { Left, Right, Above, Below };

// Weights of the rows, and of the charts of each row.
struct ChartSplits {
    QList<int> rows;
    std::vector<QList<int>> columns;
};

// Which markets' charts stand where: rows from top to bottom, each from left to right, no market twice. A plain value.
class ChartArrangement {
public:
    using Row = std::vector<Symbol>;

    ChartArrangement() = default;
    explicit ChartArrangement(std::vector<Row> rows); // empty rows and doubles are dropped

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<Symbol> symbols() const; // in reading order
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool contains(Symbol symbol) const { return placeOf(symbol).has_value(); }

    // Side by side, one over the other, or in rows of `columns`.
    void arrangeInRow() { arrange(count()); }
    void arrangeInColumn() { arrange(1); }
    void arrange(std::size_t columns);

    // As the others stand: in their row, in their column, or where a grid has room.
    void append(Symbol symbol);
    // Left and Right: into the neighbour's row; Above and Below: into a row of its own. Also moves what is there already.
    void put(Symbol symbol, Symbol neighbour, Side side);
    void remove(Symbol symbol);
    void replace(Symbol symbol, Symbol by);
    // One place on; over the first row and under the last one into a new row. False where nothing changes.
    bool shift(Symbol symbol, Side side);

    friend bool operator==(const ChartArrangement &, const ChartArrangement &) = default;

private:
    struct Place {
        std::size_t row = 0;
        std::size_t column = 0;
    };
    [[nodiscard]] std::optional<Place> placeOf(Symbol symbol) const;
    bool shiftInRow(Place place, Side side);
    bool shiftToRow(Place place, Side side);
    void dropEmptyRows();

    std::vector<Row> m_rows;
};

} // namespace tidemark
