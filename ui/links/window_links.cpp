#include "ui/links/window_links.h"

#include "ui/history/history_page.h"
#include "ui/links/bookmarks_dialog.h"
#include "ui/live/live_charts.h"
#include "ui/status/window_banners.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QShortcut>

namespace tidemark {
namespace {

const QString pastedNotice = QStringLiteral("pasted link");
const QString bookmarksNotice = QStringLiteral("bookmarks");

} // namespace

WindowLinks::WindowLinks(QWidget *window, WindowBanners &banners) : QObject(window), m_window(window), m_banners(banners)
{
    connect(new QShortcut(QKeySequence::Paste, window), &QShortcut::activated, this, &WindowLinks::paste);
}

void WindowLinks::serve(LiveCharts &charts, HistoryPage &history)
{
    connect(this, &WindowLinks::bookmarksChanged, &charts, &LiveCharts::setBookmarks);
    connect(this, &WindowLinks::bookmarksChanged, &history, &HistoryPage::setBookmarks);
    connect(&charts, &LiveCharts::bookmarkWanted, this, &WindowLinks::addBookmark);
    connect(&history, &HistoryPage::bookmarkWanted, this, &WindowLinks::addBookmark);
}

void WindowLinks::setBookmarks(const Bookmarks &bookmarks)
{
    m_bookmarks = bookmarks;
    if (m_list)
        m_list->setBookmarks(bookmarks);
    Q_EMIT bookmarksChanged(m_bookmarks);
}

void WindowLinks::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    if (m_list)
        m_list->setTimeFormat(format);
}

void WindowLinks::addBookmark(Symbol symbol, Timestamp moment)
{
    if (symbol.isEmpty())
        return;
    const auto *known = m_bookmarks.find(symbol, moment);
    auto *form = new QInputDialog(m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setWindowTitle(known ? tr("Rename the bookmark") : tr("Bookmark"));
    form->setLabelText(tr("A &word for %1, %2 %3:").arg(symbol.toString(), m_format.dateTimeMicros(moment), m_format.zoneName(moment)));
    form->setOkButtonText(tr("Keep"));
    form->setTextValue(known ? known->word : QString());
    if (auto *word = form->findChild<QLineEdit *>()) {
        word->setMaxLength(int(Bookmarks::longestWord));
        word->setAccessibleName(tr("Word"));
    }
    connect(form, &QInputDialog::textValueSelected, this,
            [this, symbol, moment](const QString &word) { Q_EMIT bookmarkPut({symbol, moment, word}); });
    form->open();
}

void WindowLinks::createList()
{
    m_list = new BookmarksDialog(m_window);
    m_list->setTimeFormat(m_format);
    m_list->setBookmarks(m_bookmarks);
    connect(m_list, &BookmarksDialog::openWanted, this, &WindowLinks::opened);
    connect(m_list, &BookmarksDialog::renamed, this, &WindowLinks::bookmarkPut);
    connect(m_list, &BookmarksDialog::deletionWanted, this, &WindowLinks::bookmarkDeleted);
}

void WindowLinks::showList()
{
    Q_EMIT listWanted();
    if (!m_list)
        createList();
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

// Nothing is said of text that is not even meant to be one: somebody hit a key.
void WindowLinks::paste()
{
    const auto text = QGuiApplication::clipboard()->text();
    if (!MomentLink::isMeant(text))
        return;
    const auto link = MomentLink::fromText(text);
    if (!link)
        return m_banners.tell({pastedNotice, link.message(), {}, Tone::Warning});
    m_banners.takeBack(pastedNotice);
    Q_EMIT opened(*link);
}

void WindowLinks::tell(const QString &problem)
{
    m_banners.tell({bookmarksNotice, problem, {}, Tone::Bad});
}

} // namespace tidemark
