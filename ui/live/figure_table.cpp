#include "ui/live/figure_table.h"

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

} // namespace tidemark
