#include "ui/live/extremes_table.h"

#include "ui/live/extremes_model.h"
#include "ui/live/position_delegate.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QHeaderView>

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
    columns->resizeSection(ExtremesModel::LowAtColumn, 12 * digit + 2 * gap);
    columns->resizeSection(ExtremesModel::HighColumn, 10 * digit + 2 * gap);
    columns->resizeSection(ExtremesModel::HighAtColumn, 12 * digit + 2 * gap);
    columns->resizeSection(ExtremesModel::RangeColumn, 7 * digit + 2 * gap);
    columns->resizeSection(ExtremesModel::RecordColumn, 24 * digit + 2 * gap);
    columns->setSectionResizeMode(ExtremesModel::PositionColumn, QHeaderView::Stretch);
    columns->setMinimumSectionSize(5 * digit);
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
