#pragma once

#include "core/symbol.h"

#include <QTableView>

namespace tidemark {

class MarketModel;

// The market list's table: one row a market, removed by Delete or its menu, opened in History by its menu. GUI thread.
class MarketTable : public QTableView {
    Q_OBJECT

public:
    explicit MarketTable(MarketModel *model, QWidget *parent = nullptr);

    void select(int row);
    [[nodiscard]] int selectedRow() const;

Q_SIGNALS:
    void rowSelected(int row); // −1: none
    void removalAsked(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark
