#pragma once

#include <QStyledItemDelegate>

namespace tidemark {

// Keeps a cell's own colour while its row is marked, and marks the whole row where the table has the focus.
class TintedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace tidemark
