#pragma once

#include <chrono>

namespace tidemark {

// How long to wait before trying again: doubles from `first` to `longest`, with jitter, so that many recorders do not
// come back in the same moment.
class Backoff {
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest);

    // Between half of the current step and all of it; the next step is twice as long.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_step = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_step;
};

} // namespace tidemark
