#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace tidemark {

// How long what is left takes: by what the weight limit allows, and, once a minute has shown it, no quicker than it went so far. A value.
class FirstFetchPace {
public:
    using Moment = std::chrono::steady_clock::time_point;

    // More is wanted than before: what was seen so far says nothing of that.
    void restart() { m_from.reset(); }
    // So much weight is still to be spent.
    void note(double weight, Moment now)
    {
        if (!m_from)
            m_from = Mark{weight, now};
        m_left = {weight, now};
    }
    // `perMinute`: weight, what we allow ourselves.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining(double perMinute) const
    {
        if (!m_from || !(perMinute > 0))
            return std::nullopt;
        auto seconds = m_left.weight / perMinute * 60;
        const std::chrono::duration<double> seen = m_left.at - m_from->at;
        const auto spent = m_from->weight - m_left.weight;
        if (seen >= shownBy && spent > 0)
            seconds = std::max(seconds, m_left.weight * seen.count() / spent);
        return std::chrono::seconds(std::int64_t(std::ceil(seconds)));
    }

private:
    struct Mark {
        double weight = 0;
        Moment at{};
    };
    static constexpr std::chrono::seconds shownBy{60};

    std::optional<Mark> m_from;
    Mark m_left;
};

} // namespace tidemark
