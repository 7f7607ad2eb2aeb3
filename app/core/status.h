#pragma once

#include "core/timestamp.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace tidemark {

enum class FeedState {
    Stopped,
    Connecting, // a first or renewed attempt is under way
    Waiting,    // the last attempt failed; the next one follows by itself
    Live,       // connected, and trades arrive (or the markets' own rhythm explains the silence)
    Silent,     // connected, but silent for longer than that
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
    std::int64_t refused = 0;  // frames that could not be trades of ours
    std::int64_t reconnects = 0;
    std::int64_t healing = 0; // trades known to be missing that are being fetched
};

// What waits between exchange and database.
struct SpoolStatus {
    std::int64_t trades = 0;
    std::int64_t bytes = 0;
    QString problem; // not empty: spooling fails, and why
};

enum class DatabaseState {
    Starting, // private server being found, created or started; migrations
    Ready,
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
};

// Over the last minute; absent without trades.
struct LagStatus {
    std::optional<std::chrono::microseconds> exchangeToReceived; // median, corrected for the clock's offset where known
    // From a commit's oldest frame, so every trade of it took at most as long: the median, and what 99 of 100 stay below.
    std::optional<std::chrono::microseconds> receivedToCommitted;
    std::optional<std::chrono::microseconds> receivedToCommittedP99 = {};
};

struct RecorderStatus {
    FeedStatus feed;
    SpoolStatus spool;
    DatabaseStatus database;
    LagStatus lag;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::RecorderStatus)
