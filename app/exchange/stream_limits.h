#pragma once

#include "core/proxy_choice.h"
#include "exchange/reachable_address.h"

#include <chrono>

namespace tidemark {

// What the stream's connections keep to: the exchange's limits, our patience, and the way there. Tests shorten them.
struct StreamLimits {
    std::chrono::milliseconds connectTimeout{15'000};
    std::chrono::milliseconds pingInterval{10'000};
    std::chrono::milliseconds pongDeadline{10'000};    // with the interval before it, a dead line is noticed after 20 s
    std::chrono::milliseconds acknowledgement{10'000}; // for the answer to SUBSCRIBE
    std::chrono::milliseconds controlInterval{350};    // three messages a second, pings and pongs apart

    std::chrono::milliseconds firstRetry{500};
    std::chrono::milliseconds longestRetry{30'000};
    int attempts = 250; // of the 300 that one address may make …
    std::chrono::milliseconds attemptWindow{5 * 60'000};

    std::chrono::milliseconds lifetime{(24 * 60 - 10) * 60'000}; // the exchange ends a connection after 24 hours
    std::chrono::milliseconds overlap{3'000};                    // both speak for so long before the older one goes
    std::chrono::milliseconds takeover{30'000}; // in which a new connection has to deliver what the older ones do

    std::chrono::milliseconds silence{5'000};  // of a market: after that the exchange is asked for its newest trade …
    std::chrono::milliseconds doubt{28'000};   // … and where it cannot be asked, the silence means trouble
    std::chrono::milliseconds longestRevival{600'000}; // between new connections for the sake of silent markets

    int urlLength = 8'000;
    int controlLength = 4'000;
    int streamsPerConnection = 1'000; // of 1,024

    ProxyChoice proxy = {};
    quint16 otherPort = 0; // that serves the same; 0: what is known of the host
    Resolver resolver = {}; // empty: resolveHost
};

} // namespace tidemark
