#include "ui/record/log_filter.h"

#include "ui/record/log_model.h"

#include <algorithm>

namespace tidemark {

LogFilter::LogFilter(LogModel *model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(model);
}

void LogFilter::setLowest(LogLevel level)
{
    m_lowest = level;
    invalidateFilter();
}

void LogFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LogFilter::isFiltering() const
{
    return m_lowest != LogLevel::Debug || !m_category.isEmpty() || !m_words.isEmpty();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto line = sourceModel()->index(row, LogModel::TextColumn, parent);
    if (line.data(LogModel::LevelRole).toInt() < int(m_lowest))
        return false;
    const auto category = line.data(LogModel::CategoryRole).toString();
    if (!m_category.isEmpty() && category != m_category)
        return false;
    const auto words = category + QLatin1Char(' ') + line.data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace tidemark
