#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace tidemark {

// A flat table whose titles stand as the cells below them do: words to the left, figures to the right. GUI thread.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : m_columns; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    RowModel(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

    [[nodiscard]] virtual int rows() const = 0;
    // One a column.
    [[nodiscard]] virtual QStringList titles() const = 0;
    [[nodiscard]] virtual QString titleToolTip(int) const { return {}; }
    [[nodiscard]] virtual bool isFigure(int column) const = 0;
    [[nodiscard]] int alignment(int column) const;
    // The cells of these columns say something else now.
    void tellChanged(int firstColumn, int lastColumn, const QList<int> &roles = {});
    void tellChanged() { tellChanged(0, m_columns - 1); }

private:
    int m_columns;
};

} // namespace tidemark
