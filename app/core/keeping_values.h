#pragma once

#include "core/keeping_forecast.h"

#include <QMetaType>
#include <QStringList>

#include <vector>

namespace tidemark {

// What a market's trades and candles of a month (UTC) take on the server's disk. Markets share tables, so bytes are told by their
// share of the rows: about.
struct MonthBytes {
    Symbol symbol;
    Timestamp month; // its first moment
    std::int64_t plainTrades = 0;
    std::int64_t packedTrades = 0;
    std::int64_t droppedTrades = 0;
    std::int64_t plain = 0; // bytes of plain rows, of packed ones, of the index of plain ones, of candles
    std::int64_t packed = 0;
    std::int64_t index = 0;
    std::int64_t candles = 0;

    [[nodiscard]] std::int64_t bytes() const { return plain + packed + index + candles; }
    friend bool operator==(const MonthBytes &, const MonthBytes &) = default;
};

// What rules would take away now: days of trades that are wholly older than their market's limit.
struct DueDrop {
    Symbol symbol;
    Timestamp from; // the first day's beginning
    Timestamp to;   // the last day's end
    std::int64_t trades = 0;
};

struct KeepingAnswer;
struct KeepingChanged;

// How the record is kept, and what it takes. With `tried`, what these rules would take away is told instead of what the present ones do.
struct KeepingQuestion {
    using Answer = KeepingAnswer;
    static constexpr bool mayBeAskedAgain = true;

    std::optional<KeepingRules> tried = {};

    [[nodiscard]] KeepingAnswer refused(const QString &problem) const;
};

struct KeepingAnswer {
    KeepingRules rules = {};
    std::vector<Symbol> markets = {};    // that are recorded, by name
    std::vector<MonthBytes> months = {}; // by market and month
    std::vector<MarketFlow> flows = {};  // of the last week
    std::vector<DueDrop> due = {};
    std::int64_t bytes = 0;               // of the whole database
    double bytesPerDay = 0;               // that it grows by now
    std::optional<std::int64_t> room = {}; // free on the disk of the record; absent: nobody here can know
    std::optional<Timestamp> fullAt = {};  // at this rate; absent: not within ten years, or unknown
    QString compression = {};              // what a file system that could compress the record says of itself; empty: nothing to do
    QString problem = {};
};

inline KeepingAnswer KeepingQuestion::refused(const QString &problem) const
{
    KeepingAnswer answer;
    answer.problem = problem;
    return answer;
}

// Other rules, for every program that uses the record. What goes by them goes later, and bit by bit.
struct KeepingChange {
    using Answer = KeepingChanged;
    static constexpr bool isDecision = true;

    std::vector<KeepingRule> set;
    QStringList removed = {};
    bool compress = false; // new files of the record, where the file system can

    [[nodiscard]] KeepingChanged refused(const QString &problem) const;
};

struct KeepingChanged {
    QString problem; // why nothing was changed; empty: it was
};

inline KeepingChanged KeepingChange::refused(const QString &problem) const
{
    return {problem};
}

// What is being packed or dropped now, and what to know of the disk.
struct UpkeepStatus {
    enum class State {
        Resting, // nothing is to be done now
        Working,
        Stopped, // by a person, until the program starts again or is told to go on
        Elsewhere, // another program does it
    };
    State state = State::Resting;
    QString doing = {};      // "Packing BTCUSDT of 2026-10-03"
    std::int64_t packed = 0; // trades since the start
    std::int64_t dropped = 0;
    std::int64_t compressed = 0; // where the server keeps trades in chunks
    QString problem = {};    // why it does not go on
    QString warning = {};    // that the disk will be full soon, and what to do; said anew once a day

    friend bool operator==(const UpkeepStatus &, const UpkeepStatus &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::UpkeepStatus)
