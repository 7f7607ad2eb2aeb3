#include "ui/live/extremes_table.h"

#include "ui/live/extremes_model.h"
#include "ui/live/position_delegate.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <array>

namespace tidemark {
namespace {

constexpr int leastPosition = 14 * gap;

} // namespace

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
    const auto widthOf = [this](const QString &words) { return fontMetrics().horizontalAdvance(words) + 2 * gap + 2; };
    const auto price = widthOf(QStringLiteral("123,456.78"));
    const auto moment = widthOf(QStringLiteral("Wed 00:00:00"));
    const auto distance = widthOf(QStringLiteral("−12,345.67 (−12.34 %)"));
    columns->resizeSection(ExtremesModel::WindowColumn, widthOf(QStringLiteral("1000SATSUSDT")));
    columns->resizeSection(ExtremesModel::ChangeColumn, distance + 2 * gap);
    columns->resizeSection(ExtremesModel::LowColumn, price);
    columns->resizeSection(ExtremesModel::LowAtColumn, moment);
    columns->resizeSection(ExtremesModel::ToLowColumn, distance);
    columns->resizeSection(ExtremesModel::ToHighColumn, distance);
    columns->resizeSection(ExtremesModel::HighColumn, price);
    columns->resizeSection(ExtremesModel::HighAtColumn, moment);
    columns->resizeSection(ExtremesModel::RangeColumn, widthOf(tr("123.45 %")));
    columns->resizeSection(ExtremesModel::RecordColumn, widthOf(tr("complete since Wed 00:00:00")));
    columns->setSectionResizeMode(ExtremesModel::PositionColumn, QHeaderView::Stretch);
    columns->setMinimumSectionSize(6 * gap);
}

// Where there is no room for all, those go first that can be seen from others.
void ExtremesTable::fit(int width)
{
    constexpr std::array dispensable{ExtremesModel::RangeColumn, ExtremesModel::PositionColumn, ExtremesModel::ChangeColumn,
                                     ExtremesModel::HighAtColumn, ExtremesModel::LowAtColumn};
    const auto *columns = horizontalHeader();
    int wanted = 0;
    std::array<int, ExtremesModel::ColumnCount> widths{};
    for (int column = 0; column < ExtremesModel::ColumnCount; ++column) {
        const bool isPosition = column == ExtremesModel::PositionColumn;
        m_widths[std::size_t(column)] = isColumnHidden(column) ? m_widths[std::size_t(column)] : columns->sectionSize(column);
        widths[std::size_t(column)] = isPosition ? leastPosition : m_widths[std::size_t(column)];
        wanted += widths[std::size_t(column)];
    }
    for (const auto column : dispensable) {
        setColumnHidden(column, wanted > width);
        wanted -= wanted > width ? widths[std::size_t(column)] : 0;
    }
}

void ExtremesTable::resizeEvent(QResizeEvent *event)
{
    fit(event->size().width());
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
