#include "ui/chart/paint/bookmark_item.h"

#include "ui/chart/paint/axis_tag.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>

namespace tidemark {
namespace {

constexpr double flagWidth = 8;
constexpr double flagHeight = 10;
constexpr double fewestWords = 24; // of a word; less of it says nothing

} // namespace

void BookmarkItem::show(const PaintFrame &frame, std::vector<Bookmark> bookmarks)
{
    setFrame(frame);
    m_bookmarks = std::move(bookmarks);
    std::erase_if(m_bookmarks, [&](const Bookmark &bookmark) { return !frame.shows(bookmark.at); });
}

// Below what is said of losses, which stands at the upper edge.
double BookmarkItem::top() const
{
    return frame().plot.top() + tagHeight(frame()) + 2 * axisPadding;
}

std::vector<BookmarkItem::Placed> BookmarkItem::placed() const
{
    const QFontMetricsF metrics(frame().font);
    std::vector<Placed> flags;
    for (std::size_t i = 0; i < m_bookmarks.size(); ++i) {
        Placed flag{frame().snapped(frame().x(m_bookmarks[i].at)), {}, {}};
        const auto left = flag.x + flagWidth + axisPadding;
        const auto next = i + 1 < m_bookmarks.size() ? frame().x(m_bookmarks[i + 1].at) : frame().plot.right();
        const auto room = std::min(next, frame().plot.right()) - axisPadding - left;
        // At the right edge, where the newest is, there is room at the other side of the line.
        const auto before = flags.empty() ? frame().plot.left() : std::max(flags.back().x + flagWidth, flags.back().words.right());
        const bool isLast = i + 1 == m_bookmarks.size();
        const auto roomBefore = isLast && room < metrics.horizontalAdvance(m_bookmarks[i].word) ? flag.x - before - 2 * axisPadding : 0;
        if (std::max(room, roomBefore) >= fewestWords && !m_bookmarks[i].word.isEmpty()) {
            flag.text = metrics.elidedText(m_bookmarks[i].word, Qt::ElideRight, std::max(room, roomBefore));
            const auto width = std::min(std::max(room, roomBefore), metrics.horizontalAdvance(flag.text));
            flag.words = {roomBefore > room ? flag.x - axisPadding - width : left, top(), width, metrics.height()};
        }
        flags.push_back(std::move(flag));
    }
    return flags;
}

void BookmarkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty || m_bookmarks.empty())
        return;
    painter->save();
    painter->setClipRect(frame().data(), Qt::IntersectClip);
    painter->setFont(frame().font);
    for (const auto &flag : placed())
        paintFlag(*painter, flag);
    painter->restore();
}

void BookmarkItem::paintFlag(QPainter &painter, const Placed &flag) const
{
    const auto x = flag.x + frame().devicePixel() / 2;
    QPen pen(frame().theme.quietText, frame().devicePixel());
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, top()), QPointF(x, frame().floor()));
    QPainterPath pennant;
    pennant.addPolygon(QPolygonF{{x, top()}, {x + flagWidth, top() + flagHeight / 2}, {x, top() + flagHeight}});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(pennant, frame().theme.line);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (flag.text.isEmpty())
        return;
    painter.fillRect(flag.words.adjusted(-2, 0, 2, 0), frame().theme.background);
    painter.setPen(frame().theme.text);
    painter.drawText(flag.words, int(Qt::AlignLeft | Qt::AlignVCenter), flag.text);
}

} // namespace tidemark
