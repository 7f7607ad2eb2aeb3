#include "ui/figures/figure_table.h"

#include "ui/figures/figure_text.h"
#include "ui/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace tidemark {

FigureTable::FigureTable(QWidget *parent) : QTableView(parent)
{
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void FigureTable::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), cardGround(palette()));
    }
    QTableView::paintEvent(event);
}

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

void CellDelegate::paintMark(QPainter *painter, const QRectF &line, double left, const QPalette &palette)
{
    const auto &colors = themeColors(palette);
    const auto middle = line.center().y();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.line);
    painter->drawRoundedRect(QRectF(line.left(), middle - 2, line.width(), 4), 2, 2);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(QRectF(left, middle - 7, markWidth, 14), 2, 2);
    painter->restore();
}

} // namespace tidemark
