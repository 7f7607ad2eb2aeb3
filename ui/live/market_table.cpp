#include "ui/live/market_table.h"

#include "ui/live/market_model.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

namespace tidemark {

MarketTable::MarketTable(MarketModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new TintedDelegate(this));
    setAccessibleName(tr("Markets"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFont(tabularFont(font()));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(4 * gap);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsClickable(false);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionResizeMode(MarketModel::SymbolColumn, QHeaderView::Stretch);
    const auto digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    columns->resizeSection(MarketModel::LastColumn, 12 * digit + 2 * gap);
    columns->resizeSection(MarketModel::ChangeColumn, 10 * digit + 2 * gap);
    columns->resizeSection(MarketModel::RateColumn, fontMetrics().horizontalAdvance(tr("Trades/s")) + 2 * gap);
    columns->resizeSection(MarketModel::AgeColumn, 7 * digit + 2 * gap);
    columns->resizeSection(MarketModel::StateColumn, fontMetrics().horizontalAdvance(tr("Stale, 59 min")) + 3 * gap);
    int width = fontMetrics().horizontalAdvance(QStringLiteral("1000SATSUSDT")) + 2 * gap; // no name is cut by a wide font
    for (const auto column : {MarketModel::LastColumn, MarketModel::ChangeColumn, MarketModel::RateColumn, MarketModel::AgeColumn,
                              MarketModel::StateColumn})
        width += columns->sectionSize(column);
    setMinimumWidth(width);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT rowSelected(current.row()); });
}

void MarketTable::select(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

int MarketTable::selectedRow() const
{
    return currentIndex().row();
}

void MarketTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && currentIndex().isValid())
        Q_EMIT removalAsked(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void MarketTable::contextMenuEvent(QContextMenuEvent *event)
{
    const auto index = event->reason() == QContextMenuEvent::Mouse ? indexAt(viewport()->mapFrom(this, event->pos()))
                                                                   : currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto symbol = index.siblingAtColumn(MarketModel::SymbolColumn).data().toString();
    auto *removal = menu->addAction(symbolicIcon(QStringLiteral("remove")), tr("&Remove %1").arg(symbol));
    removal->setShortcut(QKeySequence::Delete);
    const QPersistentModelIndex target(index);
    connect(removal, &QAction::triggered, this, [this, target] {
        if (target.isValid())
            Q_EMIT removalAsked(target.row());
    });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : mapToGlobal(visualRect(index).bottomLeft()));
}

void MarketTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(themeColors(palette()).dim);
    painter.drawText(viewport()->rect().adjusted(3 * gap, 3 * gap, -3 * gap, -3 * gap),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No markets are watched yet. Type an asset, such as BTC, into the field above and press Enter."));
}

} // namespace tidemark
