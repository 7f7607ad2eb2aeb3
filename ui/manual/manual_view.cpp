#include "ui/manual/manual_view.h"

#include "ui/manual/manual_pages.h"
#include "ui/manual/manual_style.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>

namespace tidemark {
namespace {

const QString scheme = QStringLiteral("manual");
constexpr int widest = 92 * gap; // a longer line is hard to read

QUrl addressOf(const QString &page, const QString &anchor)
{
    QUrl url;
    url.setScheme(scheme);
    url.setPath(QLatin1Char('/') + page);
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

} // namespace

ManualView::ManualView(QWidget *parent) : QTextBrowser(parent)
{
    setProperty("manual", true);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
    // The browser's own way back ends here, too.
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_page = url.fileName(); // `source` still tells the one before
        setStyle();
        setMargins();
        if (url.hasFragment())
            scrollToAnchor(url.fragment());
        Q_EMIT pageShown(m_page);
    });
}

void ManualView::showPage(const QString &name, const QString &anchor)
{
    setSource(addressOf(name, anchor), QTextDocument::MarkdownResource);
}

QVariant ManualView::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::MarkdownResource ? QVariant(manualText(name.fileName())) : QTextBrowser::loadResource(type, name);
}

void ManualView::follow(const QUrl &link)
{
    if (link.scheme() == scheme)
        showPage(link.fileName().isEmpty() ? page() : link.fileName(), link.fragment());
    else
        QDesktopServices::openUrl(link);
}

void ManualView::setStyle()
{
    setManualStyle(*document(), palette(), font());
    markAll(m_words);
}

void ManualView::setMargins()
{
    auto frame = document()->rootFrame()->frameFormat();
    frame.setMargin(3 * gap);
    frame.setLeftMargin(4 * gap);
    frame.setRightMargin(std::max(4 * gap, viewport()->width() - widest - 4 * gap));
    document()->rootFrame()->setFrameFormat(frame);
}

int ManualView::markAll(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> places;
    auto tint = themeColors(palette()).warning;
    tint.setAlphaF(0.3F);
    for (auto at = document()->find(words); !words.isEmpty() && !at.isNull(); at = document()->find(words, at)) {
        ExtraSelection place;
        place.cursor = at;
        place.format.setBackground(tint);
        places += place;
    }
    setExtraSelections(places);
    return int(places.size());
}

bool ManualView::goToNext(const QString &words, bool backwards)
{
    return find(words, backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags());
}

void ManualView::goToEdge(bool atEnd)
{
    moveCursor(atEnd ? QTextCursor::End : QTextCursor::Start);
}

int ManualView::markedPlace() const
{
    const auto places = extraSelections();
    const auto here = std::find_if(places.begin(), places.end(), [this](const ExtraSelection &place) {
        return place.cursor.selectionStart() == textCursor().selectionStart() && textCursor().hasSelection();
    });
    return here == places.end() ? 0 : int(here - places.begin()) + 1;
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setStyle();
}

// Blocks of code stand on a ground of their own; a document can only colour the words themselves.
void ManualView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(restingGround(palette()));
        painter.translate(0, -verticalScrollBar()->value());
        for (const auto &place : codePlaces())
            painter.drawRoundedRect(place, gap / 2, gap / 2);
    }
    QTextBrowser::paintEvent(event);
}

std::vector<QRectF> ManualView::codePlaces() const
{
    std::vector<QRectF> places;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isCodeBlock(block))
            continue;
        const auto lines = document()->documentLayout()->blockBoundingRect(block);
        const auto margins = block.blockFormat().leftMargin() + block.blockFormat().rightMargin();
        const auto place = lines.adjusted(0, -gap, margins, gap); // it begins at the margin, but is as wide as the lines
        if (isCodeBlock(block.previous()) && !places.empty())
            places.back() |= place;
        else
            places.push_back(place);
    }
    return places;
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setMargins();
}

} // namespace tidemark
