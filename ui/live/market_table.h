#pragma once

#include "core/symbol.h"
#include "ui/figures/figure_table.h"

#include <functional>
#include <optional>

class QMenu;

namespace tidemark {

class ColumnChoices;
class DragGesture;
class MarketDelegate;
class MarketModel;

// The market list's table: one row a market, taken to the charts by Enter, double-click or drag, moved by drag or
// Alt+Up/Down, removed by Delete; columns can be moved, hidden and made wider. GUI thread.
class MarketTable : public FigureTable {
    Q_OBJECT

public:
    explicit MarketTable(MarketModel *model, QWidget *parent = nullptr);

    void select(int row);
    [[nodiscard]] int selectedRow() const;
    // What the empty rows say: what is recorded and where, and what can be done here.
    void setHint(const QString &hint);
    // Asked when the menu opens: only what has a chart can have it closed.
    void setHasChart(std::function<bool(Symbol)> hasChart) { m_hasChart = std::move(hasChart); }
    // Something else shows the same rows, also those that are scrolled away here.
    void setAllSeen(bool areSeen);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    // In pixels, in which its columns are seen with the words of their language.
    [[nodiscard]] int neededWidth() const;

Q_SIGNALS:
    void rowSelected(int row); // −1: none
    void chartAsked(int row);
    void closingAsked(int row);
    void removalAsked(int row);
    void dragged(tidemark::Symbol symbol, QPoint globalPosition);
    void dropped(tidemark::Symbol symbol, QPoint globalPosition);
    void dragCancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void setColumns();
    void followSeen();
    void widenFor(const QModelIndex &price);
    void connectDrag();
    void moveSelected(int by);
    void addRowChoices(QMenu *menu, const QModelIndex &index);
    void addSortChoices(QMenu *menu);
    void sortBy(int column);
    [[nodiscard]] std::optional<int> gapAt(QPoint globalPosition) const;

    MarketModel *m_model;
    ColumnChoices *m_columns = nullptr;
    MarketDelegate *m_delegate;
    DragGesture *m_drag;
    QString m_hint;
    std::function<bool(Symbol)> m_hasChart;
    Symbol m_draggedSymbol;
    std::optional<int> m_gap; // where the dragged row would go
    qsizetype m_longestPrice = 0; // in characters
    int m_neededWidth = 0;
    bool m_areAllSeen = false;
    int m_sortedBy = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tidemark
