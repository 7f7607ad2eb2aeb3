#include "desktop/bookmark_desk.h"

#include "ui/links/window_links.h"
#include "ui/main_window.h"

#include <QDir>

namespace tidemark {

BookmarkDesk::BookmarkDesk(const QString &dataDir) : m_dataDir(dataDir) {}

BookmarkBook &BookmarkDesk::book(bool isSimulated)
{
    auto &book = isSimulated ? m_simulated : m_real;
    if (!book) {
        const auto name = isSimulated ? QStringLiteral("bookmarks-simulated.json") : QStringLiteral("bookmarks.json");
        book = std::make_unique<BookmarkBook>(QDir(m_dataDir).filePath(name));
    }
    return *book;
}

void BookmarkDesk::serve(MainWindow &window, bool isSimulated)
{
    auto *kept = &book(isSimulated);
    auto *links = &window.links();
    connect(links, &WindowLinks::listWanted, kept, &BookmarkBook::readAnew);
    connect(links, &WindowLinks::bookmarkDeleted, kept, [kept](const Bookmark &bookmark) { kept->remove({bookmark}); });
    connect(links, &WindowLinks::bookmarkPut, kept, [kept, links](const Bookmark &bookmark) {
        if (const auto done = kept->put(bookmark); !done)
            links->tell(done.message());
    });
    connect(kept, &BookmarkBook::changed, links, &WindowLinks::setBookmarks);
    connect(kept, &BookmarkBook::failed, links, &WindowLinks::tell);
    links->setBookmarks(kept->kept());
    if (const auto problem = kept->takeProblem(); !problem.isEmpty())
        links->tell(problem);
}

} // namespace tidemark
