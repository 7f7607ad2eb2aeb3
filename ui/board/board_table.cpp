#include "ui/board/board_table.h"

#include "ui/arrangement.h"
#include "ui/board/board_model.h"
#include "ui/column_choices.h"
#include "ui/figures/figure_text.h"
#include "ui/rows_table.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

constexpr int boardRowHeight = 3 * gap + 4;

// A price that has just changed stands on a faint ground for a moment; the place between low and high is a mark on a line beside its percent.
class BoardDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto way = index.data(BoardModel::TintRole).toInt();
        if (way == 0)
            return;
        auto color = way > 0 ? themeColors(option.palette).up : themeColors(option.palette).down;
        color.setAlphaF(0.07F);
        painter->fillRect(option.rect, color);
    }

    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintFigure(painter, option, index);
        const auto position = index.data(BoardModel::PositionRole);
        if (!position.isValid())
            return;
        const auto words = painter->fontMetrics().horizontalAdvance(QStringLiteral("*100 %")) + gap;
        const auto line = QRectF(option.rect).adjusted(margin, 0, -margin - words, 0);
        if (line.width() >= 3 * gap)
            paintMark(painter, line, line.left() + (line.width() - markWidth) * position.toInt() / 1000.0, option.palette);
    }

private:
    // The star of a figure that is not of the whole window steps back behind it.
    static void paintFigure(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto color = index.data(Qt::ForegroundRole);
        auto words = index.data(Qt::DisplayRole).toString();
        const bool isPart = words.startsWith(BoardWords::partMark);
        words.remove(0, isPart ? 1 : 0);
        const auto room = option.rect.adjusted(margin, 0, -margin, 0);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->setFont(option.font);
        painter->setPen(color.isValid() ? color.value<QColor>() : option.palette.color(QPalette::Text));
        drawFigures(*painter, room, alignment, words);
        if (!isPart)
            return;
        painter->setPen(themeColors(option.palette).dim);
        drawFigures(*painter, room.adjusted(0, 0, -figuresWidth(option.font, words) - 1, 0), alignment, QString(BoardWords::partMark));
    }
};

} // namespace

BoardTable::BoardTable(BoardModel *model, QWidget *parent) : FigureTable(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new BoardDelegate(this));
    setAccessibleName(tr("Board of all markets"));
    setUpRows(*this, boardRowHeight);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    m_columns = new ColumnChoices(this, BoardRow::PriceColumn, 5 * gap, &BoardWords::title);
    setColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_isKeeping)
            Q_EMIT rowSelected(m_model->symbolAt(current.row()));
    });
}

void BoardTable::setColumns()
{
    auto *columns = horizontalHeader();
    connect(m_columns, &ColumnChoices::chosen, this, &BoardTable::fit);
    connect(m_columns, &ColumnChoices::opened, this, [this](QMenu *menu) {
        ++m_menus;
        connect(menu, &QMenu::aboutToHide, this, [this] { --m_menus; });
    });
    connect(columns, &QHeaderView::sectionClicked, this, &BoardTable::orderAsked);
    connect(columns, &QHeaderView::sectionResized, this, [this] {
        const bool isPressed = (QGuiApplication::mouseButtons() & Qt::LeftButton) && horizontalHeader()->viewport()->underMouse();
        m_isByHand = m_isByHand || (!m_isFitting && isPressed);
    });
    fit();
}

// What room there is goes to all columns alike, until a person draws one of their edges.
void BoardTable::fit()
{
    constexpr double widest = 1.6;
    if (m_isByHand)
        return;
    const auto room = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + 2 * gap + 4; };
    const std::array<int, BoardRow::RecordColumn> needed{room(QStringLiteral("1000SATSFDUSD")),
                                                         room(QStringLiteral("0.00000000")),
                                                         room(QStringLiteral("*▲ +12.34 %")),
                                                         room(QStringLiteral("*100 %")) + 9 * gap,
                                                         std::max(room(BoardWords::title(BoardRow::RateColumn) + QStringLiteral(" ↓")), room(QStringLiteral("*1,234"))),
                                                         std::max(room(BoardWords::title(BoardRow::ValueColumn) + QStringLiteral(" ↓")), room(QStringLiteral("*123.4 K"))),
                                                         std::max(room(BoardWords::title(BoardRow::LargestColumn) + QStringLiteral(" ↓")), room(QStringLiteral("*123.4 K"))),
                                                         room(QStringLiteral("12,345 ms"))};
    int all = room(QStringLiteral("since Wed 00:00:00"));
    for (int column = 0; column < BoardRow::RecordColumn; ++column)
        all += isColumnHidden(column) ? 0 : needed.at(std::size_t(column));
    const auto factor = std::clamp(double(viewport()->width()) / all, 1.0, widest);
    m_isFitting = true;
    for (int column = 0; column < BoardRow::RecordColumn; ++column)
        horizontalHeader()->resizeSection(column, int(needed.at(std::size_t(column)) * factor));
    m_isFitting = false;
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    FigureTable::resizeEvent(event);
    fit();
}

QByteArray BoardTable::columns() const
{
    return horizontalHeader()->saveState() + (m_isByHand ? '1' : '0');
}

void BoardTable::restoreColumns(const QByteArray &columns, const QString &language)
{
    if (columns.isEmpty())
        return;
    m_isByHand = columns.endsWith('1') && (language.isEmpty() || language == languageOf(*this)); // older versions did not tell
    m_isFitting = true;
    restoreHeader(*horizontalHeader(), columns.chopped(1), language);
    m_isFitting = false;
    fit();
}

Symbol BoardTable::selected() const
{
    return m_model->symbolAt(currentIndex().row());
}

void BoardTable::select(Symbol symbol)
{
    if (const auto row = m_model->rowOf(symbol)) {
        setCurrentIndex(m_model->index(*row, BoardRow::SymbolColumn));
        scrollTo(currentIndex());
    }
}

bool BoardTable::isInHand() const
{
    const bool isPressed = state() != NoState && state() != AnimatingState;
    return isPressed || m_menus > 0 || (m_hand.isValid() && m_hand.elapsed() < std::chrono::milliseconds(handRests).count());
}

void BoardTable::noteHand()
{
    m_hand.start();
}

void BoardTable::tellSeen()
{
    const auto first = rowAt(0);
    const auto last = rowAt(viewport()->height() - 1);
    if (first >= 0)
        m_model->tell(first, last >= 0 ? last : m_model->rowCount() - 1);
}

void BoardTable::keepPlace(const std::function<void()> &change)
{
    const auto marked = selected();
    const auto place = verticalScrollBar()->value();
    m_isKeeping = true;
    change();
    const auto row = marked.isEmpty() ? std::nullopt : m_model->rowOf(marked);
    if (row && currentIndex().row() != *row)
        setCurrentIndex(m_model->index(*row, BoardRow::SymbolColumn));
    verticalScrollBar()->setValue(place);
    m_isKeeping = false;
    if (selected() != marked)
        Q_EMIT rowSelected(selected());
}

void BoardTable::setEmptyText(const QString &text)
{
    if (std::exchange(m_emptyText, text) != text)
        viewport()->update();
}

bool BoardTable::isForFilter(const QKeyEvent &event) const
{
    const bool isPlain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const auto text = event.text();
    return isPlain && text.size() > 0 && text.at(0).isPrint() && !text.at(0).isSpace();
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    noteHand();
    const auto marked = selected();
    if (!marked.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT chartAsked(marked);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (isForFilter(*event))
        Q_EMIT typed(event->text());
    else
        FigureTable::keyPressEvent(event);
}

void BoardTable::mouseMoveEvent(QMouseEvent *event)
{
    noteHand();
    FigureTable::mouseMoveEvent(event);
}

void BoardTable::mousePressEvent(QMouseEvent *event)
{
    noteHand();
    FigureTable::mousePressEvent(event);
}

void BoardTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    noteHand();
    const auto symbol = m_model->symbolAt(rowAt(event->position().toPoint().y()));
    if (!symbol.isEmpty() && event->button() == Qt::LeftButton)
        Q_EMIT chartAsked(symbol);
}

void BoardTable::wheelEvent(QWheelEvent *event)
{
    noteHand();
    FigureTable::wheelEvent(event);
}

void BoardTable::leaveEvent(QEvent *event)
{
    m_hand.invalidate();
    FigureTable::leaveEvent(event);
}

void BoardTable::contextMenuEvent(QContextMenuEvent *event)
{
    noteHand();
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto index = isMouse ? indexAt(viewport()->mapFrom(this, event->pos())) : currentIndex();
    auto *menu = new QMenu(this);
    if (index.isValid())
        addRowChoices(menu, m_model->symbolAt(index.row()));
    m_columns->addTo(menu->addMenu(tr("Co&lumns")));
    m_columns->popUp(menu, isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void BoardTable::addRowChoices(QMenu *menu, Symbol symbol)
{
    auto *chart = menu->addAction(symbolicIcon(QStringLiteral("chart")), tr("&Show the chart of %1").arg(symbol.toString()));
    chart->setShortcut(Qt::Key_Return);
    chart->setEnabled(m_model->isRecorded(symbol));
    connect(chart, &QAction::triggered, this, [this, symbol] { Q_EMIT chartAsked(symbol); });
    auto *record = menu->addAction(symbolicIcon(QStringLiteral("add")), tr("&Record %1").arg(symbol.toString()));
    record->setShortcut(Qt::CTRL | Qt::Key_R);
    record->setEnabled(!m_model->isRecorded(symbol) && (!m_mayRecord || m_mayRecord()));
    connect(record, &QAction::triggered, this, [this, symbol] { Q_EMIT recordingAsked(symbol); });
    menu->addSeparator();
}

void BoardTable::paintEvent(QPaintEvent *event)
{
    FigureTable::paintEvent(event);
    paintEmptyText(*this, m_emptyText, Qt::AlignLeft);
}

QSize BoardTable::minimumSizeHint() const
{
    return {200, 6 * boardRowHeight};
}

} // namespace tidemark
