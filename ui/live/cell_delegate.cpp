#include "ui/live/cell_delegate.h"

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
    const auto text = index.data(Qt::DisplayRole).toString();
    const auto room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
    painter->setPen(color.isValid() ? color.value<QColor>() : option.palette.color(QPalette::Text));
    const auto words = painter->fontMetrics().horizontalAdvance(text) > room.width()
        ? painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()) : text;
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), words);
}

} // namespace tidemark
