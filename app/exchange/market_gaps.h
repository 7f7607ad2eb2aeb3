#pragma once

#include "core/id_ranges.h"
#include "core/trade.h"
#include "exchange/backoff.h"
#include "exchange/oldest_kept.h"
#include "exchange/open_end.h"

#include <chrono>
#include <limits>
#include <optional>
#include <vector>

namespace tidemark {

// One call of historicalTrades, and what it is for.
struct HistoryCall {
    enum class Kind {
        Window,    // the missing ids within `ids`
        OpenEnd,   // everything from `ids.first` on
        OldestKept // which id is the first that the exchange still has
    };
    static constexpr std::int64_t noEnd = std::numeric_limits<std::int64_t>::max();
    static constexpr int idsPerCall = 1'000;

    Kind kind = Kind::Window;
    IdRange ids;

    [[nodiscard]] int limit() const { return kind == Kind::OpenEnd ? idsPerCall : int(ids.count()); }
};

// What one market lacks, which call is the next best, and what the answers prove. An id is fetched, or absent (two answers
// at least a minute apart, each with a later id), or older than what the exchange keeps; until then it is pending.
class MarketGaps {
public:
    using Moment = std::chrono::steady_clock::time_point;

    struct Findings {
        TradeBatch found; // only what was pending, or lies beyond an open end
        IdRanges absent;
    };

    explicit MarketGaps(const FetchPatience &patience);

    void request(IdRange range);
    void requestFrom(std::int64_t firstId);
    void cancel(IdRange range);

    // The call to make now. Repeated questions for an open end, which seldom bring anything, count as not urgent.
    [[nodiscard]] std::optional<HistoryCall> nextCall(Moment now, bool urgentOnly = false) const;
    // Whether the call brings nothing but missing trades: part of a large stretch, as an hour of the past.
    [[nodiscard]] bool isBulk(const HistoryCall &call) const;
    // When there will be one, as far as time alone decides.
    [[nodiscard]] Moment nextAt() const;
    // What has rested long enough is asked for again.
    void wake(Moment now);

    void sent(const HistoryCall &call);
    [[nodiscard]] Findings answered(const HistoryCall &call, const TradeBatch &answer, Moment now);
    // Without an answer what the call asked for waits again.
    void takeBack(const HistoryCall &call);
    // Nothing is asked for before.
    void holdUntil(Moment moment) { m_notBefore = moment; }
    // Pending ids that the exchange no longer keeps, as far as known; they are pending no more.
    [[nodiscard]] IdRanges takeTooOld();

    [[nodiscard]] IdRanges pending() const;
    [[nodiscard]] std::int64_t pendingCount() const;
    [[nodiscard]] std::int64_t callsNeeded() const;
    // When the last of what rests wakes.
    [[nodiscard]] std::optional<Moment> restsUntil() const;

private:
    struct InFlight {
        IdRange window;
        IdRanges ids;
    };
    struct Resting {
        IdRanges ids;
        Moment until;
        bool wasAbsent; // rests between the two answers; else the exchange's database lags
    };
    // What came in answer to a call.
    struct Sifted {
        TradeBatch news;
        IdRanges answered;
        bool isReadable = true; // every trade's id could be read
    };

    [[nodiscard]] bool isPending(std::int64_t id) const;
    [[nodiscard]] std::optional<IdRange> newestWindow() const;
    void remove(IdRange range);
    [[nodiscard]] Sifted sift(const HistoryCall &call, const TradeBatch &answer) const;
    [[nodiscard]] IdRanges notAnswered(const HistoryCall &call, const IdRanges &asked, const IdRanges &answered) const;
    [[nodiscard]] IdRanges conclude(IdRanges missing, const Sifted &sifted, Moment now);
    void rest(const IdRanges &ids, std::chrono::milliseconds howLong, bool wasAbsent, Moment now);
    void moveOpenEnd(const HistoryCall &call, const IdRanges &answered, Moment now);

    FetchPatience m_patience;
    IdRanges m_waiting;
    std::vector<InFlight> m_inFlight;
    std::vector<Resting> m_resting;
    IdRanges m_onceAbsent; // missing in one answer, long enough ago
    std::optional<OpenEnd> m_openEnd;
    Backoff m_lag;
    Moment m_notBefore{};
    OldestKept m_oldest;
};

} // namespace tidemark
