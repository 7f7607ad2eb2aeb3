#pragma once

#include "core/id_ranges.h"

#include <chrono>

namespace tidemark {

// How long the fetching of missing trades waits before it asks again.
struct FetchPatience {
    std::chrono::milliseconds secondAnswer{60'000}; // before an id counts as absent at the exchange
    std::chrono::milliseconds firstRetry{1'000};    // after an error, and while the exchange's database lags; then doubled …
    std::chrono::milliseconds longestRetry{60'000}; // … up to this
    std::chrono::milliseconds refusedRetry{900'000}; // … up to this where the exchange or the address will not serve us at all
    int openEndRepeats = 3; // an open end is asked for that many times more, after 1, 2, 4 … × firstRetry, before it is believed
    std::chrono::milliseconds betweenCalls{50}; // so that live trades do not wait behind healed ones on their way to the record
};

// Everything from an id on, up to where the exchange has no later trade. Since its database may lag, an answer that is
// not full ends this only after a few more, asked for less and less often.
class OpenEnd {
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit OpenEnd(std::int64_t from) : m_from(from) {}

    [[nodiscard]] std::int64_t from() const { return m_from; }
    [[nodiscard]] bool isInFlight() const { return m_isInFlight; }
    [[nodiscard]] bool isRepeat() const { return m_repeats > 0; }
    [[nodiscard]] bool isDue(Moment now) const { return !m_isInFlight && m_notBefore <= now; }
    [[nodiscard]] Moment notBefore() const { return m_notBefore; }

    // Begins anew, from there if that is further back.
    void restart(std::int64_t from);
    // What lies before is there already, or not wanted.
    void skipTo(std::int64_t id);
    void sent() { m_isInFlight = true; }
    void takeBack() { m_isInFlight = false; }
    // True where that was the end. `isFull`: a call could not carry more.
    [[nodiscard]] bool answered(std::int64_t asked, const IdRanges &answer, bool isFull, const FetchPatience &patience, Moment now);

private:
    std::int64_t m_from;
    int m_repeats = 0; // answers that were not full
    Moment m_notBefore{};
    bool m_isInFlight = false;
};

} // namespace tidemark
