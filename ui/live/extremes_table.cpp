#include "ui/live/extremes_table.h"

#include "ui/live/cell_delegate.h"
#include "ui/live/extremes_model.h"
#include "ui/live/position_delegate.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <array>
#include <numeric>

namespace tidemark {
namespace {

constexpr int leastPosition = 14 * gap;

} // namespace

ExtremesTable::ExtremesTable(ExtremesModel *model, QWidget *parent) : FigureTable(parent)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
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
    const auto widthOf = [this](const QString &words) { return fontMetrics().horizontalAdvance(words) + 2 * gap + 2; };
    const auto price = widthOf(QStringLiteral("123,456.78"));
    const auto moment = widthOf(QStringLiteral("Wed 00:00:00"));
    const auto distance = widthOf(QStringLiteral("−12,345.67 (−12.34 %)"));
    m_widths[ExtremesModel::WindowColumn] = widthOf(QStringLiteral("1000SATSUSDT"));
    m_widths[ExtremesModel::ChangeColumn] = distance + 2 * gap;
    m_widths[ExtremesModel::LowColumn] = m_widths[ExtremesModel::HighColumn] = price;
    m_widths[ExtremesModel::LowAtColumn] = m_widths[ExtremesModel::HighAtColumn] = moment;
    m_widths[ExtremesModel::ToLowColumn] = m_widths[ExtremesModel::ToHighColumn] = distance;
    m_widths[ExtremesModel::PositionColumn] = leastPosition;
    m_widths[ExtremesModel::RangeColumn] = widthOf(tr("123.45 %"));
    m_widths[ExtremesModel::RecordColumn] = widthOf(tr("complete since Wed 00:00:00"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
}

// Where there is no room for all, those go first that can be seen from others; what room is left they share.
void ExtremesTable::fit(int width)
{
    constexpr std::array dispensable{ExtremesModel::RangeColumn, ExtremesModel::PositionColumn, ExtremesModel::ChangeColumn,
                                     ExtremesModel::HighAtColumn, ExtremesModel::LowAtColumn};
    int wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    int shown = ExtremesModel::ColumnCount;
    for (const auto column : dispensable) {
        const bool fits = wanted <= width;
        setColumnHidden(column, !fits);
        wanted -= fits ? 0 : m_widths[column];
        shown -= fits ? 0 : 1;
    }
    const auto extra = std::max(width - wanted, 0) / shown;
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        horizontalHeader()->resizeSection(int(column), m_widths[column] + extra);
}

void ExtremesTable::resizeEvent(QResizeEvent *event)
{
    fit(event->size().width());
    FigureTable::resizeEvent(event);
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
