#include "ui/live/tape_table.h"

#include "ui/live/tape_model.h"
#include "ui/rows_table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace tidemark {
namespace {

// Beside the quantity a bar of how much was paid, large trades in bold, and a line where trades are left out.
class TapeDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colors = themeColors(option.palette);
        if (index.data(TapeModel::LeftOutRole).toLongLong() > 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
        const auto weight = index.column() == TapeModel::QuantityColumn ? index.data(TapeModel::WeightRole).toInt() : 0;
        if (weight <= 0)
            return;
        auto color = index.siblingAtColumn(TapeModel::SideColumn).data(Qt::ForegroundRole).value<QColor>();
        color.setAlphaF(0.2f);
        const auto room = option.rect.adjusted(2, 2, -2, -2);
        const auto width = room.width() * weight / full;
        painter->fillRect(QRect(room.right() - width + 1, room.top(), width, room.height()), color);
    }

    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(TapeModel::WeightRole).toInt() < full)
            return CellDelegate::paintWords(painter, option, index);
        auto strong = option;
        strong.font.setBold(true);
        CellDelegate::paintWords(painter, strong, index);
    }

private:
    static constexpr int full = 1000; // per mille
};

} // namespace

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
    const auto side = fontMetrics().horizontalAdvance(tr("▼ sell")) + 4 * gap;
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
