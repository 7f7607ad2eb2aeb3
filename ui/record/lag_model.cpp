#include "ui/record/lag_model.h"

#include "ui/number_format.h"

#include <utility>

namespace tidemark {

LagModel::LagModel(QObject *parent) : RowModel(int(ColumnCount), parent), m_stages(lagStages({})) {}

void LagModel::show(const LagStatus &lag)
{
    const auto former = std::exchange(m_stages, lagStages(lag));
    for (int row = 0; row < rowCount(); ++row) {
        if (m_stages[std::size_t(row)] != former[std::size_t(row)])
            Q_EMIT dataChanged(index(row, MedianColumn), index(row, MostColumn));
    }
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
        return alignment(index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return stage.meaning;
    default:
        return {};
    }
}

QStringList LagModel::titles() const
{
    return {tr("Lag, last minute"), tr("p50"), tr("p99"), tr("max")};
}

QString LagModel::titleToolTip(int column) const
{
    return column == MedianColumn ? tr("Half of all trades of the last minute took at most this long")
        : column == P99Column     ? tr("99 of 100 trades of the last minute took at most this long")
        : column == MostColumn    ? tr("The slowest trade of the last minute")
                                  : QString();
}

} // namespace tidemark
