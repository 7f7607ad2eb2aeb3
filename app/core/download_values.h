#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark {

// What the record has of whole UTC days, and the fetching of those that it lacks. Periods are from ≤ t < to, at midnights.

struct DaysAnswer;
struct FirstDayAnswer;
struct LastDayAnswer;
struct DownloadProgress;
struct DownloadAnswer;

enum class DayKind {
    None,    // not one trade
    Partial, // some trades, and others are missing or may be
    Complete,
};

struct DayState {
    Timestamp day;
    DayKind kind = DayKind::None;
    std::int64_t stored = 0;  // trades
    std::int64_t missing = 0; // ids between the day's first and last trade, that nothing is known of or that were not kept

    friend bool operator==(const DayState &, const DayState &) = default;
};

struct DaysQuestion {
    using Answer = DaysAnswer;
    static constexpr bool mayBeAskedAgain = true;

    Symbol symbol;
    Timestamp from;
    Timestamp to;

    [[nodiscard]] DaysAnswer refused(const QString &problem) const;
};

struct DaysAnswer {
    std::vector<DayState> days = {}; // each of the period, ascending
    QString problem = {};
};

inline DaysAnswer DaysQuestion::refused(const QString &problem) const
{
    return {{}, problem};
}

// From when on the exchange's archive has files of a market: before that it was not traded.
struct FirstDayQuestion {
    using Answer = FirstDayAnswer;

    Symbol symbol;

    [[nodiscard]] FirstDayAnswer refused(const QString &problem) const;
};

struct FirstDayAnswer {
    Symbol symbol;
    std::optional<Timestamp> day; // nothing, and no problem: the archive has no file of the market
    QString problem;              // why that could not be found out
};

inline FirstDayAnswer FirstDayQuestion::refused(const QString &problem) const
{
    return {symbol, std::nullopt, problem};
}

// Until when the exchange's archive has files of a market that is not traded any more.
struct LastDayQuestion {
    using Answer = LastDayAnswer;

    Symbol symbol;

    [[nodiscard]] LastDayAnswer refused(const QString &problem) const;
};

struct LastDayAnswer {
    Symbol symbol;
    std::optional<Timestamp> day; // nothing, and no problem: the archive has no file of the market
    QString problem;              // why that could not be found out
};

inline LastDayAnswer LastDayQuestion::refused(const QString &problem) const
{
    return {symbol, std::nullopt, problem};
}

// Fetch what the record lacks of these days.
struct DownloadQuestion {
    using Answer = DownloadAnswer;
    using Progress = DownloadProgress;

    Symbol symbol;
    Timestamp from;
    Timestamp to;
    bool ignoresChecksum = false; // goes on by trade ids alone where a file is not the one of its checksum

    [[nodiscard]] DownloadAnswer refused(const QString &problem) const;
};

struct DownloadProgress {
    enum class Stage { Fetching, Checking, Storing, Asking };

    QString file; // empty while the exchange is asked itself
    Stage stage = Stage::Fetching;
    std::int64_t done = 0;  // bytes of the file, or trades where the exchange is asked
    std::int64_t total = 0; // 0: not known
    double perSecond = 0;   // of the same
    std::optional<std::chrono::seconds> left; // of this stage of this file
    std::int64_t daysDone = 0;
    std::int64_t days = 0;
};

enum class DownloadEnd { Finished, Cancelled, Failed };

// What was not got, and why.
struct DownloadNote {
    enum class Kind {
        Absent,     // the archive does not have it
        WrongSum,   // a file is not the one of its checksum, and was not imported
        Refused,    // a file is at fault
        Failed,     // the archive did not hand it out; it may another time
        Incomplete, // what was got leaves something missing
        NotOver,    // a day that is not over yet
        Remark,     // nothing is wrong with the days
    };
    Kind kind = Kind::Remark;
    Timestamp from;
    Timestamp to;
    QString words; // a sentence

    friend bool operator==(const DownloadNote &, const DownloadNote &) = default;
};

struct DownloadAnswer {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    DownloadEnd end = DownloadEnd::Finished;
    std::int64_t days = 0;         // that were asked for
    std::int64_t daysComplete = 0; // of them, now
    std::int64_t daysBefore = 0;   // of them, at the beginning
    std::int64_t files = 0;        // that were imported
    std::int64_t bytes = 0;        // of these files
    std::int64_t stored = 0;       // trades that are new in the record
    std::vector<DownloadNote> notes;
    QString problem;

    [[nodiscard]] bool isAllComplete() const { return end == DownloadEnd::Finished && daysComplete == days; }
};

inline DownloadAnswer DownloadQuestion::refused(const QString &problem) const
{
    DownloadAnswer answer;
    answer.symbol = symbol;
    answer.from = from;
    answer.to = to;
    answer.end = DownloadEnd::Failed;
    answer.problem = problem;
    return answer;
}

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::DayState)
