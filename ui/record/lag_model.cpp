#include "ui/record/lag_model.h"

#include "ui/number_format.h"

#include <utility>

namespace tidemark {

LagModel::LagModel(QObject *parent) : QAbstractTableModel(parent), m_stages(lagStages({})) {}

void LagModel::show(const LagStatus &lag)
{
    const auto former = std::exchange(m_stages, lagStages(lag));
    for (int row = 0; row < rowCount(); ++row) {
        if (m_stages[std::size_t(row)] != former[std::size_t(row)])
            Q_EMIT dataChanged(index(row, MedianColumn), index(row, MostColumn));
    }
}

int LagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stages.size());
}

int LagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LagModel::text(const LagStage &stage, int column) const
{
    if (column == StageColumn)
        return stage.name;
    if (!stage.delay)
        return QStringLiteral("—");
    const auto &[median, p99, most] = *stage.delay;
    return formatSpan(column == MedianColumn ? median : column == P99Column ? p99 : most, m_locale);
}

QVariant LagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &stage = m_stages[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(stage, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == StageColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return stage.meaning;
    default:
        return {};
    }
}

QVariant LagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == StageColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        return section == MedianColumn ? tr("Half of all trades of the last minute took at most this long")
            : section == P99Column     ? tr("99 of 100 trades of the last minute took at most this long")
            : section == MostColumn    ? tr("The slowest trade of the last minute")
                                       : QString();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StageColumn:
        return tr("Lag, last minute");
    case MedianColumn:
        return tr("p50");
    case P99Column:
        return tr("p99");
    case MostColumn:
        return tr("max");
    default:
        return {};
    }
}

} // namespace tidemark
