#pragma once

#include "core/bookmarks.h"
#include "core/moment_link.h"
#include "ui/time_format.h"

#include <QObject>

namespace tidemark {

class BookmarksDialog;
class HistoryPage;
class LiveCharts;
class WindowBanners;

// Links and bookmarks in one window: what is pasted is opened, a moment is given a word, and the list of all is at hand. GUI thread.
class WindowLinks : public QObject {
    Q_OBJECT

public:
    // Takes Ctrl+V of the window, where no field does; its banners say what is wrong.
    WindowLinks(QWidget *window, WindowBanners &banners);
    // Their charts show the bookmarks, and new ones are made there.
    void serve(LiveCharts &charts, HistoryPage &history);

    [[nodiscard]] const Bookmarks &bookmarks() const { return m_bookmarks; }
    void setBookmarks(const Bookmarks &bookmarks);
    void setTimeFormat(const TimeFormat &format);
    // Asks for its word first.
    void addBookmark(Symbol symbol, Timestamp moment);
    void showList();
    void paste();
    // What became of a change, where it was not kept.
    void tell(const QString &problem);

Q_SIGNALS:
    void opened(const tidemark::MomentLink &link);
    // The list is looked at: it is to be what is kept by now.
    void listWanted();
    void bookmarkPut(const tidemark::Bookmark &bookmark);
    void bookmarkDeleted(const tidemark::Bookmark &bookmark);
    void bookmarksChanged(const tidemark::Bookmarks &bookmarks);

private:
    void createList();

    QWidget *m_window;
    WindowBanners &m_banners;
    Bookmarks m_bookmarks;
    TimeFormat m_format;
    BookmarksDialog *m_list = nullptr; // made on first use
};

} // namespace tidemark
