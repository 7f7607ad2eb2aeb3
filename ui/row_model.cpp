#include "ui/row_model.h"

namespace tidemark {

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titles().value(section);
    case Qt::TextAlignmentRole:
        return alignment(section);
    case Qt::ToolTipRole:
        return titleToolTip(section);
    default:
        return {};
    }
}

int RowModel::alignment(int column) const
{
    return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void RowModel::tellChanged(int firstColumn, int lastColumn, const QList<int> &roles)
{
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, firstColumn), index(rows() - 1, lastColumn), roles);
}

} // namespace tidemark
