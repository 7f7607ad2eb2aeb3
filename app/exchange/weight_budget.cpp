#include "exchange/weight_budget.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

constexpr std::chrono::seconds window(60);
constexpr double leftForOthers = 0.1;
constexpr double leftForFresh = 0.4; // of the share
constexpr int leastLeftByBulk = 200;
constexpr std::int64_t mostUsed = std::numeric_limits<int>::max(); // no limit is more

[[nodiscard]] std::chrono::milliseconds until(WeightBudget::Monotonic::time_point then,
                                              WeightBudget::Monotonic::time_point now)
{
    return then > now ? std::chrono::ceil<std::chrono::milliseconds>(then - now) : std::chrono::milliseconds(0);
}

} // namespace

void WeightBudget::spend(int weight, Monotonic::time_point now)
{
    while (!m_spent.empty() && m_spent.front().at + window <= now)
        m_spent.pop_front();
    m_spent.push_back({now, weight});
    m_used += weight;
}

void WeightBudget::noteUsed(std::int64_t used, Monotonic::time_point now)
{
    if (used < 0)
        return;
    m_used = std::min(used, mostUsed);
    m_usedAt = now;
}

void WeightBudget::bar(std::chrono::seconds duration, Monotonic::time_point now)
{
    m_barredUntil = std::max(m_barredUntil, now + duration);
}

std::chrono::milliseconds WeightBudget::wait(int weight, Monotonic::time_point now) const
{
    return std::max({barred(now), waitForShare(weight, now), waitForOthers(weight, now)});
}

int WeightBudget::freeWeight(Monotonic::time_point now) const
{
    int free = weightPerMinute();
    for (auto spent = m_spent.rbegin(); spent != m_spent.rend() && spent->at + window > now; ++spent)
        free -= spent->weight;
    return std::max(0, free);
}

int WeightBudget::leftByBulk() const
{
    return std::max(leastLeftByBulk, int(leftForFresh * weightPerMinute()));
}

std::chrono::milliseconds WeightBudget::barred(Monotonic::time_point now) const
{
    return until(m_barredUntil, now);
}

std::chrono::milliseconds WeightBudget::waitForShare(int weight, Monotonic::time_point now) const
{
    const auto allowed = std::max(weight, weightPerMinute());
    int running = weight;
    for (auto spent = m_spent.rbegin(); spent != m_spent.rend() && spent->at + window > now; ++spent) {
        running += spent->weight;
        if (running > allowed)
            return until(spent->at + window, now);
    }
    return std::chrono::milliseconds(0);
}

std::chrono::milliseconds WeightBudget::waitForOthers(int weight, Monotonic::time_point now) const
{
    // The exchange counts from minute to minute of its own clock: a minute after it was told, a count is surely over.
    if (m_used + weight <= std::int64_t((1 - leftForOthers) * m_limit))
        return std::chrono::milliseconds(0);
    return until(m_usedAt + window, now);
}

} // namespace tidemark
