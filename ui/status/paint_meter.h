#pragma once

#include "core/delay_meter.h"

#include <algorithm>
#include <optional>

namespace tidemark {

// How long what was received takes until the window has painted it: the last stage of a trade's way, measured where a
// person sees it. A value on the GUI thread; the monotonic clock.
class PaintMeter {
public:
    using Moment = DelayMeter::Monotonic::time_point;

    // The next paint shows what arrived at `at`. Of several updates before one paint the oldest counts.
    void expect(Moment at) { m_oldest = m_oldest ? std::min(*m_oldest, at) : at; }
    // Nothing of it will be seen: the window is hidden or shows something else.
    void forget() { m_oldest.reset(); }
    void painted(Moment now)
    {
        if (!m_oldest)
            return;
        const auto delay = std::chrono::floor<std::chrono::microseconds>(now - *m_oldest);
        m_oldest.reset();
        if (m_delays.isDue(now))
            m_delays.add(now, delay);
    }
    [[nodiscard]] std::optional<DelaySpread> spread(Moment now) const { return m_delays.spread(now); }

private:
    DelayMeter m_delays;
    std::optional<Moment> m_oldest;
};

} // namespace tidemark
