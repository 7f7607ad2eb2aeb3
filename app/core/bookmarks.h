#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tidemark {

// A moment of a market that a person wants to find again, with a word for it.
struct Bookmark {
    Symbol symbol;
    Timestamp at;
    QString word; // one line; may be empty

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

// All bookmarks, by market and time; a market has at most one at a moment. A plain value.
class Bookmarks {
public:
    static constexpr std::size_t most = 10'000;
    static constexpr qsizetype longestWord = 120; // letters; what is longer is cut

    // New, or another word for the one that is there. The error says that there are too many.
    [[nodiscard]] Result<void> put(const Bookmark &bookmark);
    void remove(Symbol symbol, Timestamp at);

    [[nodiscard]] const std::vector<Bookmark> &all() const { return m_all; }
    [[nodiscard]] std::vector<Bookmark> of(Symbol symbol) const;
    [[nodiscard]] const Bookmark *find(Symbol symbol, Timestamp at) const; // null: there is none

    friend bool operator==(const Bookmarks &, const Bookmarks &) = default;

private:
    std::vector<Bookmark> m_all;
};

// `symbol,at,word,link`, the words quoted as RFC 4180 says where they need it.
[[nodiscard]] QByteArray bookmarksCsv(const std::vector<Bookmark> &bookmarks);

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Bookmark)
