#include "ui/alerts/alerts_table.h"

#include "ui/rows_table.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tidemark {

AlertsTable::AlertsTable(QAbstractItemModel *model, const QString &name, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new TintedDelegate(this));
    setAccessibleName(name);
    setUpRows(*this, 4 * gap);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(6 * gap);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT rowSelected(current.row()); });
}

void AlertsTable::fitColumn(int column, const QString &widest)
{
    horizontalHeader()->resizeSection(column, fontMetrics().horizontalAdvance(widest) + 3 * gap);
}

int AlertsTable::selectedRow() const
{
    return currentIndex().row();
}

void AlertsTable::select(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

bool AlertsTable::isCheckable(int row) const
{
    return model()->index(row, 0).flags().testFlag(Qt::ItemIsUserCheckable);
}

void AlertsTable::toggle(int row)
{
    const auto box = model()->index(row, 0);
    const bool isChecked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(box, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void AlertsTable::keyPressEvent(QKeyEvent *event)
{
    const auto row = selectedRow();
    if (row >= 0 && event->matches(QKeySequence::Delete))
        Q_EMIT removalAsked(row);
    else if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(row);
    else if (row >= 0 && event->key() == Qt::Key_Space && isCheckable(row))
        toggle(row); // whichever column is the current one
    else
        QTableView::keyPressEvent(event);
}

void AlertsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintEmptyText(*this, m_emptyText, Qt::AlignHCenter);
}

} // namespace tidemark
