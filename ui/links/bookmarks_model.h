#pragma once

#include "core/bookmarks.h"
#include "ui/row_model.h"
#include "ui/time_format.h"

namespace tidemark {

// All bookmarks, a row each: market, moment, and the word, which can be changed in its place. Cells are named for who hears them. GUI thread.
class BookmarksModel : public RowModel {
    Q_OBJECT

public:
    enum Column { MarketColumn, MomentColumn, WordColumn, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    explicit BookmarksModel(QObject *parent = nullptr) : RowModel(ColumnCount, parent) {}

    void setTimeFormat(const TimeFormat &format);
    void setBookmarks(const std::vector<Bookmark> &bookmarks);
    [[nodiscard]] const Bookmark &bookmark(int row) const { return m_bookmarks[std::size_t(row)]; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    // The same moment with another word.
    void renamed(const tidemark::Bookmark &bookmark);

protected:
    [[nodiscard]] int rows() const override { return int(m_bookmarks.size()); }
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] bool isFigure(int) const override { return false; }

private:
    [[nodiscard]] QString text(const Bookmark &bookmark, int column) const;

    TimeFormat m_format;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace tidemark
