#pragma once

#include "core/timestamp.h"

#include <chrono>

namespace tidemark {

// What REST requests cost in the current minute of the exchange's clock, against the limit an address has; who goes on
// asking beyond it is banned, each time for twice as long
// (https://developers.binance.com/docs/binance-spot-api-docs/rest-api/limits).
class WeightMeter {
public:
    static constexpr int usualLimit = 6'000;
    static constexpr int mostRefusals = 10; // in a minute; then the ban

    struct Verdict {
        int used = 0;     // in this minute, the request included
        int status = 200; // 429 over the limit, 418 while banned
        std::chrono::seconds retryAfter{0};
    };

    explicit WeightMeter(int limit = usualLimit) : m_limit(limit) {}

    [[nodiscard]] int limit() const { return m_limit; }
    // Counts the request, allowed or not.
    [[nodiscard]] Verdict use(int weight, Timestamp now);

private:
    void beginMinute(Timestamp now);

    int m_limit;
    std::chrono::sys_time<std::chrono::minutes> m_minute{};
    int m_used = 0;
    int m_refusals = 0;
    std::chrono::seconds m_nextBan{120};
    Timestamp m_bannedUntil{};
};

} // namespace tidemark
