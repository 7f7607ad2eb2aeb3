#include "ui/live/cell_delegate.h"

#include "ui/figure_text.h"
#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace tidemark {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected) {
        const bool hasFocus = option.widget && option.widget->hasFocus();
        painter->fillRect(option.rect, hasFocus ? selectionGround(option.palette) : restingGround(option.palette));
    }
    paintGround(painter, option, index);
    paintWords(painter, option, index);
}

void CellDelegate::paintGround(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const
{
}

void CellDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto color = index.data(Qt::ForegroundRole);
    const auto font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
    painter->setPen(color.isValid() ? color.value<QColor>() : option.palette.color(QPalette::Text));
    drawFigures(*painter, option.rect.adjusted(margin, 0, -margin, 0), Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
                index.data(Qt::DisplayRole).toString());
}

} // namespace tidemark
