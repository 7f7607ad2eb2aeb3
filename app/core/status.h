#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace tidemark {

enum class FeedState {
    Stopped,
    Connecting, // a first or renewed attempt is under way
    Waiting,    // the last attempt failed; the next one follows by itself
    Live,       // connected, and trades arrive (or there are none)
    Silent,     // connected, and silent although there are trades, or nobody can be asked whether there are
};

// One connection to the exchange's streams.
struct ConnectionFacts {
    QString host;
    FeedState state = FeedState::Connecting;
    Timestamp openedAt; // this computer's clock
    int markets = 0;
    double messagesPerSecond = 0;
    std::optional<std::chrono::microseconds> lag; // exchange to here, the median of the last minute, clocks' offset corrected
    bool isRetiring = false; // a newer one takes over

    friend bool operator==(const ConnectionFacts &, const ConnectionFacts &) = default;
};

// How the fetching of what came before markets' records stands, where several begin together.
struct FirstHours {
    std::int64_t markets = 0; // of which it is fetched, since nothing was left
    std::int64_t left = 0;
    std::chrono::minutes reach{60};
    std::optional<std::chrono::seconds> remaining = {}; // an honest estimate, within half of the exchange's limit

    // Few are told by their trades alone.
    [[nodiscard]] bool areMany() const { return left > 0 && markets > 5; }
    friend bool operator==(const FirstHours &, const FirstHours &) = default;
};

// How the fetching of missing trades stands, all markets together. Counts are trades.
struct HealingStatus {
    std::int64_t missing = 0;  // known to be missing, fetched or not
    std::int64_t fetching = 0; // of these: being fetched
    std::int64_t past = 0;     // besides: of a time before the record, being fetched so that it does not begin empty
    std::int64_t tooLarge = 0; // of these: in gaps beyond the limit, fetched only if a person asks for it
    std::int64_t healedToday = 0; // fetched since midnight UTC of the exchange's time
    std::optional<std::chrono::seconds> remaining; // an honest estimate; absent where nothing tells
    QString problem; // why nothing can be fetched now; empty while all is well
    std::int64_t healed = 0; // fetched since the start
    FirstHours firstHours = {};
    std::int64_t unread = 0; // markets whose record has not told yet what it lacks

    // What is fetched unasked, or is going to be.
    [[nodiscard]] std::int64_t toFetch() const { return std::max<std::int64_t>(missing - tooLarge, 0) + past; }
    friend bool operator==(const HealingStatus &, const HealingStatus &) = default;
};

// The connection to the exchange. `since` is when the state began (this computer's clock); `problem` says in words what
// went wrong last, and is empty while all is well.
struct FeedStatus {
    FeedState state = FeedState::Stopped;
    Timestamp since;
    QString host;
    QString problem;
    double messagesPerSecond = 0;
    std::int64_t received = 0; // trades since the start
    std::int64_t held = 0;     // trades that wait until the exchange has said whether a market's ids have started again
    std::int64_t refused = 0;  // frames that could not be trades of ours
    std::int64_t reconnects = 0;
    std::vector<ConnectionFacts> connections; // oldest first
    HealingStatus healing;
    bool isFromRecord = false; // prices come from the record, as others store them, since the exchange cannot be reached
    QStringList notices; // what a person should know, each said once: refused markets, an endpoint that is not there, …
};

// What waits between exchange and database.
struct SpoolStatus {
    std::int64_t trades = 0;
    std::int64_t bytes = 0;
    QString problem; // not empty: spooling fails, and why
    std::int64_t spooled = 0; // trades that were written there since the start
};

enum class DatabaseState {
    Starting, // private server being found, created or started; migrations
    Ready,
    Stalled, // reached, but it stores nothing for now: `problem` says what it waits for, `since` when it stored last
    Away,    // not reachable; tried again by itself
    Refused, // must not be used (newer schema, another exchange): a person has to act
};

struct DatabaseStatus {
    DatabaseState state = DatabaseState::Starting;
    Timestamp since;
    QString where; // "private server", "host/dbname"
    QString problem;
    std::int64_t stored = 0;   // trades committed since the start
    std::int64_t rejected = 0; // inputs written to `rejected` since the start
    std::int64_t altered = 0;  // stored ids that arrived again with another price, quantity, side or time
    double rowsPerSecond = 0;  // committed, over the last ten seconds
    std::optional<std::int64_t> bytes; // the database's size on its disk
    std::int64_t aside = 0; // trades of the spool that the database cannot take for now; while it is ready `problem` says why
    QString shared{}; // with whom the private server is shared: "TCP 127.0.0.1:5433, the group analysts"; empty where with nobody
    QString viewer{}; // why nothing is stored though the record can be read: the role may not; empty where it records
    bool needsPerson = false; // what is wrong does not mend itself, though it is tried again
    Timestamp storedAt{};     // when something was committed last, this computer's clock; the epoch: nothing since the start
};

// "Nothing has been stored since 2026-01-01T00:00:00Z: waiting for process 4711 (…)."
[[nodiscard]] inline QString stalledText(Timestamp since, const QString &problem)
{
    const auto end = problem.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".");
    return QStringLiteral("Nothing has been stored since %1: %2%3 What waits in the spool is stored by itself.")
        .arg(toIsoString(std::chrono::floor<std::chrono::seconds>(since)), problem, end);
}

// How long something took, over the last minute.
struct DelaySpread {
    std::chrono::microseconds median{};
    std::chrono::microseconds p99{};
    std::chrono::microseconds most{};

    friend bool operator==(const DelaySpread &, const DelaySpread &) = default;
};

// A trade's way in time; absent without trades. What starts at the exchange is corrected for the clocks' offset.
struct LagStatus {
    std::optional<DelaySpread> exchangeToReceived;
    std::optional<DelaySpread> receivedToCommitted; // from a commit's oldest frame, so every trade of it took at most as long
    std::optional<DelaySpread> receivedToPainted;   // the window's own measurement
    std::optional<std::chrono::microseconds> clockOffset; // exchange's clock minus this computer's, as last measured
};

struct RecorderStatus {
    FeedStatus feed;
    SpoolStatus spool;
    DatabaseStatus database;
    LagStatus lag;
};

// When the threads that receive and that store last showed that they go round; the monotonic clock.
struct RecorderPulse {
    std::chrono::steady_clock::time_point feed;
    std::chrono::steady_clock::time_point store;
};

// What is counted of one market.
struct MarketFigures {
    Symbol symbol;
    std::int64_t received = 0;       // trades that arrived since the start, from streams or fetched, each once
    std::int64_t missing = 0;        // trades that are known to be missing now
    std::optional<Timestamp> newest; // when the newest that is known was traded; exchange time
    bool isLearned = false;          // what the record lacks of it is known too
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::RecorderStatus)
Q_DECLARE_METATYPE(tidemark::MarketFigures)
