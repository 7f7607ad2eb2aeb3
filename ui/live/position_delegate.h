#pragma once

#include "ui/live/cell_delegate.h"

namespace tidemark {

// Paints where the price stands between low and high as a mark on a line, next to the same in percent.
class PositionDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tidemark
