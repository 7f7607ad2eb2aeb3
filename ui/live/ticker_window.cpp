#include "ui/live/ticker_window.h"

#include "ui/figures/figure_table.h"
#include "ui/figures/figure_text.h"
#include "ui/live/market_delegate.h"
#include "ui/live/market_model.h"
#include "ui/rows_table.h"
#include "ui/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int tickerRow = 3 * gap;
constexpr int keyStep = 2 * gap; // pixels, by a key

} // namespace

ChosenMarkets::ChosenMarkets(MarketModel &markets, QObject *parent) : QSortFilterProxyModel(parent), m_markets(markets)
{
    setSourceModel(&markets);
    connect(&markets, &MarketModel::orderChanged, this, &ChosenMarkets::invalidateFilter); // which are the first
    connect(&markets, &MarketModel::rowsInserted, this, &ChosenMarkets::invalidateFilter);
    connect(&markets, &MarketModel::rowsRemoved, this, &ChosenMarkets::invalidateFilter);
}

void ChosenMarkets::choose(std::vector<Symbol> symbols)
{
    m_chosen = std::move(symbols);
    invalidateFilter();
}

bool ChosenMarkets::shows(Symbol symbol) const
{
    const auto row = m_markets.rowOf(symbol);
    return row && filterAcceptsRow(*row, {});
}

Symbol ChosenMarkets::symbolAt(int row) const
{
    return m_markets.symbolAt(mapToSource(index(row, 0)).row());
}

std::vector<Symbol> ChosenMarkets::shown() const
{
    std::vector<Symbol> symbols;
    for (int row = 0; row < rowCount(); ++row)
        symbols.push_back(symbolAt(row));
    return symbols;
}

// Of the chosen ones those that are still recorded; the usual ones where none of them is.
bool ChosenMarkets::filterAcceptsRow(int row, const QModelIndex &) const
{
    const bool isAny = std::any_of(m_chosen.begin(), m_chosen.end(), [this](Symbol symbol) { return m_markets.rowOf(symbol).has_value(); });
    return isAny ? std::find(m_chosen.begin(), m_chosen.end(), m_markets.symbolAt(row)) != m_chosen.end() : row < usual;
}

// The first ones, so that the list's own delegate paints them.
bool ChosenMarkets::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return column == MarketModel::SymbolColumn || column == MarketModel::LastColumn || column == MarketModel::ChangeColumn;
}

TickerWindow::TickerWindow(MarketModel &markets, const QString &platform)
    : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint), m_markets(markets), m_chosen(new ChosenMarkets(markets, this)),
      m_table(new FigureTable), m_delegate(new MarketDelegate(this))
{
    setWindowTitle(tr("Mini ticker"));
    setAccessibleName(windowTitle());
    setWindowIcon(QIcon(QStringLiteral(":/tidemark/icons/tidemark.svg")));
    setWindowRole(QStringLiteral("ticker"));
    if (platform.startsWith(QLatin1String("wayland")))
        m_limits = tr("With Wayland the desktop alone says where this window lies and what lies above it: its window menu (often Alt+Space) can keep it on top.");
    createTable();
    explain();
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    setFocusProxy(m_table);
    const auto refit = [this] { fit(); };
    connect(m_chosen, &QAbstractItemModel::rowsInserted, this, refit);
    connect(m_chosen, &QAbstractItemModel::rowsRemoved, this, refit);
    connect(m_chosen, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &cell) {
        if (cell.column() == MarketModel::LastColumn && isVisible())
            m_delegate->noteChange(cell);
        fit();
    });
    connect(m_delegate, &MarketDelegate::faded, this, [this](const QModelIndex &cell) { m_table->update(cell); });
    fit();
}

void TickerWindow::createTable()
{
    m_table->setModel(m_chosen);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(windowTitle());
    setUpRows(*m_table, tickerRow);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->setContextMenuPolicy(Qt::NoContextMenu); // it is the window's
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void TickerWindow::explain()
{
    auto description = tr("Enter shows the marked market's chart, the menu key chooses markets, Shift and arrows move the window, Esc closes it.");
    auto toolTip = tr("Drag to move it; right-click to choose markets; Esc closes it");
    if (!m_limits.isEmpty()) {
        description = tr("Enter shows the marked market's chart, the menu key chooses markets, Esc closes it.") + QLatin1Char(' ') + m_limits;
        toolTip += QStringLiteral("\n") + m_limits;
    }
    m_table->setAccessibleDescription(description);
    m_table->setToolTip(toolTip);
}

void TickerWindow::moveBySteps(int x, int y)
{
    if (m_limits.isEmpty())
        move(pos() + QPoint(x, y) * keyStep);
    else
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_limits, this);
}

// As large as what it says, and never narrower again while it is open: what jumps cannot be read.
void TickerWindow::fit()
{
    auto *columns = m_table->horizontalHeader();
    int width = 2;
    for (int column = 0; column < m_chosen->columnCount(); ++column) {
        auto wanted = isVisible() ? columns->sectionSize(column) : 0;
        for (int row = 0; row < m_chosen->rowCount(); ++row)
            wanted = std::max(wanted, figuresWidth(m_table->font(), m_chosen->index(row, column).data().toString()) + 2 * CellDelegate::margin);
        columns->resizeSection(column, wanted);
        width += wanted;
    }
    if (const QSize wanted(width, std::max(m_chosen->rowCount(), 1) * tickerRow + 2); wanted != size())
        setFixedSize(wanted);
}

bool TickerWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return pressKey(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
    }
    case QEvent::MouseButtonPress:
        m_pressedAt = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        break;
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event)) || QWidget::eventFilter(watched, event);
    case QEvent::MouseButtonDblClick:
        Q_EMIT marketWanted(m_chosen->symbolAt(m_table->currentIndex().row()));
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool TickerWindow::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isShifted = modifiers == Qt::ShiftModifier;
    if (key == Qt::Key_Escape || (key == Qt::Key_T && modifiers == Qt::ControlModifier))
        close();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT marketWanted(m_chosen->symbolAt(m_table->currentIndex().row()));
    else if (key == Qt::Key_Menu || (key == Qt::Key_F10 && isShifted))
        openMenu(mapToGlobal(rect().bottomLeft()));
    else if (isShifted && key == Qt::Key_Left)
        moveBySteps(-1, 0);
    else if (isShifted && key == Qt::Key_Right)
        moveBySteps(1, 0);
    else if (isShifted && key == Qt::Key_Up)
        moveBySteps(0, -1);
    else if (isShifted && key == Qt::Key_Down)
        moveBySteps(0, 1);
    else
        return false;
    return true;
}

// The desktop moves it; where that cannot, its place follows the pointer.
bool TickerWindow::drag(const QMouseEvent &event)
{
    if (!(event.buttons() & Qt::LeftButton))
        return false;
    const auto at = event.globalPosition().toPoint();
    if ((at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return true;
    if (!windowHandle() || !windowHandle()->startSystemMove())
        move(pos() + at - m_pressedAt);
    m_pressedAt = at;
    return true;
}

void TickerWindow::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void TickerWindow::openMenu(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto symbol : m_markets.symbols()) {
        auto *choice = menu->addAction(symbol.toString());
        choice->setCheckable(true);
        choice->setChecked(m_chosen->shows(symbol));
        connect(choice, &QAction::toggled, this, [this, symbol](bool isWanted) { toggle(symbol, isWanted); });
    }
    menu->addSeparator();
    if (!m_limits.isEmpty())
        menu->addAction(tr("Not kept on top: see the desktop’s window menu"))->setEnabled(false);
    connect(menu->addAction(tr("&Close\tEsc")), &QAction::triggered, this, &QWidget::close);
    menu->popup(globalPosition);
}

void TickerWindow::toggle(Symbol symbol, bool isWanted)
{
    auto symbols = m_chosen->shown();
    std::erase(symbols, symbol);
    if (isWanted)
        symbols.push_back(symbol);
    m_chosen->choose(std::move(symbols));
    Q_EMIT chosen();
}

void TickerWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

// A hairline, since it has no frame.
void TickerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors(palette()).line);
}

} // namespace tidemark
