#pragma once

#include <chrono>
#include <cstdint>
#include <deque>

namespace tidemark {

// How much of the exchange's request weight we may still use. We keep to a share of the limit in any 60 seconds, leave a
// tenth of it free whatever others on this address use, and obey the exchange when it tells us to wait
// (https://developers.binance.com/docs/binance-spot-api-docs/rest-api/limits).
class WeightBudget {
public:
    using Monotonic = std::chrono::steady_clock;

    explicit WeightBudget(double share = 0.5) : m_share(share) {}

    void setShare(double share) { m_share = share; }
    // Weight a minute, as exchangeInfo tells it.
    void setLimit(int limit) { m_limit = limit; }

    // A call of that weight went out.
    void spend(int weight, Monotonic::time_point now = Monotonic::now());
    // X-MBX-USED-WEIGHT-1M: what this address used in the running minute, by us or by others. However much that is, it holds calls
    // up for a minute at most; less than nothing tells nothing.
    void noteUsed(std::int64_t used, Monotonic::time_point now = Monotonic::now());
    // Retry-After of a 429 or 418.
    void bar(std::chrono::seconds duration, Monotonic::time_point now = Monotonic::now());

    // How long a call of that weight has to wait.
    [[nodiscard]] std::chrono::milliseconds wait(int weight, Monotonic::time_point now = Monotonic::now()) const;
    // What we allow ourselves in a minute, and what of it can be spent at once.
    [[nodiscard]] int weightPerMinute() const { return int(m_share * m_limit); }
    [[nodiscard]] int freeWeight(Monotonic::time_point now = Monotonic::now()) const;
    // What calls that can wait (an hour of the past) leave to those for what was lost a moment ago, and that a person waits for.
    [[nodiscard]] int leftByBulk() const;
    // How much of the wait is the exchange's own order.
    [[nodiscard]] std::chrono::milliseconds barred(Monotonic::time_point now = Monotonic::now()) const;

private:
    struct Spent {
        Monotonic::time_point at;
        int weight;
    };
    [[nodiscard]] std::chrono::milliseconds waitForShare(int weight, Monotonic::time_point now) const;
    [[nodiscard]] std::chrono::milliseconds waitForOthers(int weight, Monotonic::time_point now) const;

    double m_share;
    int m_limit = 6'000;
    std::deque<Spent> m_spent;
    std::int64_t m_used = 0;
    Monotonic::time_point m_usedAt;
    Monotonic::time_point m_barredUntil;
};

} // namespace tidemark
