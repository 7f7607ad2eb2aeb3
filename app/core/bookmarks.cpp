#include "core/bookmarks.h"

#include "core/moment_link.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

struct BookmarkWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::Bookmarks)
};

[[nodiscard]] bool comesEarlier(const Bookmark &a, const Bookmark &b)
{
    return std::tie(a.symbol, a.at) < std::tie(b.symbol, b.at);
}

[[nodiscard]] QString onOneLine(const QString &word)
{
    auto line = word;
    for (auto &letter : line) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    line = line.simplified().left(Bookmarks::longestWord);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

[[nodiscard]] QByteArray csvCell(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return (isPlain ? text : u'"' + QString(text).replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"').toUtf8();
}

} // namespace

Result<void> Bookmarks::put(const Bookmark &bookmark)
{
    Bookmark kept{bookmark.symbol, bookmark.at, onOneLine(bookmark.word)};
    const auto place = std::lower_bound(m_all.begin(), m_all.end(), kept, comesEarlier);
    if (place != m_all.end() && !comesEarlier(kept, *place)) {
        place->word = kept.word;
        return {};
    }
    if (m_all.size() >= most)
        return Error{BookmarkWords::tr("There are %1 bookmarks, which is as many as can be kept, so this one was not added. Delete some first.").arg(most)};
    m_all.insert(place, std::move(kept));
    return {};
}

void Bookmarks::remove(Symbol symbol, Timestamp at)
{
    std::erase_if(m_all, [&](const Bookmark &other) { return other.symbol == symbol && other.at == at; });
}

std::vector<Bookmark> Bookmarks::of(Symbol symbol) const
{
    std::vector<Bookmark> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found), [&](const Bookmark &other) { return other.symbol == symbol; });
    return found;
}

const Bookmark *Bookmarks::find(Symbol symbol, Timestamp at) const
{
    const auto place = std::find_if(m_all.begin(), m_all.end(), [&](const Bookmark &other) { return other.symbol == symbol && other.at == at; });
    return place == m_all.end() ? nullptr : &*place;
}

QByteArray bookmarksCsv(const std::vector<Bookmark> &bookmarks)
{
    QByteArray rows("symbol,at,word,link\n");
    for (const auto &bookmark : bookmarks) {
        rows += csvCell(bookmark.symbol.toString()) + ',' + toIsoString(bookmark.at).toLatin1() + ',' + csvCell(bookmark.word) + ','
            + csvCell(MomentLink{bookmark.symbol, bookmark.at}.toString()) + '\n';
    }
    return rows;
}

} // namespace tidemark
