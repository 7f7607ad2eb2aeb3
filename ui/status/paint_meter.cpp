#include "ui/status/paint_meter.h"

#include <algorithm>

namespace tidemark {

void PaintMeter::expect(Moment at)
{
    m_oldest = m_oldest ? std::min(*m_oldest, at) : at;
}

void PaintMeter::painted(Moment now)
{
    if (!m_oldest)
        return;
    const auto delay = std::chrono::floor<std::chrono::microseconds>(now - *m_oldest);
    m_oldest.reset();
    if (m_delays.isDue(now))
        m_delays.add(now, delay);
}

} // namespace tidemark
