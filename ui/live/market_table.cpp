#include "ui/live/market_table.h"

#include "ui/column_choices.h"
#include "ui/figures/figure_text.h"
#include "ui/live/drag_gesture.h"
#include "ui/live/market_delegate.h"
#include "ui/live/market_model.h"
#include "ui/live/market_words.h"
#include "ui/rows_table.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace tidemark {
namespace {

constexpr int leastHintHeight = 9 * gap;

} // namespace

MarketTable::MarketTable(MarketModel *model, QWidget *parent)
    : FigureTable(parent), m_model(model), m_delegate(new MarketDelegate(this)), m_drag(new DragGesture(viewport()))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Markets"));
    setUpRows(*this, 4 * gap);
    setHorizontalScrollMode(ScrollPerPixel);
    m_columns = new ColumnChoices(this, MarketModel::LastColumn, 4 * gap, &MarketWords::title);
    setColumns();
    connectDrag();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT rowSelected(current.row()); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        if (cell.column() != MarketModel::LastColumn || !isVisible())
            return;
        widenFor(cell);
        m_delegate->noteChange(cell);
    });
    connect(m_delegate, &MarketDelegate::faded, this, [this](const QModelIndex &cell) { update(cell); });
}

void MarketTable::setColumns()
{
    auto *columns = horizontalHeader();
    connect(columns, &QHeaderView::sectionClicked, this, &MarketTable::sortBy);
    const auto digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const auto words = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + 2 * gap + 4; };
    columns->resizeSection(MarketModel::SymbolColumn, words(QStringLiteral("1000SATSUSDT")));
    columns->resizeSection(MarketModel::LastColumn, 11 * digit + 2 * gap + 4);
    columns->resizeSection(MarketModel::ChangeColumn, 10 * digit + 2 * gap);
    columns->resizeSection(MarketModel::DifferenceColumn, 10 * digit + 2 * gap);
    columns->resizeSection(MarketModel::RangeColumn, words(tr("Low–high")));
    columns->resizeSection(MarketModel::RateColumn, words(tr("Trades/s")));
    columns->resizeSection(MarketModel::LagColumn, words(tr("Stale, 42 s")));
    columns->resizeSection(MarketModel::AgeColumn, 7 * digit + 2 * gap);
    setColumnHidden(MarketModel::DifferenceColumn, true);
    setColumnHidden(MarketModel::AgeColumn, true);
    setColumnHidden(MarketModel::StateColumn, true); // where it matters the lag says it
    m_neededWidth = columns->sectionPosition(MarketModel::LagColumn) + words(tr("Stale, 42 s")); // the last one takes what is left
}

// Beside the bar that scrolls many markets.
int MarketTable::neededWidth() const
{
    return m_neededWidth + verticalScrollBar()->sizeHint().width();
}

// A price is seen whole; never narrower again, since columns that jump back and forth cannot be read.
void MarketTable::widenFor(const QModelIndex &price)
{
    const auto words = price.data().toString();
    if (words.size() <= m_longestPrice)
        return;
    m_longestPrice = words.size();
    const auto wanted = figuresWidth(font(), words) + 2 * CellDelegate::margin;
    auto *columns = horizontalHeader();
    columns->resizeSection(price.column(), std::max(columns->sectionSize(price.column()), wanted));
}

void MarketTable::connectDrag()
{
    connect(m_drag, &DragGesture::pressed, this,
            [this](QPoint position) { m_draggedSymbol = m_model->symbolAt(rowAt(position.y())); });
    connect(m_drag, &DragGesture::moved, this, [this](QPoint position) {
        if (m_draggedSymbol.isEmpty())
            return m_drag->cancel();
        m_gap = gapAt(position);
        viewport()->update();
        Q_EMIT dragged(m_draggedSymbol, position);
    });
    connect(m_drag, &DragGesture::dropped, this, [this](QPoint position) {
        const auto row = m_model->rowOf(m_draggedSymbol);
        if (m_gap && row)
            m_model->move(*row, *m_gap > *row ? *m_gap - 1 : *m_gap);
        else
            Q_EMIT dropped(m_draggedSymbol, position);
        m_gap.reset();
        viewport()->update();
    });
    connect(m_drag, &DragGesture::cancelled, this, [this] {
        m_gap.reset();
        viewport()->update();
        Q_EMIT dragCancelled();
    });
}

std::optional<int> MarketTable::gapAt(QPoint globalPosition) const
{
    const auto position = viewport()->mapFromGlobal(globalPosition);
    if (!viewport()->rect().contains(position))
        return std::nullopt;
    const auto row = rowAt(position.y());
    if (row < 0)
        return m_model->rowCount();
    const auto middle = rowViewportPosition(row) + rowHeight(row) / 2;
    return position.y() < middle ? row : row + 1;
}

void MarketTable::select(int row)
{
    setCurrentIndex(model()->index(row, MarketModel::SymbolColumn));
}

int MarketTable::selectedRow() const
{
    return currentIndex().row();
}

void MarketTable::setHint(const QString &hint)
{
    if (std::exchange(m_hint, hint) != hint)
        viewport()->update();
}

void MarketTable::moveSelected(int by)
{
    const auto row = currentIndex().row();
    if (row >= 0 && m_model->move(row, row + by))
        scrollTo(currentIndex());
}

void MarketTable::keyPressEvent(QKeyEvent *event)
{
    const auto row = currentIndex().row();
    const bool hasAlt = event->modifiers() == Qt::AltModifier;
    if (row >= 0 && event->matches(QKeySequence::Delete))
        Q_EMIT removalAsked(row);
    else if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT chartAsked(row);
    else if (hasAlt && event->key() == Qt::Key_Up)
        moveSelected(-1);
    else if (hasAlt && event->key() == Qt::Key_Down)
        moveSelected(1);
    else
        FigureTable::keyPressEvent(event);
}

// While a row is dragged the view must not mark others under the pointer.
void MarketTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        FigureTable::mouseMoveEvent(event);
}

void MarketTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto row = rowAt(event->position().toPoint().y());
    if (row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chartAsked(row);
}

void MarketTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto index = isMouse ? indexAt(viewport()->mapFrom(this, event->pos())) : currentIndex();
    auto *menu = new QMenu(this);
    if (index.isValid())
        addRowChoices(menu, index);
    addSortChoices(menu->addMenu(tr("S&ort by")));
    m_columns->addTo(menu->addMenu(tr("Co&lumns")));
    m_columns->popUp(menu, isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void MarketTable::addRowChoices(QMenu *menu, const QModelIndex &index)
{
    const auto symbol = m_model->symbolAt(index.row());
    const auto name = symbol.toString();
    const QPersistentModelIndex target(index);
    const auto add = [&](const char *icon, const QString &words, const QKeySequence &keys, auto action) {
        auto *entry = menu->addAction(symbolicIcon(QLatin1String(icon)), words);
        entry->setShortcut(keys);
        connect(entry, &QAction::triggered, this, [target, action] {
            if (target.isValid())
                action(target.row());
        });
        return entry;
    };
    add("chart", tr("&Show the chart of %1").arg(name), Qt::Key_Return, [this](int row) { Q_EMIT chartAsked(row); });
    add("close", tr("&Close its chart"), Qt::CTRL | Qt::Key_W, [this](int row) { Q_EMIT closingAsked(row); })
        ->setEnabled(!m_hasChart || m_hasChart(symbol));
    add("previous", tr("Move &up"), Qt::ALT | Qt::Key_Up, [this](int row) { m_model->move(row, row - 1); });
    add("next", tr("Move &down"), Qt::ALT | Qt::Key_Down, [this](int row) { m_model->move(row, row + 1); });
    add("remove", tr("&Remove %1").arg(name), QKeySequence::Delete, [this](int row) { Q_EMIT removalAsked(row); });
    menu->addSeparator();
}

void MarketTable::addSortChoices(QMenu *menu)
{
    for (int column = 0; column < MarketModel::ColumnCount; ++column) {
        auto *choice = menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        connect(choice, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
}

void MarketTable::sortBy(int column)
{
    const bool again = std::exchange(m_sortedBy, column) == column;
    // Of figures the largest are looked for first.
    const auto first = column == MarketModel::SymbolColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    const auto other = m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sortOrder = again ? other : first;
    m_model->sort(column, m_sortOrder);
}

void MarketTable::hideEvent(QHideEvent *event)
{
    m_delegate->forgetTints();
    FigureTable::hideEvent(event);
}

QSize MarketTable::sizeHint() const
{
    return {520, 8 * 4 * gap};
}

QSize MarketTable::minimumSizeHint() const
{
    constexpr int rows = 2;
    return {200, horizontalHeader()->sizeHint().height() + rows * 4 * gap + 2 * gap};
}

void MarketTable::setAllSeen(bool areSeen)
{
    m_areAllSeen = areSeen;
    followSeen();
}

// Of a thousand rows those are put into words that are here to be read.
void MarketTable::followSeen()
{
    if (m_areAllSeen || !isVisible())
        return m_model->setSeen(std::nullopt);
    const auto last = rowAt(viewport()->height() - 1);
    m_model->setSeen(std::pair(std::max(rowAt(0), 0), last < 0 ? m_model->rowCount() - 1 : last));
}

void MarketTable::paintEvent(QPaintEvent *event)
{
    followSeen();
    FigureTable::paintEvent(event);
    QPainter painter(viewport());
    const auto rows = rowViewportPosition(m_model->rowCount() - 1) + (m_model->rowCount() > 0 ? 4 * gap : 0);
    const auto empty = viewport()->rect().adjusted(2 * gap, std::max(rows, 0) + 2 * gap, -2 * gap, -gap);
    if (empty.height() >= leastHintHeight || m_model->rowCount() == 0) {
        painter.setPen(themeColors(palette()).dim);
        painter.setFont(parentWidget() ? parentWidget()->font() : font());
        painter.drawText(empty, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_hint);
    }
    if (!m_gap)
        return;
    const auto y = *m_gap < m_model->rowCount() ? rowViewportPosition(*m_gap) : rows;
    painter.fillRect(QRect(0, std::max(y - 1, 0), viewport()->width(), 2), themeColors(palette()).accent);
}

} // namespace tidemark
