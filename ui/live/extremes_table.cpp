#include "ui/live/extremes_table.h"

#include "ui/figures/figure_text.h"
#include "ui/rows_table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <array>
#include <numeric>

namespace tidemark {
namespace {

constexpr int leastPosition = 14 * gap;

// What is told most of the time, so that columns seldom have to be widened.
[[nodiscard]] std::array<QString, ExtremesModel::ColumnCount> usualTexts()
{
    std::array<QString, ExtremesModel::ColumnCount> texts;
    texts[ExtremesModel::WindowColumn] = QStringLiteral("1000SATSUSDT");
    texts[ExtremesModel::ChangeColumn] = QStringLiteral("▲ −12,345.67 (−12.34 %)");
    texts[ExtremesModel::LowColumn] = texts[ExtremesModel::HighColumn] = QStringLiteral("123,456.78");
    texts[ExtremesModel::LowAtColumn] = texts[ExtremesModel::HighAtColumn] = QStringLiteral("Wed 00:00:00");
    texts[ExtremesModel::ToLowColumn] = texts[ExtremesModel::ToHighColumn] = QStringLiteral("−12,345.67 (−12.34 %)");
    texts[ExtremesModel::RangeColumn] = QStringLiteral("123.45 %");
    texts[ExtremesModel::RecordColumn] = ExtremesTable::tr("complete since Wed 00:00:00");
    return texts;
}

// Where the price stands between low and high as a mark on a line, next to the same in percent.
class PositionDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paintWords(painter, option, index);
        const auto position = index.data(ExtremesModel::PositionRole);
        const auto words = figuresWidth(option.font, QStringLiteral("100 %"));
        const auto line = QRectF(option.rect).adjusted(gap + 4, 0, -2 * gap - words - 4, 0);
        if (position.isValid() && line.width() >= 2 * gap)
            paintMark(painter, line, line.left() + line.width() * position.toInt() / 1000.0 - 2, option.palette);
    }
};

} // namespace

ExtremesTable::ExtremesTable(ExtremesModel *model, QWidget *parent) : FigureTable(parent), m_longest(usualTexts())
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(ExtremesModel::PositionColumn, new PositionDelegate(this));
    setAccessibleName(tr("Lowest and highest prices of rolling windows"));
    setUpRows(*this, 3 * gap + 4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    setWidths();
    connect(model, &QAbstractItemModel::dataChanged, this, &ExtremesTable::widenFor);
}

// Never narrower again: columns that jump back and forth cannot be read. The record's words have what room is left.
void ExtremesTable::widenFor(const QModelIndex &cell)
{
    if (cell.column() == ExtremesModel::RecordColumn)
        return;
    const auto words = cell.data().toString();
    auto &longest = m_longest[std::size_t(cell.column())];
    if (words.size() <= longest.size()) // digits are of one width
        return;
    longest = words;
    setWidths();
    fit(viewport()->width());
}

void ExtremesTable::setWidths()
{
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        m_widths[column] = fontMetrics().horizontalAdvance(m_longest[column]) + 2 * gap + 2;
    m_widths[ExtremesModel::PositionColumn] = leastPosition;
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

void ExtremesTable::changeEvent(QEvent *event)
{
    FigureTable::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    setWidths();
    fit(viewport()->width());
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
