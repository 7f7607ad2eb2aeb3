#include "ui/record/facts_table.h"

#include "ui/rows_table.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace tidemark {

FactsTable::FactsTable(QAbstractItemModel *model, const QString &name, const QStringList &widest, QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new TintedDelegate(this));
    setModel(model);
    setAccessibleName(name);
    setUpRows(*this, 3 * gap - 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *columns = horizontalHeader();
    columns->setSectionsClickable(false);
    columns->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column <= widest.size(); ++column)
        columns->resizeSection(column, std::max(fontMetrics().horizontalAdvance(widest.at(column - 1)), widthOfTitle(*this, column)) + 2 * gap + 2);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FactsTable::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FactsTable::updateGeometry);
}

void FactsTable::setEmptyText(const QString &words)
{
    if (words == m_emptyText)
        return;
    m_emptyText = words;
    viewport()->update();
}

QSize FactsTable::sizeHint() const
{
    const auto rows = std::max(model()->rowCount(), 1);
    return {50 * gap, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

QSize FactsTable::minimumSizeHint() const
{
    int width = widthOfTitle(*this, 0) + 2 * gap;
    for (int column = 1; column < model()->columnCount(); ++column)
        width += columnWidth(column);
    return {std::max(30 * gap, width), sizeHint().height()};
}

void FactsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(themeColors(palette()).dim);
    const auto room = viewport()->rect().adjusted(gap, 0, -gap, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_emptyText, Qt::ElideRight, room.width()));
}

} // namespace tidemark
