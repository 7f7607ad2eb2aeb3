#pragma once

#include "desktop/bookmark_file.h"

#include <QObject>
#include <QThreadPool>

#include <utility>

namespace tidemark {

// The bookmarks, kept in a file of the data folder. Each change is written at once, never on the window's thread, on top of what other windows of
// the folder have written. GUI thread.
class BookmarkBook : public QObject {
    Q_OBJECT
public:
    explicit BookmarkBook(const QString &path, QObject *parent = nullptr);
    // Waits for what is being written.
    ~BookmarkBook() override;

    [[nodiscard]] const Bookmarks &kept() const { return m_kept; }
    // What is to be said about the file that was read, once; empty where all is well.
    [[nodiscard]] QString takeProblem() { return std::exchange(m_problem, {}); }

    // The error says that there are too many.
    [[nodiscard]] Result<void> put(const Bookmark &bookmark);
    void remove(const std::vector<Bookmark> &bookmarks);
    // Another window may have changed them.
    void readAnew();

Q_SIGNALS:
    void changed(const tidemark::Bookmarks &bookmarks);
    // The file cannot be written, and why; once until it can be again.
    void failed(const QString &problem);

private:
    void change(const BookmarkChange &change);
    void noteWritten(const Result<Bookmarks> &written);
    void show(const Bookmarks &bookmarks);

    QString m_path;
    Bookmarks m_kept;
    QString m_problem;
    QString m_told;
    int m_underWay = 0; // changes that are not written yet
    bool m_mayWrite = true;
    QThreadPool m_writer; // one thread, so that changes keep their order
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Bookmarks)
