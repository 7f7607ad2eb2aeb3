#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace tidemark {

// What the local exchange shall do wrong, as a comma-separated list; every choice is a function of the seed. What
// historicalTrades serve is the truth all the same: nothing here changes a trade.
// P is a chance from 0 to 1, D a time such as 200ms, 30s or 5m; with :SYMBOL it happens to that market alone, and such
// a word may be given for several.
//   drop=P[:SYMBOL] duplicate=P[:SYMBOL]   a frame is not sent; sent twice
//   reorder=P[:SYMBOL]                     a frame is sent after its successor
//   delay=D:P[:SYMBOL]                     a frame is sent D late
//   holes=P                                a trade id is skipped: neither the streams nor REST have it
//   silence=D@D[:SYMBOL]                   no frames for D, beginning D after the exchange's start
//   mute@D                                 connections open D after the start hear nothing more; new ones do
//   close=abrupt@D close=polite@D          every connection ends D after it began
//   lifetime=D                             every connection lives that long instead of a day
//   shutdown@D                             D after its start the exchange tells a shutdown, and closes all a second later
//   reset@D reset@MOMENT                   D after its start, or at 2026-11-29T10:30:15.000Z, which may be over, a generated
//                                          market's trade ids start again with 1
//   rest-lag=D                             historicalTrades by id does not know the trades of the last D
//   rest-limit=N                           an address may use the weight N a minute instead of 6000
//   rest-429=P rest-418=P                  a request is refused for its weight; for a ban
//   rest-garbage=P rest-refuse=P           an answer is cut in the middle; the connection ends without one
// The archive's files, each always or never: archive-404=P is not there, archive-sum=P has a wrong sum beside it,
// archive-nosum=P none, archive-short=P ends after two thirds of its trades, with a sum that agrees. Its answers:
//   archive-503=P archive-cut=P            are refused for a while; end in the middle
//   archive-slow=N                         come with N bytes a second
//   archive-norange                        are whole files also where a part is asked for
struct Faults {
    using Duration = std::chrono::milliseconds;
    // How often something happens to a frame, of one market or of all.
    struct Share {
        double chance = 0;
        std::optional<Symbol> symbol;
    };
    struct Delay {
        Duration length{0};
        Share share;
    };
    struct Silence {
        Duration length;
        Duration after;
        std::optional<Symbol> symbol;
    };
    struct Ending {
        bool polite = false;
        Duration after;
    };

    std::vector<Share> drop;
    std::vector<Share> duplicate;
    std::vector<Share> reorder;
    std::vector<Delay> delays;
    double holes = 0;
    std::vector<Silence> silences;
    std::vector<Duration> mutedAfter;
    std::optional<Ending> close;
    std::optional<Duration> lifetime;
    std::optional<Duration> shutdownAfter;
    std::optional<Duration> resetAfter;
    std::optional<Timestamp> resetAt;
    Duration restLag{0};
    std::optional<int> restLimit;
    double restTooMany = 0;
    double restBanned = 0;
    double restGarbage = 0;
    double restRefused = 0;
    double archiveLost = 0;
    double archiveOtherSum = 0;
    double archiveNoSum = 0;
    double archiveShort = 0;
    double archiveUnavailable = 0;
    double archiveCut = 0;
    std::int64_t archiveBytesPerSecond = 0; // 0: as fast as it goes
    bool archiveHasNoRanges = false;

    // The empty text is no fault. The error names the word that is not understood, and the ones that are.
    [[nodiscard]] static Result<Faults> fromText(const QString &text);
};

// True for the given share of numbers, a different selection for each purpose.
[[nodiscard]] bool happens(double chance, std::uint64_t seed, std::uint64_t purpose, std::uint64_t number);

} // namespace tidemark
