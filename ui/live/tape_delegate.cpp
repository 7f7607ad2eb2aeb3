#include "ui/live/tape_delegate.h"

#include "ui/live/tape_model.h"
#include "ui/theme.h"

#include <QPainter>

namespace tidemark {
namespace {

constexpr int full = 1000; // per mille

} // namespace

void TapeDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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

void TapeDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(TapeModel::WeightRole).toInt() < full)
        return CellDelegate::paintWords(painter, option, index);
    auto strong = option;
    strong.font.setBold(true);
    CellDelegate::paintWords(painter, strong, index);
}

} // namespace tidemark
