#pragma once

#include "desktop/bookmark_book.h"

#include <memory>

namespace tidemark {

class MainWindow;

// What all sessions of the program share of bookmarks: one book for each file, and its way to the window that is shown and back. GUI thread.
class BookmarkDesk : public QObject {
    Q_OBJECT
public:
    explicit BookmarkDesk(const QString &dataDir);

    // Markets of the same name are others where they are simulated.
    void serve(MainWindow &window, bool isSimulated);

private:
    [[nodiscard]] BookmarkBook &book(bool isSimulated);

    QString m_dataDir;
    std::unique_ptr<BookmarkBook> m_real;
    std::unique_ptr<BookmarkBook> m_simulated;
};

} // namespace tidemark
