#pragma once

#include "core/symbol.h"
#include "exchange/stream_limits.h"

#include <chrono>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace tidemark {

// Judges when a newer connection may take over from older ones without losing a trade: when it is acknowledged, has
// delivered, and every market that the older ones still deliver has come over it too.
class Takeover {
public:
    using Monotonic = std::chrono::steady_clock;
    enum class Verdict {
        Wait,
        Done, // the older ones may go
        Deaf, // it does not deliver what the older ones do: another one has to be tried
    };

    explicit Takeover(const StreamLimits &limits) : m_limits(limits) {}

    // Everything that the newer one asked for is acknowledged.
    void begin(Monotonic::time_point at);
    void noteNewer(const Symbol &symbol, Monotonic::time_point at);
    void noteOlder(const Symbol &symbol, Monotonic::time_point at);

    [[nodiscard]] Verdict verdict(Monotonic::time_point at) const;
    // Whether nothing of this market is lost if the older ones go now.
    [[nodiscard]] bool isSafe(const Symbol &symbol, Monotonic::time_point at) const;

private:
    [[nodiscard]] bool isSettled(Monotonic::time_point at) const;
    [[nodiscard]] bool isDeaf(Monotonic::time_point at) const;

    StreamLimits m_limits;
    std::optional<Monotonic::time_point> m_begunAt;
    std::optional<Monotonic::time_point> m_firstHeard;
    std::unordered_set<Symbol> m_delivered;
    std::unordered_map<Symbol, Monotonic::time_point> m_owed; // since when the older ones alone deliver it
};

} // namespace tidemark
