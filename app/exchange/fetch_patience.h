#pragma once

#include <chrono>

namespace tidemark {

// How long the fetching of missing trades waits before it asks again.
struct FetchPatience {
    std::chrono::milliseconds secondAnswer{60'000}; // before an id counts as absent at the exchange
    std::chrono::milliseconds firstRetry{1'000};    // after an error, and while the exchange's database lags; then doubled …
    std::chrono::milliseconds longestRetry{60'000}; // … up to this
    std::chrono::milliseconds refusedRetry{900'000}; // where the exchange or the address will not serve us at all
    int openEndRepeats = 3; // an open end is asked for that many times more, after 1, 2, 4 … × firstRetry, before it is believed
    std::chrono::milliseconds betweenCalls{50}; // so that live trades do not wait behind healed ones on their way to the record
};

} // namespace tidemark
