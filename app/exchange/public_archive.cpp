#include "exchange/public_archive.h"

#include "exchange/archive_part.h"
#include "exchange/archive_sum.h"
#include "exchange/backoff.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(archiveLog, "tidemark.exchange")

constexpr qsizetype mostText = 4 << 20; // of a sum or a page of the listing
constexpr std::chrono::seconds longestObeyed(120);

[[nodiscard]] bool isPassing(int status)
{
    return status == 0 || status == 200 || status == 206 || status == 408 || status == 416 || status == 425 || status == 429
        || status >= 500;
}

[[nodiscard]] QString refusalOf(int status)
{
    switch (status) {
    case 403:
        return QStringLiteral("refuses this address, or this file (HTTP 403)");
    case 451:
        return QStringLiteral("does not serve this country (HTTP 451)");
    case 429:
        return QStringLiteral("asks for fewer calls (HTTP 429)");
    default:
        return status >= 500 ? QStringLiteral("has trouble of its own (HTTP %1)").arg(status)
                             : QStringLiteral("refuses the call (HTTP %1)").arg(status);
    }
}

[[nodiscard]] ArchiveCall::Take into(QByteArray &text)
{
    return [&text](const ArchiveReply &, const QByteArray &bytes) {
        text += bytes;
        return text.size() <= mostText;
    };
}

[[nodiscard]] QString stoppedSentence()
{
    return QStringLiteral("Stopped; what is here of the file is gone on with next time.");
}

} // namespace

PublicArchive::PublicArchive(const QUrl &base, const ProxyChoice &proxy, const ArchivePatience &patience)
    : m_base(base), m_patience(patience), m_call(proxy, patience.silence)
{
}

QUrl PublicArchive::urlOf(const QString &path) const
{
    auto url = m_base;
    auto folder = url.path();
    if (!folder.endsWith(QLatin1Char('/')))
        folder += QLatin1Char('/');
    url.setPath(folder + path);
    return url;
}

PublicArchive::Ended PublicArchive::ended(const ArchiveReply &reply, const QUrl &url) const
{
    const auto host = m_base.authority();
    if (reply.status == 404 || reply.status == 410)
        return {Outcome::Absent};
    const bool isWhole = reply.problem.isEmpty() && (reply.status == 200 || reply.status == 206);
    if (isWhole && !reply.isWebPage)
        return {Outcome::There};
    if (isWhole) {
        return {Outcome::Failed,
                QStringLiteral("%1 answers with a web page instead of a file: it is no archive of trades, or something on the way (a "
                               "login page, a proxy) answers for it. Look at --archive-url and at this network.").arg(host)};
    }
    const auto why = reply.status >= 400 ? refusalOf(reply.status) : QStringLiteral("cannot be reached, or breaks off: %1").arg(reply.problem);
    return {isPassing(reply.status) ? Outcome::Again : Outcome::Failed,
            QStringLiteral("The archive at %1 %2. It was asked for %3.").arg(host, why, url.path().section(QLatin1Char('/'), -1))};
}

// An attempt that brings something new counts as the first one.
template <typename Attempt>
PublicArchive::Ended PublicArchive::insist(Attempt attempt, const std::stop_token &stop)
{
    Backoff backoff(m_patience.firstWait, m_patience.longestWait);
    std::int64_t most = 0;
    for (int tried = 1;; ++tried) {
        std::int64_t brought = 0;
        std::optional<std::chrono::seconds> retryAfter;
        auto end = attempt(brought, retryAfter);
        if (stop.stop_requested() && end.outcome != Outcome::There)
            return {Outcome::Failed, stoppedSentence(), true};
        if (end.outcome != Outcome::Again)
            return end;
        if (brought > most) {
            most = brought;
            tried = 1;
            backoff.reset();
        }
        if (tried >= m_patience.attempts) {
            end.outcome = Outcome::Failed;
            return end;
        }
        if (tried == 1)
            qCWarning(archiveLog).noquote() << end.problem << "It is asked again, a few times.";
        const auto asked = std::chrono::milliseconds(std::min(retryAfter.value_or(std::chrono::seconds(0)), longestObeyed));
        if (!ArchiveCall::wait(std::max(backoff.next(), asked), stop))
            return {Outcome::Failed, stoppedSentence(), true};
    }
}

PublicArchive::Ended PublicArchive::fetchBody(const ArchiveFile &file, const QString &path, const Follow &follow, bool &wasContinued,
                                              const std::stop_token &stop)
{
    const auto url = urlOf(file.path());
    return insist(
        [&](std::int64_t &brought, std::optional<std::chrono::seconds> &retryAfter) -> Ended {
            ArchivePart part(path);
            const auto reply = m_call.get(
                url, part.headers(),
                [&](const ArchiveReply &head, const QByteArray &bytes) {
                    if ((head.status != 200 && head.status != 206) || head.isWebPage)
                        return true; // a refusal's words
                    const bool isTaken = part.take(head, bytes);
                    follow(part.size(), head.length.value_or(0));
                    return isTaken;
                },
                stop);
            retryAfter = reply.retryAfter;
            m_lastModified = reply.lastModified;
            brought = part.size();
            const auto unwritten = [&] {
                return Ended{Outcome::Failed,
                             QStringLiteral("The file %1 cannot be written: %2. Make room there, or choose another place; what is here of it "
                                            "is gone on with next time.").arg(path, part.problem()),
                             true};
            };
            if (!part.problem().isEmpty())
                return unwritten();
            auto end = ended(reply, url);
            // All of it was here when the last attempt ended.
            const bool wasAll = reply.status == 416 && part.size() > 0 && reply.length == part.size();
            if (reply.status == 416 && !wasAll)
                part.discard();
            if (end.outcome == Outcome::There && part.size() == 0)
                return Ended{Outcome::Again, QStringLiteral("The archive at %1 sends an empty file for %2.").arg(m_base.authority(), file.name())};
            if (end.outcome != Outcome::There && !wasAll)
                return end;
            wasContinued = wasAll || part.isContinued();
            return part.finish() ? Ended{Outcome::There} : unwritten();
        },
        stop);
}

PublicArchive::Ended PublicArchive::fetchText(const QUrl &url, QByteArray &text, const std::stop_token &stop)
{
    return insist(
        [&](std::int64_t &, std::optional<std::chrono::seconds> &retryAfter) {
            text.clear();
            const auto reply = m_call.get(url, {}, into(text), stop);
            retryAfter = reply.retryAfter;
            return ended(reply, url);
        },
        stop);
}

// What it says of another file says nothing of this one.
Result<void> PublicArchive::compare(const ArchiveFile &file, ArchiveCopy &copy, const std::stop_token &stop)
{
    const auto own = ArchiveSum::of(copy.path, stop);
    if (!own)
        return own.error();
    copy.sha256 = own->hex;
    copy.bytes = QFileInfo(copy.path).size();
    QByteArray text;
    const auto end = fetchText(urlOf(file.path() + QStringLiteral(".CHECKSUM")), text, stop);
    if (end.outcome == Outcome::Failed)
        return Error{end.problem, end.isOurs ? QString() : QString(failedThere)};
    const auto told = end.outcome == Outcome::There ? ArchiveSum::fromText(text) : std::nullopt;
    if (!told) {
        copy.sum = ArchiveCopy::Sum::Missing;
        return {};
    }
    copy.published = told->hex;
    const bool isOfThisFile = told->name.isEmpty() || told->name.section(QLatin1Char('/'), -1) == file.name();
    copy.publishedFor = isOfThisFile ? QString() : told->name;
    copy.sum = told->hex == own->hex && isOfThisFile ? ArchiveCopy::Sum::Agrees : ArchiveCopy::Sum::Differs;
    return {};
}

Result<std::optional<ArchiveCopy>> PublicArchive::fetch(const ArchiveFile &file, const QString &folder, bool takesAnySum,
                                                        const Follow &follow, const std::stop_token &stop)
{
    if (!QDir().mkpath(folder))
        return Error{QStringLiteral("The folder %1 cannot be made, so nothing can be fetched into it. Choose another place.").arg(folder)};
    ArchiveCopy copy;
    copy.path = QDir(folder).filePath(file.name());
    for (bool mayRepeat = true;; mayRepeat = false) {
        const bool wasThere = QFileInfo(copy.path).isFile();
        bool wasContinued = false;
        if (!wasThere) {
            const auto end = fetchBody(file, copy.path, follow, wasContinued, stop);
            if (end.outcome == Outcome::Absent) {
                ArchivePart(copy.path).discard();
                return std::optional<ArchiveCopy>();
            }
            if (end.outcome != Outcome::There)
                return Error{end.problem, end.isOurs ? QString() : QString(failedThere)};
            copy.lastModified = m_lastModified;
        }
        if (auto compared = compare(file, copy, stop); !compared)
            return compared.error();
        // Pieces of two files that were there one after the other make none.
        const bool isWhole = !wasContinued && (!wasThere || takesAnySum);
        if (copy.sum != ArchiveCopy::Sum::Differs || !mayRepeat || isWhole)
            return std::optional(copy);
        if (wasThere)
            QFile::rename(copy.path, nameOfWrong(copy.path));
        else
            QFile::remove(copy.path);
    }
}

QString PublicArchive::nameOfWrong(const QString &path)
{
    QFile::remove(path + QStringLiteral(".wrong-sum"));
    return path + QStringLiteral(".wrong-sum");
}

Result<ArchivePage> PublicArchive::page(const Symbol &symbol, ArchiveFile::Span span, const QString &marker, const std::stop_token &stop)
{
    QByteArray text;
    const auto url = archiveListingUrl(m_base, ArchiveFile::folder(symbol, span), marker);
    const auto reply = m_call.get(url, {}, into(text), stop);
    if (const auto end = ended(reply, url); end.outcome != Outcome::There)
        return Error{end.problem.isEmpty() ? QStringLiteral("The archive at %1 has no listing.").arg(m_base.authority()) : end.problem};
    return ArchivePage::fromXml(text);
}

Result<std::optional<Timestamp>> PublicArchive::begins(const Symbol &symbol, ArchiveFile::Span span, const std::stop_token &stop)
{
    const auto listed = page(symbol, span, {}, stop);
    if (!listed)
        return listed.error();
    std::optional<Timestamp> first;
    for (const auto &file : listed->files())
        first = first ? std::min(*first, file.from) : file.from;
    return first;
}

// Months are few, and say where to look for the day: a market may have ended in the middle of its last one.
Result<std::optional<Timestamp>> PublicArchive::ends(const Symbol &symbol, const std::stop_token &stop)
{
    const auto byMonth = lastDay(symbol, ArchiveFile::Span::Month, {}, stop);
    if (!byMonth)
        return byMonth;
    const auto marker = *byMonth ? ArchiveFile{symbol, ArchiveFile::Span::Day, monthStart(**byMonth) - std::chrono::hours(24)}.path() : QString();
    const auto byDay = lastDay(symbol, ArchiveFile::Span::Day, marker, stop);
    return byDay && *byDay ? byDay : byDay ? byMonth : byDay;
}

Result<std::optional<Timestamp>> PublicArchive::lastDay(const Symbol &symbol, ArchiveFile::Span span, const QString &marker, const std::stop_token &stop)
{
    constexpr int mostPages = 20; // of a thousand keys: 27 years of days, each with its sum
    std::optional<Timestamp> last;
    auto from = marker;
    for (int number = 0; number < mostPages; ++number) {
        const auto listed = page(symbol, span, from, stop);
        if (!listed)
            return listed.error();
        for (const auto &file : listed->files())
            last = std::max(last.value_or(file.from), file.to() - std::chrono::hours(24));
        if (!listed->isTruncated || listed->next <= from)
            return last;
        from = listed->next;
    }
    return Error{QStringLiteral("The archive at %1 lists %2 without an end.").arg(m_base.authority(), symbol.toString())};
}

} // namespace tidemark
