#pragma once

#include "core/rolling_extremes.h"
#include "core/record_values.h"
#include "core/replay_values.h"
#include "core/status.h"
#include "core/trade.h"

#include <QMetaType>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace tidemark {

// The windows of the rolling min/max panel.
inline constexpr std::array<std::chrono::seconds, 5> rollingWindows{
    std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::hours(1),
    std::chrono::hours(24)};

// Lowest and highest price of one window that ends at the exchange's now, and what change is measured from. Complete when
// no trade inside is missing; else `completeSince` says from when on nothing is.
struct WindowExtremes {
    std::chrono::seconds span{};
    std::optional<LowHigh> extremes;
    bool isComplete = false;
    std::optional<Timestamp> completeSince;
    // The last trade before the window began (on the full second; on the full minute for an hour and more); where the
    // record begins inside the window, the oldest price in it.
    std::optional<Extreme> opening = {};
};

// How a market's price is to be taken.
enum class MarketState {
    Waiting,  // nothing has arrived over the running connection yet
    Live,     // it speaks, or is silent and the exchange has no newer trade of it
    Stale,    // the exchange has newer trades or cannot be asked, or the connection is gone: the price may be old
    Refused,  // the exchange does not stream or list it, or trading is halted; `note` says which
    Replayed, // of a past moment, and the record knows that it was the price then
};

// Where one market stands. All times are exchange time.
struct MarketPulse {
    Symbol symbol;
    std::optional<Trade> last;
    std::optional<Extreme> reference; // the oldest known price within 24 hours: what "change" is measured from
    double tradesPerSecond = 0;       // over the last ten seconds
    std::array<WindowExtremes, rollingWindows.size()> windows;
    std::int64_t missing = 0; // trades known to be missing
    MarketState state = MarketState::Waiting;
    std::optional<Timestamp> heardAt = {}; // when the newest trade arrived, exchange time; its age is what Stale tells
    QString note = {};                // why it is Stale or Refused, for a person; empty otherwise
    std::optional<std::chrono::microseconds> lag = {}; // exchange to here, the median of the last ten seconds
    int series = 0; // how often its ids have started again since the start: what was shown before was another market
    std::vector<RecordStretch> lost = {}; // Missing and Fetching ones within a day before the newest trade, ascending, bounded
};

// What the screen gets at most once a frame. `trades` is bounded: a slow screen loses its oldest rows, never the record.
struct LiveUpdate {
    Timestamp exchangeNow; // newest event time, carried on by the monotonic clock
    std::vector<Trade> trades;
    std::vector<MarketPulse> markets;
    RecorderStatus status;
    std::optional<std::chrono::steady_clock::time_point> receivedAt = {}; // when the oldest of `trades` arrived here
    std::optional<ReplayStanding> replay = {}; // of a past time that is played again; `status` says nothing then
    bool isNowHeard = true; // else the exchange has told nothing yet, and `exchangeNow` is when the record's newest trade was
};

// The recent past of one market from the record, for a chart that has just begun. Ascending.
struct MarketSeed {
    Symbol symbol;
    std::vector<Trade> trades = {};
    QString problem = {}; // not empty: could not be read, and why
};

struct SeedQuestion {
    using Answer = MarketSeed;

    Symbol symbol;

    [[nodiscard]] MarketSeed refused(const QString &problem) const { return {symbol, {}, problem}; }
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::LiveUpdate)
