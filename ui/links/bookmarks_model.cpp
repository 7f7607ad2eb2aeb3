#include "ui/links/bookmarks_model.h"

namespace tidemark {

void BookmarksModel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    tellChanged(MomentColumn, MomentColumn);
}

void BookmarksModel::setBookmarks(const std::vector<Bookmark> &bookmarks)
{
    beginResetModel();
    m_bookmarks = bookmarks;
    endResetModel();
}

QString BookmarksModel::text(const Bookmark &bookmark, int column) const
{
    switch (column) {
    case MarketColumn:
        return bookmark.symbol.toString();
    case MomentColumn:
        return m_format.dateTimeMicros(bookmark.at) + QLatin1Char(' ') + m_format.zoneName(bookmark.at);
    default:
        return bookmark.word;
    }
}

QVariant BookmarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &bookmark = m_bookmarks[std::size_t(index.row())];
    const auto words = text(bookmark, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return words;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleTextRole:
        return words.isEmpty() ? tr("no word") : words;
    case SortRole:
        return index.column() == MomentColumn ? QVariant(qlonglong(microsOf(bookmark.at))) : QVariant(words);
    default:
        return {};
    }
}

Qt::ItemFlags BookmarksModel::flags(const QModelIndex &index) const
{
    const auto flags = RowModel::flags(index);
    return index.column() == WordColumn ? flags | Qt::ItemIsEditable : flags;
}

// What becomes of it comes back with `setBookmarks`.
bool BookmarksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != WordColumn)
        return false;
    auto changed = m_bookmarks[std::size_t(index.row())];
    if (changed.word == value.toString())
        return false;
    changed.word = value.toString();
    Q_EMIT renamed(changed);
    return true;
}

QStringList BookmarksModel::titles() const
{
    return {tr("Market"), tr("Moment"), tr("Word")};
}

} // namespace tidemark
