#pragma once

#include "core/status.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tidemark {

// The delays of the last minute, from at most one sample in ten milliseconds, unless it is told otherwise: enough for a
// median or a 99th percentile, and flat in memory at any rate.
class DelayMeter {
public:
    using Monotonic = std::chrono::steady_clock;

    DelayMeter() = default;
    DelayMeter(std::chrono::milliseconds spacing, std::chrono::milliseconds memory) : m_spacing(spacing), m_memory(memory) {}

    // Whether a sample at `at` would be kept.
    [[nodiscard]] bool isDue(Monotonic::time_point at) const;
    void add(Monotonic::time_point at, std::chrono::microseconds delay);
    [[nodiscard]] std::optional<std::chrono::microseconds> median(Monotonic::time_point at) const { return quantile(at, 0.5); }
    // What `share` of the delays stay below.
    [[nodiscard]] std::optional<std::chrono::microseconds> quantile(Monotonic::time_point at, double share) const;
    [[nodiscard]] std::optional<DelaySpread> spread(Monotonic::time_point at) const;

private:
    struct Sample {
        Monotonic::time_point at;
        std::chrono::microseconds delay;
    };
    std::chrono::milliseconds m_spacing{10};
    std::chrono::milliseconds m_memory{60'000};
    std::vector<Sample> m_samples; // ascending; those before m_first are forgotten. Of a thousand markets most hold none, or few
    std::size_t m_first = 0;
};

} // namespace tidemark
