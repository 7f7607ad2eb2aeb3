#pragma once

#include <QTableView>

namespace tidemark {

// A table of whole rows that says in words why it is empty. Return and a double click open a row, Delete removes it, Space
// switches its check box. GUI thread.
class AlertsTable : public QTableView {
    Q_OBJECT

public:
    AlertsTable(QAbstractItemModel *model, const QString &name, QWidget *parent = nullptr);

    void setEmptyText(const QString &words) { m_emptyText = words; }
    // As wide as these words and a little more.
    void fitColumn(int column, const QString &widest);
    [[nodiscard]] int selectedRow() const;
    void select(int row);

Q_SIGNALS:
    void opened(int row);
    void removalAsked(int row);
    void rowSelected(int row); // −1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isCheckable(int row) const;
    void toggle(int row);

    QString m_emptyText;
};

} // namespace tidemark
