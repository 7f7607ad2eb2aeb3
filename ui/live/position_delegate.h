#pragma once

#include "ui/tinted_delegate.h"

namespace tidemark {

// Paints where the price stands between low and high as a mark on a line, next to the same in percent.
class PositionDelegate : public TintedDelegate {
    Q_OBJECT

public:
    using TintedDelegate::TintedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tidemark
