#pragma once

#include "core/archive_file.h"
#include "core/result.h"
#include "exchange/archive_call.h"
#include "exchange/archive_listing.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark {

// A file of the archive that was fetched.
struct ArchiveCopy {
    enum class Sum {
        Agrees,
        Missing, // there is no CHECKSUM beside it, or none that can be read
        Differs,
    };

    QString path;
    std::int64_t bytes = 0;
    Sum sum = Sum::Agrees;
    QByteArray sha256;    // of the copy, in hexadecimal digits
    QByteArray published; // what the CHECKSUM says
    QString publishedFor; // the other file whose sum it is by its own words; empty where it is this one's
    QByteArray lastModified; // at the server, in HTTP's words; empty where it was not fetched now
};

struct ArchivePatience {
    std::chrono::milliseconds silence{60'000}; // of a call
    std::chrono::milliseconds firstWait{1'000};
    std::chrono::milliseconds longestWait{30'000};
    int attempts = 6; // in a row that bring nothing new
};

// The exchange's public archive (https://data.binance.vision): files of a market's trades by day and month, one at a time. Keeps
// apart what is there, what is absent and what failed: absent is no error but nothing, as is known for sure (HTTP 404). What
// fails for a passing cause is tried again a few times. Waits in event loops of its own, for threads that have none running.
class PublicArchive {
public:
    // The code of an error that is the archive's or the network's: other files may still be had.
    static constexpr QLatin1String failedThere{"archive"};

    // Of a file that is under way: bytes that are here, and of how many.
    using Follow = std::function<void(std::int64_t bytes, std::int64_t total)>;

    explicit PublicArchive(const QUrl &base, const ProxyChoice &proxy = {}, const ArchivePatience &patience = {});

    // Into the folder, under the file's own name; nothing where the archive does not have it. A copy that is there already is
    // not fetched again unless its sum is another (`takesAnySum`: not even then), a part of one is gone on with. The sum beside it
    // is compared. Errors are sentences.
    [[nodiscard]] Result<std::optional<ArchiveCopy>> fetch(const ArchiveFile &file, const QString &folder, bool takesAnySum,
                                                           const Follow &follow, const std::stop_token &stop);
    // When the market's first file of this kind begins; nothing where the listing has none.
    [[nodiscard]] Result<std::optional<Timestamp>> begins(const Symbol &symbol, ArchiveFile::Span span, const std::stop_token &stop);

    // The last day that the market's files reach; nothing where the listing has none.
    [[nodiscard]] Result<std::optional<Timestamp>> ends(const Symbol &symbol, const std::stop_token &stop);

    // What a copy is called whose sum is another one; free to be taken.
    [[nodiscard]] static QString nameOfWrong(const QString &path);

    [[nodiscard]] const QUrl &base() const { return m_base; }

private:
    enum class Outcome { There, Absent, Failed, Again };
    struct Ended {
        Outcome outcome = Outcome::Failed;
        QString problem = {}; // a sentence
        bool isOurs = false; // this computer's disk, or a stop
    };

    // What the listing has behind `marker`, at most a thousand keys.
    [[nodiscard]] Result<ArchivePage> page(const Symbol &symbol, ArchiveFile::Span span, const QString &marker, const std::stop_token &stop);
    [[nodiscard]] Result<std::optional<Timestamp>> lastDay(const Symbol &symbol, ArchiveFile::Span span, const QString &marker, const std::stop_token &stop);
    [[nodiscard]] QUrl urlOf(const QString &path) const;
    [[nodiscard]] Ended ended(const ArchiveReply &reply, const QUrl &url) const;
    template <typename Attempt>
    [[nodiscard]] Ended insist(Attempt attempt, const std::stop_token &stop);
    [[nodiscard]] Ended fetchBody(const ArchiveFile &file, const QString &path, const Follow &follow, bool &wasContinued,
                                  const std::stop_token &stop);
    [[nodiscard]] Ended fetchText(const QUrl &url, QByteArray &text, const std::stop_token &stop);
    [[nodiscard]] Result<void> compare(const ArchiveFile &file, ArchiveCopy &copy, const std::stop_token &stop);

    QUrl m_base;
    ArchivePatience m_patience;
    ArchiveCall m_call;
    QByteArray m_lastModified; // of the newest body
};

} // namespace tidemark
