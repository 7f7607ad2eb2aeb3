#pragma once

#include "core/live_values.h"
#include "exchange/stream_limits.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace tidemark {

// Whether one market's silence means anything: told by whether a connection carries it, and by what the exchange answers
// about its newest trade. Nothing is learned from how often it trades: see CONTRIBUTING.md.
class MarketLiveness {
public:
    using Monotonic = std::chrono::steady_clock;

    void note(std::int64_t id, Monotonic::time_point at);
    // A connection that carries it is ready, and judged by what it brings from now on; none is any more.
    void cover(Monotonic::time_point at);
    void uncover();
    // Another connection has taken over, and is judged by itself.
    void renew(Monotonic::time_point at);

    // The exchange said what its newest trade is, so that the silence is explained, or could not be asked.
    void noteAnswer(bool isAnswered) { m_isUnanswered = !isAnswered; }
    // They have started again.
    void forgetIds() { m_newestId.reset(); }
    // The exchange's record has this trade, so old by now: where the connection should have brought it, and did not, it is
    // not believed until it speaks again.
    void noteFetched(std::int64_t id, std::chrono::microseconds age, Monotonic::time_point at, const StreamLimits &limits);

    // So long that it is time to ask elsewhere for what it may have traded.
    [[nodiscard]] bool isSilent(Monotonic::time_point at, const StreamLimits &limits) const;
    // Silent for long, and nobody could be asked why.
    [[nodiscard]] bool isDoubtful(Monotonic::time_point at, const StreamLimits &limits) const;
    // All but Refused.
    [[nodiscard]] MarketState state(Monotonic::time_point at, const StreamLimits &limits) const;
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    [[nodiscard]] bool isDeaf() const { return m_isDeaf; }
    [[nodiscard]] std::optional<Monotonic::time_point> heardAt() const { return m_heardAt; }

private:
    std::optional<Monotonic::time_point> m_heardAt;
    std::optional<std::int64_t> m_newestId;
    Monotonic::time_point m_coveredAt;
    Monotonic::time_point m_quietSince; // the last trade, or the connection since then
    bool m_isCovered = false;
    bool m_hasSpoken = false; // over the running connection
    bool m_isDeaf = false;    // it was shown not to bring what there is
    bool m_isUnanswered = false;
};

} // namespace tidemark
