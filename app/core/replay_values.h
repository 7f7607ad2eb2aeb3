#pragma once

#include <QString>

#include <array>
#include <cstdint>

namespace tidemark {

// How fast a past time is played again, times the speed that it passed at.
inline constexpr std::array replaySpeeds{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1'000.0};

// How a replay does; its moment is the frame's own.
struct ReplayStanding {
    double speed = 1;
    bool isRunning = false;
    bool skipsIdle = false;
    bool isAtEnd = false;    // nothing that is recorded is left
    int course = 0;          // counts the jumps: what was told in another is of another time
    std::int64_t trades = 0; // since the last jump, each once
    int unread = 0;          // markets whose day before the moment is not read yet
    QString problem = {};    // why it does not go on; empty: it does

    friend bool operator==(const ReplayStanding &, const ReplayStanding &) = default;
};

} // namespace tidemark
