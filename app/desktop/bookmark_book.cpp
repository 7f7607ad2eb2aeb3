#include "desktop/bookmark_book.h"

namespace tidemark {

BookmarkBook::BookmarkBook(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    const auto read = readBookmarkFile(path);
    m_kept = read.kept.value_or(Bookmarks());
    m_problem = read.problem;
    m_mayWrite = read.mayReplace;
    m_writer.setMaxThreadCount(1);
}

BookmarkBook::~BookmarkBook()
{
    m_writer.waitForDone();
}

Result<void> BookmarkBook::put(const Bookmark &bookmark)
{
    auto after = m_kept;
    if (auto done = after.put(bookmark); !done)
        return done;
    change([bookmark](Bookmarks &bookmarks) { static_cast<void>(bookmarks.put(bookmark)); });
    return {};
}

void BookmarkBook::remove(const std::vector<Bookmark> &bookmarks)
{
    change([bookmarks](Bookmarks &all) {
        for (const auto &bookmark : bookmarks)
            all.remove(bookmark.symbol, bookmark.at);
    });
}

void BookmarkBook::readAnew()
{
    if (m_underWay > 0 || !m_mayWrite)
        return; // what is being written is read anyway
    const auto read = readBookmarkFile(m_path);
    m_mayWrite = read.mayReplace;
    if (!read.problem.isEmpty())
        Q_EMIT failed(read.problem);
    else if (read.kept)
        show(*read.kept);
}

void BookmarkBook::change(const BookmarkChange &change)
{
    const auto known = m_kept;
    auto after = m_kept;
    change(after);
    show(after);
    if (!m_mayWrite)
        return;
    ++m_underWay;
    m_writer.start([this, path = m_path, known, change] {
        const auto written = changeBookmarkFile(path, known, change);
        QMetaObject::invokeMethod(this, [this, written] { noteWritten(written); }, Qt::QueuedConnection);
    });
}

void BookmarkBook::noteWritten(const Result<Bookmarks> &written)
{
    --m_underWay;
    if (written && m_underWay == 0)
        show(*written);
    if (const auto problem = written.message(); std::exchange(m_told, problem) != problem && !problem.isEmpty())
        Q_EMIT failed(problem);
}

void BookmarkBook::show(const Bookmarks &bookmarks)
{
    if (std::exchange(m_kept, bookmarks) != bookmarks)
        Q_EMIT changed(m_kept);
}

} // namespace tidemark
