#include "ui/column_choices.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace tidemark {

ColumnChoices::ColumnChoices(QTableView *table, int first, int leastWidth, Title title) : QObject(table), m_table(table), m_first(first), m_title(title)
{
    auto *columns = table->horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setSectionsClickable(true);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setMinimumSectionSize(leastWidth);
    columns->setStretchLastSection(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(columns, &QHeaderView::customContextMenuRequested, this, [this, columns](QPoint position) {
        auto *menu = new QMenu(m_table);
        addTo(menu);
        popUp(menu, columns->mapToGlobal(position));
    });
}

void ColumnChoices::addTo(QMenu *menu)
{
    for (int column = m_first; column < m_table->model()->columnCount(); ++column) {
        auto *choice = menu->addAction(m_title(column));
        choice->setCheckable(true);
        choice->setChecked(!m_table->isColumnHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            Q_EMIT chosen();
        });
    }
}

void ColumnChoices::popUp(QMenu *menu, QPoint globalPosition)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT opened(menu);
    menu->popup(globalPosition);
}

} // namespace tidemark
