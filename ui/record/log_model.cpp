#include "ui/record/log_model.h"

#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {

LogModel::LogModel(QObject *parent) : QAbstractTableModel(parent) {}

void LogModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
}

void LogModel::add(const std::vector<LogLine> &lines)
{
    const auto taken = std::min(int(lines.size()), mostLines);
    if (taken == 0)
        return;
    const auto surplus = rowCount() + taken - mostLines;
    if (surplus > 0) {
        beginRemoveRows({}, 0, surplus - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + surplus);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + taken - 1);
    m_lines.insert(m_lines.end(), lines.end() - taken, lines.end());
    endInsertRows();
    for (const auto &line : lines) {
        if (m_categories.contains(line.category))
            continue;
        m_categories += line.category;
        Q_EMIT categoryAppeared(line.category);
    }
}

QString LogModel::levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return tr("Debug");
    case LogLevel::Info:
        return tr("Info");
    case LogLevel::Warning:
        return tr("Warning");
    case LogLevel::Critical:
        return tr("Critical");
    }
    return {};
}

QString LogModel::categoryName(const QString &category)
{
    const auto ours = QStringLiteral("tidemark.");
    return category.startsWith(ours) ? category.mid(ours.size()) : category;
}

QString LogModel::copied(int row) const
{
    const auto &line = m_lines.at(std::size_t(row));
    return QStringList{m_format.dateTimeMicros(line.at).chopped(3) + QLatin1Char(' ') + m_format.zoneName(line.at), levelName(line.level),
                       line.category, line.text}
        .join(QLatin1Char('\t'));
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LogModel::text(const LogLine &line, int column) const
{
    switch (column) {
    case TimeColumn:
        return m_format.timeMillis(line.at);
    case LevelColumn:
        return levelName(line.level);
    case CategoryColumn:
        return categoryName(line.category);
    case TextColumn:
        return line.text;
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &line = m_lines[std::size_t(index.row())];
    const auto &colors = themeColors(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? m_format.dateTimeMicros(line.at) + QLatin1Char(' ') + m_format.zoneName(line.at)
                                            : text(line, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == LevelColumn && line.level >= LogLevel::Warning)
            return line.level == LogLevel::Critical ? colors.bad : colors.warning;
        return index.column() == TextColumn ? QVariant() : colors.dim;
    case LevelRole:
        return int(line.level);
    case CategoryRole:
        return line.category;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case CategoryColumn:
        return tr("Part");
    case TextColumn:
        return tr("Said");
    default:
        return {};
    }
}

} // namespace tidemark
