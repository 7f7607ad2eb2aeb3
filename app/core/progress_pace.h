#pragma once

#include <QElapsedTimer>

#include <chrono>
#include <cstdint>
#include <optional>

namespace tidemark {

// How fast something goes that counts what is done, and how long the rest will take. The first second says nothing.
class ProgressPace {
public:
    void begin() { m_timer.start(); }

    struct Pace {
        double perSecond = 0;
        std::chrono::seconds left{0};
    };
    [[nodiscard]] std::optional<Pace> at(std::int64_t done, std::int64_t total) const
    {
        return m_timer.isValid() ? after(done, total, std::chrono::milliseconds(m_timer.elapsed())) : std::nullopt;
    }
    [[nodiscard]] static std::optional<Pace> after(std::int64_t done, std::int64_t total, std::chrono::milliseconds elapsed)
    {
        if (elapsed < std::chrono::seconds(1) || done <= 0)
            return std::nullopt;
        const auto perSecond = double(done) * 1000 / double(elapsed.count());
        return Pace{perSecond, std::chrono::seconds(std::int64_t(double(total > done ? total - done : 0) / perSecond + 0.5))};
    }

private:
    QElapsedTimer m_timer;
};

} // namespace tidemark
