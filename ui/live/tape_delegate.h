#pragma once

#include "ui/live/cell_delegate.h"

namespace tidemark {

// The tape's cells: beside the quantity a bar of how much was paid, large trades in bold, and a line where trades are left
// out. GUI thread.
class TapeDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tidemark
