#include "desktop/bookmark_file.h"

#include "core/counted.h"
#include "core/whole_file.h"
#include "host/damaged_file.h"
#include "host/file_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

constexpr int format = 1;
constexpr qint64 mostBytes = 16'000'000; // what is larger was not written by us
constexpr std::chrono::seconds lockPatience(5);

const QString formatKey = QStringLiteral("format");
const QString bookmarksKey = QStringLiteral("bookmarks");
const QString symbolKey = QStringLiteral("symbol");
const QString atKey = QStringLiteral("at");
const QString wordKey = QStringLiteral("word");

struct BookmarkFileWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::BookmarkFileWords)
};

// Whether the entry makes sense.
bool take(const QJsonObject &entry, Bookmarks &bookmarks)
{
    const auto symbol = Symbol::fromText(QStringView(entry.value(symbolKey).toString()));
    const auto at = parseTimestamp(entry.value(atKey).toString());
    return symbol && at && bookmarks.put({*symbol, *at, entry.value(wordKey).toString()});
}

BookmarksRead aside(const QString &path, const QString &what, KeepBy how, Bookmarks kept = {})
{
    const auto file = setAside(path, how, BookmarkFileWords::tr("no change of a bookmark is saved"));
    return {std::move(kept), what + QLatin1Char(' ') + file.sentence, file.mayReplace};
}

Result<void> write(const QString &path, const Bookmarks &bookmarks)
{
    QJsonArray entries;
    for (const auto &[symbol, at, word] : bookmarks.all())
        entries.append(QJsonObject{{symbolKey, symbol.toString()}, {atKey, toIsoString(at)}, {wordKey, word}});
    const auto text = QJsonDocument(QJsonObject{{formatKey, format}, {bookmarksKey, entries}}).toJson();
    const auto replaced = replaceFile(path, text);
    if (replaced)
        return {};
    return Error{BookmarkFileWords::tr("The bookmarks could not be saved to %1: %2. What was changed is known until Tidemark ends; make room, or make the "
                                       "file and its folder writable, and change one again.").arg(path, replaced.message())};
}

} // namespace

BookmarksRead readBookmarkFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return aside(path, BookmarkFileWords::tr("The bookmarks in %1 could not be read: %2. None is shown.").arg(path, file.errorString()), KeepBy::Renaming);
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.read(mostBytes), &error).object();
    if (error.error != QJsonParseError::NoError)
        return aside(path, BookmarkFileWords::tr("The file of your bookmarks is damaged (%1), so none is shown.").arg(error.errorString()), KeepBy::Copying);
    if (json.value(formatKey).toInt() != format)
        return aside(path, BookmarkFileWords::tr("The bookmarks were written by another version of Tidemark, so none is shown."), KeepBy::Copying);
    Bookmarks kept;
    int bad = json.value(bookmarksKey).isArray() ? 0 : 1;
    for (const auto &entry : json.value(bookmarksKey).toArray())
        bad += take(entry.toObject(), kept) ? 0 : 1;
    if (bad > 0)
        return aside(path, countedTranslated(bad, u"%1 entry in the file of your bookmarks could not be read; the others are shown.",
                                             BookmarkFileWords::tr("%1 entries in the file of your bookmarks could not be read; the others are shown.", nullptr, bad), QLocale()), KeepBy::Copying,
                     std::move(kept));
    return {std::move(kept), {}, true};
}

Result<Bookmarks> changeBookmarkFile(const QString &path, const Bookmarks &known, const BookmarkChange &change)
{
    auto lock = FileLock::open(path + QStringLiteral(".lock"));
    if (!lock)
        return lock.error();
    if (!lock.value().lock(FileLock::Mode::Exclusive, lockPatience))
        return Error{BookmarkFileWords::tr("The bookmarks could not be saved to %1: another program has held it for %2 seconds. What was changed is known until "
                                           "Tidemark ends; change one again to try anew.").arg(path).arg(lockPatience.count())};
    const auto read = readBookmarkFile(path);
    if (!read.mayReplace)
        return Error{read.problem};
    auto bookmarks = read.kept && read.problem.isEmpty() ? *read.kept : known;
    change(bookmarks);
    if (const auto written = write(path, bookmarks); !written)
        return written.error();
    return bookmarks;
}

} // namespace tidemark
