#include "ui/record/log_model.h"

#include "ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace tidemark {

LogModel::LogModel(QObject *parent) : RowModel(int(ColumnCount), parent) {}

void LogModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    tellChanged(TimeColumn, TimeColumn);
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
        return alignment(index.column());
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

QStringList LogModel::titles() const
{
    return {tr("Time"), tr("Level"), tr("Part"), tr("Said")};
}

} // namespace tidemark
