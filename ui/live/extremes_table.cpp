#include "ui/live/extremes_table.h"

#include "ui/live/extremes_model.h"
#include "ui/live/position_delegate.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace tidemark {

ExtremesTable::ExtremesTable(ExtremesModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new TintedDelegate(this));
    setItemDelegateForColumn(ExtremesModel::PositionColumn, new PositionDelegate(this));
    setAccessibleName(tr("Lowest and highest prices of rolling windows"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFont(tabularFont(font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(3 * gap + 4);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setWidths();
}

void ExtremesTable::setWidths()
{
    auto *columns = horizontalHeader();
    const auto digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    columns->resizeSection(ExtremesModel::WindowColumn, 7 * digit + 2 * gap);
    columns->resizeSection(ExtremesModel::LowColumn, 10 * digit + 2 * gap);
    const auto wordsWidth = [this](const QString &words) { return fontMetrics().horizontalAdvance(words) + 2 * gap; };
    columns->resizeSection(ExtremesModel::LowAtColumn, wordsWidth(QStringLiteral("Wed 00:00:00")));
    columns->resizeSection(ExtremesModel::HighColumn, 10 * digit + 2 * gap);
    columns->resizeSection(ExtremesModel::HighAtColumn, wordsWidth(QStringLiteral("Wed 00:00:00")));
    columns->resizeSection(ExtremesModel::RangeColumn, 7 * digit + 2 * gap);
    columns->resizeSection(ExtremesModel::RecordColumn, wordsWidth(tr("complete since Wed 00:00:00")));
    columns->setSectionResizeMode(ExtremesModel::PositionColumn, QHeaderView::Stretch);
    columns->setMinimumSectionSize(5 * digit);
    m_roomyWidth = 14 * digit; // for the position
    for (int column = 0; column < columns->count(); ++column)
        m_roomyWidth += column == ExtremesModel::PositionColumn ? 0 : columns->sectionSize(column);
}

void ExtremesTable::resizeEvent(QResizeEvent *event)
{
    // Where a wide font leaves no room, the range goes before the position does: it can be seen from the two prices.
    setColumnHidden(ExtremesModel::RangeColumn, event->size().width() < m_roomyWidth);
    QTableView::resizeEvent(event);
}

QSize ExtremesTable::sizeHint() const
{
    const auto rows = model()->rowCount() * verticalHeader()->defaultSectionSize();
    return {720, horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

QSize ExtremesTable::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

} // namespace tidemark
