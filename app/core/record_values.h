#pragma once

#include "core/candle.h"
#include "core/history_values.h"
#include "core/id_ranges.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark {

// Pairs a question with its answer where the exchange answers it, with others and in any order.
using Ticket = quint64;

// What is so about a stretch of a market's record.
enum class StretchKind {
    Stored,   // every trade of it is in the record
    Missing,  // ids that we lost or never had: they can be fetched
    Fetching, // missing, and being fetched
    Hole,     // the exchange itself does not have these ids
    Skipped,  // chosen not to be fetched, or older than the exchange keeps
    Rejected, // arrived, but could not be stored as trades
    Dropped,  // were stored, and dropped as a person chose; the candles are there
    Pause,    // consecutive ids with a long time between them: the market paused, nothing is lost
};

// A stretch of one market's record on the axes of ids and of time. For Stored, `from` and `to` are the times of its first
// and last trade; for everything else those of the last stored trade before it and the first one after it, absent where
// there is none. A Pause has the ids of these two trades themselves.
struct RecordStretch {
    StretchKind kind = StretchKind::Stored;
    IdRange ids;
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;

    friend bool operator==(const RecordStretch &, const RecordStretch &) = default;
};

struct RecordOutline;
struct FetchAnswer;
struct ExchangeCandles;

// What the record of a market looks like between two moments: from ≤ t < to.
struct RecordQuestion {
    using Answer = RecordOutline;
    static constexpr bool mayBeAskedAgain = true;

    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::size_t most = 2'000; // stretches; beyond it neighbours that say the same are told as one
    bool isExact = false;     // the edges' times, however many they are; each costs up to half a millisecond

    [[nodiscard]] RecordOutline refused(const QString &problem) const;
};

struct RecordOutline {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::vector<RecordStretch> stretches;   // ascending by id; Stored ones are cut at gaps, not at pauses
    std::optional<Timestamp> recordBegins;  // the market's first and last stored trade, wherever they are
    std::optional<Timestamp> recordEnds;
    Completeness completeness;
    QString problem; // not empty: could not be answered, and why
    // Those that may belong to the period: all between the last trade before it and the first one after it. Absent: nothing is known.
    std::optional<IdRange> ids;
};

inline RecordOutline RecordQuestion::refused(const QString &problem) const
{
    auto outline = refusedRange<RecordOutline>(*this, problem);
    outline.ticket = ticket;
    return outline;
}

// Fetch the trades of from ≤ t < to from the exchange into the record, as a range of their own where it is one.
struct FetchQuestion {
    using Answer = FetchAnswer;

    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
};

struct FetchAnswer {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::int64_t trades = 0; // that the exchange has in that period; all of them are stored or on their way
    QString problem;         // not empty: could not be fetched, why, and what to do
};

struct ExchangeCandlesQuestion : RangeQuestion {
    using Answer = ExchangeCandles;

    Ticket ticket = 0;
};

// The exchange's own 1-minute candles: shown where nothing is recorded, told as the exchange's, never stored as ours.
// Their `firstId` and `lastId` say nothing. Ascending.
struct ExchangeCandles {
    Ticket ticket = 0;
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::vector<Candle> candles;
    QString problem;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::RecordStretch)
Q_DECLARE_METATYPE(tidemark::RecordOutline)
Q_DECLARE_METATYPE(tidemark::FetchQuestion)
Q_DECLARE_METATYPE(tidemark::FetchAnswer)
Q_DECLARE_METATYPE(tidemark::ExchangeCandles)
