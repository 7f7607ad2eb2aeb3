#pragma once

#include "core/candle.h"
#include "core/completeness.h"
#include "core/file_form.h"
#include "core/rolling_extremes.h"
#include "core/trade.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace tidemark {

// Questions to the record and their answers, as values between the window and the reader thread. Times are UTC; ranges
// are from ≤ t < to. `refused` is what is answered where the record cannot be read: the question's own words, and why.

struct SecondAnswer;
struct RangeOutline;
struct TradesAnswer;
struct MomentAnswer;
struct ExportProgress;
struct ExportAnswer;

struct SecondQuestion {
    using Answer = SecondAnswer;
    static constexpr bool mayBeAskedAgain = true;

    Symbol symbol;
    Timestamp second; // truncated to the second

    [[nodiscard]] SecondAnswer refused(const QString &problem) const;
};

// What happened in one second, its minute, and the last trade before it.
struct SecondAnswer {
    Symbol symbol;
    Timestamp second;
    std::optional<Candle> inSecond; // span 1 s; absent: no trade in that second
    std::optional<Trade> first;     // the second's first and last trade
    std::optional<Trade> last;
    std::optional<Trade> before;    // the last trade before the second
    std::optional<Candle> minute;   // the minute that holds it
    QString problem;                // not empty: could not be answered, and why
    Completeness completeness = {}; // of the second, and of the minute
    Completeness minuteCompleteness = {};
};

inline SecondAnswer SecondQuestion::refused(const QString &problem) const
{
    SecondAnswer answer;
    answer.symbol = symbol;
    answer.second = second;
    answer.problem = problem;
    return answer;
}

struct RangeQuestion {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
};

template <typename Answer, typename Question>
[[nodiscard]] Answer refusedRange(const Question &question, const QString &problem)
{
    Answer answer;
    answer.symbol = question.symbol;
    answer.from = question.from;
    answer.to = question.to;
    answer.problem = problem;
    return answer;
}

// How many trades each minute holds.
struct OutlineQuestion : RangeQuestion {
    using Answer = RangeOutline;
    static constexpr bool mayBeAskedAgain = true;
    [[nodiscard]] RangeOutline refused(const QString &problem) const;
};

// The trades themselves, as many as the reader hands out at once.
struct TradesQuestion : RangeQuestion {
    using Answer = TradesAnswer;
    static constexpr bool mayBeAskedAgain = true;
    [[nodiscard]] TradesAnswer refused(const QString &problem) const;
};

// How many trades each minute of a range holds: enough to lay out a table of millions without reading them.
struct MinuteCount {
    Timestamp openedAt;
    std::int64_t trades = 0;
};

struct RangeOutline {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::vector<MinuteCount> minutes; // ascending; empty minutes are absent
    QString problem;
    Completeness completeness = {};
};

inline RangeOutline OutlineQuestion::refused(const QString &problem) const
{
    return refusedRange<RangeOutline>(*this, problem);
}

// All trades of a range, in id order.
struct TradesAnswer {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::vector<Trade> trades;
    bool isTruncated = false; // more than the reader hands out at once; `trades` holds the first of them
    QString problem;
};

inline TradesAnswer TradesQuestion::refused(const QString &problem) const
{
    return refusedRange<TradesAnswer>(*this, problem);
}

// The price of every recorded market at one moment.
struct MomentQuestion {
    using Answer = MomentAnswer;
    static constexpr bool mayBeAskedAgain = true;

    Timestamp moment;
    std::optional<Timestamp> against = {}; // another moment, to which the change is told
    std::vector<Symbol> symbols = {};      // empty: every one that is recorded
    bool wantsDays = false;                // the day's low and high up to the moment, too

    [[nodiscard]] MomentAnswer refused(const QString &problem) const;
};

// What is left of a last trade that was dropped: the minute whose close it was.
struct ClosedMinute {
    Timestamp openedAt;
    Decimal price;
    std::int64_t lastId = 0;

    friend bool operator==(const ClosedMinute &, const ClosedMinute &) = default;
};

// What a market's last trade at or before a moment was, and whether it was the last one for sure.
struct MomentPrice {
    Symbol symbol; // a former series is a market of its own
    std::optional<Trade> last; // absent: nothing is recorded of so early a time, or its trades were dropped
    // Of the ids between that trade and the next one: what lies there may have been traded before the moment, too.
    Completeness around = {};
    std::optional<ClosedMinute> closed = {}; // where the last trade was dropped
    std::optional<LowHigh> day = {};         // of the moment's day (UTC) until the moment; of equal prices the earliest

    // Only while nothing is lost around the moment is it the price then. A market that begins later, or ends before, says so there.
    [[nodiscard]] bool isComplete() const { return around.isComplete(); }
    [[nodiscard]] std::optional<Decimal> price() const
    {
        return last ? std::optional(last->price) : closed ? std::optional(closed->price) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::chrono::microseconds> ageAt(Timestamp moment) const
    {
        return last ? std::optional(moment - last->tradedAt) : std::nullopt;
    }
};

struct MomentAnswer {
    Timestamp moment;
    std::vector<MomentPrice> markets = {}; // by name; what was asked for and is not recorded comes last
    QString problem = {};
    std::optional<Timestamp> against = {};
    std::vector<MomentPrice> others = {}; // the same markets at that other moment
};

inline MomentAnswer MomentQuestion::refused(const QString &problem) const
{
    return {moment, {}, problem, against, {}};
}

// A file of trades or candles, or one a market where the path is a folder; cancelled it ends early, with an answer that says so.
struct ExportQuestion {
    using Answer = ExportAnswer;
    using Progress = ExportProgress;

    Symbol symbol;
    Timestamp from;
    Timestamp to;
    QString path;
    FileForm form = FileForm::Csv;
    std::vector<Symbol> others = {}; // markets after the first
    std::chrono::seconds candles{0}; // their span; 0: trades
    bool wantsReceipt = false;       // beside each file
};

struct ExportProgress {
    std::int64_t done = 0;
    std::int64_t total = 0;
};

enum class ExportEnd { Finished, Cancelled, Failed };

struct ExportedMarket {
    Symbol symbol;
    std::int64_t rows = 0;
    Completeness completeness = {};
};

struct ExportAnswer {
    ExportEnd end = ExportEnd::Finished;
    std::int64_t trades = 0; // or candles
    QString path;
    QString problem;
    Completeness completeness = {}; // of the exported period, as it was written; of several markets the sum
    std::vector<ExportedMarket> markets = {};
    std::int64_t bytes = 0; // of all files
    int files = 0; // that are written whole, also where it ended early
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::RangeQuestion)
