#pragma once

#include "core/archive_file.h"
#include "core/download_values.h"
#include "core/result.h"

#include <QCoreApplication>

#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark {

// What became of a file of the archive.
struct FileOutcome {
    enum class End { Absent, Failed, Imported, WrongSum, Refused };
    End end = End::Absent;
    std::int64_t bytes = 0;
    std::int64_t stored = 0;  // trades that are new in the record
    std::vector<QString> words; // sentences: why not, or what is worth knowing
};

// What became of a period that the exchange itself was asked for.
struct AskedOutcome {
    std::int64_t stored = 0;
    std::vector<QString> words;
};

// Brings days into the record that it lacks: a month that is missing altogether as one file, where the archive has it, else day by
// day; days of the last two from the exchange itself. What is complete is not fetched again, so that it may be begun anew after
// any end. Decides only; how things are had is told by `Ways`, whose errors end it.
class HistoryDownload {
    Q_DECLARE_TR_FUNCTIONS(tidemark::HistoryDownload)

public:
    struct Ways {
        std::function<Result<std::vector<DayState>>(Timestamp from, Timestamp to)> days;
        std::function<Result<FileOutcome>(const ArchiveFile &)> file;
        std::function<Result<AskedOutcome>(Timestamp from, Timestamp to)> ask;
        // When files of this kind begin; nothing where that cannot be told.
        std::function<std::optional<Timestamp>(ArchiveFile::Span)> begins;
        // Of a day or a month that is begun.
        std::function<void(std::int64_t daysDone, std::int64_t days)> tell;
    };

    HistoryDownload(Ways ways, Timestamp now) : m_ways(std::move(ways)), m_now(now) {}

    // The question's ends are midnights.
    [[nodiscard]] DownloadAnswer run(const DownloadQuestion &question, const std::stop_token &stop);

private:
    [[nodiscard]] Result<void> bring(const std::stop_token &stop);
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<void> takeMonths(const std::stop_token &stop);
    [[nodiscard]] Result<void> takeDays(const std::stop_token &stop);
    [[nodiscard]] Result<void> askForYoung(const std::stop_token &stop);
    [[nodiscard]] Result<bool> take(const ArchiveFile &file);
    [[nodiscard]] bool isYoung(Timestamp day) const;
    [[nodiscard]] bool isWhollyMissing(Timestamp month) const;
    [[nodiscard]] std::vector<Timestamp> lacking() const;
    void noteFutureDays();
    void noteWhatIsLeft();
    void note(DownloadNote::Kind kind, Timestamp from, Timestamp to, const QString &words);
    [[nodiscard]] bool isNoted(Timestamp day) const;
    void tellDays();

    Ways m_ways;
    Timestamp m_now;
    DownloadQuestion m_question;
    DownloadAnswer m_answer;
    std::vector<DayState> m_days;
    int m_failedInRow = 0; // files
};

} // namespace tidemark
