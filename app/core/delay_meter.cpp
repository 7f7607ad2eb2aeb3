#include "core/delay_meter.h"

#include <algorithm>
#include <span>

namespace tidemark {

bool DelayMeter::isDue(Monotonic::time_point at) const
{
    return m_samples.empty() || at - m_samples.back().at >= m_spacing;
}

void DelayMeter::add(Monotonic::time_point at, std::chrono::microseconds delay)
{
    while (m_first < m_samples.size() && at - m_samples[m_first].at > m_memory)
        ++m_first;
    if (2 * m_first > m_samples.size()) {
        m_samples.erase(m_samples.begin(), m_samples.begin() + std::ptrdiff_t(m_first));
        m_first = 0;
    }
    m_samples.push_back({at, delay});
}

std::optional<std::chrono::microseconds> DelayMeter::quantile(Monotonic::time_point at, double share) const
{
    std::vector<std::chrono::microseconds> delays;
    for (const auto &sample : std::span(m_samples).subspan(m_first)) {
        if (at - sample.at <= m_memory)
            delays.push_back(sample.delay);
    }
    if (delays.empty())
        return std::nullopt;
    const auto place = std::min(delays.size() - 1, std::size_t(share * double(delays.size())));
    const auto wanted = delays.begin() + std::ptrdiff_t(place);
    std::nth_element(delays.begin(), wanted, delays.end());
    return *wanted;
}

std::optional<DelaySpread> DelayMeter::spread(Monotonic::time_point at) const
{
    const auto middle = median(at);
    if (!middle)
        return std::nullopt;
    return DelaySpread{*middle, *quantile(at, 0.99), *quantile(at, 1)};
}

} // namespace tidemark
