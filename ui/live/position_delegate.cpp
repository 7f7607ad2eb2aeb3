#include "ui/live/position_delegate.h"

#include "ui/live/extremes_model.h"
#include "ui/figure_text.h"
#include "ui/theme.h"

#include <QPainter>

namespace tidemark {

void PositionDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paintWords(painter, option, index);
    const auto position = index.data(ExtremesModel::PositionRole);
    if (!position.isValid())
        return;
    const auto &colors = themeColors(option.palette);
    const auto words = figuresWidth(option.font, QStringLiteral("100 %"));
    auto line = QRectF(option.rect).adjusted(gap + 4, 0, -2 * gap - words - 4, 0);
    if (line.width() < 2 * gap)
        return;
    const auto middle = line.center().y();
    const auto mark = line.left() + line.width() * position.toInt() / 1000.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.line);
    painter->drawRoundedRect(QRectF(line.left(), middle - 2, line.width(), 4), 2, 2);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(QRectF(mark - 2, middle - 7, 4, 14), 2, 2);
    painter->restore();
}

} // namespace tidemark
