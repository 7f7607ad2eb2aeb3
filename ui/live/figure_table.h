#pragma once

#include <QTableView>

namespace tidemark {

// A table whose figures change many times a second, for cells that a CellDelegate paints. Its ground is opaque and its own:
// Qt paints everything below what lets it through, down to the window, whenever a figure changes. GUI thread.
class FigureTable : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark
