#include "ui/live/tape_table.h"

#include "ui/live/tape_delegate.h"
#include "ui/live/tape_model.h"
#include "ui/rows_table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace tidemark {

TapeTable::TapeTable(TapeModel *model, QWidget *parent) : FigureTable(parent)
{
    setModel(model);
    setItemDelegate(new TapeDelegate(this));
    setAccessibleName(tr("Trades"));
    setUpRows(*this, QFontMetrics(tabularFont(font())).height() + gap / 2);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setMinimumSectionSize(1);
    auto *columns = horizontalHeader();
    columns->setSectionsClickable(false);
    columns->setStretchLastSection(true);
    setWidths();
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, &TapeTable::leftTop);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (verticalScrollBar()->sliderPosition() > 0)
            Q_EMIT leftTop();
    });
}

void TapeTable::setWidths()
{
    auto *columns = horizontalHeader();
    const auto words = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + 2 * gap + 2; };
    columns->resizeSection(TapeModel::TimeColumn, words(QStringLiteral("00:00:00.000")));
    columns->resizeSection(TapeModel::PriceColumn, words(QStringLiteral("123,456.78")));
    columns->resizeSection(TapeModel::QuantityColumn, words(QStringLiteral("1,234.56789")));
}

// What is too much for the words goes to price and quantity, where the longest ones are.
void TapeTable::resizeEvent(QResizeEvent *event)
{
    FigureTable::resizeEvent(event);
    setWidths();
    auto *columns = horizontalHeader();
    const auto side = fontMetrics().horizontalAdvance(tr("▼ Sell")) + 4 * gap;
    int left = viewport()->width() - side;
    for (const auto column : {TapeModel::TimeColumn, TapeModel::PriceColumn, TapeModel::QuantityColumn})
        left -= columns->sectionSize(column);
    if (left <= 0)
        return;
    for (const auto column : {TapeModel::PriceColumn, TapeModel::QuantityColumn})
        columns->resizeSection(column, columns->sectionSize(column) + left / 2);
}

void TapeTable::setEmptyText(const QString &text)
{
    if (std::exchange(m_emptyText, text) != text)
        viewport()->update();
}

bool TapeTable::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

QSize TapeTable::minimumSizeHint() const
{
    return {200, horizontalHeader()->sizeHint().height() + 3 * verticalHeader()->defaultSectionSize()};
}

void TapeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            Q_EMIT holdToggled();
        return;
    }
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, TapeModel::TimeColumn)); // the first key goes on from the newest trade
    FigureTable::keyPressEvent(event);
    if (currentIndex().row() > 0 || !isAtTop())
        Q_EMIT leftTop();
}

void TapeTable::paintEvent(QPaintEvent *event)
{
    FigureTable::paintEvent(event);
    paintEmptyText(*this, m_emptyText, Qt::AlignLeft);
}

} // namespace tidemark
