#include "ui/rows_table.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace tidemark {

void setUpRows(QTableView &table, int rowHeight)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFont(tabularFont(table.font()));
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
}

int widthOfTitle(const QTableView &table, int column)
{
    return table.horizontalHeader()->fontMetrics().horizontalAdvance(table.model()->headerData(column, Qt::Horizontal).toString());
}

void paintEmptyText(QTableView &table, const QString &text, Qt::Alignment alignment)
{
    if (table.model()->rowCount() > 0)
        return;
    QPainter painter(table.viewport());
    painter.setPen(themeColors(table.palette()).dim);
    painter.setFont(table.parentWidget() ? table.parentWidget()->font() : table.font());
    painter.drawText(table.viewport()->rect().adjusted(2 * gap, 2 * gap, -2 * gap, -gap),
                     int(alignment | Qt::AlignTop) | Qt::TextWordWrap, text);
}

} // namespace tidemark
