#pragma once

#include "core/bookmarks.h"
#include "core/moment_link.h"
#include "ui/time_format.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tidemark {

class BookmarksModel;

// The list of bookmarks: sorted by any column; one is opened, renamed in its place, deleted, copied as a link, all are written as CSV. GUI thread.
class BookmarksDialog : public QDialog {
    Q_OBJECT

public:
    explicit BookmarksDialog(QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    // The row that was marked stays so, or the one that takes its place.
    void setBookmarks(const Bookmarks &bookmarks);

Q_SIGNALS:
    void openWanted(const tidemark::MomentLink &link);
    void renamed(const tidemark::Bookmark &bookmark);
    void deletionWanted(const tidemark::Bookmark &bookmark);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTable();
    [[nodiscard]] QLayout *createButtons();
    [[nodiscard]] QPushButton *addButton(QLayout *row, const QString &words, const QString &toolTip, void (BookmarksDialog::*act)());
    [[nodiscard]] std::optional<Bookmark> marked() const;
    void openMarked();
    void renameMarked();
    void deleteMarked();
    void copyMarked();
    void askForFile();
    void exportTo(const QString &path);
    void showButtons();
    void say(const QString &sentence);

    BookmarksModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_sentence;
    std::vector<QPushButton *> m_ofMarked; // what needs a row
    QPushButton *m_export = nullptr;
};

} // namespace tidemark
