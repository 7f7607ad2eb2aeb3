#pragma once

#include <QStyledItemDelegate>

namespace tidemark {

// Paints where the price stands between low and high as a mark on a line, next to the same in percent.
class PositionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tidemark
