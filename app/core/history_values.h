#pragma once

#include "core/candle.h"
#include "core/completeness.h"
#include "core/ticket.h"
#include "core/trade.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace tidemark {

// Questions to the record and their answers, as values between the window and the reader thread. Times are UTC; ranges
// are from ≤ t < to.

struct SecondQuestion {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp second; // truncated to the second
};

// What happened in one second, its minute, and the last trade before it.
struct SecondAnswer {
    Ticket ticket = 0;
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

struct RangeQuestion {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
};

// How many trades each minute of a range holds: enough to lay out a table of millions without reading them.
struct MinuteCount {
    Timestamp openedAt;
    std::int64_t trades = 0;
};

struct RangeOutline {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::vector<MinuteCount> minutes; // ascending; empty minutes are absent
    QString problem;
    Completeness completeness = {};
};

// All trades of a range, in id order.
struct TradesAnswer {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::vector<Trade> trades;
    bool isTruncated = false; // more than the reader hands out at once; `trades` holds the first of them
    QString problem;
};

struct ExportQuestion {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    QString path;
};

struct ExportProgress {
    Ticket ticket = 0;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

enum class ExportEnd { Finished, Cancelled, Failed };

struct ExportAnswer {
    Ticket ticket = 0;
    ExportEnd end = ExportEnd::Finished;
    std::int64_t trades = 0;
    QString path;
    QString problem;
    Completeness completeness = {}; // of the exported period, when the export began
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::SecondQuestion)
Q_DECLARE_METATYPE(tidemark::SecondAnswer)
Q_DECLARE_METATYPE(tidemark::RangeQuestion)
Q_DECLARE_METATYPE(tidemark::RangeOutline)
Q_DECLARE_METATYPE(tidemark::TradesAnswer)
Q_DECLARE_METATYPE(tidemark::ExportQuestion)
Q_DECLARE_METATYPE(tidemark::ExportProgress)
Q_DECLARE_METATYPE(tidemark::ExportAnswer)
