#include "simulator/weight_meter.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::seconds longestBan = std::chrono::days(3);

[[nodiscard]] std::chrono::seconds secondsUntil(Timestamp then, Timestamp now)
{
    return std::chrono::ceil<std::chrono::seconds>(then - now);
}

} // namespace

void WeightMeter::beginMinute(Timestamp now)
{
    const auto minute = std::chrono::floor<std::chrono::minutes>(now);
    if (minute == m_minute)
        return;
    m_minute = minute;
    m_used = 0;
    m_refusals = 0;
}

WeightMeter::Verdict WeightMeter::use(int weight, Timestamp now)
{
    beginMinute(now);
    m_used += weight;
    if (now < m_bannedUntil)
        return {m_used, 418, secondsUntil(m_bannedUntil, now)};
    if (m_used <= m_limit)
        return {m_used, 200, {}};
    if (++m_refusals <= mostRefusals)
        return {m_used, 429, secondsUntil(m_minute + std::chrono::minutes(1), now)};
    m_bannedUntil = now + m_nextBan;
    m_nextBan = std::min(m_nextBan * 2, longestBan);
    return {m_used, 418, secondsUntil(m_bannedUntil, now)};
}

} // namespace tidemark
