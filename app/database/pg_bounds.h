#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

namespace tidemark {

// How long a session waits, and who ends it. Nothing waits for ever: a statement that is silent too long is cancelled at the
// server, and where even that brings no answer (a dead line, a stopped server process) the connection is given up.
struct PgBounds {
    std::stop_token stop; // cancels what is under way; the session does nothing more
    std::chrono::milliseconds lockWait{20'000}; // for a lock that somebody else holds
    std::chrono::milliseconds silence{300'000}; // a statement, without a byte from the server
    std::chrono::milliseconds grace{3'000};     // between the cancel and giving the connection up
    // Called about once a second while a statement is silent, with how long it has been; on the session's thread.
    std::function<void(std::chrono::milliseconds)> waiting = {};
};

} // namespace tidemark
